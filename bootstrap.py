"""Prepare this checkout and start it: python bootstrap.py setup [--dev] | run [args] | test [args].

Standard library only, so that it runs before anything is installed. It installs what the system lacks (Debian and
Ubuntu), makes .venv, installs the locked packages into it and compiles the translations. What is done already is
skipped: a second run only compares hashes and dates.
"""

import ctypes
import functools
import hashlib
import importlib.util
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - before anything that an older Python could not evaluate
    found = "Seminar Desktop needs Python 3.11 or newer, and this is {}.{}. ".format(*sys.version_info)
    sys.exit(found + "Install a newer one and call it by its name, for example: python3.11 bootstrap.py run")

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "installed-locks.json"
RUNTIME_LOCK, DEV_LOCK = "requirements.lock", "requirements-dev.lock"

# What PySide6's wheels expect from a Linux system: soname -> Debian package.
OFFSCREEN_LIBRARIES = {
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3", "libfontconfig.so.1": "libfontconfig1", "libglib-2.0.so.0": "libglib2.0-0",
}  # fmt: skip
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4", "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}  # fmt: skip
OTHER_LIBRARIES = {"libpulse.so.0": "libpulse0", "libXrandr.so.2": "libxrandr2", "libcups.so.2": "libcups2"}
ALL_LIBRARIES = OFFSCREEN_LIBRARIES | WINDOW_LIBRARIES | OTHER_LIBRARIES  # the others: camera, sound, printers
# What some tests drive for real; without them those tests are skipped: command -> Debian package.
TEST_TOOLS = {
    "chromium": "chromium", "ippeveprinter": "cups-ipp-utils", "cupsd": "cups", "lpadmin": "cups-client",
    "avahi-daemon": "avahi-daemon", "dbus-daemon": "dbus", "gs": "ghostscript",
}  # fmt: skip
SBIN = os.pathsep + "/usr/local/sbin:/usr/sbin:/sbin"  # where daemons lie, not always on the path of a user
NETWORK_SIGNS = ("NewConnectionError", "name resolution", "Connection", "timed out", "Could not fetch URL")


class SetupError(Exception):
    """Set-up cannot go on; the text is one sentence for the person at the keyboard."""


say = functools.partial(print, flush=True)  # at once, so that it stands before what a child process prints


def has_display(platform: str, environ: dict[str, str]) -> bool:
    """Whether a window can be shown here; only Linux sessions come without a screen."""
    return not platform.startswith("linux") or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def is_loadable(soname: str) -> bool:
    """Whether the dynamic linker finds this shared library."""
    try:
        return bool(ctypes.CDLL(soname))
    except OSError:
        return False


def missing_packages(sonames: list[str], has_ensurepip: bool, version: tuple[int, int]) -> list[str]:
    """Debian packages that bring what is missing."""
    venv = [] if has_ensurepip else ["python{}.{}-venv".format(*version)]
    return venv + [ALL_LIBRARIES[soname] for soname in sonames]


