"""Two desks over a folder in the real window, and pictures of every state, to be looked at: build/screens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from seminar_desktop.domain import invitation
from seminar_desktop.domain.checkin import REGISTRATION
from seminar_desktop.services import attendance, exchange_overview, exchange_places, join_first, people, trust
from seminar_desktop.services.desk import open_desk
from seminar_desktop.ui import exchanger
from seminar_desktop.ui.pages.exchange import ExchangePage
from tests.stories.conftest import Running
from tests.ui import screens
from tests.ui.exchange_help import meet

SIZES = ((1280, 720), (1920, 1080))


@pytest.mark.screens
@pytest.mark.parametrize(("language", "theme"), [("es", "light"), ("es", "dark"), ("en", "dark")])
def test_two_desks_meet_in_a_folder(
    start: Callable[[], Running], qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, theme: str
) -> None:
    monkeypatch.setattr(exchanger, "EVERY", 0.3)
    monkeypatch.setattr(exchanger, "FIRST_WAIT", 0.2)
    monkeypatch.setattr(exchanger, "LONGEST_WAIT", 0.5)
    running = start()
    window, desk = running.window, running.desk
    window.workspace.settings.language, window.workspace.settings.theme = language, theme
    share, away, second_data = tmp_path / "Seminario compartido", tmp_path / "away", tmp_path / "second"
    share.mkdir(), second_data.mkdir()
    page = window.show_page("exchange")
    assert isinstance(page, ExchangePage)
    engine = window.workspace.exchanger

    def picture(name: str, widget=None) -> None:
        for width, height in SIZES if widget is None else SIZES[:1]:
            window.resize(width, height)
            qtbot.wait(30)
            size = f"-{width}x{height}" if widget is None else ""
            screens.save(widget or window, f"exchange_{name}-{language}-{theme}{size}")

    def stands(wanted: str) -> None:
        qtbot.waitUntil(lambda: engine.standing is not None and engine.standing.stand == wanted, timeout=20_000)
        qtbot.waitUntil(lambda: page.shown is not None and page.shown.standing.stand == wanted, timeout=20_000)

    stands("single")
    picture("single")
    dialog = page.add_place()
    picture("add", dialog)
    dialog.fields.put_folder(share)
    dialog.accept()
    stands("fine")
    dialog = page.invite()
    qtbot.wait(50)
    picture("invite", dialog)
    invited = invitation.decode(dialog.text)
    assert invited is not None
    dialog.accept()
    dialog = page.desk_box.recovery()
    picture("recovery", dialog)
    dialog.reject()
    joined = join_first.join(invited, second_data, second_data, "Desk 2", str(share))
    second = open_desk(joined.path, second_data)
    everybody = people.everybody(desk)
    attendance.admit(desk, everybody[0].id, REGISTRATION)
    attendance.admit(second, everybody[1].id, REGISTRATION)
    meet(second)
    qtbot.waitUntil(lambda: everybody[1].id in attendance.admission_times(desk, [everybody[1].id]), timeout=20_000)
    qtbot.waitUntil(lambda: not exchange_places.alone(desk).count, timeout=20_000)
    stands("fine")
    meet(second)
    assert everybody[0].id in attendance.admission_times(second, [everybody[0].id])
    assert {row.name for row in exchange_overview.overview(second).desks} >= {"Desk 2"}
    qtbot.waitUntil(lambda: any(row.name == "Desk 2" and row.peer for row in page.shown.desks), timeout=20_000)
    window.message_bar.hide()
    picture("two")
    share.rename(away)
    attendance.admit(desk, everybody[2].id, REGISTRATION)
    stands("unreachable")
    window.message_bar.hide()
    picture("away")
    away.rename(share)
    stands("fine")
    page.desks.select(second.id)
    lost = page.desk_box.acts.revoke(next(row for row in page.shown.desks if row.id == second.id))
    picture("lost", lost)
    lost.reject()
    stick = page.use_stick()
    (tmp_path / "USB").mkdir()
    stick.start(tmp_path / "USB")
    qtbot.waitUntil(lambda: stick._task is None, timeout=20_000)
    picture("stick", stick)
    stick.reject()
    exchange_places.add(desk, "webdavs://ana:topsecret@localhost:1/dav/seminario")
    trust.revoke(desk, second.id, "lost")
    engine.look_again()
    qtbot.waitUntil(lambda: any(one.place.problem for one in page.shown.places), timeout=20_000)
    window.message_bar.hide()
    picture("problems")
    welcome = window.show_page("welcome")
    picture("welcome")
    join = welcome.join()
    join.code.setPlainText(invitation.encode(invited))
    picture("join", join)
    join.reject()
    second.close()
