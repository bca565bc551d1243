"""Words of the print queue: how jobs and their items stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...domain.errors import KnownError
from ...domain.print_job import Document, ItemState, Job, State
from ..messages import error as sentence

translate = QCoreApplication.translate
ICONS = {
    State.WAITING: "clock",
    State.PRINTING: "printer",
    State.PRINTED: "check-circle",
    State.FAILED: "warning",
    State.CANCELLED: "cross",
}


def state(job: Job) -> str:
    """In a word."""
    if job.state == State.WAITING and job.reason:
        return translate("PrintQueue", "On hold")
    return {
        State.WAITING: translate("PrintQueue", "Waiting"),
        State.PRINTING: translate("PrintQueue", "Printing"),
        State.PRINTED: translate("PrintQueue", "Printed"),
        State.FAILED: translate("PrintQueue", "Failed"),
        State.CANCELLED: translate("PrintQueue", "Cancelled"),
    }[job.state]


def item_state(state_: ItemState) -> str:
    return {
        ItemState.WAITING: translate("PrintQueue", "To print"),
        ItemState.HELD: translate("PrintQueue", "Held back"),
        ItemState.TAKEN: translate("PrintQueue", "Printed"),
        ItemState.PRINTED: translate("PrintQueue", "Printed"),
    }[state_]


def document(kind: Document) -> str:
    """What a printer is for."""
    return {
        Document.BADGE: translate("PrintQueue", "Badges on sheets and cards"),
        Document.LABEL: translate("PrintQueue", "Badges on rolls of labels"),
        Document.CERTIFICATE: translate("PrintQueue", "Certificates"),
        Document.LIST: translate("PrintQueue", "Lists and attendance sheets"),
    }[kind]


def progress(job: Job) -> str:
    """How many items came out."""
    return translate("PrintQueue", "{done} of {all}").format(done=job.done, all=len(job.items))


def explained(job: Job) -> str:
    """Why it stands as it does, and what to do next; empty when all is well."""
    if job.reason:
        return sentence(KnownError(job.reason))
    if job.state == State.CANCELLED and job.done < len(job.items):
        return translate("PrintQueue", "Stopped before all came out. Print the rest, or remove the job.")
    return ""