def administrator_prefix() -> list[str] | None:
    """What to put before a command to run it as administrator, or None when that would need a password."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages when that is possible without a password; say so either way."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    prefix = administrator_prefix()
    if prefix is None:
        say(f"Some system packages are missing; ask an administrator to run: sudo {shlex.join(command)}")
        return False
    say(f"Installing system packages: {' '.join(packages)}")
    for step in (["apt-get", "update", "-qq"], [*command, "-qq"]):
        quiet = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *step]
        done = subprocess.run(quiet, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace")
        if done.returncode:
            reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
            say(f"apt-get did not succeed ({reason}); run it by hand to see why: sudo {shlex.join(command)}")
            return False
    return True


def prepare_system() -> None:
    """On Linux, see that Python can make environments and that Qt finds its libraries."""
    if not sys.platform.startswith("linux"):
        return
    sonames = [soname for soname in ALL_LIBRARIES if not is_loadable(soname)]
    has_ensurepip = VENV.exists() or importlib.util.find_spec("ensurepip") is not None
    if not sonames and has_ensurepip:
        return
    if shutil.which("apt-get") and apt_install(missing_packages(sonames, has_ensurepip, sys.version_info[:2])):
        return
    needed = OFFSCREEN_LIBRARIES | (WINDOW_LIBRARIES if has_display(sys.platform, dict(os.environ)) else {})
    essential = [name for name in sonames if name in needed] + ([] if has_ensurepip else ["Python's ensurepip"])
    if essential:
        raise SetupError(f"Seminar Desktop cannot start without these parts of the system: {', '.join(essential)}.")
    say(f"Going on without {', '.join(sonames)}: a part of the application (window, camera, printers) may not work.")


def prepare_test_tools() -> None:
    """On Debian and Ubuntu, install what some tests drive for real, when that needs no password."""
    path = os.environ["PATH"] + SBIN
    missing = [package for tool, package in TEST_TOOLS.items() if not shutil.which(tool, path=path)]
    if missing and sys.platform.startswith("linux") and shutil.which("apt-get") and administrator_prefix() is not None:
        apt_install(missing)


def venv_version(config: str) -> tuple[int, int] | None:
    """Python version (major, minor) named in the text of a pyvenv.cfg."""
    found = re.search(r"^version(?:_info)?\s*=\s*(\d+)\.(\d+)", config, re.MULTILINE)
    return (int(found[1]), int(found[2])) if found else None


def clean_environment(**extra: str) -> dict[str, str]:
    """This process's environment without what would bring packages from outside .venv."""
    foreign = {"PYTHONPATH", "PYTHONHOME", "PYTHONUSERBASE", "__PYVENV_LAUNCHER__"}
    return {key: value for key, value in os.environ.items() if key not in foreign} | {"PYTHONNOUSERSITE": "1"} | extra


def make_environment() -> None:
    """Make .venv, or make it anew when it belongs to another Python version."""
    config = VENV / "pyvenv.cfg"
    if VENV_PYTHON.exists() and config.exists() and venv_version(config.read_text("utf-8")) == sys.version_info[:2]:
        pip = [str(VENV_PYTHON), "-m", "pip", "--version"]  # missing when making it was interrupted
        if STAMP.exists() or subprocess.run(pip, capture_output=True).returncode == 0:
            return
    say("Making the environment .venv")
    if subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], env=clean_environment()).returncode:
        raise SetupError("Python could not make the environment .venv; the lines above say why.")


