"""A file dialog looks at names, never into files: an open seminar would lose its locks."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from seminar_desktop.ui.dialogs import files


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="access times are read here as Linux keeps them")
@pytest.mark.parametrize("own", [True, False])
def test_a_dialog_does_not_open_the_files_it_lists(qtbot, tmp_path: Path, own: bool) -> None:
    """The control is Qt's own way of finding icons, which opens what it does not know by its suffix."""
    file = tmp_path / "a.seminar"
    file.write_bytes(b"SQLite format 3\0" * 64)
    os.utime(file, (1, 10**9))  # read long before it was written: the next reading is noted
    parent = QWidget()
    qtbot.addWidget(parent)
    if own:
        dialog = files.ask_save(parent, "Save", tmp_path / "b.pdf", lambda _path: None, "Any (*)")
    else:
        dialog = QFileDialog(parent, "Save", str(tmp_path))
        dialog.open()
    qtbot.wait(700)
    touched = file.stat().st_atime_ns != 10**9
    dialog.close()
    if not own and not touched:
        pytest.skip("this file system does not note when a file is read")
    assert touched is not own
