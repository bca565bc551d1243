"""A real PostgreSQL server for tests, on loopback, with a folder of its own; it can be killed and started again."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg

SUPERUSER, PASSWORD, DATABASE = "hub", "s3cret-of-the-hub", "postgres"
_PLACES = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin")
_CONFIGURATION = """
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
shared_buffers = 16MB
max_connections = 60
full_page_writes = off
fsync = off                     # programs are killed here, machines are not
max_wal_size = 1GB
autovacuum = off
log_min_messages = fatal
lc_messages = 'C'
"""


def programs() -> Path | None:
    """Folder of PostgreSQL's server programs; None where there is no server."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    versions = [path for place in _PLACES for path in Path("/").glob(place[1:]) if (path / "initdb").exists()]
    return max(versions, key=lambda path: float("0" + "".join(c for c in path.parent.name if c.isdigit() or c == ".")),
               default=None)  # fmt: skip


class Server:
    """One cluster in a temporary folder."""

    def __init__(self, bin_folder: Path) -> None:
        self._bin = bin_folder
        self._folder = Path(tempfile.mkdtemp(prefix="hub-"))
        self._data = self._folder / "data"
        self._process: subprocess.Popen[bytes] | None = None
        self.port = _free_port()
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            shutil.chown(self._folder, "nobody")
        (self._folder / "password").write_text(PASSWORD)
        (self._folder / "password").chmod(0o644)
        subprocess.run(
            [*self._unprivileged(), self._bin / "initdb", "-D", self._data, "-U", SUPERUSER, "-A", "scram-sha-256",
             f"--pwfile={self._folder / 'password'}", "-E", "UTF8", "--locale=C", "-N"],
            check=True, capture_output=True, cwd=self._folder,
        )  # fmt: skip
        with (self._data / "postgresql.conf").open("a") as file:
            file.write(f"port = {self.port}\n{_CONFIGURATION}")

    def _unprivileged(self) -> list[str]:
        return ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.geteuid() == 0 else []

    def address(self, user: str = SUPERUSER, password: str = PASSWORD) -> str:
        return f"postgresql://{user}:{password}@127.0.0.1:{self.port}/{DATABASE}"

    def start(self) -> None:
        """Start it and wait until it answers."""
        self._process = subprocess.Popen(
            [*self._unprivileged(), self._bin / "postgres", "-D", self._data],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self._folder,
        )  # fmt: skip
        end = time.monotonic() + 30
        while not self._answers():
            assert time.monotonic() < end, "PostgreSQL does not start"
            if self._process.poll() is not None:  # processes of its last life still hold the memory
                self.start()
                return
            time.sleep(0.02)

    def revive(self) -> None:
        """Start it if a test has left it dead."""
        if self._process is None or self._process.poll() is not None:
            self.start()

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.address(), connect_timeout=3).close()
        except psycopg.OperationalError:
            return False
        return True

    def kill(self, how: signal.Signals = signal.SIGKILL) -> None:
        """End it without a goodbye (SIGKILL; SIGQUIT: an immediate stop)."""
        assert self._process is not None
        self._process.send_signal(how)
        self._process.wait(30)

    def freeze(self) -> None:
        """Let every process of it stand still: connections stay, nothing answers."""
        self._signal_all(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal_all(signal.SIGCONT)

    def _signal_all(self, what: signal.Signals) -> None:
        assert self._process is not None
        children = subprocess.run(["pgrep", "-P", str(self._process.pid)], capture_output=True, text=True, check=False)
        for pid in (self._process.pid, *map(int, children.stdout.split())):
            os.kill(pid, what)

    def run(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        """A statement as whoever keeps the server."""
        with psycopg.connect(self.address(), autocommit=True) as connection:
            cursor = connection.execute(statement, values or None)  # type: ignore[call-overload]
            return cursor.fetchall() if cursor.description else []

    def remove(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self.kill(signal.SIGQUIT)
        shutil.rmtree(self._folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
