"""What verifying found, what signatures prove, and the words of Open Badges, which participants read."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

FINDINGS = Table(
    "Verification",
    {
        "valid": QT_TRANSLATE_NOOP(
            "Verification", "Genuine and valid. Compare the name, hours and date with the paper."
        ),
        "unlisted": QT_TRANSLATE_NOOP(
            "Verification",
            "Genuine, but not in the list that was looked at. Ask for a newer page to know whether it still holds.",
        ),
        "superseded": QT_TRANSLATE_NOOP(
            "Verification", "Genuine, but replaced by version {newer}. Ask for that version."
        ),
        "revoked": QT_TRANSLATE_NOOP("Verification", "Revoked. It is not valid any more: ask the organisers why."),
        "unknown_key": QT_TRANSLATE_NOOP(
            "Verification", "Not signed by this seminar. Check whether it is from another seminar; it may be forged."
        ),
        "unreadable": QT_TRANSLATE_NOOP(
            "Verification",
            "No certificate can be read in it. Scan the QR code again, closer, or type the verification code.",
        ),
        "code_known": QT_TRANSLATE_NOOP(
            "Verification",
            "The register has a valid certificate with this code. The code does not prove what the paper says: scan "
            "the QR code.",
        ),
        "code_unknown": QT_TRANSLATE_NOOP(
            "Verification", "No certificate has this code. Check every character, or ask for a newer page."
        ),
    },
)
SIGNED = Table(
    "SignedStatement",
    {
        "name": QT_TRANSLATE_NOOP("SignedStatement", "Name"),
        "seminar": QT_TRANSLATE_NOOP("SignedStatement", "Seminar"),
        "kind": QT_TRANSLATE_NOOP("SignedStatement", "Certificate"),
        "contact_hours": QT_TRANSLATE_NOOP("SignedStatement", "Contact hours"),
        "online_hours": QT_TRANSLATE_NOOP("SignedStatement", "Online hours"),
        "issued": QT_TRANSLATE_NOOP("SignedStatement", "Date of issue"),
        "serial": QT_TRANSLATE_NOOP("SignedStatement", "Serial"),
        "version": QT_TRANSLATE_NOOP("SignedStatement", "Version"),
        "code": QT_TRANSLATE_NOOP("SignedStatement", "Verification code"),
    },
)
SIGNATURES = Table(
    "PdfSignature",
    {
        "intact_known": QT_TRANSLATE_NOOP("PdfSignature", "The file is as a desk of this seminar signed it: {signer}."),
        "intact_other": QT_TRANSLATE_NOOP(
            "PdfSignature",
            "The file was not changed since it was signed by “{signer}”. Whether that name is true is for the "
            "authority that issued the certificate to say: check it in a PDF reader.",
        ),
        "extended": QT_TRANSLATE_NOOP(
            "PdfSignature", "Something was added to the file after “{signer}” signed it. Ask for the original file."
        ),
        "broken": QT_TRANSLATE_NOOP(
            "PdfSignature", "The file was changed after it was signed. Ask for the original file."
        ),
    },
)
SIGNERS = Table(
    "PdfSigner",
    {
        "made": QT_TRANSLATE_NOOP(
            "PdfSigner",
            "Signed with a key made for this seminar. It proves that the file was not changed since this desk signed "
            "it. It does not prove who the organisation is: PDF readers will say that the signer is unknown.",
        ),
        "organisation": QT_TRANSLATE_NOOP(
            "PdfSigner",
            "Signed with the organisation’s own certificate (a .p12 or .pfx file). It proves that the file was not "
            "changed, and that the organisation signed it, to everybody who trusts the authority behind "
            "that certificate.",
        ),
        "offline": QT_TRANSLATE_NOOP(
            "PdfSigner",
            "The time of the signature is that of this desk’s clock: no time-stamp service is asked, because no "
            "network is used.",
        ),
        "until": QT_TRANSLATE_NOOP("PdfSigner", "{signer}, valid until {until}"),
    },
)
CREDENTIAL = Table(
    "Credential",
    {
        "description_approval": QT_TRANSLATE_NOOP("Credential", "Met all requirements of the {seminar}."),
        "description_participation": QT_TRANSLATE_NOOP("Credential", "Took part in the {seminar}."),
        "description_thanks": QT_TRANSLATE_NOOP("Credential", "Contributed as a speaker to the {seminar}."),
        "criteria_approval": QT_TRANSLATE_NOOP(
            "Credential", "Attend {share} % of the items that attendance is required at ({items} items)."
        ),
        "criteria_participation": QT_TRANSLATE_NOOP("Credential", "Attend items of the seminar, at least {least}."),
        "criteria_thanks": QT_TRANSLATE_NOOP("Credential", "Speak at or facilitate an item of the seminar."),
        "criteria_courses": QT_TRANSLATE_NOOP("Credential", "Pass the online courses: {courses}."),
        "contact": QT_TRANSLATE_NOOP("Credential", "Contact hours"),
        "online": QT_TRANSLATE_NOOP("Credential", "Online hours"),
    },
)
