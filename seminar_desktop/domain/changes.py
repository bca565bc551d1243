"""What kind of thing a write changed, so that a screen knows whether it is out of date."""

from __future__ import annotations

from enum import Flag, auto


class Changes(Flag):
    """A set of subjects. Services return it beside their result; the main window broadcasts it once."""

    NONE = 0
    SEMINAR = auto()
    AGENDA = auto()
    PEOPLE = auto()
    ATTENDANCE = auto()
    BADGES = auto()
    OPERATORS = auto()
    REPORTS = auto()
    """Foreign reports: what was read, whom its names stand for, courses, minutes online."""
    RULES = auto()
    """Who must attend, what counts, who earns what; waivers."""

    TEMPLATES = auto()
    """Templates and the pictures on them."""
    CERTIFICATES = auto()
    """What certificates say, whether they may be issued, which were."""
    CONFLICTS = auto()
    """How a contradiction between desks was settled."""
    SEATING = auto()
    """What round tables have written down, and who leads them."""

    @classmethod
    def everything(cls) -> Changes:
        """All subjects: after a rebuild, an absorb of unknown size or a change of language."""
        return ~cls.NONE
