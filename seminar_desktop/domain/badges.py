"""What stands on a badge, and on which paper it is printed. Values only; `printing` draws them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .people import Role


class PrintReason(StrEnum):
    """Why a badge was printed."""

    FIRST = "first"
    JAM = "jam"
    """The sheet was spoilt and never handed out: same code again."""
    LOST = "lost"
    DAMAGED = "damaged"
    NAME_CORRECTED = "name_corrected"


# A badge that may be in somebody's hands is replaced by a new issue, which voids the last code.
REISSUES = frozenset({PrintReason.LOST, PrintReason.DAMAGED, PrintReason.NAME_CORRECTED})

# Colours of the role band: distinct in hue and, for grey printers and colour-blind eyes, in lightness too. The word
# always stands in the band as well. (background, text) as sRGB hex.
ROLE_COLOURS: dict[str, tuple[str, str]] = {
    Role.MUNICIPAL: ("#1F4E9E", "#FFFFFF"),
    Role.MINISTRY: ("#7A1F2B", "#FFFFFF"),
    Role.OBSERVER: ("#F2C14E", "#1A1A1A"),
    Role.CIVIL_SOCIETY: ("#8CC084", "#1A1A1A"),
    Role.SPEAKER: ("#5B2A86", "#FFFFFF"),
    Role.SECRETARIAT: ("#0B6E69", "#FFFFFF"),
    Role.PRESIDENCY: ("#111111", "#FFFFFF"),
    Role.STAFF: ("#D9D9D9", "#1A1A1A"),
    Role.INTERPRETER: ("#E58A2E", "#1A1A1A"),
    Role.PRESS: ("#F7B6C8", "#1A1A1A"),
    Role.OTHER: ("#FFFFFF", "#1A1A1A"),
}


@dataclass(frozen=True, slots=True)
class BadgeFace:
    """One badge ready to draw: every word already in its language."""

    code: str
    given_name: str
    family_name: str
    affiliation: str
    """Municipality or organisation."""
    country: str
    """Country name, or empty."""
    role: str
    """Key of `ROLE_COLOURS`."""
    role_word: str
    seminar: str
    """Short title of the seminar, with place and dates."""
    languages: str = ""
    table: str = ""
    table_word: str = ""
    """E.g. "Mesa 3"; empty while no table is known."""
    photo: str = "ask"
    """`yes`, `no` or `ask`."""
    photo_word: str = ""
    title: str = ""
    """Short title of the seminar alone; place and dates apart from it, as templates show them."""
    place: str = ""
    dates: str = ""


@dataclass(frozen=True, slots=True)
class Stock:
    """A paper on which badges are printed. Lengths in millimetres; origin is the top left corner of the page."""

    id: str
    name: str
    page: str
    """`A4`, `Letter`, `card` or `roll`: for the last two the page is the cell itself."""
    columns: int
    rows: int
    width: float
    height: float
    """0 for endless rolls: the badge chooses its length."""
    left: float = 0.0
    top: float = 0.0
    pitch_x: float = 0.0
    pitch_y: float = 0.0
    plain: bool = False
    """Plain paper that is cut by hand: crop marks are drawn."""
    status: str = ""

    @property
    def cells(self) -> int:
        """Badges on one page."""
        return self.columns * self.rows


@dataclass(frozen=True, slots=True)
class Calibration:
    """Corrections of one printer: millimetres right and down, and a scale (1.0 = exact)."""

    right: float = 0.0
    down: float = 0.0
    scale: float = 1.0