def lock_hash(lock: Path) -> str:
    """Hash of a lock file, the same on every system whatever the line ends of the checkout."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def read_stamp(stamp: Path) -> dict[str, str]:
    """Hashes of the locks that are installed; empty when unknown."""
    try:
        return dict(json.loads(stamp.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return {}


def pip_failure(output: str) -> str:
    """One sentence for what pip printed when it failed."""
    if "DO NOT MATCH THE HASHES" in output:
        return "A downloaded package differs from the one that was locked, so nothing was installed; try again later."
    if any(sign in output for sign in NETWORK_SIGNS):
        return "The packages could not be fetched: the first set-up needs a network; later starts do not."
    return "pip could not install the packages: " + (output.strip().splitlines() or ["no reason given"])[-1]


def install_packages(dev: bool) -> None:
    """Install the locked packages, unless the stamp says that they are installed."""
    wanted = {name: lock_hash(ROOT / name) for name in ((RUNTIME_LOCK, DEV_LOCK) if dev else (RUNTIME_LOCK,))}
    stamp = read_stamp(STAMP)
    if wanted.items() <= stamp.items():
        return
    lock = list(wanted)[-1]  # the development lock holds the whole runtime lock
    say(f"Installing the packages of {lock}; the first time this takes a minute or more")
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    command = [str(VENV_PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check", *quiet]
    command += ["--require-hashes", "-r", str(ROOT / lock)]
    done = subprocess.run(command, env=clean_environment(), stderr=subprocess.PIPE, text=True, errors="replace")
    if done.returncode:
        raise SetupError(pip_failure(done.stderr))
    STAMP.write_text(json.dumps(stamp | wanted), encoding="utf-8")


def stale_translations(folder: Path) -> list[Path]:
    """Translation sources whose compiled file is missing or older."""
    pairs = [(ts, ts.with_suffix(".qm")) for ts in sorted(folder.glob("*.ts"))]
    return [ts for ts, qm in pairs if not qm.exists() or qm.stat().st_mtime < ts.stat().st_mtime]


def compile_translations() -> None:
    """Compile resources/i18n/*.ts with Qt's lrelease where needed."""
    call = "import sys; from PySide6.scripts.pyside_tool import lrelease; sys.exit(lrelease())"
    for source in stale_translations(ROOT / "resources" / "i18n"):
        command = [str(VENV_PYTHON), "-c", call, "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
        if subprocess.run(command, env=clean_environment()).returncode:
            raise SetupError(f"The translation {source.name} could not be compiled; the lines above say why.")


def install_command() -> None:
    """Put `seminar-desktop` beside the environment's Python; it works from any folder."""
    windows = os.name == "nt"
    command = VENV_PYTHON.with_name("seminar-desktop.cmd" if windows else "seminar-desktop")
    if windows:
        text = f'@set "PYTHONPATH={ROOT}"\r\n@"%~dp0python.exe" -m seminar_desktop %*\r\n'
    else:
        root, python = shlex.quote(str(ROOT)), shlex.quote(str(VENV_PYTHON))
        text = f'#!/bin/sh\nPYTHONPATH={root} exec {python} -m seminar_desktop "$@"\n'
    if not command.exists() or command.read_text(encoding="utf-8", errors="replace") != text:
        command.write_text(text, encoding="utf-8", newline="")
        command.chmod(0o755)


def set_up(dev: bool) -> int:
    """Everything between a fresh checkout and a program that starts."""
    prepare_system()
    make_environment()
    install_packages(dev)
    install_command()
    compile_translations()
    return 0


def run_arguments(args: list[str], display: bool) -> list[str]:
    """Arguments for the application: the demo unless a command is named, without a window when there is no display."""
    chosen = args if args and not args[0].startswith("-") else ["demo", *args]
    offscreen = chosen[0] in ("demo", "gui") and not display and "--offscreen" not in chosen
    return [*chosen, "--offscreen"] if offscreen else chosen


def go_over(arguments: list[str], environ: dict[str, str]) -> int:
    """Become the environment's interpreter; on Windows, where that detaches from the console, wait for it instead."""
    command = [str(VENV_PYTHON), *arguments]
    if os.name != "nt":
        os.execve(command[0], command, environ)
    return subprocess.call(command, env=environ)


def run(args: list[str]) -> int:
    """Start the application."""
    set_up(dev=False)
    chosen = run_arguments(args, has_display(sys.platform, dict(os.environ)))
    if "--offscreen" in chosen and "--offscreen" not in args:
        say("There is no display here, so the application runs offscreen, without a window.")
    return go_over(["-m", "seminar_desktop", *chosen], clean_environment(PYTHONPATH=str(ROOT)))


def test(args: list[str]) -> int:
    """Run the tests, offscreen unless SEMINAR_ONSCREEN=1; all of them on every core, a choice of them one by one."""
    set_up(dev=True)
    prepare_test_tools()
    screen = {} if os.environ.get("SEMINAR_ONSCREEN") == "1" else {"QT_QPA_PLATFORM": "offscreen"}
    os.chdir(ROOT)
    chosen = args or ["-n", "auto", "--dist", "worksteal"]
    return go_over(["-m", "pytest", *chosen], clean_environment(**screen))


def main(argv: list[str]) -> int:
    """Carry out one command."""
    command, args = (argv or [""])[0], argv[1:]
    try:
        if command in ("run", "test"):
            return (run if command == "run" else test)(args)
        if command == "setup" and args in ([], ["--dev"]):
            return set_up(dev=bool(args))
    except (SetupError, KeyboardInterrupt) as error:
        sys.exit(str(error) or "Interrupted.")
    print("Use: python bootstrap.py setup [--dev] | run [args] | test [args]", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
