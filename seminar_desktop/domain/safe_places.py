"""Where a database must not lie: network drives and folders that a cloud client copies while it is written.

A database in such a place loses commits or comes back as two halves of different age (SQLite's own documentation, "How
to corrupt"; conflict copies of sync clients). These are heuristics over names and types of file systems: they warn of
what people usually have, and cannot see everything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum


class Danger(StrEnum):
    CLOUD = "cloud"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Risk:
    """Why a place is not safe for a database."""

    danger: Danger
    product: str = ""
    """Name of the cloud client, for people."""


_CLOUDS = (
    ("OneDrive", re.compile(r"onedrive(?:\s*-.*)?")),
    ("Dropbox", re.compile(r"dropbox(?:\s*[(-].*)?")),
    ("Google Drive", re.compile(r"google ?drive(?:-.*)?|my drive|mi unidad|mon drive|\.shortcut-targets-by-id")),
    ("iCloud Drive", re.compile(r"icloud ?drive.*|com~apple~clouddocs|mobile documents")),
    ("Nextcloud", re.compile(r"nextcloud|owncloud")),
    ("Box", re.compile(r"box sync|box-box")),
    ("MEGA", re.compile(r"megasync|mega uploads")),
    ("pCloud", re.compile(r"pcloud ?drive|pcloud sync")),
    ("Syncthing", re.compile(r"syncthing")),
)
_NETWORK = re.compile(
    r"network|nfs\d?|cifs|smb\d?|smbfs|smb2|afpfs|ncpfs|webdav|davfs2?|ceph|glusterfs|lustre|beegfs|afs|coda|"
    r"fuse\.(?:sshfs|rclone|davfs2?|gvfsd-fuse|s3fs|goofys|gcsfuse|google-drive-ocamlfuse|onedriver|glusterfs|ceph.*|smb.*)"
)


def risk(path: str, file_system: Callable[[str], str] = lambda _path: "") -> Risk | None:
    """Why a file should not lie at this absolute path; None when nothing speaks against it.

    `file_system` names the type of the file system that holds a path (`ext4`, `cifs`, `network`), or says nothing.
    """
    if re.match(r"(?:\\\\|//)(?![?.][\\/])|(?:\\\\|//)\?[\\/]unc[\\/]", path, re.IGNORECASE) or "/gvfs/" in path:
        return Risk(Danger.NETWORK)
    for part in re.split(r"[\\/]+", path.casefold())[:-1]:
        for product, name in _CLOUDS:
            if name.fullmatch(part.strip()):
                return Risk(Danger.CLOUD, product)
    return Risk(Danger.NETWORK) if _NETWORK.fullmatch(file_system(path).casefold()) else None


def file_system_of(path: str, mounts: Iterable[tuple[str, str]]) -> str:
    """Type of the file system with the longest mount point that holds the path; later mounts cover earlier ones."""
    best, found = -1, ""
    for point, kind in mounts:
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= best:
            best, found = len(point), kind
    return found


def linux_mounts(text: str) -> list[tuple[str, str]]:
    """Mount points and types in the text of /proc/mounts, whose blanks are written as octal escapes."""
    rows = [line.split(" ") for line in text.splitlines()]
    return [(re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), row[1]), row[2]) for row in rows if len(row) > 2]


def mac_mounts(text: str) -> list[tuple[str, str]]:
    """The same from what `mount` prints on macOS: `//user@host/share on /Volumes/share (smbfs, nodev)`."""
    found = (re.fullmatch(r".+? on (/.*) \(([^,)]+).*\)", line) for line in text.splitlines())
    return [(row[1], row[2]) for row in found if row]
