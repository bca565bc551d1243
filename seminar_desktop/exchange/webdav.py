"""A folder on a WebDAV server (Nextcloud, ownCloud, a NAS, a web server): PUT under a temporary name, then MOVE.

The client of webdav4 is used directly: its fsspec side renames by copying and deleting.
"""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit

from ..domain.errors import KnownError
from .address import Address
from .extra import needs
from .files import LARGEST, Found
from .remote import CONNECT, DEEPEST, WAIT

if TYPE_CHECKING:
    from webdav4.client import Client
    from webdav4.multistatus import Response

_HEADERS = {"Cache-Control": "no-cache", "Accept-Encoding": "identity"}
_NUMBERS = {
    403: errno.EACCES, 404: errno.ENOENT, 405: errno.EACCES, 409: errno.ENOENT, 410: errno.ENOENT,
    412: errno.EEXIST, 413: errno.ENOSPC, 423: errno.EBUSY, 507: errno.ENOSPC,
}  # fmt: skip
"""Number of the system's error for an answer of the server; any other answer makes the place unreachable."""


class WebDav:
    """Implements `Drive`."""

    whole = False

    def __init__(self, address: Address) -> None:
        with needs("webdav4"):
            import httpx
            from webdav4.client import Client
        scheme = "https" if address.scheme in ("webdavs", "https") else "http"
        base = f"{scheme}://{address.netloc}{quote(address.path.rstrip('/'))}/"
        self._client: Client = Client(
            base,
            auth=(address.user, address.secret) if address.user else None,
            retry=False,
            timeout=httpx.Timeout(WAIT, connect=CONNECT),
            headers=_HEADERS,
        )
        self._base = unquote(urlsplit(base).path)

    def list(self) -> Iterator[Found]:
        """See `Drive`."""
        yield from self._walk("", 0)

    def _walk(self, folder: str, depth: int) -> Iterator[Found]:
        """Level by level: many servers refuse to list a whole tree at once."""
        with _failures():
            answers = self._client.propfind(quote(folder), headers={"Depth": "1"}).responses.values()
        for answer in answers:
            path = self._below(answer)
            if not path or path.rpartition("/")[0] != folder:  # the folder itself, or what was not asked for
                continue
            about = answer.properties
            if about.resource_type != "directory":
                yield Found(path, int(about.content_length or 0), str(about.etag or about.modified or ""))
            elif depth < DEEPEST:
                try:
                    yield from self._walk(path, depth + 1)
                except (FileNotFoundError, PermissionError):  # went away meanwhile, or not ours to read
                    continue

    def _below(self, answer: Response) -> str:
        path = unquote(urlsplit(answer.href).path)
        return path.removeprefix(self._base).rstrip("/") if path.startswith(self._base) else ""

    def get(self, path: str) -> bytes:
        """See `Drive`."""
        content = bytearray()
        with _failures(), self._client.http.stream("GET", self._client.join_url(quote(path))) as answer:
            _check(answer.status_code)
            for piece in answer.iter_raw():
                content += piece
                if len(content) > LARGEST:
                    raise OSError(errno.EFBIG, "too large")
        return bytes(content)

    def write(self, path: str, content: bytes) -> None:
        """See `Drive`."""
        self._request("PUT", path, content=content, headers={"Content-Type": "application/octet-stream"})

    def make_folder(self, path: str) -> None:
        """See `Drive`. Only the last folder of the address itself is made: further up a name is rather mistyped."""
        parts = [part for part in path.split("/") if part]
        for count in range(len(parts) + 1):
            with _failures():
                answer = self._client.http.request(
                    "MKCOL", self._client.join_url(quote("/".join(parts[:count])), add_trailing_slash=True)
                )
                if answer.status_code not in (405, 301):  # it is there
                    _check(answer.status_code)

    def move(self, path: str, target: str, replace: bool) -> None:
        """See `Drive`."""
        to = str(self._client.join_url(quote(target)))
        self._request("MOVE", path, headers={"Destination": to, "Overwrite": "T" if replace else "F"})

    def remove(self, path: str) -> None:
        """See `Drive`."""
        self._request("DELETE", path)

    def now_ms(self) -> int | None:
        """See `Drive`. The server tells whole seconds; half of one is added, and half of the way."""
        start = time.monotonic()
        with _failures():
            date = self._client.http.options(self._client.base_url).headers.get("date", "")
        return date_ms(date, time.monotonic() - start)

    def close(self) -> None:
        """See `Drive`."""
        self._client.http.close()

    def _request(self, method: str, path: str, **values: Any) -> None:
        with _failures():
            _check(self._client.http.request(method, self._client.join_url(quote(path)), **values).status_code)


def date_ms(date: str, took: float) -> int | None:
    """Milliseconds since 1970 of an HTTP date, the question for which took so many seconds; None if it is none."""
    try:
        return round(parsedate_to_datetime(date).timestamp() * 1000 + 500 + took * 500)
    except (ValueError, OverflowError):
        return None


def _check(status: int) -> None:
    """Raise what an answer of the server means."""
    if 200 <= status < 300:
        return
    if status == 401:
        raise KnownError("place_refused")
    number = _NUMBERS.get(status)
    if number is None:  # also a redirection: a login page of the hotel, or an address that moved
        raise KnownError("place_unreachable")
    raise OSError(number, os.strerror(number))


@contextmanager
def _failures() -> Iterator[None]:
    """Errors of the libraries as errors of a `Drive`."""
    from xml.etree.ElementTree import ParseError

    import httpx
    from webdav4.client import ClientError, HTTPError, InsufficientStorage, ResourceNotFound

    try:
        yield
    except HTTPError as error:
        _check(error.status_code)
        raise KnownError("place_unreachable") from error
    except ResourceNotFound as error:
        raise FileNotFoundError(errno.ENOENT, "not there") from error
    except InsufficientStorage as error:
        raise OSError(errno.ENOSPC, "full") from error
    except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, ClientError) as error:
        raise KnownError("place_unreachable") from error
    except (ParseError, AssertionError, LookupError, ValueError) as error:  # not the answer of a WebDAV server
        raise KnownError("place_unreachable") from error
