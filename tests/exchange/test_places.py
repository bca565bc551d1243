"""One contract for every place of files: a local folder, and real servers on loopback."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import quote

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.exchange.address import open_files, parse
from seminar_desktop.exchange.files import Files

from .servers import PASSWORD, USER, Line, Missing, s3_server, smb_server, ssh_server, webdav_server

KINDS = ("local", "webdav", "sftp", "smb", "s3")
REMOTE = KINDS[1:]
SECRET = quote(PASSWORD, safe="")
BIG = bytes(range(256)) * 8192  # 2 MB
Places = Callable[..., Files]


class Running:
    """The servers of this run, each started when first asked for."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder, self._stack = folder, stack
        self._ports: dict[str, int] = {}
        self._missing: dict[str, str] = {}

    def port(self, kind: str) -> int:
        if kind not in self._ports and kind not in self._missing:
            servers = {"webdav": webdav_server, "s3": s3_server, "smb": smb_server}
            try:
                if kind == "sftp":
                    self._ports[kind] = self._ssh()
                else:
                    self._ports[kind] = self._stack.enter_context(servers[kind](self.folder))
                if kind == "s3":
                    self._bucket()
            except Missing as missing:
                self._missing[kind] = str(missing)
        if kind in self._missing:
            pytest.skip(self._missing[kind])
        return self._ports[kind]

    def _ssh(self) -> int:
        from paramiko import Ed25519Key

        from seminar_desktop.exchange.sftp import fingerprint

        self.ssh = self._stack.enter_context(ssh_server(self.folder))
        self.print = fingerprint(Ed25519Key.from_private_key_file(str(self.ssh.host_key)))
        return self.ssh.port

    def _bucket(self) -> None:
        from urllib.request import Request, urlopen

        urlopen(Request(f"http://127.0.0.1:{self._ports['s3']}/bucket", method="PUT"), timeout=5).close()

    def address(self, kind: str, name: str, port: int | None = None) -> str:
        if kind == "local":
            return str(self.folder / name)
        real = self.port(kind)
        port = port or real
        if kind == "webdav":
            return f"http://{USER}:{SECRET}@127.0.0.1:{port}/{name}"
        if kind == "sftp":
            options = f"key={quote(str(self.ssh.key))}&host_key={quote(self.print, safe='')}"
            return f"sftp://root@127.0.0.1:{port}{quote(str(self.ssh.root))}/{name}?{options}"
        if kind == "smb":
            return f"smb://root:{SECRET}@127.0.0.1:{port}/share/{name}"
        return f"s3://key:secret@bucket/{name}?endpoint=http://127.0.0.1:{port}"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with ExitStack() as stack:
        yield Running(tmp_path_factory.mktemp("places"), stack)


@pytest.fixture
def at(running: Running, request: pytest.FixtureRequest) -> Iterator[Places]:
    """A place of a kind; its folder is this test's own. `port`: by way of another port."""
    opened: list[Files] = []

    def place(kind: str, port: int | None = None) -> Files:
        files = open_files(parse(running.address(kind, f"t{abs(hash(request.node.name)) % 10**9}", port)))
        opened.append(files)
        return files

    yield place
    for files in opened:
        files.close()


@pytest.fixture
def line(running: Running) -> Iterator[Callable[[str], Line]]:
    lines: list[Line] = []

    def to(kind: str) -> Line:
        one = Line(running.port(kind))
        one.start()
        lines.append(one)
        return one

    yield to
    for one in lines:
        one.stop()


