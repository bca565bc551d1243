"""Badge codes: what the check character catches, what keyboards do to them, and what never gets through."""

import itertools
import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain import badge_code
from seminar_desktop.domain.badge_code import ALPHABET, LENGTH

KEY = bytes(range(32))
OTHER_KEY = bytes(32)
SAMPLES = [badge_code.mint(KEY, random.Random(seed).randbytes(badge_code.RANDOM_BYTES)) for seed in range(12)]
MUTATIONS = 100_000

# What a laptop shows when a scanner presses the keys of a US board, with Shift for letters and without for digits.
US_UPPER = string.ascii_uppercase + "234567"
AZERTY = dict(zip(US_UPPER, "QBCDEFGHIJKL?NOPARSTUVZXYW" + "é\"'(-è", strict=True))
QWERTZ = dict(zip(US_UPPER, "ABCDEFGHIJKLMNOPQRSTUVWXZY" + "234567", strict=True))
DVORAK = dict(zip(US_UPPER, 'AXJE>UIDCHTNMBRL"POYGK<QF:' + "234567", strict=True))
# The same with Caps Lock on: letters turn small, and keys without capitals stay what Shift makes of them.
AZERTY_CAPS = {us: shown.lower() for us, shown in AZERTY.items()} | dict(zip("234567", "2\"'(-7", strict=True))
QWERTZ_CAPS = {us: shown.lower() for us, shown in QWERTZ.items()}
US_CAPS = {us: us.lower() for us in US_UPPER}
DVORAK_UNSHIFTED = {us: shown.lower().translate(str.maketrans('>"<:', ".',;")) for us, shown in DVORAK.items()}
LAYOUTS = {
    "AZERTY": AZERTY,
    "AZERTY, Caps Lock": AZERTY_CAPS,
    "QWERTZ": QWERTZ,
    "QWERTZ, Caps Lock": QWERTZ_CAPS,
    "US, Caps Lock": US_CAPS,
    "Dvorak": DVORAK,
    "Dvorak, without Shift": DVORAK_UNSHIFTED,
}
HOSTILE = [
    "",
    " ",
    "\x00",
    "\x00" * LENGTH,
    "\r\n\t\x1b[A\x7f",
    "A" * 4096,
    "é" * 600,
    "ß" * LENGTH,
    "ŉ" * LENGTH,
    "ﬃ" * LENGTH,
    "İ" * LENGTH,
    "\ud800" * LENGTH,
    "😀" * LENGTH,
    "https://example.org/badge?id=1",
    "=HYPERLINK(A1)",
    "=cmd|' /C calc'!A0",
    "'; DROP TABLE person; --",
    "MECARD:N:Pérez,Ana;;",
    "٣" * LENGTH,
    "²" * LENGTH,
    "ABCDEFGHIJKLMNOPQRSTUVWX\x00",
]


@pytest.mark.parametrize("code", SAMPLES)
def test_every_wrong_character_is_caught(code: str) -> None:
    """All 25 × 31 single-character errors of a code lose its form."""
    for place in range(LENGTH):
        for letter in set(ALPHABET) - {code[place]}:
            assert not badge_code.well_formed(code[:place] + letter + code[place + 1 :])


@pytest.mark.parametrize("code", SAMPLES)
def test_every_swap_of_two_characters_is_caught(code: str) -> None:
    """Any two characters of the body exchanged, neighbours or not, and the check character with any of them."""
    for first, second in itertools.combinations(range(LENGTH), 2):
        letters = list(code)
        letters[first], letters[second] = letters[second], letters[first]
        assert badge_code.well_formed("".join(letters)) == (code[first] == code[second])


def test_codes_have_the_promised_shape() -> None:
    """25 letters and digits that mean the same on the keyboards of all three languages."""
    code = badge_code.mint(KEY)
    assert len(code) == LENGTH and set(code) <= set(ALPHABET)
    assert badge_code.read(code, KEY) == code and badge_code.genuine(code, KEY)
    assert badge_code.grouped(code).replace(" ", "") == code
    assert len({badge_code.mint(KEY) for _ in range(1000)}) == 1000


