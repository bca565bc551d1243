"""Headers of lists of participants (en, es, fr, pt; Indico, Moodle and pretix) and the fields they fill."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..domain.errors import KnownError
from ..domain.people import ROSTER_FIELDS
from .sheet import Table, fold_header, header_row

FULL_NAME = "full_name"
FIELDS = (*ROSTER_FIELDS, FULL_NAME)
"""What a column may be mapped to: the roster's fields, and a full name that has to be split."""

ATTENDEE_EMAIL = ("attendee email", "correo electronico del asistente", "correo del asistente", "email del asistente",
                  "adresse e mail du participant", "e mail du participant", "email du participant")
"""pretix: the address of the person, beside the address of the buyer."""

# Compared after `fold_header`: no accents, no punctuation, so `Apellido(s)` is written `apellido s`.
_ALIASES: dict[str, tuple[str, ...]] = {
    "given_name": ("first name", "given name", "given names", "forename", "nombres", "nombre de pila", "primer nombre",
                   "prenom", "prenoms", "primeiro nome", "nome proprio", "attendee name given name",
                   "nombre del asistente nombre", "nombre del asistente nombre de pila", "nom du participant prenom"),
    "family_name": ("last name", "family name", "surname", "surnames", "last names", "apellido", "apellidos",
                    "apellido s", "nom de famille", "sobrenome", "apelido", "apelidos", "attendee name family name",
                    "nombre del asistente apellido", "nombre del asistente apellidos",
                    "nombre del asistente apellido s", "nom du participant nom de famille"),
    FULL_NAME: ("name", "full name", "nombre", "nombre completo", "nombre y apellido", "nombre y apellidos",
                "nombres y apellidos", "apellidos y nombres", "apellidos y nombre",
                "participante", "nombre del participante", "nom",
                "nom complet", "nom et prenom", "nome", "nome completo", "attendee name", "nombre del asistente",
                "nom du participant"),
    "email": ("email", "e mail", "mail", "email address", "e mail address", "correo", "correo electronico",
              "direccion de correo", "direccion de correo electronico", "courriel", "adresse courriel",
              "adresse de courriel", "adresse e mail", "adresse electronique", "correio eletronico",
              "endereco de email", *ATTENDEE_EMAIL),
    "country": ("country", "pais", "pays", "country name", "delegacion",
                "delegation", "country region name"),
    "organisation": ("organisation", "organization", "affiliation", "institution", "institucion", "organizacion",
                     "entidad", "dependencia", "empresa", "company", "organisme", "instituicao", "organizacao"),
    "municipality": ("municipality", "municipio", "municipalidad", "alcaldia", "ayuntamiento", "canton", "city",
                     "ciudad", "gobierno local", "local government", "municipalite", "commune", "ville", "cidade"),
    "role": ("role", "category", "rol", "categoria", "papel", "tipo de participante", "calidad", "participant type",
             "categorie", "funcao"),
    "position": ("position", "job title", "cargo", "puesto", "cargo o puesto", "funcion", "poste",
                 "fonction", "occupation"),
    "sex": ("sex", "gender", "sexo", "genero", "sexe", "genre"),
    "language": ("language", "preferred language", "idioma", "idioma preferido", "lengua", "langue", "lingua"),
    "experience": ("experience", "experiencia", "experience level", "nivel de experiencia", "trayectoria"),
    "modality": ("modality", "attendance mode", "mode", "modalidad", "modalidad de participacion", "modalite",
                 "modalidade"),
    "photo_consent": ("photo consent", "consentimiento de foto", "consentimiento de fotos", "autoriza foto",
                      "consentimiento fotografico", "autoriza fotos", "autorizacion de imagen", "uso de imagen",
                      "fotografia", "consentement photo", "consentimento de foto"),
    "dietary_needs": ("dietary needs", "dietary requirements", "diet", "alimentacion", "dieta", "alergias",
                      "restricciones alimentarias", "necesidades alimentarias", "regimen alimentario",
                      "regime alimentaire", "alimentacao"),
    "accessibility_needs": ("accessibility needs", "accessibility", "accesibilidad", "necesidades de accesibilidad",
                            "discapacidad", "ajustes razonables", "accessibilite", "acessibilidade"),
}
HEADERS = {alias: name for name, aliases in _ALIASES.items() for alias in (name.replace("_", " "), *aliases)}

