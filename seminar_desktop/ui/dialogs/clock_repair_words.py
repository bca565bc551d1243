"""Sentences of the dialog that repairs times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ...domain.durations import typed
from ..exchange_chip import clock
from ..messages import local

if TYPE_CHECKING:
    from datetime import tzinfo

    from ...services.clocks import Note, Preview

translate = QCoreApplication.translate


def outcome(found: Preview, name: str, ms: int, zone: tzinfo) -> str:
    """What a correction will do, in one sentence with an example."""
    if not found.count:
        return translate("ClockRepair", "No entry of {name} has such a number: nothing would change now.").format(
            name=name)  # fmt: skip
    text = (
        translate("ClockRepair", "{count} entries of {name} are moved {by} later, here and at every desk; entry "
                                 "{number}, for instance, from {before} to {after}.") if ms > 0
        else translate("ClockRepair", "{count} entries of {name} are moved {by} earlier, here and at every desk; entry "
                                      "{number}, for instance, from {before} to {after}.")
    )  # fmt: skip
    example = found.examples[-1]
    before, after = example.before.astimezone(zone), example.after.astimezone(zone)
    return text.format(count=local(found.count), name=name, by=typed(abs(ms)).lstrip("+"), number=local(example.seq),
                       before=clock(before), after=clock(after))  # fmt: skip


def correction(shift: Note) -> str:
    """A correction that counts."""
    by = typed(shift.ms)
    if shift.last:
        text = translate("ClockRepair", "{by}, entries {first} to {last}: {reason}")
    else:
        text = translate("ClockRepair", "{by}, from entry {first} until its clock is set: {reason}")
    return text.format(by=by, first=local(shift.first), last=local(shift.last), reason=shift.reason)