@pytest.mark.parametrize("layout", LAYOUTS)
def test_codes_survive_keyboard_layouts(layout: str) -> None:
    """A scanner set to a US board types the genuine code on laptops set to another layout."""
    for code in SAMPLES:
        typed = "".join(LAYOUTS[layout][letter] for letter in code)
        assert badge_code.read(typed, KEY) == code
        assert badge_code.recognise_tail("per" + typed, KEY) == code


def test_blanks_around_a_code_do_no_harm() -> None:
    """Scanners send line ends and tabs."""
    assert badge_code.read(f"\t {SAMPLES[0]}\r\n", KEY) == SAMPLES[0]


def test_codes_of_another_seminar_are_read_but_not_genuine() -> None:
    """The operator can be told that it is a badge, of another seminar."""
    foreign = badge_code.mint(OTHER_KEY, bytes(10))
    assert badge_code.read(foreign, KEY) == foreign
    assert not badge_code.genuine(foreign, KEY)
    assert badge_code.recognise_tail(foreign, KEY) is None


def _mutated(code: str, dice: random.Random) -> str:
    """The code after one to four errors of a scanner, a hand or a photocopier."""
    letters = list(code)
    signs = ALPHABET + ALPHABET.lower() + "0189 -\x00é"
    for _ in range(dice.randint(1, 4)):
        place = dice.randrange(len(letters))
        match dice.randrange(5):
            case 0:
                letters[place] = dice.choice(signs)
            case 1:
                letters.insert(place, dice.choice(signs))
            case 2 if len(letters) > 1:
                del letters[place]
            case 3:
                other = dice.randrange(len(letters))
                letters[place], letters[other] = letters[other], letters[place]
            case _:
                letters[place:] = dice.sample(letters[place:], len(letters) - place)
    return "".join(letters)


def test_no_mutation_becomes_another_genuine_code() -> None:
    """Of 100 000 mutations none is taken for a badge other than the one it came from."""
    dice = random.Random(20240711)
    for number in range(MUTATIONS):
        code = SAMPLES[number % len(SAMPLES)]
        read = badge_code.read(_mutated(code, dice), KEY)
        assert read is None or read == code or not badge_code.genuine(read, KEY)


def test_a_forged_check_character_does_not_make_a_code_genuine() -> None:
    """Whoever knows the rules of the check character still lacks the key."""
    dice = random.Random(7)
    for _ in range(5000):
        body = "".join(dice.choices(ALPHABET, k=LENGTH - 1))
        code = body + badge_code.check_character(body)
        assert badge_code.well_formed(code) and not badge_code.genuine(code, KEY)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_no_code(text: str) -> None:
    """Control characters, long texts, addresses and formulas come to nothing, quietly."""
    assert badge_code.read(text, KEY) is None
    assert badge_code.recognise_tail(text, KEY) is None
    assert badge_code.torn(text) in (True, False)


@given(st.text(alphabet=st.characters(), max_size=60))
def test_no_text_raises(text: str) -> None:
    """Any text at all is read without an error, surrogates included."""
    assert badge_code.read(text, KEY) is None
    assert badge_code.recognise_tail(text, KEY) is None
    badge_code.torn(text)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
def test_the_tail_is_found_behind_anything(junk: str) -> None:
    """What was left in the field before the scan does not hide the code."""
    assert badge_code.recognise_tail(junk + SAMPLES[0], KEY) == SAMPLES[0]


def test_names_are_not_torn_codes() -> None:
    """Only what looks like a code is called torn; a long name or an address is a search without result."""
    names = ["María Fernanda Núñez O'Rourke", "ana.perez2@municipio.example", "Huehuetenango", "Ochoa"]
    codes = [SAMPLES[0][:18], SAMPLES[0] + "X", "https://example.org/x", "A\x00B", "0123456789012"]
    assert not any(badge_code.torn(name) for name in names)
    assert all(badge_code.torn(code) for code in codes)
