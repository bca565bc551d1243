"""A PostgreSQL server for all tests of hubs, and an empty seminar on it for each of them."""

from collections.abc import Iterator

import pytest

from seminar_desktop.domain.journal import new_id

from .hub_desks import Hubs
from .postgres import Server, programs


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    found = programs()
    if found is None:
        pytest.skip("no PostgreSQL server on this machine (initdb is not found)")
    server = Server(found)
    try:
        server.start()
        yield server
    finally:
        server.remove()


@pytest.fixture
def seminar(server: Server) -> Iterator[str]:
    """Id of a seminar that nobody has put on the hub yet."""
    chosen = new_id("s")
    server.revive()
    yield chosen
    server.revive()
    server.run(f'DROP SCHEMA IF EXISTS "{chosen}" CASCADE')


@pytest.fixture
def hubs(server: Server, seminar: str) -> Iterator[Hubs]:
    """Connections of any number of desks to the seminar's hub; closed after the test."""
    made = Hubs(server, seminar)
    yield made
    made.close()
