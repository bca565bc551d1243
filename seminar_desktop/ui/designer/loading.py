"""What the designer reads in the background: templates, pictures, and who can be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from ...domain.certificates import CertificateKind, languages_of
from ...domain.journal import new_id
from ...domain.template import Filling, Purpose, Template
from ...services import certificate_documents, certificate_settings, designs, papers, templates
from ...services.designs import Case, Cast
from ...services.templates import Asset
from .document import EMPTY

if TYPE_CHECKING:
    from ...services.desk import Desk

USED = {Purpose.BADGE: "badge_template", Purpose.CERTIFICATE: "certificate_template"}
"""Setting of the seminar that names the template in use."""
AS_ASKED = "person"
"""The language each person asked for."""


class Loaded(NamedTuple):
    """All that the page shows."""

    templates: Mapping[Purpose, list[Template]]
    own: frozenset[str]
    """Ids of templates that the seminar keeps."""
    shipped: frozenset[str]
    used: Mapping[Purpose, str]
    """Id of the template in use; empty for badges that arrange themselves."""
    assets: Mapping[str, Asset]
    cast: Cast

    def template(self, id_: str, purpose: Purpose) -> Template | None:
        return next((template for template in self.templates[purpose] if template.id == id_), None)

    def first(self, purpose: Purpose) -> Template:
        """The template in use, else the first there is; an empty one without id when there is none."""
        some = self.templates[purpose] or [replace(EMPTY, purpose=purpose)]
        return self.template(self.used[purpose], purpose) or some[0]

    def apart(self, template: Template) -> Template:
        """A template from elsewhere under an id that none of these has."""
        taken = any(self.template(template.id, purpose) for purpose in Purpose)
        return replace(template, id=new_id("t")) if taken else template


class Subject(NamedTuple):
    """Whose paper is shown, and for certificates which one."""

    person: str = ""
    kind: CertificateKind = CertificateKind.APPROVAL
    languages: str = AS_ASKED


def load(desk: Desk) -> Loaded:
    """Read everything."""
    found = {purpose: templates.templates(desk, purpose) for purpose in Purpose}
    settings = certificate_settings.settings(desk)
    shipped = frozenset(templates.shipped())
    own = frozenset(one.id for some in found.values() for one in some if templates.is_own(desk, one.id))
    used = {Purpose.BADGE: settings.fields["badge_template"], Purpose.CERTIFICATE: settings.template}
    loaded = Loaded(found, own, shipped, used, templates.assets(desk), designs.cast(desk))
    _warm_up(desk, loaded)
    return loaded


def _warm_up(desk: Desk, loaded: Loaded) -> None:
    """Bring words, typefaces and symbols in this thread: they would hold the window for 0.2 s at the first drawing."""
    for purpose, some in loaded.templates.items():
        filled = filling(desk, purpose, loaded.cast, subject(loaded))
        for template in some:
            for element in template.front:
                designs.lay_out_alone(element, template, filled, {})
        papers.qr(filled.code) if filled.code else papers.statement_qr(filled.statement)


def subject(loaded: Loaded) -> Subject:
    """Who is shown first: the longest name there is."""
    return Subject(loaded.cast.cases.get(Case.LONGEST_NAME, ""))


def filling(desk: Desk, purpose: Purpose, cast: Cast, shown: Subject) -> Filling:
    """What stands on the paper of somebody."""
    from ...badge_words import words as badge_words
    from ...certificate_words import words as certificate_words

    person = cast.person(shown.person)
    if purpose == Purpose.BADGE:
        return designs.badge_filling(desk, person, cast.codes.get(person.id, ""), badge_words)
    spoken = languages_of(shown.languages, person)
    return certificate_documents.sample(desk, shown.kind, person.name, spoken, certificate_words)
