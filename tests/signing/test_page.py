"""The published page in a real browser: as strict as Python, no network, and no text of a certificate runs."""

from __future__ import annotations

import json
import os
import random
import re
import secrets
from dataclasses import replace
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from seminar_desktop.domain.certificates import Validity
from seminar_desktop.domain.published import Listed, Published, digest_of
from seminar_desktop.domain.statement import Statement, armour, code_of, disarm, found_in, grouped, typed_code
from seminar_desktop.paths import resources
from seminar_desktop.services.verification import page_of, verify_text
from seminar_desktop.signing.statement_key import public_key, sign

from .browser import classes_of, dom, needs_chromium, text_of
from .mutations import OTHER_SEED, SEED, STATEMENTS, TEXTS, mutated
from .test_statement_key import ORDER, armoured, taken_apart

FOLDER = resources() / "verify"
CASES = int(os.environ.get("MUTATIONS", "1500"))
HOSTILE = Statement(
    "<img src=x onerror=\"document.title='run'\">", "</script><script>document.title='run'</script>", "approval", 1.0,
    0.0, "2022-09-13", "'\"><b>S</b>", 1,
)  # fmt: skip


def published(**states: str) -> Published:
    """A list that says this of `TEXTS` by number, e.g. `t0="revoked"`, signed by `SEED`."""
    listed = [
        Listed(digest_of(code_of(TEXTS[int(name[1:])])), STATEMENTS[int(name[1:])].serial,
               STATEMENTS[int(name[1:])].version, Validity(state))
        for name, state in states.items()
    ]  # fmt: skip
    return Published(
        "Seminario </script><script>document.title='run'</script>", date(2022, 9, 14),
        (public_key(OTHER_SEED), public_key(SEED)), (), {one.digest: one for one in listed},
    )  # fmt: skip


def odd_payloads() -> list[str]:
    """Texts that are signed, and of which each is well-formed to a careless reader."""
    from . import test_statement_key

    marks = test_statement_key.test_another_form_is_refused_though_it_is_signed.pytestmark
    return [armoured(payload) for mark in marks for payload in mark.args[1]]


def odd_texts() -> list[str]:
    payload, signature = taken_apart(TEXTS[0])
    larger = (int.from_bytes(signature[32:], "little") + ORDER).to_bytes(32, "little")
    code = code_of(TEXTS[0])
    return [
        *TEXTS, *odd_payloads(), armour(payload, signature[:32] + larger), armour(payload, bytes(64)),
        sign(bytes(32), STATEMENTS[0]), "", "SD1", "sd1abc", TEXTS[0].lower(), f"https://x.org/#{TEXTS[1]}",
        f"httpsÑ--x.org-·{TEXTS[1]}", TEXTS[2][:60] + "\r\n\u2028 " + TEXTS[2][60:], TEXTS[0] * 2, "A" * 5000,
        "SD1" + "A" * 4000, "😀" * 4100 + TEXTS[0], TEXTS[0].replace("S", "ſ"), code, grouped(code),
        grouped(code).lower(), code.replace("0", "O").replace("1", "l"), code[:-1],
        f" {code} ", code[::-1], "0" * 12, f"\ufeff{code}",
    ]  # fmt: skip


def outcome(text: str, known: Published) -> dict[str, object]:
    """What Python says, as the test page says it."""
    verdict = verify_text(known, text).verdict
    return {
        "found": found_in(text), "well": disarm(text) is not None, "code": typed_code(text),
        "state": verdict.state.value, "name": verdict.statement.name if verdict.statement else None,
    }  # fmt: skip