# Headers that mean the given name when a family name stands beside them; French `nom` then is the family name.
_HALF_NAMES = frozenset({"nombre", "name", "nome"})
SURNAME_FIRST = frozenset({"apellidos y nombres", "apellidos y nombre", "nom et prenom"})
"""Full names under these headers begin with the surnames."""
# Columns of known exports that say nothing about the person: not reported as unknown.
_ADMINISTRATIVE = frozenset({
    "", "id", "no", "n", "num", "numero", "grupos", "groups", "registration date", "modification date", "created by",
    "registration state", "checked in", "check in date", "payment date", "price", "tags",
    "event slug", "order code", "position id", "status", "order date", "order time", "product", "variation", "tax rate",
    "tax rule", "tax value", "address", "zip code", "state", "voucher", "pseudonymization id", "seat id", "seat name",
    "seat zone", "seat row", "seat number", "order comment", "invoice address name", "invoice address name given name",
    "invoice address name family name", "vat id", "sales channel", "order locale", "payment providers",
})


@dataclass(frozen=True, slots=True)
class RosterColumns:
    """What the columns of a list mean. A front end may hand back a copy with another `mapping`."""

    header_line: int
    headers: list[str]
    mapping: dict[int, str | None]
    """Column index (from 0) → one of `FIELDS`, or None: not read."""
    unknown: list[str] = field(default_factory=list)
    """Headers nobody recognised, and second columns for a field that has one."""


def columns(table: Table) -> RosterColumns:
    """Propose a mapping.

    Raises `KnownError("roster_no_name_column", headers=…)` when no column of names is recognised.
    """
    head = header_row(table, HEADERS, least=1) or table.rows[0]
    folded = [fold_header(cell) for cell in head.cells]
    fields = _without_buyer(_fields(folded), folded, table)
    taken: set[str] = set()
    mapping: dict[int, str | None] = {}
    for index, name in enumerate(fields):
        mapping[index] = name if name not in taken else None
        taken.update({name} if name else ())
    unknown = [head.cells[i].strip() for i, name in mapping.items()
               if name is None and folded[i] not in _ADMINISTRATIVE and not _superfluous(folded[i], taken)]
    found = RosterColumns(head.line, [cell.strip() for cell in head.cells], mapping, unknown)
    require_name(found)
    return found


def require_name(columns: RosterColumns) -> None:
    """Raise `roster_no_name_column` unless some column is read as a name."""
    if not {"given_name", "family_name", FULL_NAME} & set(columns.mapping.values()):
        raise KnownError("roster_no_name_column", headers=[header for header in columns.headers if header])


def _fields(folded: Sequence[str]) -> list[str | None]:
    """Field of each header; a full name is not read where both halves stand beside it (Indico has all three)."""
    fields = [HEADERS.get(header) for header in folded]
    if "given_name" in fields and "nom" in folded and "family_name" not in fields:
        fields[folded.index("nom")] = "family_name"
    if "family_name" in fields and "given_name" not in fields:
        half = next((i for i, header in enumerate(folded) if header in _HALF_NAMES), None)
        if half is not None:
            fields[half] = "given_name"
    whole = {"given_name", "family_name"} <= set(fields)
    return [None if whole and name == FULL_NAME else name for name in fields]


def _without_buyer(fields: list[str | None], folded: Sequence[str], table: Table) -> list[str | None]:
    """pretix prints the buyer's address before the person's own, which is the one to read unless it is always empty."""
    own = next((index for index, header in enumerate(folded) if header in ATTENDEE_EMAIL), None)
    if own is None or not any("@" in row.cell(own) for row in table.rows):
        return fields
    return [None if name == "email" and index != own else name for index, name in enumerate(fields)]


def _superfluous(header: str, taken: set[str]) -> bool:
    return HEADERS.get(header) == FULL_NAME and {"given_name", "family_name"} <= taken
