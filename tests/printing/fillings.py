"""What stands on certificates and badges of the tests: every kind and language at its longest, names of all sorts."""

from __future__ import annotations

import random
from collections.abc import Iterator

from seminar_desktop.domain.badges import ROLE_COLOURS
from seminar_desktop.domain.template import Filling, Signatory

CHANCE = random.Random(2022)
KINDS = ("approval", "participation", "thanks")
LANGUAGES = (("es",), ("en",), ("fr",), ("es", "en"), ("es", "fr"), ("en", "fr"))
LONGEST_NAMES = (
    "Domitila del Rosario Santos Ajpacajá de Tzunún",
    "María de los Ángeles Hernández-Büchting y Fernández de Córdoba",
)
NAMES = (*LONGEST_NAMES, "Tzul", "Ana Łukaszewicz Erdős", "Ixchelʼ Núñez Œuvrard", "Byron Estuardo Undurraga Pizarro")
SEMINAR = {
    "es": "Seminario regional: Fortalecimiento de capacidades para gobiernos locales en materia de movilidad humana",
    "en": "Regional Seminar: Strengthening Capacities for Local Governments on Human Mobility Issues",
    "fr": "Séminaire régional : renforcement des capacités des gouvernements locaux en matière de mobilité humaine",
}
TEXTS = {
    "es": {
        "heading": dict(zip(KINDS, ("Certificado de aprovechamiento", "Constancia de participación",
                                    "Reconocimiento de agradecimiento"), strict=True)),
        "presented": "se otorga el presente certificado a",
        "body": dict(zip(KINDS, (
            "por haber concluido satisfactoriamente los cursos en línea y todas las sesiones del {seminar}, celebrado "
            "en San Salvador, El Salvador, del 12 al 13 de septiembre de 2022.",
            "por su participación en el {seminar}, celebrado en San Salvador, El Salvador, del 12 al 13 de septiembre "
            "de 2022.",
            "con agradecimiento por su contribución como ponente en el {seminar}, celebrado en San Salvador, El "
            "Salvador, del 12 al 13 de septiembre de 2022."), strict=True)),
        "hours": "16,5 horas presenciales y 24,75 horas en línea",
        "issued": "San Salvador, 13 de septiembre de 2022",
        "serial": "N.º SS22-K7-0012 · versión 2", "code": "Código de verificación: K7QX-2M9V-R4TA",
        "verify": "El código QR contiene lo que se firmó. Se verifica con la página de los organizadores.",
    },
    "en": {
        "heading": dict(zip(KINDS, ("Certificate of Approval", "Certificate of Participation",
                                    "Certificate of Appreciation"), strict=True)),
        "presented": "is awarded to",
        "body": dict(zip(KINDS, (
            "for the successful completion of the online courses and of all sessions of the {seminar}, held in San "
            "Salvador, El Salvador, 12 and 13 September 2022.",
            "for taking part in the {seminar}, held in San Salvador, El Salvador, 12 and 13 September 2022.",
            "with thanks for contributing as a speaker to the {seminar}, held in San Salvador, El Salvador, 12 and 13 "
            "September 2022."), strict=True)),
        "hours": "16.5 contact hours and 24.75 hours online",
        "issued": "San Salvador, 13 September 2022",
        "serial": "No. SS22-K7-0012 · version 2", "code": "Verification code: K7QX-2M9V-R4TA",
        "verify": "Scan the code, or verify at https://www.example.org/seminars/san-salvador-2022/verify.html",
    },
    "fr": {
        "heading": dict(zip(KINDS, ("Certificat de réussite", "Attestation de participation",
                                    "Lettre de remerciement"), strict=True)),
        "presented": "est décerné à",
        "body": dict(zip(KINDS, (
            "pour avoir suivi avec succès les cours en ligne et toutes les séances du {seminar}, tenu à San Salvador, "
            "El Salvador, les 12 et 13 septembre 2022.",
            "pour sa participation au {seminar}, tenu à San Salvador, El Salvador, les 12 et 13 septembre 2022.",
            "en remerciement de son intervention lors du {seminar}, tenu à San Salvador, El Salvador, les 12 et 13 "
            "septembre 2022."), strict=True)),
        "hours": "16,5 heures en présence et 24,75 heures en ligne",
        "issued": "San Salvador, le 13 septembre 2022",
        "serial": "N° SS22-K7-0012 · version 2", "code": "Code de vérification : K7QX-2M9V-R4TA",
        "verify": "Le code QR contient ce qui a été signé. Vérifiez-le avec la page des organisateurs.",
    },
}  # fmt: skip
SIGNATORIES = (
    Signatory("g1", "Mtra. Citlali Monserrat Peña de los Santos", "Secretaria Ejecutiva",
              "Conferencia Regional sobre Migración", "signature"),
    Signatory("g2", "Anne-Sophie Létourneau-Bélanger", "Directrice générale des affaires migratoires",
              "Ville de Rivière-aux-Érables"),
    Signatory("g3", "Dr. Byron Undurraga", "Ministro", "Ministerio de Relaciones Exteriores", "signature"),
    Signatory("g4", "Ramona Altagracia Batista de Gracia", "Coordinadora del programa de movilidad humana",
              "Organización Internacional para las Migraciones, Oficina Regional"),
)  # fmt: skip


