"""Clocks, silence, damage and a laptop called lost in the real window; pictures of every state: build/screens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desktop.services import exchange_places, trust
from seminar_desktop.ui.pages.exchange import ExchangePage
from tests.stories.conftest import Running
from tests.ui import screens
from tests.ui.clock_help import hurried
from tests.ui.exchange_help import invited, meet

SIZES = ((1280, 720), (1920, 1080))


@pytest.mark.screens
@pytest.mark.parametrize(("language", "theme"), [("es", "light"), ("es", "dark"), ("en", "light"), ("en", "dark")])
def test_clocks_and_desks_that_need_somebody(
    start: Callable[[], Running], qtbot, tmp_path: Path, language: str, theme: str
) -> None:
    running = start()
    window, desk = running.window, running.desk
    window.workspace.settings.language, window.workspace.settings.theme = language, theme
    share = tmp_path / "Seminario compartido"
    share.mkdir()
    place = exchange_places.add(desk, str(share), automatic=False)

    def picture(name: str, widget=None) -> None:
        for width, height in SIZES if widget is None else SIZES[:1]:
            window.resize(width, height)
            qtbot.wait(30)
            size = f"-{width}x{height}" if widget is None else ""
            screens.save(widget or window, f"clocks_{name}-{language}-{theme}{size}")

    with (
        hurried(desk, tmp_path, share, timedelta(minutes=47)) as second,
        invited(desk, tmp_path, share, "Mesa de la entrada norte") as third,
    ):
        meet(third), meet(desk), meet(third), meet(desk)
        page = window.show_page("exchange")
        assert isinstance(page, ExchangePage)
        qtbot.waitUntil(lambda: any(line.id == second.id for line in page.desks.rows()), timeout=10_000)
        page.desks.select(second.id)
        window.message_bar.hide()
        picture("wrong")
        acts = page.desk_box.acts.clocks
        page.desk_box.repair_button.click()
        qtbot.waitUntil(lambda: acts.dialog is not None and "47min" in acts.dialog.preview.text(), timeout=10_000)
        picture("repair", acts.dialog)
        acts.dialog.reason_line.setText("47 min")
        acts.dialog.accept()
        qtbot.waitUntil(lambda: acts.dialog is None, timeout=10_000)
        qtbot.waitUntil(lambda: any(line.clock.shifts for line in page.desks.rows() if line.clock), timeout=10_000)
        picture("repaired")
        page.desk_box.repair()
        qtbot.waitUntil(lambda: acts.dialog is not None, timeout=10_000)
        qtbot.wait(400)
        picture("take_back", acts.dialog)
        acts.dialog.reject()
        quiet_since(desk, third.id)
        damage(share)
        page.exchanger.visit(place)
        qtbot.waitUntil(lambda: bool(page.exchanger.outcomes.get(place.id)), timeout=10_000)
        quiet_since(desk, third.id)
        page.refresh()
        qtbot.waitUntil(lambda: any(line.silent for line in page.desks.rows()), timeout=10_000)
        window.message_bar.hide()
        picture("silent")
        trust.revoke(third, desk.id, "perdida")
        meet(third), meet(desk)
        page.refresh()
        qtbot.waitUntil(lambda: page.join_button.isVisible(), timeout=10_000)
        page.desks.select(desk.id)
        window.message_bar.hide()
        picture("excluded")
        dialog = page.join_again()
        qtbot.wait(50)
        picture("join_again", dialog)
        dialog.reject()


def quiet_since(at, of: str) -> None:
    """Nothing was heard of a desk for half an hour."""
    with at.database.write() as connection:
        when = (datetime.now(UTC) - timedelta(minutes=31)).isoformat(timespec="seconds")
        connection.exec_driver_sql("UPDATE peer SET heard_at = ?, said_at = ? WHERE desk = ?", (when, when, of))


def damage(share: Path) -> None:
    """Tear the newest segment at a place."""
    file = max(share.rglob("log-*.csv"), key=lambda one: one.stat().st_mtime_ns)
    torn = file.with_name("copia de " + file.name)
    torn.write_bytes(file.read_bytes()[:-200].replace(b"welcome", b"goodbye"))
