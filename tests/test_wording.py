"""Every code that a lower layer can raise, ask or report has a sentence, and every sentence a Spanish translation."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from seminar_desktop import (
    cli_wording,
    exchange_words,
    export_words,
    list_words,
    paths,
    sheet_words,
    wording,
    wording_agenda,
    wording_attendance,
    wording_certificates,
    wording_clocks,
    wording_conflicts,
    wording_documents,
    wording_eligibility,
    wording_errors,
    wording_import,
    wording_lists,
    wording_recovery,
    wording_reports,
    wording_scanner,
    wording_verification,
)
from seminar_desktop.catalog import Table
from seminar_desktop.domain.attendance import Clash, Presence, Reason
from seminar_desktop.domain.badges import PrintReason
from seminar_desktop.domain.checkin import VerdictKind
from seminar_desktop.domain.claims import Doubt, IgnoredWhy, Why
from seminar_desktop.domain.eligibility import Certificate, Fix, Standing
from seminar_desktop.domain.people import Role
from seminar_desktop.importers.report import ReportKind, ResultState

PACKAGE = Path(wording.__file__).parent
TABLES = [
    value
    for module in (
        wording,
        wording_agenda,
        wording_attendance,
        wording_certificates,
        wording_clocks,
        wording_conflicts,
        wording_documents,
        wording_eligibility,
        wording_errors,
        wording_import,
        wording_lists,
        wording_recovery,
        wording_reports,
        wording_scanner,
        wording_verification,
        cli_wording,
        exchange_words,
        export_words,
        list_words,
        sheet_words,
    )
    for value in vars(module).values()
    if isinstance(value, Table)
]


def source(*parts: str) -> str:
    """All source text below the named folders or of the named files."""
    files = [
        file
        for part in parts
        for file in ([PACKAGE / part] if part.endswith(".py") else (PACKAGE / part).rglob("*.py"))
    ]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_every_known_error_is_worded() -> None:
    """No error code without a sentence that says what to do."""
    layers = ("domain", "store", "services", "importers", "exporters", "exchange", "printing", "signing", "ui")
    raised = set(re.findall(r'KnownError\(\s*"([a-z_]+)"', source(*layers)))
    assert len(raised) > 30
    assert raised - set(wording.ERRORS.texts) == set()


def test_every_question_and_repair_is_worded() -> None:
    """The agenda reader asks and mends in words."""
    asked = set(re.findall(r'Question\(\s*"([a-z_]+)"', source("domain/agenda.py")))
    assert len(asked) > 10
    assert asked - set(wording_agenda.QUESTIONS.texts) == set()


def test_enumerations_are_worded() -> None:
    """Roles, verdicts and print reasons have words."""
    assert {role.value for role in Role} <= set(wording.ROLES.texts)
    assert {kind.value for kind in VerdictKind} <= set(wording.VERDICTS.texts)
    assert {reason.value for reason in PrintReason} <= set(wording.PRINT_REASONS.texts)
    assert {status.value for status in Presence} <= set(wording_attendance.PRESENCES.texts)
    assert {status.value for status in Presence} <= set(wording_attendance.LETTERS.texts)
    assert {reason.value for reason in Reason} <= set(wording_attendance.PRESENCE_REASONS.texts)
    assert {clash.value for clash in Clash} <= set(wording_attendance.CLASHES.texts)
    assert {fix.value for fix in Fix} <= set(wording_eligibility.FIXES.texts)
    assert {standing.value for standing in Standing} <= set(wording_eligibility.STANDINGS.texts)
    assert {kind.value for kind in Certificate} <= set(wording_eligibility.CERTIFICATES.texts)
    assert {state.value for state in ResultState} <= set(wording_eligibility.RESULTS.texts)
    assert {kind.value for kind in ReportKind} <= set(wording_reports.KINDS.texts)
    assert {why.value for why in (*Why, *Doubt, *IgnoredWhy)} <= set(wording_reports.WHYS.texts)
    reasons = set(re.findall(r'Verdict\(VerdictKind\.\w+, "([a-z_]+)"', source("domain/checkin.py")))
    assert reasons <= set(wording.REASONS.texts)


def messages(language: str) -> list[tuple[str, str, str, str]]:
    """(context, source, translation, type) of a .ts file."""
    root = ElementTree.parse(paths.resources() / "i18n" / f"{language}.ts").getroot()
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            found.append(
                (
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    translation.text or "",
                    translation.get("type") or "",
                )
            )
    return found


@pytest.mark.parametrize("language", ["es", "fr"])
def test_placeholders_survive_translation(language: str) -> None:
    """A translation has the placeholders of its source, no other and none missing."""
    for context, english, translated, _ in messages(language):
        if translated:
            assert sorted(re.findall(r"{\w+}", english)) == sorted(re.findall(r"{\w+}", translated)), (context, english)


def test_spanish_is_complete() -> None:
    """No unfinished or empty translation, and every table's sentence is in the file."""
    spanish = messages("es")
    assert [(context, english) for context, english, translated, kind in spanish if kind or not translated] == []
    known = {(context, english) for context, english, _, _ in spanish}
    names = {"Español", "English", "100 %", "115 %", "130 %", "150 %"}
    missing = {(table.context, text) for table in TABLES for text in table.texts.values() if text not in names} - known
    assert missing == set()


def test_every_text_of_the_window_was_collected() -> None:
    """`lupdate` overlooks a text inside an f-string, which would stay English without anybody noticing."""
    known = {(context, english) for context, english, _, _ in messages("es")}
    texts = {english for _, english in known}
    calls = [
        (getattr(call.func, "attr", getattr(call.func, "id", "")), [one.value for one in call.args], file.name)
        for file in PACKAGE.rglob("*.py") for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and call.args and all(isinstance(one, ast.Constant) for one in call.args)
    ]  # fmt: skip
    overlooked = [(said, file) for name, said, file in calls if name == "translate" and tuple(said[:2]) not in known]
    overlooked += [(said, file) for name, said, file in calls if name == "tr" and said[0] not in texts]
    assert len(calls) > 1_000 and overlooked == []


def test_french_has_what_participants_read() -> None:
    """Roles, consents and the words of the badge."""
    french = {(context, english) for context, english, translated, kind in messages("fr") if translated and not kind}
    for table in (wording.ROLES, wording.CONSENTS, wording_documents.BADGE):
        for text in table.texts.values():
            assert (table.context, text) in french, text
