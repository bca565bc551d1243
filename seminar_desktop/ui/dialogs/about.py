"""What this program is, which version, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from ... import __version__


def about(parent: QWidget) -> None:
    """Show the box; it does not block the window."""
    box = QMessageBox(parent)
    box.setIconPixmap(parent.windowIcon().pixmap(64, 64))
    box.setText(f"Seminar Desktop {__version__}")
    box.setInformativeText(
        QCoreApplication.translate(
            "About",
            "Runs a seminar on site, from one or many desks, without a network. MIT licence. Made with Qt {qt} (LGPL), "
            "SQLAlchemy, ReportLab and Noto Sans.",
        ).format(qt=qVersion())
    )
    box.open()
