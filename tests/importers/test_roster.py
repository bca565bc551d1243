"""Lists of participants in the shapes people send them."""

import csv
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.people import ROSTER_FIELDS
from seminar_desktop.domain.roster import RosterRow
from seminar_desktop.importers.countries import countries
from seminar_desktop.importers.roster import columns, read, read_roster
from seminar_desktop.importers.roster_values import split_name, value
from seminar_desktop.importers.sheet import read_table
from seminar_desktop.paths import resources

PEOPLE = resources() / "demo" / "participants.csv"


def rows(path: Path, text: str) -> list[RosterRow]:
    path.write_text(text, encoding="utf-8")
    return read_roster(path)


def codes(row: RosterRow) -> list[str]:
    return [code for code, _ in row.problems]


def test_the_demo_list_is_read_cell_for_cell() -> None:
    with PEOPLE.open(encoding="utf-8", newline="") as file:
        expected = [{name: text for name, text in row.items() if text} for row in csv.DictReader(file)]
    found = read_roster(PEOPLE)
    assert [row.values for row in found] == expected and len(found) == 74
    assert [row.line for row in found] == list(range(2, 76))
    assert not any(row.problems for row in found)


def test_a_spanish_list_below_a_title(tmp_path: Path) -> None:
    found = rows(tmp_path / "list.csv", """Lista de participantes;;;;;;;;;;
;;;;;;;;;;
Nombres;Apellidos;Correo electrónico;País;Categoría;Género;Idioma;Experiencia;Modalidad;Consentimiento de foto;Talla
María José;Ureña;maria@rio.example.org;Costa Rica;Gobierno local;M;Español;Con experiencia;Presencial;Sí;M
Ángel;Muñoz;angel@sre.example.org;Méjico;Ministerio;H;castellano;;En línea;No;L
""")
    assert found[0].line == 4
    assert found[0].values == {
        "given_name": "María José", "family_name": "Ureña", "email": "maria@rio.example.org", "country": "CR",
        "role": "municipal_representative", "sex": "F", "language": "es", "experience": "experienced",
        "modality": "in_person", "photo_consent": "yes"}
    assert found[1].values["sex"] == "M" and found[1].values["modality"] == "virtual"
    assert not found[0].problems and not found[1].problems
    assert columns(read_table(tmp_path / "list.csv")).unknown == ["Talla"]


def test_indico_registrations(tmp_path: Path) -> None:
    path = tmp_path / "registrations.csv"
    path.write_text(
        "ID,Name,First Name,Last Name,Email Address,Affiliation,Position,Country,Registration date,Tags\r\n"
        "1,Ana Paz,Ana,Paz,ana@x.example.org,Ceiba,Mayor,Belize,2022-08-11 14:01:00+00:00,x\r\n",
        encoding="utf-8-sig", newline="")
    assert columns(read_table(path)).unknown == []
    assert read_roster(path)[0].values == {
        "given_name": "Ana", "family_name": "Paz", "email": "ana@x.example.org", "organisation": "Ceiba",
        "position": "Mayor", "country": "BZ"}


def test_moodle_participants(tmp_path: Path) -> None:
    path = tmp_path / "courseid_3_participants.csv"
    path.write_text('Nombre,Apellido(s),"Dirección de correo",Grupos\nJosé,"Paz Sol",j@x.example.org,CRM\n',
                    encoding="utf-8-sig")
    assert columns(read_table(path)).unknown == []
    assert read_roster(path)[0].values == {"given_name": "José", "family_name": "Paz Sol", "email": "j@x.example.org"}


def test_french_nom_is_the_family_name_beside_prenom(tmp_path: Path) -> None:
    assert rows(tmp_path / "liste.csv", "Nom,Prénom,Pays\nGagné,Étienne,Canada\n")[0].values == {
        "given_name": "Étienne", "family_name": "Gagné", "country": "CA"}


def test_full_names_are_split_and_said_to_be(tmp_path: Path) -> None:
    found = rows(tmp_path / "list.csv", "Nombre completo,País\nYahaira Peña de los Santos,DO\n\"Gagné, Étienne\",CA\n")
    assert [(r.values["given_name"], r.values["family_name"]) for r in found] == [
        ("Yahaira", "Peña de los Santos"), ("Étienne", "Gagné")]
    assert [codes(row) for row in found] == [["name_split"]] * 2
    reverse = rows(tmp_path / "list.csv", "Apellidos y nombres,País\nUreña Villalobos María José,CR\n")
    assert reverse[0].values["given_name"] == "María José"


@pytest.mark.parametrize(("full", "given", "family"), [
    ("María José Ureña Villalobos", "María José", "Ureña Villalobos"), ("Ana Paz", "Ana", "Paz"),
    ("Ixchel", "Ixchel", ""), ("José de la Cruz", "José", "de la Cruz"), ("", "", ""),
    (" , ", ",", ""), ("de la O", "de", "la O")])
def test_splitting(full: str, given: str, family: str) -> None:
    assert split_name(full) == (given, family)


