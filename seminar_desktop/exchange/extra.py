"""Libraries that only some places need: an optional part of the installation."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..domain.errors import KnownError

EXTRA = "remote"
"""Name of the optional part, as in `pyproject.toml`."""


@contextmanager
def needs(*packages: str) -> Iterator[None]:
    """Say which part of the installation is missing when one of these packages, or what they need, is not there."""
    try:
        yield
    except ImportError as error:
        raise KnownError("extra_missing", extra=EXTRA, packages=", ".join(packages)) from error
