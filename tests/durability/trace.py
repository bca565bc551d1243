"""What a program really asked of the system (strace), and a disk with folders that loses power in the middle of it."""

from __future__ import annotations

import random
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .disk import Disk, Op, _carry_out, _surviving

CALLS = (
    "openat,write,pwrite64,lseek,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,"
    "ftruncate,mkdir,mkdirat,close,link,linkat,pwritev,writev,sendfile,copy_file_range,fallocate"
)
_LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FOLDER = -1
"""Inode of every folder: what matters is whether its name is there."""


def record(command: Sequence[str], cwd: Path, log: Path) -> None:
    """Run a program to its end and write down its calls."""
    subprocess.run(
        ["strace", "-f", "-xx", "-s", "100000000", "-e", f"trace={CALLS}", "-e", "signal=none",
         "-o", str(log), *command],
        cwd=cwd, check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip


@dataclass
class _Open:
    name: str
    inode: int
    at: int = 0


class Trace:
    """The calls of a log as operations on the files below a folder, and what lay there before."""

    def __init__(self, root: Path, before: dict[str, bytes | None], log: Path) -> None:
        """`before`: path below `root` → content, None for a folder."""
        self.ops: list[Op] = []
        self.before: dict[str, tuple[int, bytes]] = {}
        self._root = str(root)
        self._names: dict[str, int] = {}
        self._sizes: dict[int, int] = {}
        for number, (name, content) in enumerate(before.items(), 1):
            self.before[name] = (_FOLDER, b"") if content is None else (number, content)
            self._names[name] = self.before[name][0]
            self._sizes[number] = len(content or b"")
        self._next, self._open = len(before) + 1, dict[int, _Open]()
        with log.open(encoding="ascii") as lines:
            for line in lines:
                if (parsed := _LINE.match(line)) is not None:
                    self._call(parsed[1], parsed[2], int(parsed[3]))
                else:
                    assert "unfinished" not in line or self._root.encode().hex() not in line.replace("\\x", "")

    def _call(self, call: str, words: str, result: int) -> None:
        if result < 0:
            return
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(words)]
        plain = _TEXT.sub("", words).replace(" ", "").split(",")
        handle = int(plain[0]) if plain[0].isdigit() else -1
        names = [self._name(text) for text in texts] if call not in ("write", "pwrite64", "writev", "pwritev") else []
        at = self._open.get(handle)
        match call:
            case "openat":
                self._opened(names[0], plain, result)
            case "close":
                self._open.pop(handle, None)
            case "write" if handle == 1:
                self.ops.append(Op("mark", data=texts[0]))
            case "write" if at:
                self._written(at, at.at, texts[0][:result])
                at.at += result
            case "pwrite64" if at:
                self._written(at, int(plain[-1]), texts[0][:result])
            case "lseek" if at:
                at.at = result
            case "ftruncate" if at:
                self.ops.append(Op("truncate", at.inode, at.name, int(plain[1])))
            case "fsync" | "fdatasync" if at:
                self.ops.append(Op("sync_folder" if at.inode == _FOLDER else "sync", at.inode, at.name))
            case "rename" | "renameat" | "renameat2" if names[0] and names[1]:
                inode = self._names.pop(names[0])
                self._names[names[1]] = inode
                self.ops.append(Op("rename", inode, names[1], data=names[0].encode()))
            case "unlink" | "unlinkat" if names[0]:
                self.ops.append(Op("unlink", self._names.pop(names[0]), names[0]))
            case "mkdir" | "mkdirat" if names[0]:
                self._names[names[0]] = _FOLDER
                self.ops.append(Op("link", _FOLDER, names[0]))
            case "link" | "linkat" | "pwritev" | "writev" | "sendfile" | "copy_file_range" | "fallocate":
                assert at is None and not any(names), f"{call} is not modelled"

    def _name(self, text: bytes) -> str:
        """Below the root, '' for anything elsewhere, and for what is memory only."""
        path = text.decode("utf-8", "replace")
        if path.endswith("-shm"):
            return ""
        return path[len(self._root) + 1 :] if path.startswith(self._root + "/") else ""

    def _opened(self, name: str, plain: Sequence[str], handle: int) -> None:
        self._open.pop(handle, None)
        if not name:
            return
        if name not in self._names:
            self._names[name] = self._next
            self.ops.append(Op("link", self._next, name))
            self._next += 1
        inode = self._names[name]
        if any("O_TRUNC" in word for word in plain):
            self.ops.append(Op("truncate", inode, name, 0))
            self._sizes[inode] = 0
        appends = any("O_APPEND" in word for word in plain)
        self._open[handle] = _Open(name, inode, self._sizes.get(inode, 0) if appends else 0)

    def _written(self, at: _Open, offset: int, data: bytes) -> None:
        self.ops.append(Op("write", at.inode, at.name, offset, data))
        self._sizes[at.inode] = max(self._sizes.get(at.inode, 0), offset + len(data))


class Tree(Disk):
    """A disk with folders: each is flushed for itself, and a file without its folder is gone. Renames are whole."""

    def __init__(self, files: dict[str, tuple[int, bytes]], flushes: bool = True) -> None:
        super().__init__(files)
        self._flushes = flushes
        self._changes: list[tuple[tuple[str, int], ...]] = []

    def do(self, op: Op) -> None:
        match op.what:
            case "link":
                super().do(op)
                self._changes.append((self._pending_names.pop(),))
            case "unlink":
                self._changes.append(((op.name, 0),))
            case "rename":
                self._changes.append(((op.data.decode(), 0), (op.name, op.inode)))
            case "sync_folder" if self._flushes:
                mine = [c for c in self._changes if any(name.rpartition("/")[0] == op.name for name, _ in c)]
                self._changes = [change for change in self._changes if change not in mine]
                self._apply(self._names, mine)
            case "sync" if not self._flushes:
                pass
            case "write" | "truncate" | "sync":
                super().do(op)

    def after_power_cut(self, how: str, dice: random.Random) -> dict[str, bytes | bytearray]:
        names = dict(self._names)
        kept = {"drop": [], "contents": [], "keep": self._changes, "names": self._changes}.get(how)
        self._apply(names, [c for c in self._changes if dice.random() < 0.5] if kept is None else kept)
        found: dict[str, bytes | bytearray] = {}
        for name, number in names.items():
            above = name.rpartition("/")[0]
            if number == _FOLDER or (above and names.get(above) != _FOLDER):
                continue
            content = bytearray(self._inodes[number].durable)
            for op in _surviving(self._inodes[number].pending, how, dice):
                _carry_out(content, op)
            found[name] = content
        return found

    @staticmethod
    def _apply(names: dict[str, int], changes: Sequence[tuple[tuple[str, int], ...]]) -> None:
        for change in changes:
            for name, inode in change:
                if inode:
                    names[name] = inode
                else:
                    names.pop(name, None)
