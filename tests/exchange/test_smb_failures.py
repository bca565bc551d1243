"""What a share's library raises, as errors of a place."""

from __future__ import annotations

import errno

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.exchange import smb


@pytest.mark.parametrize("number", [errno.EBADF, errno.ENOTSOCK])
def test_a_socket_closed_under_the_library_means_that_the_place_cannot_be_reached(number: int) -> None:
    """Its reading thread closes the socket when the line is cut, while another thread is about to send."""
    with pytest.raises(KnownError, match="place_unreachable"), smb._failures():
        raise OSError(number, "closed")


def test_other_errors_of_the_system_stay_what_they_are() -> None:
    """A full disk is not a lost line."""
    with pytest.raises(OSError, match="full") as found, smb._failures():
        raise OSError(errno.ENOSPC, "full")
    assert found.value.errno == errno.ENOSPC
