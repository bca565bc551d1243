"""The pages of the program in the order of the rail; each is imported and built on its first visit."""

from __future__ import annotations

from ...catalog import QT_TRANSLATE_NOOP
from ..main_window import PageEntry
from ..page import Page
from ..workspace import Workspace
from .checkin import CheckInPage


def _people(workspace: Workspace) -> Page:
    from .people import PeoplePage

    return PeoplePage(workspace)


def _delegations(workspace: Workspace) -> Page:
    from .delegations import DelegationsPage

    return DelegationsPage(workspace)


def _seating(workspace: Workspace) -> Page:
    from .seating import SeatingPage

    return SeatingPage(workspace)


def _contributions(workspace: Workspace) -> Page:
    from .contributions import ContributionsPage

    return ContributionsPage(workspace)


def _agenda(workspace: Workspace) -> Page:
    from .agenda import AgendaPage

    return AgendaPage(workspace)


def _attendance(workspace: Workspace) -> Page:
    from .attendance import AttendancePage

    return AttendancePage(workspace)


def _roll_call(workspace: Workspace) -> Page:
    from .facilitator import FacilitatorPage

    return FacilitatorPage(workspace)


def _reports(workspace: Workspace) -> Page:
    from .reports import ReportsPage

    return ReportsPage(workspace)


def _eligibility(workspace: Workspace) -> Page:
    from .eligibility import EligibilityPage

    return EligibilityPage(workspace)


def _certificates(workspace: Workspace) -> Page:
    from .certificates import CertificatesPage

    return CertificatesPage(workspace)


def _badges(workspace: Workspace) -> Page:
    from .badges import BadgesPage

    return BadgesPage(workspace)


def _print_queue(workspace: Workspace) -> Page:
    from .print_queue import PrintQueuePage

    return PrintQueuePage(workspace)


def _exchange(workspace: Workspace) -> Page:
    from .exchange import ExchangePage

    return ExchangePage(workspace)


def _designer(workspace: Workspace) -> Page:
    from .designer import DesignerPage

    return DesignerPage(workspace)


def _paper(workspace: Workspace) -> Page:
    from .paper import PaperPage

    return PaperPage(workspace)


def _scanner_test(workspace: Workspace) -> Page:
    from .scanner_test import ScannerTestPage

    return ScannerTestPage(workspace)


def _welcome(workspace: Workspace) -> Page:
    from .welcome import WelcomePage

    page = WelcomePage(workspace)
    page.open_demo.connect(lambda: workspace.seminar_wanted.emit("demo", None))
    page.open_file.connect(lambda path: workspace.seminar_wanted.emit("file", path))
    page.seminar_chosen.connect(lambda path: workspace.seminar_wanted.emit("file", path))
    return page


def _conflicts(workspace: Workspace) -> Page:
    from .conflicts import ConflictsPage

    return ConflictsPage(workspace)


def _settings(workspace: Workspace) -> Page:
    from .settings import SettingsPage

    return SettingsPage(workspace)


PAGES = (
    PageEntry("checkin", "check-in", QT_TRANSLATE_NOOP("Pages", "Check-in"), CheckInPage),
    PageEntry("people", "people", QT_TRANSLATE_NOOP("Pages", "People"), _people),
    PageEntry("delegations", "delegations", QT_TRANSLATE_NOOP("Pages", "Delegations"), _delegations),
    PageEntry("agenda", "agenda", QT_TRANSLATE_NOOP("Pages", "Agenda"), _agenda),
    PageEntry("roll_call", "roll-call", QT_TRANSLATE_NOOP("Pages", "Roll call"), _roll_call),
    PageEntry("attendance", "attendance", QT_TRANSLATE_NOOP("Pages", "Attendance"), _attendance),
    PageEntry("seating", "seats", QT_TRANSLATE_NOOP("Pages", "Round tables"), _seating),
    PageEntry(
        "contributions", "pencil", QT_TRANSLATE_NOOP("Pages", "What the tables write"), _contributions, rail=False
    ),
    PageEntry("reports", "reports", QT_TRANSLATE_NOOP("Pages", "Reports"), _reports),
    PageEntry("paper", "paper", QT_TRANSLATE_NOOP("Pages", "Paper lists"), _paper),
    PageEntry("eligibility", "check-circle", QT_TRANSLATE_NOOP("Pages", "Requirements"), _eligibility),
    PageEntry("certificates", "certificate", QT_TRANSLATE_NOOP("Pages", "Certificates"), _certificates),
    PageEntry("badges", "badges", QT_TRANSLATE_NOOP("Pages", "Badges"), _badges),
    PageEntry("designer", "pencil", QT_TRANSLATE_NOOP("Pages", "Designer"), _designer, rail=False),
    PageEntry("print_queue", "printer", QT_TRANSLATE_NOOP("Pages", "Print queue"), _print_queue),
    PageEntry("exchange", "exchange", QT_TRANSLATE_NOOP("Pages", "Exchange"), _exchange),
    PageEntry("scanner_test", "keyboard", QT_TRANSLATE_NOOP("Pages", "Scanner test"), _scanner_test, rail=False),
    PageEntry("welcome", "folder", QT_TRANSLATE_NOOP("Pages", "Seminars"), _welcome, rail=False),
    PageEntry("conflicts", "conflicts", QT_TRANSLATE_NOOP("Pages", "Conflicts"), _conflicts),
    PageEntry("settings", "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), _settings),
)
