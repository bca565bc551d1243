"""The report of an import for scripts and for people."""

from __future__ import annotations

from typing import Any

from .cli import worded
from .cli_wording import CLI
from .domain.roster import TYPED_AT_DESK, Decision, RosterPreview
from .services.roster import ImportResult, RosterFile
from .wording_import import DOUBTS


def decisions_for(preview: RosterPreview, accept: str) -> dict[int, Decision]:
    """With `suggested`, the only candidate of a doubtful row; conflicts of values are always left to a person."""
    if accept != "suggested":
        return {}
    return {
        doubt.line: Decision(doubt.candidates[0].person_id)
        for doubt in preview.doubtful
        if len(doubt.candidates) == 1 and doubt.reason != TYPED_AT_DESK
    }


def report(read: RosterFile, result: ImportResult) -> tuple[dict[str, Any], list[str]]:
    """JSON and lines: what each row came to."""
    preview = read.preview
    linked = [*preview.changed, *preview.same]
    data = {
        "kind": "roster",
        "variant": read.table.variant,
        "encoding": read.table.encoding,
        "rows": read.rows,
        "linked": [{"row": c.line, "person": c.person_id, "why": c.why} for c in sorted(linked, key=lambda c: c.line)],
        "doubtful": [
            {"row": d.line, "candidates": [c.person_id for c in d.candidates], "why": d.reason}
            for d in preview.doubtful
        ],
        "added": [row.line for row in preview.added],
        "unknown": [],
        "ignored": [{"row": line, "why": why} for line, why in preview.ignored],
        "columns_unknown": read.columns.unknown,
        "changed": result.added + result.changed,
        "later": list(result.later),
    }
    lines = [
        worded(
            CLI,
            "import_counts",
            added=len(preview.added),
            updated=len(preview.changed),
            same=len(preview.same),
            doubtful=len(preview.doubtful),
            ignored=len(preview.ignored),
        )
    ]
    lines += [worded(CLI, "import_doubt", row=d.line, why=worded(DOUBTS, d.reason)) for d in preview.doubtful]
    lines += [worded(CLI, "import_later", row=line) for line in result.later]
    return data, lines
