"""Real servers on loopback for one run of the tests: WebDAV, SSH, Windows shares, S3; and a line that can be cut.

Each `…_server` starts one in a folder and stops it at the end; it raises `Missing` with the reason when it cannot.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

START = 20.0  # seconds for a server to answer
USER, PASSWORD = "desk", "pass/wörd#1"


class Missing(Exception):  # noqa: N818
    """A server that is not installed here."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def process(command: list[str], port: int, log: Path) -> Iterator[None]:
    """A server as a process, from when it answers until the end."""
    with log.open("wb") as out:
        # A session of its own: smbd ends by a signal to its whole process group, which would be that of the tests.
        running = subprocess.Popen(
            command, stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, start_new_session=True
        )
    try:
        end = time.monotonic() + START
        while True:
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            if running.poll() is not None or time.monotonic() > end:
                raise Missing(f"{command[0]} did not start: {log.read_text(errors='replace')[-300:]}")
            time.sleep(0.03)
        yield
    finally:
        running.terminate()
        running.wait(10)


_WEBDAV = """
import json, sys
from cheroot import wsgi
from wsgidav.fs_dav_provider import FilesystemProvider
from wsgidav.wsgidav_app import WsgiDAVApp
port, folder, user, password = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
users = {user: {"password": password}}
app = WsgiDAVApp({
    "provider_mapping": {"/": FilesystemProvider(folder),
                         "/frozen": FilesystemProvider(folder, readonly=True),
                         "/open": FilesystemProvider(folder)},
    "simple_dc": {"user_mapping": {"*": users, "/open": True}},
    "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
    "verbose": 1, "logging": {"enable_loggers": []},
})
wsgi.Server(("127.0.0.1", port), app).start()
"""


@contextmanager
def webdav_server(folder: Path) -> Iterator[int]:
    """Port of a WebDAV server: `/` with login, `/open` without, `/frozen` with login and only to be read."""
    pytest_imports("wsgidav", "cheroot")
    port, root = free_port(), folder / "dav"
    root.mkdir()
    with process([sys.executable, "-c", _WEBDAV, str(port), str(root), USER, PASSWORD], port, folder / "dav.log"):
        yield port


@contextmanager
def s3_server(folder: Path) -> Iterator[int]:
    """Port of an S3 server."""
    pytest_imports("moto", "flask")
    port = free_port()
    command = [sys.executable, "-c", "import sys; from moto.server import main; main(sys.argv[1:])"]
    with process([*command, "-H", "127.0.0.1", "-p", str(port)], port, folder / "s3.log"):
        yield port


@dataclass(frozen=True)
class Ssh:
    """A running SSH server, whose one user is who runs the tests."""

    port: int
    key: Path
    other_key: Path
    """A key that is not let in."""
    host_key: Path
    root: Path


@contextmanager
def ssh_server(folder: Path) -> Iterator[Ssh]:
    """An SSH server with keys and configuration of its own."""
    sshd, keygen = _program("sshd"), _program("ssh-keygen")
    port = free_port()
    names = [folder / name for name in ("host", "user", "other")]
    for name in names:
        subprocess.run([keygen, "-q", "-t", "ed25519", "-N", "", "-f", str(name)], check=True)
    root = folder / "sftp"
    root.mkdir()
    with suppress(OSError):
        Path("/run/sshd").mkdir(exist_ok=True)
    config = folder / "sshd.conf"
    config.write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {names[0]}\nAuthorizedKeysFile {names[1]}.pub\n"
        "StrictModes no\nPermitRootLogin yes\nUsePAM no\nPidFile none\nSubsystem sftp internal-sftp\n"
        "MaxStartups 100\nPerSourcePenalties no\n"
    )
    test = subprocess.run([sshd, "-t", "-f", str(config)], capture_output=True, text=True)
    if "PerSourcePenalties" in test.stderr:  # older than 9.8
        config.write_text(config.read_text().replace("PerSourcePenalties no\n", ""))
    with process([sshd, "-D", "-e", "-f", str(config)], port, folder / "ssh.log"):
        yield Ssh(port, names[1], names[2], names[0], root)


@contextmanager
def smb_server(folder: Path) -> Iterator[int]:
    """Port of a server with the shares `share` and `frozen` (only to be read). Its user is root."""
    import os

    smbd, smbpasswd = _program("smbd"), _program("smbpasswd")
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        raise Missing("smbd needs to run as root")
    port, root, state = free_port(), folder / "smb", folder / "state"
    root.mkdir()
    state.mkdir()
    kept = ("private dir", "state directory", "lock directory", "cache directory", "pid directory")
    places = "".join(f"{name} = {state}\n" for name in kept)
    config = folder / "smb.conf"
    config.write_text(
        f"[global]\nsmb ports = {port}\ninterfaces = 127.0.0.1\nbind interfaces only = yes\ndisable netbios = yes\n"
        f"server role = standalone\n{places}ncalrpc dir = {state}/nc\npassdb backend = tdbsam:{state}/passdb.tdb\n"
        f"log file = {folder}/smb.log\nload printers = no\n"
        f"[share]\npath = {root}\nread only = no\n[frozen]\npath = {root}\nread only = yes\n"
    )
    typed = f"{PASSWORD}\n{PASSWORD}\n"
    add = [smbpasswd, "-c", str(config), "-s", "-a", "root"]
    added = subprocess.run(add, input=typed, text=True, capture_output=True)
    if added.returncode:
        raise Missing(f"smbpasswd: {added.stderr[-200:]}")
    with process([smbd, "-F", "--no-process-group", "-s", str(config)], port, folder / "smbd.out"):
        yield port


def pytest_imports(*packages: str) -> None:
    """Raise `Missing` when a package of a server is not there."""
    from importlib.util import find_spec

    for package in packages:
        if find_spec(package) is None:
            raise Missing(f"{package} is not installed")


def _program(name: str) -> str:
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")
    if found is None:
        raise Missing(f"{name} is not installed")
    return found


@dataclass
class Line:
    """A TCP line to a server, which can be cut: now, after so many bytes of what is sent, or so that nothing comes."""

    target: int
    cut_after: int | None = None
    """Bytes from the client after which a connection is cut."""
    silent: bool = False
    """Take what is sent and let nothing through."""
    down: bool = False
    port: int = 0
    _listener: socket.socket = field(default_factory=socket.socket)
    _open: list[socket.socket] = field(default_factory=list)

    def start(self) -> None:
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(50)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

    def cut(self) -> None:
        """End every connection there is."""
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self.down:
                client.close()
                continue
            server = socket.create_connection(("127.0.0.1", self.target))
            self._open += [client, server]
            threading.Thread(target=self._pump, args=(client, server, True), daemon=True).start()
            threading.Thread(target=self._pump, args=(server, client, False), daemon=True).start()

    def _pump(self, source: socket.socket, target: socket.socket, counted: bool) -> None:
        sent = 0
        try:
            while piece := source.recv(16_384):
                if self.silent:
                    continue
                sent += len(piece)
                if counted and self.cut_after is not None and sent > self.cut_after:
                    break
                target.sendall(piece)
        except OSError:
            pass
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        source.close()
