"""Zoom and Teams reports of the same four people in every shape there is, written from the shapes' description."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from seminar_desktop.importers.report import Reading

DATA = Path(__file__).resolve().parents[1] / "data" / "seminar"
SAMPLES = [
    DATA / "zoom_participants.csv",
    DATA / "teams_attendance.csv",
    *sorted((DATA / "variants").glob("zoom_*.csv")),
    *sorted((DATA / "variants").glob("teams_*.csv")),
]
DAYS = Reading(days=(date(2022, 9, 12), date(2022, 9, 13)))

Cells = Sequence[object]


@dataclass(frozen=True)
class Stay:
    """One connection of one person."""

    name: str
    email: str
    join: datetime
    leave: datetime

    @property
    def minutes(self) -> int:
        return round((self.leave - self.join).total_seconds() / 60)


def _stay(name: str, email: str, *clocks: int) -> Stay:
    join, leave = (datetime(2022, 9, 12, *divmod(clock, 100)) for clock in clocks)
    return Stay(name, email, join, leave.replace(second=30))


STAYS = [
    _stay("Ivonne Castañeda Rubio", "ivonne.castaneda@sre.example.org", 858, 1030),
    _stay("Gagné, Étienne", "", 900, 1202),
    _stay("Ivonne Castañeda Rubio", "ivonne.castaneda@sre.example.org", 1034, 1201),
    _stay("D'Angelo O'Rourke", "dangelo@example.org", 1305, 1630),
    _stay('Guadalupe "Lupita" Sandoval', "lupita@example.org", 1310, 1311),
]

Clock = Callable[[datetime], str]


def american(moment: datetime) -> str:
    return f"{moment:%m/%d/%Y %I:%M:%S %p}"


def spanish(moment: datetime) -> str:
    half = "a. m." if moment.hour < 12 else "p. m."
    return f"{moment:%d/%m/%Y %I:%M:%S} {half}"


def named(moment: datetime) -> str:
    return f"{moment:%b %d, %Y %H:%M:%S}"


def iso(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}"


def teams_en(moment: datetime) -> str:
    return f"{moment.month}/{moment.day}/{moment:%y}, {moment.hour % 12 or 12}:{moment:%M:%S}\u202f{moment:%p}"


def teams_es(moment: datetime) -> str:
    return f"{moment:%d/%m/%y, %H:%M:%S}"


def units(seconds: float) -> str:
    hours, rest = divmod(int(seconds), 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}h {minutes}m {left}s" if hours else f"{minutes}m {left}s"


def text(rows: Iterable[Cells], delimiter: str = ",") -> str:
    """The rows as a file, CRLF, quotes where they are needed."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def bare(rows: Iterable[Cells]) -> str:
    """As Teams writes: tabs, and never a quote."""
    return "".join("\t".join(map(str, row)) + "\r\n" for row in rows)


def utf16(content: str) -> bytes:
    return b"\xff\xfe" + content.encode("utf-16-le")


# ---- Zoom ----------------------------------------------------------------------------------------------------

CLASSIC = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent"
NEWER = ("Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,"
         "In waiting room")
SPANISH_2021 = "Nombre (nombre original),E-mail del usuario,Hora para unirse,Hora para salir,Duración (minutos)"
SPANISH = ("Nombre (nombre original),Correo electrónico,Hora de entrada,Hora de salida,Duración (minutos),Invitado,"
           "Respuesta al descargo de responsabilidad relativa a la grabación,En sala de espera")
FRENCH = ("Nom (nom original),Adresse e-mail de l’utilisateur,Heure d’arrivée,Heure de départ,Durée (minutes),Invité,"
          "Salle d’attente")
PORTUGUESE = ("Nome (nome original),E-mail,Ingressar na hora,Hora de saída,Duração (minutos),Convidado,"
              "Na sala de espera")
BLOCK = [
    ["Meeting ID", "Topic", "Start Time", "End Time", "User Email", "Duration (Minutes)", "Participants", ""],
    ["812 3456 7890", "Sesión 1", american(datetime(2022, 9, 12, 8, 40)), american(datetime(2022, 9, 12, 16, 36)),
     "host@example.org", 477, 4, ""],
]


def zoom(header: str, clock: Clock = american) -> list[Cells]:
    """A meeting's report under `header`; what stands behind the minutes says no."""
    columns = header.split(",")
    return [columns, *([stay.name, stay.email, clock(stay.join), clock(stay.leave), stay.minutes,
                        *["No"] * (len(columns) - 5)] for stay in STAYS)]


def unique(header: str = "Name (original name),Email,Total duration (minutes),Guest") -> list[Cells]:
    totals: dict[tuple[str, str], int] = {}
    for stay in STAYS:
        totals[stay.name, stay.email] = totals.get((stay.name, stay.email), 0) + stay.minutes
    return [header.split(","), *([*who, minutes, "Yes"] for who, minutes in totals.items())]


WEBINAR_ES = ("Asistió,Nombre de usuario (nombre original),Nombre,Apellido,Correo electrónico,Hora de registro,"
              "Estado de aprobación,Hora de entrada,Hora de salida,Tiempo en la sesión (minutos),Es invitado,"
              "Nombre de país/región")