@needs_chromium
def test_the_page_decides_as_python_does(tmp_path: Path) -> None:
    """Thousands of tampered texts and every odd form: equal in each step, and none accepted that was not signed."""
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    cases = odd_texts() + list(mutated(random.Random(seed), CASES))
    known = replace(published(t0="revoked", t1="valid"), keys=(public_key(SEED),))
    scripts = [(FOLDER / name).read_text("utf-8") for name in ("tweetnacl/nacl-fast.min.js", "verify.js")]
    run = """
        var cases = JSON.parse(document.getElementById("cases").textContent);
        var data = JSON.parse(document.getElementById("data").textContent);
        var V = SeminarVerify, said = cases.map(function (text) {
          var seen = V.look(text, data), name = seen.statement ? seen.statement.name : null;
          return { found: V.foundIn(text), well: V.disarm(text) !== null, code: V.typedCode(text), state: seen.state,
                   name: name };
        });
        document.getElementById("said").textContent = JSON.stringify(said);
    """
    blocks = "".join(f"<script>{script}</script>" for script in (*scripts, run))
    page = tmp_path / "cases.html"
    page.write_text(
        '<!DOCTYPE html><meta charset="utf-8"><pre id="said"></pre>'
        f'<script type="application/json" id="cases">{json.dumps(cases).replace("<", chr(92) + "u003c")}</script>'
        f'<script type="application/json" id="data">{known.as_json()}</script>{blocks}',
        encoding="utf-8",
    )
    said = json.loads(text_of(dom(tmp_path / "profile", page), "said"))
    expected = [outcome(text, known) for text in cases]
    differing = [(case, a, b) for case, a, b in zip(cases, said, expected, strict=True) if a != b]
    assert differing == []
    accepted = {one["found"] for one in said if one["name"] is not None}
    assert accepted == set(TEXTS)
    assert sum(one["well"] for one in said) > len(TEXTS) + 10  # the control: without the signature these would pass
    assert {one["state"] for one in said} >= {"valid", "revoked", "unknown_key", "unreadable", "code_unknown"}


@needs_chromium
@pytest.mark.parametrize(
    ("number", "state", "language", "headline"),
    [
        (0, "valid", "es", "Auténtico y vigente"),
        (1, "revoked", "fr", "Révoqué"),
        (0, "superseded", "en", "Replaced by version 3"),
    ],
)
def test_the_verdict_and_what_was_signed(tmp_path: Path, number: int, state: str, language: str, headline: str) -> None:
    """Opened with the statement in the address, from the disk."""
    known = published(**{f"t{number}": state})
    if state == "superseded":
        later = Listed("later", STATEMENTS[number].serial, 3, Validity.VALID)
        known = Published(known.seminar, known.day, known.keys, (), {**known.listed, "later": later})
    page = tmp_path / "verify.html"
    page.write_text(page_of(known), encoding="utf-8")
    document = dom(tmp_path / "profile", page, f"#{TEXTS[number]}", language)
    assert classes_of(document, "answer") == state
    assert text_of(document, "headline") == headline
    values = text_of(document, "values").split("\n")
    assert STATEMENTS[number].name in values and STATEMENTS[number].serial in values
    assert grouped(code_of(TEXTS[number])) in values
    assert f'<html lang="{language}">' in document


@needs_chromium
def test_hostile_texts_stay_texts(tmp_path: Path) -> None:
    """A name that is HTML, a title that ends the script: shown, not run."""
    page = tmp_path / "verify.html"
    page.write_text(page_of(published()), encoding="utf-8")
    document = dom(tmp_path / "profile", page, f"#{sign(SEED, HOSTILE)}")
    assert HOSTILE.name in text_of(document, "values").split("\n")
    assert "<title>Verify a certificate" in document and "<img" not in document
    assert text_of(document, "seminar") == published().seminar
    assert classes_of(document, "answer") == "valid"


@needs_chromium
def test_nothing_is_fetched_and_nothing_is_sent(tmp_path: Path) -> None:
    """Served from an address, the page asks for itself; whatever a script would fetch, its policy forbids."""
    asked: list[str] = []
    intruder = '<img src="/picture.png"><script>document.title="run"</script></body>'
    html = page_of(published()).replace("</body>", intruder)

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # noqa: N802
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(html.encode())

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Site)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        from .browser import chromium

        document = chromium(
            tmp_path / "profile", "--accept-lang=en", "--dump-dom",
            f"http://127.0.0.1:{server.server_port}/verify.html#{TEXTS[0]}",
        )  # fmt: skip
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert text_of(document, "headline") == "Genuine, not listed yet"
    assert "<title>run" not in document
    assert [path for path in asked if path != "/favicon.ico"] == ["/verify.html"]