@pytest.mark.parametrize("kind", KINDS)
def test_files_come_back_as_they_were_put(at: Places, kind: str) -> None:
    place = at(kind)
    assert place.list() == []
    contents = {"desks/d1/log-1.csv": b"one", "desks/d1/relay/añó 日本 50% #1.csv": b"", "big.csv": BIG}
    for path, content in contents.items():
        place.put(path, content)
    assert {found.path: found.size for found in place.list()} == {path: len(it) for path, it in contents.items()}
    assert {path: place.get(path) for path in contents} == contents
    place.remove("big.csv")
    place.remove("big.csv")
    assert "big.csv" not in {found.path for found in place.list()}
    with pytest.raises(FileNotFoundError):
        place.get("big.csv")


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_is_replaced_whole_and_its_stamp_or_size_tells(at: Places, kind: str) -> None:
    place, other = at(kind), at(kind)
    place.put("head.csv", b"first")
    before = place.list()
    other.put("head.csv", b"second one")
    assert place.get("head.csv") == b"second one"
    assert place.list() != before
    other.put("head.csv", b"second one")
    assert [found.path for found in place.list()] == ["head.csv"]  # and nothing temporary beside it


@pytest.mark.parametrize("kind", REMOTE)
def test_a_clock_is_the_places_own(at: Places, kind: str) -> None:
    place = at(kind)
    place.put("x.csv", b"x")
    now = place.now_ms()
    assert now is not None
    assert abs(now - time.time() * 1000) < 2000
    assert [found.path for found in place.list()] == ["x.csv"]


# smbprotocol warns of a handle that it could not close over the line that is gone.
@pytest.mark.filterwarnings("ignore:.*SMBRawIO.__del__:pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("kind", REMOTE)
def test_a_line_cut_in_the_middle_leaves_nothing_half_and_comes_back_by_itself(
    at: Places, line: Callable[[str], Line], kind: str
) -> None:
    direct, cable = at(kind), line(kind)
    place = at(kind, cable.port)
    place.put("a.csv", b"a")
    cable.cut_after = 300_000
    with pytest.raises(KnownError, match="place_unreachable"):
        place.put("b.csv", BIG)
    assert [found.path for found in direct.list() if found.path.endswith(".csv")] == ["a.csv"]
    cable.cut_after, cable.down = None, True
    cable.cut()
    start = time.monotonic()
    with pytest.raises(KnownError, match="place_unreachable"):
        place.list()
    assert time.monotonic() - start < 6
    cable.down = False
    place.put("b.csv", BIG)
    assert direct.get("b.csv") == BIG


@pytest.mark.parametrize("kind", ["webdav", "smb"])
def test_a_wrong_password_is_refused(running: Running, kind: str) -> None:
    place = open_files(parse(running.address(kind, "x")).with_secret("wrong"))
    with pytest.raises(KnownError, match="place_refused"):
        place.list()
    place.close()


def test_ssh_refuses_another_key_and_never_takes_an_unknown_host(running: Running, tmp_path: Path) -> None:
    from seminar_desktop.exchange.sftp import Sftp

    address = parse(running.address("sftp", "x"))
    with pytest.raises(KnownError, match="place_refused"):
        Sftp(address.with_option("key", str(running.ssh.other_key)))
    with pytest.raises(KnownError, match="host_key_changed") as changed:
        Sftp(address.with_option("host_key", "SHA256:" + "A" * 43))
    assert changed.value.values["fingerprint"] == running.print
    known = tmp_path / "known_hosts"
    with pytest.raises(KnownError, match="host_key_unknown") as unknown:
        Sftp(address.with_option("host_key", ""), known)
    assert unknown.value.values["fingerprint"] == running.print
    name = f"[127.0.0.1]:{running.ssh.port}"
    known.write_text(f"{name} {(running.ssh.key.with_suffix('.pub')).read_text()}")
    with pytest.raises(KnownError, match="host_key_changed"):
        Sftp(address.with_option("host_key", ""), known)
    known.write_text(f"{name} {(running.ssh.host_key.with_suffix('.pub')).read_text()}")
    Sftp(address.with_option("host_key", ""), known).close()


@pytest.mark.parametrize(("kind", "old", "new"), [("webdav", "/t", "/frozen/t"), ("smb", "/share/", "/frozen/")])
def test_a_place_that_can_only_be_read(running: Running, kind: str, old: str, new: str) -> None:
    place = open_files(parse(running.address(kind, "t").replace(old, new)))
    assert place.list() == []
    with pytest.raises(KnownError, match="place_read_only"):
        place.put("a.csv", b"a")
    place.close()
