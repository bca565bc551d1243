"""What the readers of foreign reports return: plain rows, before anybody asks which person a row is.

Two families: reports of online meetings (who was connected when) and of results (who passed a course, who answered a
consultation, who was marked present elsewhere).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class ReportKind(StrEnum):
    """What a file is. The value is part of the command line's JSON."""

    ROSTER = "roster"
    AGENDA = "agenda"
    ZOOM = "zoom"
    TEAMS = "teams"
    MOODLE_COMPLETION = "moodle_completion"
    """Activity completion: all activities of one course, a state and a date each."""
    MOODLE_COURSE = "moodle_course"
    """Course completion: the last column is a date or empty."""
    MOODLE_GRADES = "moodle_grades"
    MOODLE_PARTICIPANTS = "moodle_participants"
    MOODLE_QUIZ = "moodle_quiz"
    MOODLE_FEEDBACK = "moodle_feedback"
    MOODLE_QUESTIONNAIRE = "moodle_questionnaire"
    MOODLE_ATTENDANCE = "moodle_attendance"
    GOOGLE_FORMS = "google_forms"
    MS_FORMS = "ms_forms"


class ResultState(StrEnum):
    """What a report says about one person and one activity. Later ones in `BEST_LAST` win when accounts are united."""

    NOT_STARTED = "not_started"
    ENROLLED = "enrolled"
    IN_PROGRESS = "in_progress"
    FAILED = "failed"
    """Completed without the pass grade: the test was taken, and it was not passed."""
    COMPLETED = "completed"
    """Completed, and the report says nothing about a pass grade (or somebody set it by hand)."""
    PASSED = "passed"


BEST_LAST = tuple(ResultState)


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One connection of one name or device, as a line of a meeting report says."""

    line: int
    """Physical line in the file, the first is 1."""
    name: str
    email: str = ""
    join: datetime | None = None
    """Naive local time of the report's owner, or aware where the file states UTC. None where the file has no times."""
    leave: datetime | None = None
    seconds: int | None = None
    """Stated duration; used only where times are absent."""
    waiting: bool = False
    """Waited outside (waiting room): no attendance."""
    attended: bool = True
    """False for the no-shows of a webinar."""
    role: str = ""
    """`host`, `panelist`, `attendee` or empty."""
    listed: bool = False
    """Names somebody whose connections stand in other rows (part 2 of a Teams report): to be matched, not counted."""


@dataclass(frozen=True, slots=True)
class MeetingReport:
    """A Zoom or Teams report."""

    kind: ReportKind
    variant: str
    """Short name of the shape, e.g. `meeting`, `webinar`, `parts`."""
    encoding: str
    rows: tuple[MeetingRow, ...]
    title: str = ""
    start: datetime | None = None
    end: datetime | None = None
    """End of the meeting where the file says it; who has no leave time was there until then."""
    zone_stated: bool = False
    """The times are aware: nobody needs to be asked for a zone."""
    day_first: bool | None = None
    """How dates were read (None: no doubt, e.g. ISO or month names)."""
    ask_day_first: bool = False
    """Both readings of the dates are plausible, so a person must say."""
    approximate: bool = False
    """Only durations are known, no times: a person's minutes cannot be laid over the agenda exactly."""


@dataclass(frozen=True, slots=True)
class Result:
    """What one cell (or pair of cells) says."""

    state: ResultState
    at: datetime | None = None
    """Naive local time of the platform."""
    grade: str = ""
    """As printed, with a decimal point; empty when there is none."""
    set_by_hand: bool = False
    """A teacher overrode the state ("set by …")."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One account of a platform."""

    line: int
    name: str
    """Full name as printed; where the file has two columns, given name first."""
    email: str = ""
    account: str = ""
    """Number or user name of the account, where the file has one."""
    results: dict[str, Result] = field(default_factory=dict)
    """Activity → what is said of it. Activities that say nothing about the person are left out."""
    presences: dict[str, str] = field(default_factory=dict)
    """Only `moodle_attendance`: activity (a session's date as ISO text) → `present`, `late`, `excused`, `absent`."""
    answers: dict[str, str] = field(default_factory=dict)
    """Only consultations: question → answer, unescaped."""
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column as read: what a person sees and may change."""

    index: int
    header: str
    meaning: str
    """One of `MEANINGS`, or empty: not read."""
    activity: str = ""
    """Which activity a `state`, `date` or `grade` column belongs to."""


MEANINGS = ("name", "given_name", "family_name", "email", "account", "state", "date", "grade", "answer", "")


@dataclass(frozen=True, slots=True)
class ResultReport:
    """A report of results. Reading it again with another mapping gives another report of the same rows."""

    kind: ReportKind
    variant: str
    encoding: str
    rows: tuple[ResultRow, ...]
    activities: tuple[str, ...]
    columns: tuple[Column, ...]
    header_line: int
    ask_day_first: bool = False
    unread: tuple[str, ...] = ()
    """State texts and completion dates that nobody understood: they say nothing about anybody until someone looks."""


CONSULTATION = "consultation"
"""The one activity of a quiz, a feedback or a form: the file does not name it."""
COURSE = "course"
"""The one activity of a list of a course's participants."""

Report = MeetingReport | ResultReport


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader is told besides the file."""

    days: Sequence[date] = ()
    """Days of the seminar: they decide between day-first and month-first dates."""
    day_first: bool | None = None
    """The operator's word on it; None: find out."""
    meanings: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Column index → (meaning, activity): the operator's or the remembered mapping, over what the headings say."""