@needs_chromium
def test_a_scanner_types_and_the_language_switches(tmp_path: Path) -> None:
    """Enter verifies, typing anywhere begins anew, the verdict follows the language, and clearing takes it away."""
    steps = """
        var box = document.getElementById("box"), seen = [];
        function key(target, name) {
          target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
        }
        function note() {
          seen.push([document.getElementById("answer").hidden, document.getElementById("headline").textContent,
                     document.activeElement.id]);
        }
        note();
        box.value = TEXT; key(box, "Enter"); note();
        document.querySelector("#languages [lang=fr]").click(); note();
        key(document.getElementById("verdict"), "S"); seen.push(box.value);
        box.value = "0000-0000-0000"; key(box, "Enter"); note();
        document.getElementById("clear").click(); note();
        document.getElementById("seminar").textContent = JSON.stringify(seen);
    """
    html = re.sub("<meta http-equiv[^>]*>", "", page_of(published(t0="valid")))  # the policy forbids such a script
    page = tmp_path / "verify.html"
    script = f"<script>{steps.replace('TEXT', json.dumps(TEXTS[0]))}</script></body>"
    page.write_text(html.replace("</body>", script), encoding="utf-8")
    seen = json.loads(text_of(dom(tmp_path / "profile", page), "seminar"))
    assert seen == [
        [True, "", "box"], [False, "Genuine and valid", "verdict"], [False, "Authentique et valide", "verdict"], "",
        [False, "Non inscrit au registre", "verdict"], [True, "Non inscrit au registre", "box"],
    ]  # fmt: skip


# ---- without a browser -----------------------------------------------------------------------------------------------


def test_the_page_is_one_file_with_a_strict_policy() -> None:
    html = page_of(published(t0="valid"))
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)
    assert policy and policy[1].startswith("default-src 'none'; script-src 'sha256-") and "unsafe" not in policy[1]
    assert not re.search(r"\b(src|action)=|url\(|@import|fetch\(|XMLHttpRequest|innerHTML|insertAdjacent|eval\(", html)
    assert re.findall(r"https?://[^\s\"']+", re.sub(r"<script>!function.*?</script>", "", html)) == []
    assert html.count("<script>") == 3 and "@policy@" not in html and "@data@" not in html


def test_the_words_are_complete_in_three_languages() -> None:
    words = json.loads((FOLDER / "words.json").read_text("utf-8"))
    assert set(words) == {"es", "en", "fr"}
    assert set(words["es"]) == set(words["en"]) == set(words["fr"])
    for code, text in words["en"].items():
        for language in ("es", "fr"):
            assert sorted(re.findall(r"{\w+}", text)) == sorted(re.findall(r"{\w+}", words[language][code])), code
    asked = set(re.findall(r'data-word="(\w+)"', (FOLDER / "page.html").read_text("utf-8")))
    asked |= set(re.findall(r'word\("(\w+)"', (FOLDER / "page.js").read_text("utf-8"))) - {"kind_"}
    assert asked <= set(words["en"])


def test_the_library_is_the_one_that_was_looked_at() -> None:
    """TweetNaCl.js 1.0.3 as published, public domain."""
    import hashlib

    data = (FOLDER / "tweetnacl" / "nacl-fast.min.js").read_bytes()
    assert hashlib.sha256(data).hexdigest() == "3ec535c004aeeb225785d8e93fb33bf99f52e399bd7dfc01969b5629baea5131"
    assert "public domain" in (FOLDER / "tweetnacl" / "LICENSE").read_text()