def test_the_operators_mapping_is_followed(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("who,where\nAna,SV\n", encoding="utf-8")
    table = read_table(path)
    with pytest.raises(KnownError) as caught:
        columns(table)
    assert (caught.value.code, caught.value.values["headers"]) == ("roster_no_name_column", ["who", "where"])
    path.write_text("nombre,where\nAna,SV\n", encoding="utf-8")
    found = columns(read_table(path))
    found.mapping[1] = "country"
    assert read(read_table(path), found)[0].values["country"] == "SV"
    found.mapping[0] = None
    with pytest.raises(KnownError):
        read(read_table(path), found)


def test_rows_without_a_name_stay_visible(tmp_path: Path) -> None:
    found = rows(tmp_path / "list.csv", "nombres,apellidos,correo\n,,x@y.example.org\nAna,,\n , ,\n")
    assert [(row.line, codes(row)) for row in found] == [(2, ["row_no_name"]), (3, [])]


def test_repeated_rows_are_flagged_and_add_what_they_know(tmp_path: Path) -> None:
    found = rows(tmp_path / "list.csv", """given_name,family_name,email,country,position
Ana,Paz,ana@x.example.org,SV,
Paz,Ana,ANA@x.example.org ,,Mayor
Luis,Sol,ana@x.example.org,SV,
Eva,Luz,,HN,
Eva,Luz,,GT,
Eva,Luz,,HN,
given_name,family_name,email,country,position
""")
    assert [codes(row) for row in found] == [
        [], ["duplicate_row"], ["email_shared"], [], ["same_name"], ["duplicate_row"]]
    assert found[0].values["position"] == "Mayor"
    assert found[1].problems[0][1]["line"] == 2
    assert found[2].problems[0][1] == {"line": 2}


@pytest.mark.parametrize("name", [
    "O'Rourke", "Robert'); DROP TABLE person;--", "<img src=x>", "Ñandú 🦜", "李小龙", "Nguyễn Thị Ánh",
    "=HYPERLINK(1)", "Guadalupe \"Lupita\"", "a" * 300])
def test_hostile_names_are_kept(tmp_path: Path, name: str) -> None:
    path = tmp_path / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["given_name", "family_name"], [name, "Paz"]])
    found = read_roster(path)[0]
    assert found.values["given_name"] == name
    assert codes(found) == (["value_long"] if len(name) > 200 else [])


@pytest.mark.parametrize(("field", "cell", "found", "problems"), [
    ("country", "SLV", "SV", []), ("country", "sv", "SV", []), ("country", "Méjico", "MX", []),
    ("country", "ETATS-UNIS", "US", []), ("country", "EE.UU.", "US", []), ("country", "U.S.A.", "US", []),
    ("country", "República  Dominicana", "DO", []), ("country", "Belice", "BZ", []),
    ("country", "Chile (CEPAL)", "CL", []),
    ("country", "Alemania", "DE", []), ("country", "Atlantis", "", ["country_unknown"]), ("country", "", "", []),
    ("role", "Ponente", "speaker", []), ("role", "Observateur", "observer", []),
    ("role", "civil_society", "civil_society", []),
    ("role", "King", "", ["role_unknown"]), ("sex", "Femenino", "F", []), ("sex", "h", "M", []), ("sex", "X", "X", []),
    ("sex", "prefiero no decir", "U", []), ("sex", "?", "", ["sex_unknown"]), ("language", "Français", "fr", []),
    ("language", "es-SV", "es", []), ("language", "Español, inglés", "es", ["language_several"]),
    ("language", "Klingon", "", ["language_unknown"]), ("language", "()", "", ["language_unknown"]),
    ("experience", "principiante", "starting", []), ("experience", "12 años", "", ["experience_unknown"]),
    ("modality", "A distancia", "virtual", []), ("photo_consent", "SÍ", "yes", []),
    ("photo_consent", "preguntar", "ask", []),
    ("photo_consent", "quizás", "", ["photo_consent_unknown"]),
    ("email", " ana@x.example.org ", "ana@x.example.org", []),
    ("email", "ana@x", "ana@x", ["email_implausible"]),
    ("email", "a@x.org; b@x.org", "a@x.org; b@x.org", ["email_implausible"]),
    ("given_name", "  Ana\u202e \u200bMaría ", "Ana María", []),
])
def test_values(field: str, cell: str, found: str, problems: list[str]) -> None:
    text, odd = value(field, cell)
    assert (text, [code for code, _ in odd]) == (found, problems)


def test_every_field_can_be_read() -> None:
    assert all(value(name, "")[0] == "" and isinstance(value(name, "zz")[0], str) for name in ROSTER_FIELDS)


def test_countries_are_all_there_and_eleven_are_members() -> None:
    every = countries()
    assert len(every.all) == 249
    members = [country for country in every.all.values() if country.member]
    assert len(members) == 11 and all(country.time_zone for country in members)
    assert every.all["SV"].name("fr") == "El Salvador" and every.all["DO"].name("es") == "República Dominicana"
    assert all(every.find(name) == code for code, c in every.all.items() for name in (code, *c.names.values()))
