"""How the exchange stands, in the few words of the status strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from datetime import datetime

    from ..services.exchange_overview import Standing

translate = QCoreApplication.translate


def exchange_chip(standing: Standing) -> tuple[str, str]:
    """(words, tone) for the strip; no words on a single laptop. Tone: empty, `wait` or `stop`."""
    count, since = QLocale().toString(standing.alone), f"{standing.since:%H:%M}" if standing.since else "–"
    only = translate("ExchangeStanding", "Only on this machine: {count}, since {since}")
    if standing.stand == "single":
        return "", ""
    if standing.stand == "unreachable":
        if standing.alone:
            return only.format(count=count, since=since), "stop"
        return translate("ExchangeStanding", "No exchange since {time}").format(time=clock(standing.reached)), "stop"
    if standing.stand == "stagnant":
        return only.format(count=count, since=since), "stop"
    if standing.alone:
        return only.format(count=count, since=since), ""
    if standing.reached is None:
        return translate("ExchangeStanding", "Not exchanged yet"), ""
    return translate("ExchangeStanding", "Exchanged {time}").format(time=clock(standing.reached)), ""


def clock(moment: datetime | None) -> str:
    """Time of day; with the date before it when it is another day's."""
    if moment is None:
        return "–"
    from datetime import datetime

    today = datetime.now(moment.tzinfo).date() == moment.date()
    time = f"{moment:%H:%M}"
    return time if today else f"{QLocale().toString(QDate(moment.year, moment.month, moment.day), 'd MMM')} {time}"
