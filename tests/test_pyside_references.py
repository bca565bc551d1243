"""Guards the PySide6 pin: 6.12 under Python 3.11 loses a reference to None on every call and aborts after 7,000."""

import sys
from importlib.metadata import version

import PySide6
import pytest
from PySide6.QtWidgets import QApplication, QLabel

CALLS = 20_000
NOISE = 1_000  # what other code may give back meanwhile


def test_calls_returning_none_keep_their_references(qapp: QApplication) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for call in range(1, CALLS + 1):
        label.setText("x")
        if call % NOISE == 0 and sys.version_info < (3, 12):  # from 3.12 on None is immortal and its count says nothing
            lost = before - sys.getrefcount(None)
            assert lost < NOISE, f"{lost} references to None lost in {call} calls"  # stop before Python aborts
    assert label.text() == "x"


@pytest.mark.parametrize("package", ["PySide6", "PySide6_Addons", "PySide6_Essentials", "shiboken6"])
def test_the_installed_version_is_the_pinned_one(package: str) -> None:
    installed = tuple(int(part) for part in version(package).split(".")[:2])
    if sys.version_info < (3, 12):
        assert (6, 8) <= installed < (6, 12)
    else:
        assert installed >= (6, 12)
    assert installed == PySide6.__version_info__[:2]
