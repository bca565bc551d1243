"""What to call an element in a sentence: by what it holds, else by its kind."""

from __future__ import annotations

from ...domain.template import (
    Element,
    ImageElement,
    MarkElement,
    Shape,
    ShapeElement,
    SignatoriesElement,
    SymbolElement,
    TextElement,
    fields_in,
)
from ...domain.template_edit import New
from ..messages import words
from .words import FIELDS, KINDS

_LONGEST = 32
_SHAPES = {Shape.RECTANGLE: New.RECTANGLE, Shape.ELLIPSE: New.ELLIPSE, Shape.LINE: New.LINE}
_KINDS = {
    TextElement: New.TEXT, ImageElement: New.PICTURE, SymbolElement: New.SYMBOL, MarkElement: New.MARK,
    SignatoriesElement: New.SIGNATORIES,
}  # fmt: skip


def kind(element: Element) -> New:
    """Which tool makes such an element."""
    return _SHAPES[element.shape] if isinstance(element, ShapeElement) else _KINDS[type(element)]


def kind_words(element: Element) -> str:
    return words(KINDS, kind(element))


def call(element: Element) -> str:
    """E.g. “Full name”, “Text “Comité””, “QR code”."""
    if isinstance(element, TextElement):
        fields = [field for field in fields_in(element.text) if field in FIELDS.texts]
        if fields:
            return words(FIELDS, fields[0])
        text = " ".join(element.text.split())
        if text:
            return f"“{text if len(text) <= _LONGEST else text[:_LONGEST - 1] + '…'}”"
    return kind_words(element)
