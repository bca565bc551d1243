"""Addresses: what is read of them, what is refused, and that a password never shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.exchange.address import Kind, parse


@pytest.mark.parametrize(
    ("text", "kind", "host", "path"),
    [
        ("/media/stick/Seminar", Kind.FOLDER, "", "/media/stick/Seminar"),
        ("file:///media/a%20b", Kind.FOLDER, "", "/media/a b"),
        ("webdavs://ana:p@cloud.example/dav/x", Kind.WEBDAV, "cloud.example", "/dav/x"),
        ("https://cloud.example:8443/dav", Kind.WEBDAV, "cloud.example", "/dav"),
        ("sftp://ana@[::1]:2222/~/x", Kind.SFTP, "::1", "/~/x"),
        ("s3://k:s@bucket/a/b?endpoint=https://s3.example", Kind.S3, "bucket", "/a/b"),
        (r"\\server\share\dir", Kind.SMB, "server", "/share/dir"),
        ("postgresql://u:p@db.example/seminar?sslmode=require", Kind.HUB, "db.example", "/seminar"),
    ],
)
def test_addresses_are_read(text: str, kind: Kind, host: str, path: str) -> None:
    address = parse(text, windows=False)
    assert (address.kind, address.host, address.path) == (kind, host, path)
    assert parse(address.whole, windows=False) == address


@pytest.mark.parametrize(("text", "path"), [
    (r"C:\Users\x", r"C:\Users\x"), (r"\\server\share\dir", r"\\server\share\dir"), ("file:///C:/x", r"C:\x"),
])  # fmt: skip
def test_paths_of_windows(text: str, path: str) -> None:
    assert parse(text, windows=True).path == path


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "address_incomplete"), ("ftp://a/b", "address_unknown"), ("C:\\x", "address_unknown"),
        ("x/y", "address_relative"), ("../x", "address_malformed"), ("/a/../b", "address_malformed"),
        ("/a\nb", "address_malformed"),
        ("/a\x00b", "address_malformed"), ("/" + "x" * 3000, "address_malformed"), ("sftp:x", "address_malformed"),
        ("sftp://h/%2e%2e/x", "address_malformed"), ("sftp://h/a%0ab", "address_malformed"),
        ("sftp://u:p#x@h/a", "address_malformed"), ("sftp://h:99999/a", "address_malformed"),
        ("sftp://-o/a", "address_malformed"), ("sftp://h", "address_incomplete"), ("smb://h/", "address_incomplete"),
        ("sftp:///a", "address_incomplete"), ("postgresql://h/d?password=x", "address_option"),
        ("https://h/a?x=1", "address_option"), ("s3://b/a?endpoint=ftp://x", "address_malformed"),
        ("s3://b/a?endpoint=http://u:p@x", "address_malformed"), (r"\\.\pipe", "address_malformed"),
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(text: str, code: str) -> None:
    with pytest.raises(KnownError) as error:
        parse(text, windows=False)
    assert error.value.code == code


@given(st.text(st.characters(blacklist_categories=("Cc", "Cs", "Zl", "Zp", "Cf")), min_size=6, max_size=40))
def test_a_password_never_shows(secret: str) -> None:
    address = parse("sftp://ana@host.example/x", secret=secret)
    assert address.secret == secret
    assert parse(address.whole) == address
    assert str(address) == "sftp://ana:•••@host.example/x"
    assert repr(address) == "Address(sftp)"
    assert address.without_secret == "sftp://ana@host.example/x"


@given(st.text(max_size=80))
def test_any_text_is_an_address_or_a_known_error(text: str) -> None:
    for start in ("", "sftp://", "https://u:", "s3://b/", "/", "file://", "\\\\"):
        try:
            parse(start + text)
        except KnownError as error:
            assert error.code.startswith("address_")
