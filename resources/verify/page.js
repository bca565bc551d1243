/* The window of the page: reads what was given, shows what SeminarVerify says of it. Texts go in as text, never as HTML. */
(function () {
  "use strict";

  function $(id) { return document.getElementById(id); }

  var data = JSON.parse($("data").textContent), words = JSON.parse($("words").textContent);
  var LANGUAGES = ["es", "en", "fr"], ICONS = {
    valid: "yes", superseded: "other", revoked: "no", unknown_key: "no", unreadable: "ask", code_known: "list",
    code_unknown: "ask"
  };
  var language = "es", given = "", when = null;

  function word(code, values) {
    return (words[language][code] || code).replace(/\{(\w+)\}/g, function (all, name) {
      return values && name in values ? values[name] : "…";
    });
  }

  function dayOf(text) {
    var day = new Date(text + "T00:00:00Z");
    try { return day.toLocaleDateString(language, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }); }
    catch (error) { return text; }
  }

  function hours(number) { return number.toLocaleString(language); }

  function grouped(code) { return code.replace(/(.{4})(?=.)/g, "$1-"); }

  function fingerprint(key) {
    var hash = self.nacl.hash(Uint8Array.from(atob(key), function (letter) { return letter.charCodeAt(0); }));
    return Array.from(hash.slice(0, 8)).map(function (byte) { return (256 + byte).toString(16).slice(1).toUpperCase(); })
      .join("").replace(/(.{4})(?=.)/g, "$1 ");
  }

  function row(label, value, wide) {
    var box = document.createElement("div"), name = document.createElement("dt"), said = document.createElement("dd");
    if (wide) box.className = "whole";
    name.textContent = label;
    said.textContent = value;
    said.dir = "auto";
    box.appendChild(name);
    box.appendChild(said);
    $("values").appendChild(box);
  }

  function showValues(result) {
    var said = result.statement, listed = result.listed;
    $("values").textContent = "";
    $("signed").hidden = !said && !listed;
    $("compare").textContent = word(said ? "compare" : "compare_code");
    if (said) {
      row(word("name"), said.name, true);
      row(word("seminar"), said.seminar, true);
      row(word("kind"), word("kind_" + said.kind), true);
      if (said.contact) row(word("contact"), hours(said.contact));
      if (said.online) row(word("online"), hours(said.online));
      row(word("issued"), dayOf(said.issued));
    }
    if (said || listed) {
      row(word("serial"), (said || listed).serial);
      row(word("version"), String((said || listed).version));
      row(word("code"), grouped(result.code));
    }
  }

  function show() {
    var result = given ? SeminarVerify.look(given, data) : null;
    $("answer").hidden = !result;
    if (!result) return;
    var values = { date: dayOf(data.published), version: result.listed && result.listed.newer || "…" };
    var code = result.statement && !result.listed ? "unlisted" : result.state;
    $("answer").className = result.state;
    $("sign").setAttribute("href", "#icon-" + ICONS[result.state]);
    $("headline").textContent = word(code, values);
    $("meaning").textContent = word(code + "_means", values);
    $("remark").textContent = word("was_signed");
    $("remark").hidden = !result.statement || result.state === "valid";
    showValues(result);
    $("checked").textContent = word("checked", { time: when.toLocaleString(language), date: dayOf(data.published) });
  }

  function look(text) {
    given = text.trim();
    when = new Date();
    show();
    if (given) {
      $("verdict").focus({ preventScroll: true });
      var top = $("answer").getBoundingClientRect().top;
      if (top < 0 || top > window.innerHeight / 3) $("answer").scrollIntoView({ block: "start" });
    }
  }

  function speak(chosen) {
    language = chosen;
    document.documentElement.lang = chosen;
    document.title = word("title") + " · " + data.seminar;
    Array.from(document.querySelectorAll("[data-word]")).forEach(function (node) {
      node.textContent = word(node.getAttribute("data-word"));
    });
    $("languages").setAttribute("aria-label", word("language"));
    Array.from($("languages").children).forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.lang === chosen));
    });
    $("published").textContent = word("published", {
      date: dayOf(data.published), count: data.certificates.length.toLocaleString(language)
    });
    show();
  }

  function fromAddress() {
    var tail = "";
    try { tail = decodeURIComponent(location.hash.slice(1)); } catch (error) { tail = location.hash.slice(1); }
    if (tail) { $("box").value = tail; look(tail); }
  }

  LANGUAGES.forEach(function (code) {
    var button = document.createElement("button");
    button.type = "button";
    button.lang = code;
    button.textContent = words[code].own_name;
    button.addEventListener("click", function () { speak(code); });
    $("languages").appendChild(button);
  });
  $("seminar").textContent = data.seminar;
  $("keys").textContent = data.keys.map(fingerprint).join(" · ") || "–";
  $("form").addEventListener("submit", function (event) { event.preventDefault(); look($("box").value); });
  $("clear").addEventListener("click", function () { $("box").value = ""; look(""); $("box").focus(); });
  $("box").addEventListener("keydown", function (event) {  /* a scanner ends with Enter */
    if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); look($("box").value); }
  });
  document.addEventListener("keydown", function (event) {  /* a scanner types, wherever the focus is */
    var typing = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (typing && event.target !== $("box")) { $("box").value = ""; $("box").focus(); }
  });
  window.addEventListener("hashchange", fromAddress);
  var preferred = (navigator.languages || [navigator.language || "es"]).map(function (tag) { return tag.slice(0, 2); })
    .filter(function (code) { return LANGUAGES.indexOf(code) >= 0; })[0];
  speak(preferred || "es");
  fromAddress();
  if (!given) $("box").focus({ preventScroll: true });
})();
