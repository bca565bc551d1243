"""The buttons at the foot of a dialog that keeps something."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox

from .. import theme


def save_or_cancel(dialog: QDialog) -> QDialogButtonBox:
    """Save, which accepts the dialog, and Cancel, which rejects it."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
    theme.mark(buttons.button(QDialogButtonBox.StandardButton.Save), kind="primary")
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
