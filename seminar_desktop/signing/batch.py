"""Signing many PDF files, in this process or in several: pyHanko is Python code, which threads do not speed up.

Measured with 1000 certificates in `tests/benchmarks/signing.py`; see `docs/decisions/0015-verifiable-certificates.md`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from datetime import datetime
from multiprocessing import get_context
from pathlib import Path

from . import pades
from .pades import DocumentSigner

WORTH_PROCESSES = 60
"""Files from which on the start of processes (about a second) is paid back."""
MOST_PROCESSES = 4


_signer: DocumentSigner | None = None
"""Of a process that signs."""


def _begin(signer: DocumentSigner) -> None:
    global _signer
    _signer = signer


def _sign_there(path: Path, at: datetime) -> None:
    assert _signer is not None
    sign_file(path, _signer, at)


def sign_file(path: Path, signer: DocumentSigner, at: datetime) -> None:
    """Put a signature into a file, in its place."""
    signed = pades.sign(path.read_bytes(), signer, at)
    part = path.with_suffix(".part")
    part.write_bytes(signed)
    part.replace(path)


class Batch:
    """Files on their way to be signed. What a broken process left undone is done here."""

    def __init__(self, pool: Executor | None, signer: DocumentSigner) -> None:
        self._pool, self._signer = pool, signer
        self._waiting: list[tuple[Future[None], Path, datetime]] = []

    def add(self, path: Path, at: datetime) -> None:
        """Sign a file in its place, now or soon."""
        if self._pool is None:
            sign_file(path, self._signer, at)
            return
        try:
            self._waiting.append((self._pool.submit(_sign_there, path, at), path, at))
        except BrokenProcessPool:
            self._pool = None
            sign_file(path, self._signer, at)

    @property
    def waiting(self) -> int:
        """Files that are not signed yet."""
        return sum(not future.done() for future, _, _ in self._waiting)

    def finish_one(self) -> bool:
        """Wait for the file that was added first; False when none is left."""
        if not self._waiting:
            return False
        future, path, at = self._waiting.pop(0)
        try:
            future.result()
        except BrokenProcessPool:
            self._pool = None
            sign_file(path, self._signer, at)
        return True


@contextmanager
def batch(signer: DocumentSigner, files: int, processes: int | None = None) -> Iterator[Batch]:
    """Sign about so many files; `processes`: 0 for none, None for what suits this machine. Leaving early ends them."""
    spare = min((os.cpu_count() or 1) - 1, MOST_PROCESSES)  # whoever adds files draws them meanwhile
    wanted = (spare if files >= WORTH_PROCESSES else 0) if processes is None else processes
    if wanted < 1:
        try:
            yield Batch(None, signer)
        finally:
            pades.forget()
        return
    pool = ProcessPoolExecutor(wanted, get_context("spawn"), _begin, (signer,))
    try:
        yield Batch(pool, signer)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        pades.forget()