def certificate(name: str = NAMES[0], kind: str = "approval", languages: tuple[str, ...] = ("es",),
                signing: int = 2, *, address: str = "") -> Filling:
    """A certificate at its longest; the statement differs from one to the next."""
    first = languages[0]
    fields = {"name": name, "seminar": SEMINAR[first], "place": "San Salvador, El Salvador",
              "dates": "12 – 13.09.2022", "version": "2", "country": "Guatemala",
              "affiliation": "Municipio de Laguna Azul",
              "organisers": "Conferencia Regional sobre Migración · Ministerio de Relaciones Exteriores de El Salvador",
              **{field: str(TEXTS[first][field]) for field in ("issued", "serial", "code", "verify")}}  # fmt: skip
    for language, ending in zip(languages, ("", "_2"), strict=False):
        texts = TEXTS[language]
        for field in ("heading", "presented", "body", "hours"):
            text = texts[field]
            said = text if isinstance(text, str) else text[kind]
            fields[field + ending] = said.replace("{seminar}", SEMINAR[language])
    statement = "SD1" + "".join(CHANCE.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=420))
    return Filling(fields, statement=f"{address}#{statement}" if address else statement,
                   signatories=SIGNATORIES[:signing])


def badge(name: tuple[str, str] = ("Domitila del Rosario", "Santos Ajpacajá de Tzunún"), role: str = "municipal",
          photo: str = "ask") -> Filling:
    """A badge with everything that can stand on it."""
    code = "".join(CHANCE.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=25))
    given, family = name
    return Filling(
        {"given_name": given, "family_name": family, "name": f"{given} {family}".strip(),
         "affiliation": "Secretaría de Relaciones Exteriores y Cooperación Internacional",
         "country": "República Dominicana", "role": "Representante de la sociedad civil", "place": "San Salvador",
         "seminar": "Gobiernos locales y movilidad humana", "dates": "12 y 13 de septiembre de 2022",
         "languages": "ES", "table": "Mesa 12", "photo": "Fotos: preguntar",
         "code": " ".join(code[start:start + 5] for start in range(0, 25, 5))},
        role=role, code=code, photo=photo)  # fmt: skip


def certificates() -> Iterator[Filling]:
    """All kinds, languages, numbers of signatories and names."""
    for kind in KINDS:
        for languages in LANGUAGES:
            for number, name in enumerate(NAMES):
                yield certificate(name, kind, languages, number % 5)


def badges() -> Iterator[Filling]:
    """All roles, with long and short names."""
    names = (("Domitila del Rosario", "Santos Ajpacajá de Tzunún"), ("Tzul", ""), ("Ana", "Łukaszewicz Erdős"),
             ("María de los Ángeles", "Hernández-Büchting y Fernández de Córdoba"))  # fmt: skip
    for number, role in enumerate(ROLE_COLOURS):
        for name in names:
            yield badge(name, role, ("yes", "no", "ask")[number % 3])
