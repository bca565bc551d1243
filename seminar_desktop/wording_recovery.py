"""What a recovery found and did, how backups stand, and where a seminar should not lie."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

FAULTS = Table(
    "Recovery",
    {
        "database_damaged": QT_TRANSLATE_NOOP("Recovery", "The file “{file}” was damaged."),
        "not_a_seminar": QT_TRANSLATE_NOOP("Recovery", "The file “{file}” was damaged beyond recognition."),
        "database_missing": QT_TRANSLATE_NOOP("Recovery", "The file “{file}” was no longer there."),
        "chain_broken": QT_TRANSLATE_NOOP("Recovery", "Entries in “{file}” had been changed by a fault of the disk."),
        "restored": QT_TRANSLATE_NOOP("Recovery", "“{file}” was restored because somebody asked for it."),
    },
)
DONE = Table(
    "Recovery",
    {
        "backup": QT_TRANSLATE_NOOP("Recovery", "It was made again from the backup of {at} ({count} entries)."),
        "no_backup": QT_TRANSLATE_NOOP("Recovery", "It was made again without a backup."),
        "copies": QT_TRANSLATE_NOOP("Recovery", "The second copy gave back {count} later entries."),
        "damaged": QT_TRANSLATE_NOOP("Recovery", "{count} entries could be read out of what was damaged."),
        "exchange": QT_TRANSLATE_NOOP("Recovery", "{count} entries came back from the folder of exchange."),
        "entries": QT_TRANSLATE_NOOP("Recovery", "The seminar holds {count} entries now."),
        "whole": QT_TRANSLATE_NOOP("Recovery", "Nothing is missing, as far as this machine knows."),
        "missing": QT_TRANSLATE_NOOP("Recovery", "{desk}: entries {first}–{last} are missing."),
        "missing_one": QT_TRANSLATE_NOOP("Recovery", "{desk}: entry {first} is missing."),
        "come_back": QT_TRANSLATE_NOOP(
            "Recovery",
            "They come back by themselves if another desk, a shared folder or a stick has them: exchange soon.",
        ),
        "aside": QT_TRANSLATE_NOOP("Recovery", "The old file was kept as “{aside}”."),
    },
)
BACKUPS = Table(
    "Recovery",
    {
        "made": QT_TRANSLATE_NOOP("Recovery", "Backup made: {count} entries, {size} MB."),
        "newest": QT_TRANSLATE_NOOP("Recovery", "Backups: {count}. The newest is of {at} and holds {entries} entries."),
        "none": QT_TRANSLATE_NOOP("Recovery", "Backups: none yet."),
        "synchronised": QT_TRANSLATE_NOOP(
            "Recovery",
            "{product} synchronises this folder: the backup, with names and keys in it, will be copied to that "
            "service.",
        ),
    },
)
PLACES = Table(
    "Recovery",
    {
        "cloud": QT_TRANSLATE_NOOP(
            "Recovery",
            "{product} copies this seminar while it is being written, and that can damage it. Move the file to a "
            "folder that is not synchronised.",
        ),
        "network": QT_TRANSLATE_NOOP(
            "Recovery",
            "This seminar lies on a network drive, where it can be damaged. Move the file to a folder of this machine.",
        ),
    },
)
ROOM = Table(
    "Recovery",
    {
        "little": QT_TRANSLATE_NOOP("Recovery", "Only {free} MB are free on this disk. Free some space soon."),
        "scans_only": QT_TRANSLATE_NOOP(
            "Recovery", "Only {free} MB are free on this disk: scans go on, lists are not read in. Free some space now."
        ),
    },
)
