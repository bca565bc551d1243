"""Words for certificates: kinds, states, what is open before a release, the register, the settings."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

KINDS = Table(
    "CertificateKinds",
    {
        "approval": QT_TRANSLATE_NOOP("CertificateKinds", "Approval"),
        "participation": QT_TRANSLATE_NOOP("CertificateKinds", "Participation"),
        "thanks": QT_TRANSLATE_NOOP("CertificateKinds", "Thanks"),
    },
)

STATES = Table(
    "CertificateStates",
    {
        "not_yet": QT_TRANSLATE_NOOP("CertificateStates", "Not yet"),
        "ready": QT_TRANSLATE_NOOP("CertificateStates", "Ready"),
        "issued": QT_TRANSLATE_NOOP("CertificateStates", "Issued"),
        "changed": QT_TRANSLATE_NOOP("CertificateStates", "Name changed"),
        "unearned": QT_TRANSLATE_NOOP("CertificateStates", "No longer earned"),
        "revoked": QT_TRANSLATE_NOOP("CertificateStates", "Revoked"),
    },
)

STATE_HINTS = Table(
    "CertificateHints",
    {
        "not_yet": QT_TRANSLATE_NOOP(
            "CertificateHints", "The requirements are not met. See “Requirements” for what is missing."
        ),
        "ready": QT_TRANSLATE_NOOP("CertificateHints", "The requirements are met, nothing was issued yet."),
        "issued": QT_TRANSLATE_NOOP("CertificateHints", "Issued, and still right."),
        "changed": QT_TRANSLATE_NOOP(
            "CertificateHints", "Issued as “{issued}”; the name is now “{now}”. Issue it again."
        ),
        "unearned": QT_TRANSLATE_NOOP(
            "CertificateHints", "Issued, but by now the requirements are not met. Revoke it, or waive what is missing."
        ),
        "revoked": QT_TRANSLATE_NOOP("CertificateHints", "Revoked: {reason}"),
    },
)

VALIDITIES = Table(
    "CertificateValidities",
    {
        "valid": QT_TRANSLATE_NOOP("CertificateValidities", "Valid"),
        "superseded": QT_TRANSLATE_NOOP("CertificateValidities", "Replaced by a later version"),
        "revoked": QT_TRANSLATE_NOOP("CertificateValidities", "Revoked"),
    },
)

OPEN = Table(
    "ReleaseChecks",
    {
        "operator": QT_TRANSLATE_NOOP("ReleaseChecks", "Nobody is signed in. A release bears a name."),
        "ahead": QT_TRANSLATE_NOOP("ReleaseChecks", "Items of the agenda that are not over: {count}"),
        "names": QT_TRANSLATE_NOOP("ReleaseChecks", "Names of reports that nobody has decided about: {count}"),
        "unknown": QT_TRANSLATE_NOOP(
            "ReleaseChecks", "People of whom nobody said whether they were there: {count} (items: {slots})"
        ),
        "not_closed": QT_TRANSLATE_NOOP("ReleaseChecks", "Items that are over and were not closed: {count}"),
        "nearly": QT_TRANSLATE_NOOP(
            "ReleaseChecks",
            "People who do not meet the requirements, and for whom something can be mended now: {count}",
        ),
        "signatory": QT_TRANSLATE_NOOP("ReleaseChecks", "Nobody signs these certificates."),
        "contact_hours": QT_TRANSLATE_NOOP(
            "ReleaseChecks", "The contact hours were counted from the agenda; nobody has confirmed them."
        ),
        "online_hours": QT_TRANSLATE_NOOP("ReleaseChecks", "No online hours are stated."),
        "verify_address": QT_TRANSLATE_NOOP(
            "ReleaseChecks", "No address of a verification page is printed. Certificates can be verified without one."
        ),
    },
)

MEND = Table(
    "ReleaseMending",
    {
        "operator": QT_TRANSLATE_NOOP("ReleaseMending", "Sign in…"),
        "ahead": QT_TRANSLATE_NOOP("ReleaseMending", "Agenda"),
        "names": QT_TRANSLATE_NOOP("ReleaseMending", "Reports"),
        "unknown": QT_TRANSLATE_NOOP("ReleaseMending", "Attendance"),
        "not_closed": QT_TRANSLATE_NOOP("ReleaseMending", "Roll call"),
        "nearly": QT_TRANSLATE_NOOP("ReleaseMending", "Requirements"),
        "signatory": QT_TRANSLATE_NOOP("ReleaseMending", "Signatories…"),
        "contact_hours": QT_TRANSLATE_NOOP("ReleaseMending", "Hours…"),
        "online_hours": QT_TRANSLATE_NOOP("ReleaseMending", "Hours…"),
        "verify_address": QT_TRANSLATE_NOOP("ReleaseMending", "Address…"),
    },
)

CHOICES = Table(
    "CertificateLanguages",
    {
        "person": QT_TRANSLATE_NOOP("CertificateLanguages", "Each person’s language"),
        "es": QT_TRANSLATE_NOOP("CertificateLanguages", "Spanish"),
        "en": QT_TRANSLATE_NOOP("CertificateLanguages", "English"),
        "fr": QT_TRANSLATE_NOOP("CertificateLanguages", "French"),
        "es+en": QT_TRANSLATE_NOOP("CertificateLanguages", "Spanish and English"),
        "es+fr": QT_TRANSLATE_NOOP("CertificateLanguages", "Spanish and French"),
        "en+fr": QT_TRANSLATE_NOOP("CertificateLanguages", "English and French"),
    },
)

REGISTER = Table(
    "CertificateRegister",
    {
        "register": QT_TRANSLATE_NOOP("CertificateRegister", "Certificates"),
        "serial": QT_TRANSLATE_NOOP("CertificateRegister", "Serial"),
        "version": QT_TRANSLATE_NOOP("CertificateRegister", "Version"),
        "kind": QT_TRANSLATE_NOOP("CertificateRegister", "Kind"),
        "name": QT_TRANSLATE_NOOP("CertificateRegister", "Name"),
        "country": QT_TRANSLATE_NOOP("CertificateRegister", "Country"),
        "affiliation": QT_TRANSLATE_NOOP("CertificateRegister", "Municipality or organisation"),
        "role": QT_TRANSLATE_NOOP("CertificateRegister", "Role"),
        "languages": QT_TRANSLATE_NOOP("CertificateRegister", "Languages"),
        "contact_hours": QT_TRANSLATE_NOOP("CertificateRegister", "Contact hours"),
        "online_hours": QT_TRANSLATE_NOOP("CertificateRegister", "Hours online"),
        "issued": QT_TRANSLATE_NOOP("CertificateRegister", "Date of issue"),
        "code": QT_TRANSLATE_NOOP("CertificateRegister", "Verification code"),
        "validity": QT_TRANSLATE_NOOP("CertificateRegister", "Validity"),
        "recorded": QT_TRANSLATE_NOOP("CertificateRegister", "Issued at"),
        "operator": QT_TRANSLATE_NOOP("CertificateRegister", "Issued by"),
        "desk": QT_TRANSLATE_NOOP("CertificateRegister", "Desk"),
        "reason": QT_TRANSLATE_NOOP("CertificateRegister", "Reason"),
        "prints": QT_TRANSLATE_NOOP("CertificateRegister", "Printed"),
    },
)
"""Headings of the register as a table."""

REGISTER_PAPER = Table(
    "RegisterPaper",
    {
        "title": QT_TRANSLATE_NOOP("RegisterPaper", "Register of certificates"),
        "made": QT_TRANSLATE_NOOP("RegisterPaper", "As of {moment}"),
        "lines": QT_TRANSLATE_NOOP("RegisterPaper", "Entries: {count}"),
        "number": QT_TRANSLATE_NOOP("RegisterPaper", "Serial"),
        "version": QT_TRANSLATE_NOOP("RegisterPaper", "version {version}"),
        "name": QT_TRANSLATE_NOOP("RegisterPaper", "Name, country"),
        "kind": QT_TRANSLATE_NOOP("RegisterPaper", "Kind"),
        "issued": QT_TRANSLATE_NOOP("RegisterPaper", "Date"),
        "hours": QT_TRANSLATE_NOOP("RegisterPaper", "Hours"),
        "code": QT_TRANSLATE_NOOP("RegisterPaper", "Verification code"),
        "validity": QT_TRANSLATE_NOOP("RegisterPaper", "Validity"),
        "hint": QT_TRANSLATE_NOOP(
            "RegisterPaper",
            "A certificate is genuine when its verification code stands in this register. The code is a fingerprint of "
            "what was signed. Hours: contact + online.",
        ),
        "keys": QT_TRANSLATE_NOOP("RegisterPaper", "Fingerprint of the signing keys: {keys}"),
        "sign": QT_TRANSLATE_NOOP("RegisterPaper", "This register is complete and correct. Place, date, signatures:"),
        "page": QT_TRANSLATE_NOOP("RegisterPaper", "Page {page} of {pages}"),
    },
)
"""Words of the register on paper."""
