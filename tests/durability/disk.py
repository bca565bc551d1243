"""A disk that loses power: what may be left of writes that nobody flushed.

Contents (inodes) and directory entries are apart, as on a real file system: a file may be there under its name without
its content, its deletion may not have happened yet, and a new file of the name may be another inode. A write that was
not flushed may be missing, whole or torn at any of its sectors, and may be there although an earlier one is not.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Op:
    """One thing that happened to the disk, or a `mark`: the program told somebody that its work so far is safe."""

    what: str
    """link, write, truncate, sync, sync_folder, unlink, rename, mark."""
    inode: int = 0
    name: str = ""
    offset: int = 0
    """Also the size of a truncation and the count of a mark."""
    data: bytes = b""


@dataclass(slots=True)
class _Inode:
    durable: bytearray = field(default_factory=bytearray)
    pending: list[Op] = field(default_factory=list)


class Disk:
    """Contents and names, flushed and not."""

    def __init__(self, files: dict[str, tuple[int, bytes]]) -> None:
        self._inodes = {inode: _Inode(bytearray(content)) for inode, content in files.values()}
        self._names = {name: inode for name, (inode, _) in files.items()}
        self._pending_names: list[tuple[str, int]] = []
        """Names and their new inodes, 0 where the name was removed."""

    def do(self, op: Op) -> None:
        """Let one thing happen."""
        match op.what:
            case "link":
                self._inodes.setdefault(op.inode, _Inode())
                self._pending_names.append((op.name, op.inode))
            case "unlink":
                self._pending_names.append((op.name, 0))
            case "write" | "truncate":
                self._inodes.setdefault(op.inode, _Inode()).pending.append(op)
            case "sync":
                inode = self._inodes.setdefault(op.inode, _Inode())
                for pending in inode.pending:
                    _carry_out(inode.durable, pending)
                inode.pending.clear()
            case "sync_folder":
                self._names = _named(self._names, self._pending_names)
                self._pending_names.clear()

    @property
    def unflushed(self) -> bool:
        return bool(self._pending_names) or any(inode.pending for inode in self._inodes.values())

    def after_power_cut(self, how: str, dice: random.Random) -> dict[str, bytes | bytearray]:
        """What lies on the disk when the power goes now.

        Nothing that was not flushed ("drop"), all of it ("keep"), names without contents ("names"), contents without
        names ("contents"), any of the writes ("subset"), any of their sectors ("torn").
        """
        names = {"drop": [], "contents": [], "keep": self._pending_names, "names": self._pending_names}.get(how)
        if names is None:
            names = [change for change in self._pending_names if dice.random() < 0.5]
        found: dict[str, bytes | bytearray] = {}
        for name, number in _named(self._names, names).items():
            inode = self._inodes[number]
            kept = _surviving(inode.pending, how, dice)
            content = inode.durable
            if kept:
                content = bytearray(content)
                for op in kept:
                    _carry_out(content, op)
            found[name] = content
        return found


def _named(names: dict[str, int], changes: Sequence[tuple[str, int]]) -> dict[str, int]:
    return {name: inode for name, inode in (names | dict(changes)).items() if inode}


def _surviving(pending: Sequence[Op], how: str, dice: random.Random) -> Sequence[Op]:
    if how in ("drop", "names"):
        return ()
    if how in ("keep", "contents"):
        return pending
    likely = dice.choice((0.1, 0.5, 0.9))
    if how == "subset":
        return [op for op in pending if dice.random() < likely]
    torn = [op for op in pending[:-1] if dice.random() < likely]
    torn += pending[-1:]
    return [piece for op in torn for piece in _sectors(op) if dice.random() < likely]


def _sectors(op: Op) -> Iterator[Op]:
    if op.what != "write":
        yield op
        return
    start, end = op.offset, op.offset + len(op.data)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        yield Op("write", op.inode, op.name, start, op.data[start - op.offset : stop - op.offset])
        start = stop


def _carry_out(content: bytearray, op: Op) -> None:
    if op.what == "truncate":
        if op.offset < len(content):
            del content[op.offset :]
        else:
            content.extend(bytes(op.offset - len(content)))
        return
    if len(content) < op.offset:
        content.extend(bytes(op.offset - len(content)))
    content[op.offset : op.offset + len(op.data)] = op.data


class Recorder:
    """A `vfs.Listener` that writes down what happens to the files of one folder."""

    def __init__(self, folder: Path) -> None:
        self.ops: list[Op] = []
        self._folder = str(folder.resolve())
        self.before: dict[str, tuple[int, bytes]] = {}
        for number, path in enumerate(sorted(path for path in folder.iterdir() if path.is_file()), 1):
            if not path.name.endswith("-shm"):
                self.before[path.name] = number, path.read_bytes()
        self._inodes = {name: inode for name, (inode, _) in self.before.items()}
        self._next = len(self.before) + 1

    def mark(self, count: int) -> None:
        """Somebody was told that `count` things are safe."""
        self.ops.append(Op("mark", offset=count))

    def _name(self, path: str) -> str:
        return Path(path).name if str(Path(path).parent.resolve()) == self._folder else ""

    def on_open(self, name: str, creates: bool) -> int:
        if creates and (short := self._name(name)):
            self._inodes[short] = self._next
            self.ops.append(Op("link", self._next, short))
            self._next += 1
        return 0

    def on_write(self, name: str, offset: int, data: bytes) -> int:
        if short := self._name(name):
            self.ops.append(Op("write", self._inodes[short], short, offset, data))
        return 0

    def on_truncate(self, name: str, size: int) -> int:
        if short := self._name(name):
            self.ops.append(Op("truncate", self._inodes[short], short, size))
        return 0

    def on_sync(self, name: str, with_folder: bool) -> int:
        if short := self._name(name):
            self.ops.append(Op("sync", self._inodes[short], short))
            if with_folder:
                self.ops.append(Op("sync_folder"))
        return 0

    def on_delete(self, name: str, with_folder: bool) -> int:
        if short := self._name(name):
            self.ops.append(Op("unlink", self._inodes.pop(short), short))
            if with_folder:
                self.ops.append(Op("sync_folder"))
        return 0