def webinar_es(attendees: str = WEBINAR_ES, clock: Clock = spanish) -> list[Cells]:
    """A host, a panelist, attendees, one that did not come, and one more by telephone; commas trail everywhere."""
    short = ["Asistió", "Nombre de usuario (nombre original)", "Correo electrónico", "Hora de entrada",
             "Hora de salida", "Tiempo en la sesión (minutos)", "Es invitado", "Nombre de país/región"]
    host, panelist, *others = STAYS
    rows: list[list[object]] = [
        ["Informe de asistentes"],
        ["Informe generado:", clock(datetime(2022, 9, 13, 18, 26))],
        ["Tema", "ID de seminario web", "Hora de inicio real", "Duración real (minutos)", "N.º inscritos",
         "Espectadores exclusivos", "Usuarios totales", "Vistas simultáneas máximas"],
        ["Sesión 1", "845 0000 1045", clock(datetime(2022, 9, 12, 8, 40)), 477, 19, 17, 24, 15],
        ["Detalles del anfitrión"],
        short,
        ["Sí", host.name, host.email, clock(host.join), clock(host.leave), host.minutes, "No", "México"],
        ["Detalles de panelista"],
        short,
        ["Sí", panelist.name, panelist.email, clock(panelist.join), clock(panelist.leave), panelist.minutes, "Sí", ""],
        ["Detalles de asistente"],
        attendees.split(","),
        *(["Sí", stay.name, "Ana", "Pérez", stay.email, clock(datetime(2022, 9, 5, 10, 12)), "aprobado",
           clock(stay.join), clock(stay.leave), stay.minutes, "Sí", ""] for stay in others),
        ["No", "", "Denis Ramón", "Téllez", "denis@example.org", clock(datetime(2022, 9, 6, 9)), "aprobado",
         "--", "--", "--", "--", ""],
        ["Otros asistentes"],
        ["Nombre de usuario", "Hora de entrada", "Hora de salida", "Tiempo en la sesión (minutos)"],
        ["50370000001", clock(host.join), clock(host.leave), host.minutes],
    ]
    return [row + [""] * (14 - len(row)) for row in rows]


# ---- Teams ----------------------------------------------------------------------------------------------------

PART_2 = ["Name", "First Join", "Last Leave", "In-Meeting Duration", "Email", "Participant ID (UPN)", "Role"]
PART_3 = ["Name", "Join Time", "Leave Time", "Duration", "Email", "Role"]
UNKNOWN_2 = ["Nimi", "Ensimmäinen", "Viimeinen", "Kesto", "Sähköposti", "Tunnus", "Rooli"]
UNKNOWN_3 = ["Nimi", "Tulo", "Lähtö", "Kesto", "Sähköposti", "Rooli"]


def people() -> list[tuple[str, str, list[Stay]]]:
    found: dict[tuple[str, str], list[Stay]] = {}
    for stay in STAYS:
        found.setdefault((stay.name, stay.email), []).append(stay)
    return [(name, email, stays) for (name, email), stays in found.items()]


def seconds(stays: Iterable[Stay]) -> float:
    return sum((stay.leave - stay.join).total_seconds() for stay in stays)


def summary(clock: Clock) -> list[Cells]:
    return [["1. Summary"], ["Meeting title", "Sesión 1"], ["Attended participants", len(people())],
            ["Start time", clock(STAYS[0].join)], ["End time", clock(STAYS[3].leave)],
            ["Meeting duration", "7h 32m 30s"], ["Average attendance time", "2h 30m 1s"], [""]]


def part_2(clock: Clock, header: Cells = PART_2) -> list[Cells]:
    return [["2. Participants"], header, *(
        [name, clock(stays[0].join), clock(stays[-1].leave), units(seconds(stays)), email, email,
         "Organizer" if index == 0 else "Attendee"]
        for index, (name, email, stays) in enumerate(people())), [""]]


def part_3(clock: Clock, header: Cells = PART_3) -> list[Cells]:
    return [["3. In-Meeting Activities"], header, *(
        [stay.name, clock(stay.join), clock(stay.leave), units(seconds([stay])), stay.email, "Presenter"]
        for stay in STAYS), [""]]


def parts(clock: Clock = teams_en) -> list[Cells]:
    return [*summary(clock), *part_2(clock), *part_3(clock)]


def summary_2021(clock: Clock = teams_en) -> list[Cells]:
    return [
        ["Meeting Summary"], ["Total Number of Participants", len(people())], ["Meeting Title", "Sesión 1"],
        ["Meeting Start Time", clock(STAYS[0].join)], ["Meeting End Time", clock(STAYS[3].leave)],
        ["Meeting Id", "c1b2"], [""],
        ["Full Name", "Join Time", "Leave Time", "Duration", "Email", "Role", "Participant ID (UPN)"],
        *([stay.name, clock(stay.join), clock(stay.leave), units(seconds([stay])), stay.email, "Attendee", stay.email]
          for stay in STAYS),
    ]


def list_2020(joined: str = "Joined", left: str = "Left", clock: Clock = teams_en) -> list[Cells]:
    events = sorted([(stay.join, joined, stay.name) for stay in STAYS] + [(stay.leave, left, stay.name)
                                                                        for stay in STAYS])
    return [["Full Name", "User Action", "Timestamp"], *([name, action, clock(when)] for when, action, name in events)]


def live_event(header: str = "SessionId,ParticipantId,FullName,UserAgent,UtcEventTimestamp,Action,Role") -> list[Cells]:
    rows = [header.split(",")]
    for number, stay in enumerate(STAYS):
        for when, action in ((stay.join, "Joined"), (stay.leave, "Left")):
            rows.append([f"session-{number}", stay.email or f"guid-{number}", stay.name, "Mozilla/5.0",
                         f"{when.month}/{when.day}/{when.year} {when.hour % 12 or 12}:{when:%M:%S %p}", action,
                         "Attendee"])
    return rows
