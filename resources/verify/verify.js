/* What a text proves: the same rules as seminar_desktop/domain/statement.py and domain/published.py, nothing else.
   Refuses every text that Python refuses; tests/signing/test_page.py compares the two. */
var SeminarVerify = (function (nacl) {
  "use strict";

  var PREFIX = "SD1", CONTEXT = "seminar-desktop certificate 1\n", LISTED = "seminar-desktop code\n";
  var SIGNATURE = 64, LONGEST = 4000, CODE_LENGTH = 12;
  var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  var KINDS = ["approval", "participation", "thanks"];
  var BLANKS = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
  /* Order of the group of Ed25519, least byte first: a signature has one form only when S is below it. */
  var ORDER = [0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
               0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10];

  function utf8(text) { return new TextEncoder().encode(text); }

  function same(a, b) {
    if (a.length !== b.length) return false;
    for (var i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
    return true;
  }

  function first(text, count) { return Array.from(text.slice(0, 2 * count)).slice(0, count).join(""); }

  function foundIn(text) {
    var solid = first(text, LONGEST).replace(BLANKS, "").toUpperCase();
    var start = solid.lastIndexOf(PREFIX);
    var found = start >= 0 ? solid.slice(start) : "";
    return found.length > CODE_LENGTH && /^[A-Z2-7]+$/.test(found.slice(PREFIX.length)) ? found : "";
  }

  /* Bytes of a base 32 text without padding; null when it has loose bits or a length that no bytes have. */
  function unbase32(text) {
    if ([0, 2, 4, 5, 7].indexOf(text.length % 8) < 0) return null;
    var bytes = new Uint8Array(Math.floor(text.length * 5 / 8)), held = 0, bits = 0, at = 0;
    for (var i = 0; i < text.length; i++) {
      held = (held << 5 | BASE32.indexOf(text[i])) & 4095;
      bits += 5;
      if (bits >= 8) { bits -= 8; bytes[at++] = held >> bits & 255; }
    }
    return (held & (1 << bits) - 1) === 0 ? bytes : null;
  }

  function isDay(text) {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
    var year = +text.slice(0, 4), month = +text.slice(5, 7), day = +text.slice(8), made = new Date(0);
    made.setUTCFullYear(year, month - 1, day);
    return year > 0 && made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  }

  function isHours(value) {
    return typeof value === "number" && value >= 0 && value <= 10000 && /^[0-9]+([.][0-9]{1,2})?$/.test(String(value));
  }

  function isText(value) {
    return typeof value === "string" &&
      !/[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/.test(value);
  }

  function statementOf(payload) {
    var values;
    try { values = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(payload)); }
    catch (error) { return null; }
    if (!Array.isArray(values) || values.length !== 8) return null;
    if (![values[0], values[1], values[2], values[5], values[6]].every(isText)) return null;
    if (KINDS.indexOf(values[2]) < 0 || !isHours(values[3]) || !isHours(values[4])) return null;
    var version = values[7];
    if (!Number.isInteger(version) || version < 1 || version > 9999 || !isDay(values[5])) return null;
    if (!same(utf8(JSON.stringify(values)), payload)) return null;
    return { name: values[0], seminar: values[1], kind: values[2], contact: values[3], online: values[4],
             issued: values[5], serial: values[6], version: version };
  }

  function disarm(text) {
    if (text.length > LONGEST || text.slice(0, 3) !== PREFIX || !/^[A-Z2-7]+$/.test(text.slice(3))) return null;
    var data = unbase32(text.slice(3));
    if (data === null) return null;
    var cut = Math.max(0, data.length - SIGNATURE), payload = data.slice(0, cut);
    var statement = statementOf(payload);
    return statement && { statement: statement, payload: payload, signature: data.slice(cut) };
  }

  function belowOrder(signature) {
    for (var i = 31; i >= 0; i--) if (signature[32 + i] !== ORDER[i]) return signature[32 + i] < ORDER[i];
    return false;
  }

  function fits(key, payload, signature) {
    if (key.length !== 32 || signature.length !== SIGNATURE || !belowOrder(signature)) return false;
    var context = utf8(CONTEXT), signed = new Uint8Array(context.length + payload.length);
    signed.set(context);
    signed.set(payload, context.length);
    return nacl.sign.detached.verify(signed, signature, key);
  }

  function verify(text, keys) {
    var found = disarm(text);
    var signed = found && keys.some(function (key) { return fits(key, found.payload, found.signature); });
    return signed ? found.statement : null;
  }

  /* Weighted sum over GF(32), polynomial x^5 + x^2 + 1. */
  function checkCharacter(body) {
    var powers = [], value = 1, total = 0;
    for (var i = 0; i < 31; i++) { powers.push(value); value = value << 1 ^ (value & 16 ? 37 : 0); }
    for (var at = 0; at < body.length; at++) {
      var digit = CROCKFORD.indexOf(body[at]);
      if (digit) total ^= powers[(powers.indexOf(digit) + at + 1) % 31];
    }
    return CROCKFORD[total];
  }

  /* The first 55 bits of the hash as eleven characters, and the check character. */
  function codeOf(text) {
    var hash = nacl.hash(utf8(text)), body = "", held = 0, bits = 0, at = 0;
    while (body.length < CODE_LENGTH - 1) {
      if (bits < 5) { held = (held << 8 | hash[at++]) & 4095; bits += 8; }
      bits -= 5;
      body += CROCKFORD[held >> bits & 31];
    }
    return body + checkCharacter(body);
  }

  function typedCode(text) {
    if (Array.from(text).length > 60) return null;
    var code = text.replace(BLANKS, "").replace(/-/g, "").toUpperCase()
      .replace(/O/g, "0").replace(/[IL]/g, "1");
    return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(code) && checkCharacter(code.slice(0, 11)) === code[11] ? code : null;
  }

  function digestOf(code) {
    return Array.from(nacl.hash(utf8(LISTED + code)).slice(0, 12))
      .map(function (byte) { return (256 + byte).toString(16).slice(1); }).join("");
  }

  /* The line of the published list for a code: serial, version, validity, and the version that holds now. */
  function listed(code, published) {
    var digest = digestOf(code), row = published.certificates.filter(function (r) { return r[0] === digest; })[0];
    if (!row) return null;
    var newer = published.certificates.filter(function (r) { return r[1] === row[1] && r[2] > row[2]; });
    var holding = newer.filter(function (r) { return r[3] === "valid"; });
    var newest = Math.max.apply(null, (holding.length ? holding : newer).map(function (r) { return r[2]; }));
    return { serial: row[1], version: row[2], validity: row[3], newer: newer.length ? newest : null };
  }

  /* What a text that was scanned, pasted or typed says. */
  function look(text, published) {
    var said = foundIn(text), code = said ? null : typedCode(text);
    if (!said && !code) return { state: "unreadable" };
    if (code) {
      var row = listed(code, published);
      var state = !row ? "code_unknown" : row.validity === "valid" ? "code_known" : row.validity;
      return { state: state, code: code, listed: row };
    }
    if (!disarm(said)) return { state: "unreadable" };
    var keys = published.keys.map(function (key) {
      return Uint8Array.from(atob(key), function (letter) { return letter.charCodeAt(0); });
    });
    var statement = verify(said, keys);
    if (!statement) return { state: "unknown_key" };
    var entry = listed(codeOf(said), published);
    return { state: entry ? entry.validity : "valid", statement: statement, code: codeOf(said), listed: entry };
  }

  return { foundIn: foundIn, disarm: disarm, verify: verify, codeOf: codeOf, typedCode: typedCode, look: look,
           fits: fits, unbase32: unbase32, statementOf: statementOf };
})(self.nacl);
