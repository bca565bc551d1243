"""Sentences about a delegation: who is missing, who has experience, how they take part."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...domain.people import Delegation, Quota
from .people_words import number

translate = QCoreApplication.translate


def missing(delegation: Delegation, quota: Quota) -> str:
    """Who is missing, in words; "Complete" when nobody is."""
    if not delegation.people:
        return translate("Delegations", "nobody announced yet")
    parts = [_people_of(name, count) for name, count in sorted(delegation.short_municipalities.items())]
    if delegation.missing_municipalities:
        parts.append(_municipalities(delegation.missing_municipalities, quota))
    if not parts and delegation.missing_people:
        parts.append(translate("Delegations", "{count} people").format(count=number(delegation.missing_people)))
    if not parts:
        return translate("Delegations", "Complete")
    return ", ".join(parts)


def people(delegation: Delegation, quota: Quota) -> str:
    text = translate("Delegations", "{count} of {quota} people")
    return text.format(count=number(len(delegation.people)), quota=number(quota.people))


def municipalities(delegation: Delegation, quota: Quota) -> str:
    text = translate("Delegations", "{count} of {quota} municipalities")
    return text.format(count=number(len(delegation.municipalities)), quota=number(quota.municipalities))


def experience(delegation: Delegation) -> str:
    return translate("Delegations", "{count} experienced").format(count=number(delegation.experienced))


def starting(delegation: Delegation) -> str:
    """The other side of the balance; says so when one side has nobody."""
    if delegation.people and not delegation.experienced:
        return translate("Delegations", "nobody experienced")
    if delegation.people and not delegation.starting:
        return translate("Delegations", "nobody starting")
    return translate("Delegations", "{count} starting").format(count=number(delegation.starting))


def presence(delegation: Delegation) -> str:
    text = translate("Delegations", "{in_person} in person · {online} online")
    return text.format(in_person=number(delegation.in_person), online=number(delegation.virtual))


def arrived(delegation: Delegation) -> str:
    text = translate("Delegations", "{count} of {people} arrived")
    return text.format(count=number(delegation.arrived), people=number(len(delegation.people)))


def _people_of(municipality: str, count: int) -> str:
    if not municipality:
        return translate("Delegations", "somebody’s municipality is not known")
    if count == 1:
        return translate("Delegations", "1 person of {municipality}").format(municipality=municipality)
    text = translate("Delegations", "{count} people of {municipality}")
    return text.format(count=number(count), municipality=municipality)


def _municipalities(count: int, quota: Quota) -> str:
    if count == 1 and quota.municipalities == 2:
        return translate("Delegations", "a second municipality")
    if count == 1:
        return translate("Delegations", "one more municipality")
    return translate("Delegations", "{count} more municipalities").format(count=number(count))
