"""Lengths: stocks, sheets and calibration speak millimetres; everything drawn inside a badge speaks PDF points."""

from __future__ import annotations

MM = 72 / 25.4
"""Points in a millimetre."""
DOT = 25.4 / 300
"""Millimetres of one printer dot at 300 dpi."""
