"""What a signature of a certificate is worth: known values, one form only, and no tampered text accepted."""

from __future__ import annotations

import os
import random
import secrets
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.sheet_code import ALPHABET
from seminar_desktop.domain.statement import (
    PREFIX,
    Statement,
    armour,
    code_of,
    disarm,
    found_in,
    grouped,
    signed_bytes,
    typed_code,
)
from seminar_desktop.signing.statement_key import new_seed, public_key, sign, verify

from .mutations import BASE32, OTHER_SEED, SEED, STATEMENTS, TEXTS, mutated, taken_apart

KEYS = [public_key(SEED)]
EXPECTED_TEXT = (
    "SD1LMREC3TBEBHMHOWDWFSXUIRMEJJWK3LJNZQXE2LPEIWCEYLQOBZG65TBNQRCYMJWFQ3S4NJMEIZDAMRSFUYDSLJRGMRCY"
    "ISTKMZDELKLG4WTAMBQGERCYMK5HNMOOL2FHNARXCOZHFITYAAKL56CZ6QCJUGQNAN7DAQX77WOSVGDILLMF4E45LHNQITZQ"
    "DBBG47NMO6D23T6TUCXNEOXJTGSURRAQAQ"
)
EXPECTED_CODE = "ER6R-2G3K-H3Z3"
ORDER = 2**252 + 27742317777372353535851937790883648493


def armoured(payload: str | bytes) -> str:
    """A payload of any form, properly signed."""
    data = payload if isinstance(payload, bytes) else payload.encode("utf-8", "surrogatepass")
    return armour(data, Ed25519PrivateKey.from_private_bytes(SEED).sign(signed_bytes(data)))


def test_the_key_is_that_of_rfc_8032() -> None:
    """Test 1 of section 7.1."""
    seed = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    assert public_key(seed).hex() == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"


def test_a_statement_has_this_text_forever() -> None:
    """Certificates outlive versions of the program: text and code of a fixed key and fixed values."""
    said = Statement("Ana Núñez", "Seminario", "approval", 16.0, 7.5, "2022-09-13", "SS22-K7-0001", 1)
    assert said.payload() == ('["Ana Núñez","Seminario","approval",16,7.5,"2022-09-13","SS22-K7-0001",1]'.encode())
    text = sign(SEED, said)
    assert text == EXPECTED_TEXT
    assert grouped(code_of(text)) == EXPECTED_CODE
    assert verify(text, KEYS) == said


def test_what_was_signed_comes_back() -> None:
    for statement, text in zip(STATEMENTS, TEXTS, strict=True):
        assert verify(text, [public_key(OTHER_SEED), *KEYS]) == statement
        assert verify(text, [public_key(OTHER_SEED)]) is None
        assert verify(text, []) is None
        assert verify(text, [b"short", bytes(32)]) is None
    assert len({new_seed() for _ in range(5)}) == 5


@pytest.mark.parametrize(
    "payload",
    [
        '["A", "B","approval",1,0,"2022-09-13","S",1]',
        '["A","B","approval",1.0,0,"2022-09-13","S",1]',
        '["A","B","approval",1,-0,"2022-09-13","S",1]',
        '["A","B","approval",1,0,"2022-09-13","S",1.0]',
        '["A","B","approval",1,0,"2022-09-13","S",true]',
        '["A","B","approval",true,0,"2022-09-13","S",1]',
        '["A","B","approval",NaN,0,"2022-09-13","S",1]',
        '["A","B","approval",Infinity,0,"2022-09-13","S",1]',
        '["A","B","approval",1.125,0,"2022-09-13","S",1]',
        '["A","B","approval",1e-7,0,"2022-09-13","S",1]',
        '["A","B","approval",10001,0,"2022-09-13","S",1]',
        '["A","B","approval",-1,0,"2022-09-13","S",1]',
        '["A","B","approval","1",0,"2022-09-13","S",1]',
        '["A","B","expert",1,0,"2022-09-13","S",1]',
        '["A","B","approval",1,0,"2022-9-13","S",1]',
        '["A","B","approval",1,0,"2022-02-30","S",1]',
        '["A","B","approval",1,0,"2022-W37-2","S",1]',
        '["A","B","approval",1,0,"0000-01-01","S",1]',
        '["A","B","approval",1,0,"٢٠٢٢-09-13","S",1]',
        '["A","B","approval",1,0,"2022-09-13","S",0]',
        '["A","B","approval",1,0,"2022-09-13","S",10000]',
        '["A","B","approval",1,0,"2022-09-13","S"]',
        '["A","B","approval",1,0,"2022-09-13","S",1,1]',
        '{"name":"A"}',
        '"SD1"',
        "",
        "[" * 1000,
        '["\\u0041","B","approval",1,0,"2022-09-13","S",1]',
        '["\\ud800","B","approval",1,0,"2022-09-13","S",1]',
        '["\ud800","B","approval",1,0,"2022-09-13","S",1]',
        '["A\\/","B","approval",1,0,"2022-09-13","S",1]',
        '["A\t","B","approval",1,0,"2022-09-13","S",1]',
        '\ufeff["A","B","approval",1,0,"2022-09-13","S",1]',
        '["A","B","approval",1,0,"2022-09-13","S",1]\n',
        '["A","B","approval",1,0,"2022-09-13",7,1]',
        '["A",null,"approval",1,0,"2022-09-13","S",1]',
        '["A","B","approval",1,0,"2022-09-13","S",1]'.encode("utf-16"),
        b'["\xc3","B","approval",1,0,"2022-09-13","S",1]',
        b'["\xc0\x80","B","approval",1,0,"2022-09-13","S",1]',
    ],
)
def test_another_form_is_refused_though_it_is_signed(payload: str | bytes) -> None:
    """One payload per statement, and no odd input ends in an error."""
    assert disarm(armoured(payload)) is None
    assert verify(armoured(payload), KEYS) is None


