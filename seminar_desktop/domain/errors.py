"""Known errors: a code and values, never a sentence. The front ends word them (see `wording.py`)."""

from __future__ import annotations


class KnownError(Exception):
    """Something an operator can understand and act on.

    `code` is a key of `wording.ERRORS`; `values` fill the placeholders of its sentence. Anything that is raised and
    is not a `KnownError` is a bug in the program.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        """The code alone: values may be personal and do not belong in a log."""
        return self.code
