"""Fields for numbers of a template."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy, QWidget

_LEAST = 100
"""Pixels: `-999.9 mm` and the arrows."""


class Number(QDoubleSpinBox):
    """A number with its unit. The wheel scrolls the form, it never changes a number by accident."""

    typed = Signal(float)
    """Changed by the operator."""

    def __init__(self, low: float, high: float, step: float, decimals: int, unit: str,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setDecimals(decimals)
        self.setSuffix(f" {unit}" if unit else "")
        self.setKeyboardTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self.typed)

    def put(self, value: float) -> None:
        """Show a value without telling anybody."""
        if abs(value - self.value()) > 10 ** -(self.decimals() + 1):
            blocked = self.blockSignals(True)
            self.setValue(value)
            self.blockSignals(blocked)

    def minimumSizeHint(self) -> QSize:
        """Narrow: two of them stand side by side in the inspector."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
