"""Words that try to break a document or to get out of it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desktop.domain.template import Purpose
from seminar_desktop.printing.design import Text
from seminar_desktop.printing.fonts import printable
from seminar_desktop.printing.layout import lay_out

from .fillings import badge, certificate
from .hostile import BITES, LONG
from .test_layout_templates import IMAGES, SHIPPED

NAMES = 2_000


def built(*arguments: str) -> dict[str, object]:
    done = subprocess.run([sys.executable, "-m", "tests.printing.hostile", *arguments], capture_output=True, text=True,
                          cwd=Path(__file__).parents[2], timeout=120)  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_documents_of_hostile_names_are_built_and_touch_nothing_else() -> None:
    """All templates, seed 11: no other file is opened, no socket, no process."""
    found = built(str(NAMES))
    assert found["names"] == NAMES and found["touched"] == []


def test_the_watch_sees_a_file_that_is_opened() -> None:
    """The control."""
    assert any("/etc/passwd" in one for one in built("60", "--control")["touched"])  # type: ignore[attr-defined]


names = st.text(st.characters(), max_size=120) | st.text("WMñ -{}", max_size=300) | st.sampled_from((*BITES, *LONG))


@pytest.mark.parametrize("name", SHIPPED)
@settings(max_examples=60)
@given(given_name=names, family_name=names)
def test_no_name_is_ever_cut_or_leaves_the_paper(name: str, given_name: str, family_name: str) -> None:
    template = SHIPPED[name]
    size = template.width, template.height
    whole = f"{given_name} {family_name}"
    if template.purpose == Purpose.BADGE:
        filling, wanted = badge((given_name, family_name)), [given_name, family_name]
    else:
        filling, wanted = replace(certificate(), fields={**certificate().fields, "name": whole}), [whole]
    for side in template.sides:
        design = lay_out(side, size, filling, IMAGES, *size)
        lines = "".join(item.text for item in design.all(Text)).replace(" ", "")
        assert all(printable(part)[0].replace(" ", "") in lines for part in wanted)
        for item in design.all(Text):
            left, bottom, right, top = item.bounds
            assert left >= -0.01 and bottom >= -0.01 and right <= design.width + 0.01 and top <= design.height + 0.01
