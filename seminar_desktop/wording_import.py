"""Sentences about rows of an imported list: why one is doubtful, what is odd about another."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

DOUBTS = Table(
    "Doubts",
    {
        "typed_at_desk": QT_TRANSLATE_NOOP(
            "Doubts", "The file and the desk both changed this person. Which value is right?"
        ),
        "two_rows_one_person": QT_TRANSLATE_NOOP("Doubts", "Another row of this file seems to be the same person."),
        "same_email_other_name": QT_TRANSLATE_NOOP("Doubts", "The e-mail address is known, the name is another."),
        "shared_email": QT_TRANSLATE_NOOP("Doubts", "Several people share this e-mail address."),
        "several_candidates": QT_TRANSLATE_NOOP("Doubts", "Several people have this name."),
        "similar_name": QT_TRANSLATE_NOOP("Doubts", "The name is much like the name of somebody in the list."),
        "same_name_other_email": QT_TRANSLATE_NOOP("Doubts", "The name is known, the e-mail address is another."),
        "same_name_other_place": QT_TRANSLATE_NOOP(
            "Doubts", "The name is known, but with another country or municipality."
        ),
    },
)

PROBLEMS = Table(
    "Problems",
    {
        "row_no_name": QT_TRANSLATE_NOOP("Problems", "no name: the row was left out"),
        "duplicate_row": QT_TRANSLATE_NOOP("Problems", "repeats an earlier row: left out"),
        "name_split": QT_TRANSLATE_NOOP("Problems", "the name was split into “{given}” and “{family}”: please check"),
        "country_unknown": QT_TRANSLATE_NOOP("Problems", "the country “{value}” is not known: left empty"),
        "role_unknown": QT_TRANSLATE_NOOP("Problems", "the role “{value}” is not known: left empty"),
        "sex_unknown": QT_TRANSLATE_NOOP("Problems", "the sex “{value}” is not known: left empty"),
        "language_unknown": QT_TRANSLATE_NOOP("Problems", "the language “{value}” is not known: left empty"),
        "experience_unknown": QT_TRANSLATE_NOOP("Problems", "the experience “{value}” is not known: left empty"),
        "modality_unknown": QT_TRANSLATE_NOOP("Problems", "the modality “{value}” is not known: left empty"),
        "photo_consent_unknown": QT_TRANSLATE_NOOP(
            "Problems", "the photo consent “{value}” is not known: asked at the desk"
        ),
        "email_implausible": QT_TRANSLATE_NOOP("Problems", "the e-mail address “{value}” looks wrong"),
        "email_shared": QT_TRANSLATE_NOOP("Problems", "the e-mail address stands in row {line} too"),
    "language_several": QT_TRANSLATE_NOOP("Problems", "several languages in “{value}”: the first was taken"),
    "same_name": QT_TRANSLATE_NOOP("Problems", "another row has the same name: please check"),
    "value_long": QT_TRANSLATE_NOOP("Problems", "a very long value in “{field}”: please check"),
    },
)
