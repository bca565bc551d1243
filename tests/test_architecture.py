"""The shape of the source: file sizes, who imports whom, texts that can be translated, no server addresses."""

import ast
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE = 400
MEDIAN_FILE = 150
# How many leading arguments the extraction tool has to see as literals.
LITERAL_ARGUMENTS = {"tr": 1, "translate": 2, "QT_TRANSLATE_NOOP": 2}
# The one door for sentences that are declared as data (wording.py) and marked with QT_TRANSLATE_NOOP there.
TRANSLATES_DATA = {Path("seminar_desktop/ui/messages.py")}
SERVER_ADDRESS = re.compile(r"https?://[^\s\"']*/(simple|packages|-)/|index-?ur[l]|py(pi|thonhosted)\.(org|io)\b")
SKIPPED_FOLDERS = {".git", ".venv", "build", "dist", "__pycache__"}


def python_files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def tracked_files() -> Iterator[Path]:
    """Files that git knows or would add; every file outside build folders when this is not a git checkout."""
    command = ["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        listed = subprocess.run(command, capture_output=True, check=True).stdout.decode().split("\0")
        yield from (ROOT / name for name in listed if name and (ROOT / name).is_file())
    except (OSError, subprocess.CalledProcessError):
        for path in ROOT.rglob("*"):
            if path.is_file() and not SKIPPED_FOLDERS & set(path.relative_to(ROOT).parts):
                yield path


def test_files_are_short() -> None:
    lengths = {
        path.relative_to(ROOT): len(path.read_text("utf-8").splitlines())
        for path in python_files("seminar_desktop", "tests")
    }
    assert not {path: length for path, length in lengths.items() if length > LONGEST_FILE}
    assert statistics.median(lengths.values()) < MEDIAN_FILE


def test_import_contracts_hold() -> None:
    call = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", call, "--no-cache", "--no-logo"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr


def untranslatable_calls(source: str) -> list[int]:
    """Lines of tr() and translate() calls whose texts are not literals, so that they would never be translated."""
    lines = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        wanted = LITERAL_ARGUMENTS.get(name)
        if wanted is None or (name == "translate" and len(node.args) < wanted):  # str.translate(table)
            continue
        texts = node.args[: wanted + 1]  # and the comment that may follow
        if not texts or not all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts):
            lines.append(node.lineno)
    return lines


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('self.tr("Save")', []),
        ('self.tr("Save " "all", "button")', []),
        ('self.tr("%n rows", "", count)', []),
        ('QCoreApplication.translate("Page", "Save")', []),
        ("name.translate(table)", []),
        ('self.tr(f"Save {name}")', [1]),
        ("self.tr(text)", [1]),
        ('QT_TRANSLATE_NOOP("Errors", text)', [1]),
        ('self.tr("a" + b)', [1]),
        ('translate("Page", text)', [1]),
        ('self.tr("Save", comment)', [1]),
    ],
)
def test_the_search_for_untranslatable_texts_finds_them(source: str, expected: list[int]) -> None:
    assert untranslatable_calls(source) == expected


def test_texts_to_translate_are_literals() -> None:
    found = {
        path.relative_to(ROOT): lines
        for path in [*python_files("seminar_desktop/ui"), ROOT / "seminar_desktop" / "wording.py"]
        if path.relative_to(ROOT) not in TRANSLATES_DATA and (lines := untranslatable_calls(path.read_text("utf-8")))
    }
    assert not found, "texts that are not literals (file: lines)"


def test_no_package_server_is_named() -> None:
    found = []
    for path in tracked_files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)}: {match[0]}" for match in SERVER_ADDRESS.finditer(text)]
    assert not found