def test_the_plain_form_of_those_is_accepted() -> None:
    """The control of the test above."""
    assert verify(armoured('["A","B","approval",1,0,"2022-09-13","S",1]'), KEYS) is not None


def test_loose_bits_and_other_armour_are_refused() -> None:
    text = next(text for text in TEXTS if len(text[len(PREFIX) :]) % 8 in (2, 4, 5, 7))
    loose = [text[:-1] + letter for letter in BASE32 if letter != text[-1]]
    assert not any(verify(one, KEYS) for one in loose)
    for other in (text.lower(), text + "=", text + "A", text + "AAAAAAAA", " " + text, PREFIX, "", text[3:],
                  "SD2" + text[3:], PREFIX + text):  # fmt: skip
        assert verify(other, KEYS) is None


def test_a_second_form_of_a_signature_is_refused() -> None:
    """S + L is as good as S to a verifier that does not look: the code of the certificate would be another one."""
    payload, signature = taken_apart(TEXTS[0])
    larger = (int.from_bytes(signature[32:], "little") + ORDER).to_bytes(32, "little")
    assert verify(armour(payload, signature[:32] + larger), KEYS) is None


def test_found_behind_whatever_a_keyboard_made_of_the_address() -> None:
    text = TEXTS[0]
    for typed in (
        f"https://example.org/verify.html#{text}", f"httpsÑ--example.org-verify.html·{text}", text.lower(),
        f"  {text[:50]}\r\n{text[50:]}\n", f"HTTPS://EXAMPLE.ORG/SD1/#{text}", text.swapcase(),
    ):  # fmt: skip
        assert found_in(typed) == text
    odd = text[:40] + "ñ" + text[41:]
    for typed in ("", "SD1", "hello", "https://example.org/#", "4SD1-ABCD-EFGH", text + "!", odd):
        assert found_in(typed) == ""


@pytest.mark.parametrize(
    "statement",
    [
        replace(STATEMENTS[0], contact_hours=16.125),
        replace(STATEMENTS[0], kind="expert"),
        replace(STATEMENTS[0], issued="13.9.2022"),
    ],
)
def test_what_nobody_could_verify_is_not_signed(statement: Statement) -> None:
    with pytest.raises(ValueError):
        sign(SEED, statement)
    with pytest.raises(KnownError, match="certificate_too_long"):
        sign(SEED, replace(statement, name="x" * 900))


MUTATIONS = int(os.environ.get("MUTATIONS", "20000"))


def test_no_tampered_statement_is_accepted() -> None:
    """A verifier that skips the signature accepts some of them: the control."""
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    accepted, well_formed = [], 0
    for text in mutated(random.Random(seed), MUTATIONS):
        if verify(text, KEYS) is not None:
            accepted.append(text)
        well_formed += disarm(text) is not None
    assert accepted == []
    assert well_formed > MUTATIONS // 100


def test_no_tampered_code_is_another_one() -> None:
    """Codes with one wrong character or two swapped ones; the control does not look at the check character."""
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    codes = [code_of(text + letter) for text in TEXTS for letter in BASE32]
    accepted = unchecked = 0
    for _ in range(20_000):
        code = chance.choice(codes)
        letters = list(code)
        one, other = chance.sample(range(len(code)), 2)
        if chance.random() < 0.5:
            letters[one] = chance.choice(ALPHABET)
        else:
            letters[one], letters[other] = letters[other], letters[one]
        changed = "".join(letters)
        accepted += changed != code and typed_code(changed) is not None
        unchecked += changed != code
    assert accepted == 0
    assert unchecked > 10_000
    assert typed_code(grouped(codes[0]).lower().replace("0", "o").replace("1", "l")) == codes[0]
    assert typed_code(f" {codes[0][:6]}  {codes[0][6:]} ") == codes[0]
