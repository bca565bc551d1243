"""Sentences that only the command line says."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

CLI = Table(
    "CommandLine",
    {
        "made": QT_TRANSLATE_NOOP("CommandLine", "Made. Agenda items: {slots}. People: {people}."),
        "badges_written": QT_TRANSLATE_NOOP("CommandLine", "Badges written: {count}."),
        "check_entries": QT_TRANSLATE_NOOP("CommandLine", "Entries: {entries}. Digest: {digest}…"),
        "check_chain_ok": QT_TRANSLATE_NOOP("CommandLine", "The chain of every desk is whole."),
        "check_chain_broken": QT_TRANSLATE_NOOP(
            "CommandLine", "A chain is broken: keep this file, and restore the latest backup beside it."
        ),
        "check_tables_ok": QT_TRANSLATE_NOOP("CommandLine", "The tables equal a rebuild from the journal."),
        "check_tables_differ": QT_TRANSLATE_NOOP(
            "CommandLine",
            "These tables differ from a rebuild: {tables}. The journal is the truth: open the seminar again.",
        ),
        "check_twice": QT_TRANSLATE_NOOP(
        "CommandLine", "Admitted at two desks on the same day, which neither could know: {count}."),
    "import_counts": QT_TRANSLATE_NOOP(
            "CommandLine",
            "New: {added}. Changed: {updated}. Unchanged: {same}. Doubtful: {doubtful}. Left out: {ignored}.",
        ),
        "report_counts": QT_TRANSLATE_NOOP(
            "CommandLine",
            "Linked: {linked}. Doubtful: {doubtful}. Unknown: {unknown}. Left out: {ignored}. New entries: {new}.",
        ),
        "marked": QT_TRANSLATE_NOOP("CommandLine", "Marks changed: {count}."),
        "seated_best": QT_TRANSLATE_NOOP("CommandLine", "Cost: {cost}. No seating can be better: this is proven."),
        "seated": QT_TRANSLATE_NOOP(
            "CommandLine", "Cost: {cost}. None can cost less than {bound}; that one of {bound} exists is not proven."
        ),
        "pages": QT_TRANSLATE_NOOP("CommandLine", "Pages: {count}."),
        "certificates_issued": QT_TRANSLATE_NOOP("CommandLine", "Certificates: {count}."),
        "invited": QT_TRANSLATE_NOOP("CommandLine", "An invitation for one laptop, until {until}:"),
        "joined": QT_TRANSLATE_NOOP("CommandLine", "This machine is a desk of “{title}”: {file}"),
        "exchanged": QT_TRANSLATE_NOOP("CommandLine", "Read: {read}. Written: {written}."),
        "exchange_waiting": QT_TRANSLATE_NOOP(
            "CommandLine", "Files of laptops not known here yet wait: {count}. To let one in: desks SEMINAR --trust ID "
            "--fingerprint …"
        ),
        "exchange_damaged": QT_TRANSLATE_NOOP("CommandLine", "Not read: {file}. {why}"),
        "import_later": QT_TRANSLATE_NOOP(
            "CommandLine", "Row {row}: somebody typed here meanwhile. Read the file again to see what is different."
        ),
        "import_doubt": QT_TRANSLATE_NOOP("CommandLine", "Row {row}: {why}"),
    },
)
