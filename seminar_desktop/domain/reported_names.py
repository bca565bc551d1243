"""Names as reports of meetings and courses print them: with a country, a device or a remark, or of no person at all."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from .claims import IgnoredWhy
from .names import fold, words_key

_LONGEST = 300  # characters that are read of a name

# ---- what is left out of a name --------------------------------------------------------------------------------------

_CODES = frozenset(
    {
        "bz", "ca", "cr", "do", "es", "gt", "hn", "mx", "ni", "pa", "rd", "sv", "us",
        "blz", "can", "cri", "dom", "eeuu", "esa", "eua", "gtm", "gua", "hnd", "mex", "nic", "pan", "slv", "usa",
        "ar", "bo", "br", "cl", "co", "cu", "ec", "ht", "jm", "pe", "py", "uy", "ve",
    }
)
_COUNTRIES = (
    "belice", "belize", "canada", "costa rica", "republica dominicana", "rep dominicana", "dominican republic",
    "republique dominicaine", "el salvador", "guatemala", "honduras", "mexico", "mexique", "nicaragua", "panama",
    "estados unidos", "united states", "etats unis", "argentina", "bolivia", "brasil", "brazil", "chile", "colombia",
    "cuba", "ecuador", "espana", "spain", "haiti", "jamaica", "paraguay", "peru", "uruguay", "venezuela",
)
_REMARKS = frozenset(
    {
        "guest", "invitado", "invitada", "invite", "invitee", "convidado",
        "external", "externo", "externa", "externe",
        "unverified", "no verificado", "no verificada", "sin verificar", "no comprobado", "non verifie",
        "anonymous", "anonimo", "anonima", "anonyme",
        "host", "co host", "cohost", "anfitrion", "anfitriona", "coanfitrion", "hote", "organizer", "organizador",
    }
)
_COUNTRY_IN_FRONT = re.compile(f"(?:{'|'.join(_COUNTRIES)}) (?=.)")
_LABELS = _CODES | _REMARKS | frozenset(_COUNTRIES)
_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]?")
_SEPARATORS = re.compile(r"\s+-+\s+|[|_/:;•·~]+")
_HEAD = re.compile(r"([^\W\d_]{2,4})(\s*[-.]\s*|\s+)(?=\S)")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―", "-"))
_DEVICE = re.compile(
    r"""(?:['’]s?\s+|\b)                                        # Ana's iPad
        (?: (?:iphone|ipad|ipod|macbook|imac|galaxy|samsung|xiaomi|redmi|huawei|motorola|oneplus|infinix|chromebook
              |android|laptop|desktop|sm(?=-\w*\d)|moto(?=\s+[a-z]\d?\b))\b
            (?:[\s_-]*(?:pro|max|plus|ultra|mini|air|lite|note|tab|power|play|sm|[a-z]\d?|\w*\d\w*)\b)*
          | (?:tel[eé]fono|t[eé]l[eé]phone|celular|m[oó]vil|tableta?|pc|computadora|ordenador|ordinateur)
            (?=\s+(?:del?\s|d['’]))                             # these words alone may be names
        )
        (?:\s+(?:del?|of|von|di|da)\b|\s+d['’])?                # iPhone de Ana
    """,
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class ReportedName:
    """What a name of a report says."""

    words: frozenset[str]
    """Words of a person's name as `names.name_key` compares them, without brackets, countries, devices, remarks such as
    `Guest` and words without a letter; empty when nothing of a name is left."""
    bracketed: frozenset[str]
    """The same of the first brackets: `New name (Original Name)` is how Zoom prints who has renamed themselves."""
    nobody: IgnoredWhy | None
    """What it is if it is obviously no person's name. There are people called Sala, Room and Bot: who has a list of
    people should ask it first."""


def read_name(name: str) -> ReportedName:
    """Take a name of a report apart."""
    text = unicodedata.normalize("NFKC", name[:_LONGEST]).translate(_DASHES)
    brackets = _BRACKETS.search(text)
    bare = _bare(_BRACKETS.sub(" ", text) if brackets else text)
    folded = fold(bare)
    nobody = _not_a_person(folded if bare == text else fold(text), bare, folded)
    return ReportedName(_words(folded), _words(fold(_bare(brackets[1]))) if brackets else frozenset(), nobody)


def _words(folded: str) -> frozenset[str]:
    if folded in _LABELS:
        return frozenset()
    country = _COUNTRY_IN_FRONT.match(folded)
    key = words_key((folded[country.end():] if country else folded).split())
    return frozenset(word for word in key if word.isalpha() or any(map(str.isalpha, word)))


def _bare(text: str) -> str:
    """Without devices, without pieces that are labels, and without a country's code in front."""
    pieces = _SEPARATORS.split(_DEVICE.sub(" ", text))
    if len(pieces) > 1:
        pieces = [piece for piece in pieces if fold(piece) not in _LABELS]
    return _without_code(" ".join(pieces).strip())


def _without_code(text: str) -> str:
    """A code goes if a mark or its capitals set it apart: `SV-Ana`, `SV Ana Paz`, but not `US TAMBRIZ`."""
    head = _HEAD.match(text)
    if head and head[1].isupper() and fold(head[1]) in _CODES:
        rest = text[head.end():]
        return rest if head[2].strip() or not rest.isupper() else text
    return text


# ---- what is no person -----------------------------------------------------------------------------------------------

_BOT = re.compile(
    r"\b(?:"
    # products
    r"otter ai|otter ?pilot|fireflies|read ai|fathom|tl ?dv|meetgeek|avoma|sembly|krisp|supernormal|circleback|airgram"
    r"|notta|tactiq|laxis|spinach ai|jamie ai"
    # what they call themselves, in English, Spanish, French and Portuguese
    r"|note ?taker|meeting (?:notes|assistant|recorder|bot)|ai (?:assistant|companion|bot|notes)|recorder|recording"
    r"|transcriber|transcripts?|transcription|live ?stream|streaming"
    r"|tomador de notas|notas de (?:la )?reunion|asistente (?:de )?(?:notas|ia)"
    r"|grabador|grabadora|grabacion|transcripcion|transcriptor|transmision en vivo|robot"
    r"|preneur de notes|prise de notes|assistant ia|enregistreur|enregistrement"
    r"|notas de reuniao|assistente (?:de )?ia|gravador|gravacao|transcricao"
    r")\b|^bot\b|\bbot$"
)
_ROOM_IN_FRONT = re.compile(r"(?:sala|sal[oó]n|aula|auditorio|auditorium|audit[oó]rio|salle|room)\b(?!\s*,)", re.I)
_ROOM = re.compile(
    r"\b(?:zoom|teams|meeting|conference|board|plenary|training) ?rooms?\b|\broom$"
    r"|\bsala de (?:juntas|reunion(?:es)?|sesiones|conferencias|videoconferencias?|capacitacion(?:es)?|reunioes)\b"
    r"|\bsalle (?:de (?:reunion|conference)|pleniere)\b|\bsalon de (?:sesiones|actos|reuniones)\b"
)
_PHONE = re.compile(r"(?:(?:tel|cel|phone|call)\w*\W*)?[+\d*x•#][\d\s*x•#.()+-]*", re.I)
_CALLER = re.compile(r"(?:phone|call in) user\b.*|usuario (?:de telefono|telefonico)\b.*|llamada telefonica\b.*")
_BOT_DOMAINS = frozenset({"otter.ai", "fireflies.ai", "read.ai", "fathom.video", "tldv.io", "meetgeek.ai", "sembly.ai"})
_ROOM_LABELS = frozenset({"room", "rooms", "sala", "salas"})


def _not_a_person(said: str, bare: str, folded: str) -> IgnoredWhy | None:
    """`said` is all of the name, folded; `folded` is `bare`, folded. A bot may say so in brackets."""
    if _BOT.search(said):
        return IgnoredWhy.BOT
    if _is_phone(bare) or _CALLER.fullmatch(folded):
        return IgnoredWhy.PHONE
    return IgnoredWhy.ROOM if _ROOM_IN_FRONT.match(bare) or _ROOM.search(folded) else None


def not_a_persons_address(address: str) -> IgnoredWhy | None:
    """What an address (`names.email_key`) is that belongs to a service or to the equipment of a room, else None."""
    domain = address.partition("@")[2]
    if domain in _BOT_DOMAINS:
        return IgnoredWhy.BOT
    return IgnoredWhy.ROOM if _ROOM_LABELS & set(domain.split(".")) else None


def _is_phone(text: str) -> bool:
    """A bare number; some of its digits may be hidden (`503****0001`)."""
    if not _PHONE.fullmatch(text):
        return False
    digits = sum(letter.isdigit() for letter in text)
    return digits >= 3 and digits + sum(letter in "*xX•#" for letter in text) >= 7
