"""A prefix in a bucket of S3, or of a server that speaks as S3 does (MinIO, Ceph, Garage). A PUT is whole by itself."""

from __future__ import annotations

import errno
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..domain.errors import KnownError
from .address import Address
from .extra import needs
from .files import LARGEST, Found
from .remote import CONNECT, WAIT
from .webdav import date_ms

if TYPE_CHECKING:
    from s3fs import S3FileSystem

_NOT_LET_IN = {"InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken", "AuthFailure"}


class S3:
    """Implements `Drive`. Without a key in the address the machine's own configuration counts."""

    whole = True

    def __init__(self, address: Address) -> None:
        with needs("s3fs"):
            from s3fs import S3FileSystem
        self._bucket, self._prefix = address.host, address.path.strip("/")
        endpoint = address.option("endpoint")
        config: dict[str, Any] = {
            "connect_timeout": CONNECT,
            "read_timeout": WAIT,
            "retries": {"total_max_attempts": 1},
            "request_checksum_calculation": "when_required",  # servers other than Amazon's know no newer ones
            "response_checksum_validation": "when_required",
        }
        if endpoint:
            config["s3"] = {"addressing_style": "path"}
        self._fs: S3FileSystem = S3FileSystem(
            key=address.user or None,
            secret=address.secret or None,
            endpoint_url=endpoint or None,
            client_kwargs={"region_name": address.option("region") or "us-east-1"},
            config_kwargs=config,
            skip_instance_cache=True,
            use_listings_cache=False,
        )
        self._fs.retries = 1

    def list(self) -> Iterator[Found]:
        """See `Drive`. KnownError("place_unreachable") when there is no such bucket: it is not made here."""
        start = f"{self._prefix}/" if self._prefix else ""
        more: dict[str, str] = {}
        while True:
            page = self._call("list_objects_v2", Prefix=start, **more)
            for item in page.get("Contents", ()):
                yield Found(item["Key"].removeprefix(start), int(item["Size"]), str(item["ETag"]).strip('"'))
            if not page.get("IsTruncated"):
                return
            more = {"ContinuationToken": page["NextContinuationToken"]}

    def get(self, path: str) -> bytes:
        """See `Drive`."""
        from fsspec.asyn import sync

        answer = self._call("get_object", Key=self._at(path))
        if int(answer["ContentLength"]) > LARGEST:
            answer["Body"].close()
            raise OSError(errno.EFBIG, "too large")
        with _failures():
            return bytes(sync(self._fs.loop, answer["Body"].read))

    def write(self, path: str, content: bytes) -> None:
        """See `Drive`."""
        self._call("put_object", Key=self._at(path), Body=content)

    def make_folder(self, path: str) -> None:
        """See `Drive`. There are no folders, only names with strokes."""

    def move(self, path: str, target: str, replace: bool) -> None:
        """See `Drive`. Not needed, for a file that is written is whole."""
        raise OSError(errno.ENOSYS, "not needed")

    def remove(self, path: str) -> None:
        """See `Drive`."""
        self._call("delete_object", Key=self._at(path))

    def now_ms(self) -> int | None:
        """See `Drive`."""
        start = time.monotonic()
        answer = self._call("list_objects_v2", MaxKeys=1, Prefix=self._prefix)
        return date_ms(answer["ResponseMetadata"]["HTTPHeaders"].get("date", ""), time.monotonic() - start)

    def close(self) -> None:
        """See `Drive`."""
        client = self._fs._s3
        if client is not None:
            self._fs.close_session(self._fs.loop, client)

    def _at(self, path: str) -> str:
        return f"{self._prefix}/{path}".lstrip("/")

    def _call(self, method: str, **values: Any) -> Any:
        with _failures():
            return self._fs.call_s3(method, Bucket=self._bucket, **values)


@contextmanager
def _failures() -> Iterator[None]:
    """Errors of the libraries as errors of a `Drive`."""
    from aiohttp import ClientError as HttpError
    from botocore.exceptions import BotoCoreError, ClientError, NoCredentialsError, PartialCredentialsError

    try:
        yield
    except OSError as error:
        _tell(error, getattr(error.__cause__, "response", None))
    except ClientError as error:
        _tell(error, error.response)
    except (NoCredentialsError, PartialCredentialsError) as error:
        raise KnownError("place_refused") from error
    except (BotoCoreError, HttpError, ValueError, LookupError) as error:
        raise KnownError("place_unreachable") from error


def _tell(error: Exception, response: Any) -> None:
    """Raise what the server meant."""
    code = response.get("Error", {}).get("Code", "") if isinstance(response, dict) else ""
    if code in _NOT_LET_IN:
        raise KnownError("place_refused") from error
    if isinstance(error, (FileNotFoundError, PermissionError)) and code != "NoSuchBucket":
        raise error
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        raise error
    raise KnownError("place_unreachable") from error
