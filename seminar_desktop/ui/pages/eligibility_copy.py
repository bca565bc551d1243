"""What goes to the clipboard: who misses what, each person in their own language, ready for an e-mail."""

from __future__ import annotations

from collections.abc import Iterable

from ... import wording_eligibility
from ...catalog import LANGUAGES, sentence
from ...export_words import missing_words
from ...services.eligibility import Entry
from .eligibility_words import Slots


def message(entry: Entry, slots: Slots, usual: str) -> str:
    """One person's lines, in their language if the program speaks it, else in the `usual` one."""
    language = entry.person.language if entry.person.language in LANGUAGES else usual
    judged = entry.eligibility
    address = f" <{entry.person.email}>" if entry.person.email else ""
    kind = sentence(wording_eligibility.CERTIFICATES, judged.certificate, language)
    state = sentence(wording_eligibility.STANDINGS, judged.standing, language)
    lines = [f"{entry.person.name}{address}", f"{kind}: {state}"]
    lines += [f"- {missing_words(missing, slots, language)}" for missing in judged.missing]
    items = sum(bool(missing.slot) and missing.kind == "slot" for missing in judged.missing)
    if 0 < judged.short < items:
        lines.append(sentence(wording_eligibility.MESSAGE, "enough", language, {"short": judged.short}))
    if not judged.missing:
        lines.append(sentence(wording_eligibility.MESSAGE, "earned", language))
    return "\n".join(lines)


def messages(entries: Iterable[Entry], slots: Slots, usual: str) -> str:
    """The lines of several people, a blank line between them."""
    return "\n\n".join(message(entry, slots, usual) for entry in entries) + "\n"
