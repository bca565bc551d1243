"""Views of a hub for people who like SQL: the same state that the desks show, concluded by the same rules.

`edits`, `live` and `shown` follow `domain.registers`: a value that an edit replaces is dead, and of several live ones
the greatest (clock, desk, number, hash) is shown. Odd entries are left out as by `domain.readable`, as far as SQL can
tell. Nothing here is read by a desk. In these texts `{s}` is the seminar's schema.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..domain.attendance import MARKS
from ..domain.certificates import CertificateKind

READABLE = """
CREATE FUNCTION {s}.moment(text) RETURNS timestamptz IMMUTABLE STRICT LANGUAGE plpgsql AS $$
BEGIN
    IF $1 !~ '^\\d{{4}}-\\d\\d-\\d\\dT([01]\\d|2[0-3])(:[0-5]\\d){{2}}([.]\\d{{1,6}})?[+-](0\\d|1[0-4]):[0-5]\\d$'
        OR left($1, 4) IN ('0000', '0001', '9999') THEN
        RETURN NULL;
    END IF;
    RETURN $1::timestamptz;
EXCEPTION WHEN others THEN RETURN NULL;
END$$;
CREATE FUNCTION {s}.said(text) RETURNS jsonb IMMUTABLE STRICT LANGUAGE plpgsql AS $$
BEGIN
    RETURN $1::jsonb;
EXCEPTION WHEN others THEN
    BEGIN
        RETURN replace($1, '\\u0000', '\\ufffd')::jsonb;
    EXCEPTION WHEN others THEN RETURN NULL;
    END;
END$$;
CREATE FUNCTION {s}.yes(jsonb) RETURNS boolean IMMUTABLE LANGUAGE sql AS
    $$SELECT coalesce($1 NOT IN ('null', 'false', '0', '""', '[]', '{{}}'), false)$$;
CREATE VIEW {s}.sound_entries AS
    SELECT e.*, {s}.moment(e.at) AS moment, {s}.said(e.value) AS data FROM {s}.entry e
    WHERE {s}.moment(e.at) IS NOT NULL AND e.clock >= 0 AND (e.value IS NULL OR {s}.said(e.value) IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM unnest(e.replaces) r WHERE octet_length(r) <> 32);
CREATE VIEW {s}.revoked AS
    WITH decided AS (
        SELECT subject, clock, desk, seq, hash, replaces, data #>> '{{}}' AS value FROM {s}.sound_entries
        WHERE kind = 'set' AND entity = 'membership' AND field = 'revoked_after' AND desk <> subject
            AND (data IS NULL OR (jsonb_typeof(data) = 'string'
                AND data #>> '{{}}' ~ '^([0-9]{{1,18}} [0-9a-f]{{64}})?$')))
    SELECT DISTINCT ON (subject) subject AS desk, nullif(split_part(value, ' ', 1), '')::bigint AS after FROM decided d
    WHERE NOT EXISTS (SELECT 1 FROM decided r WHERE d.hash = ANY (r.replaces))
    ORDER BY subject, clock DESC, d.desk DESC, seq DESC, hash DESC;
CREATE VIEW {s}.counted AS
    SELECT e.* FROM {s}.sound_entries e LEFT JOIN {s}.revoked r ON r.desk = e.desk
    WHERE (r.after IS NULL OR e.seq <= r.after) AND NOT (e.kind = 'set' AND e.entity = 'membership');
"""
"""`counted`: the entries from which the desks make their state. What was decided about desks stands in `revoked`."""
REGISTERS = """
CREATE VIEW {s}.edits AS
    SELECT hash, desk, seq, clock, at, moment, actor, entity, subject, field, replaces, data #>> '{{}}' AS value
    FROM {s}.counted
    WHERE kind = 'set' AND (data IS NULL OR jsonb_typeof(data) = 'string')
        AND (entity <> 'mark' OR field <> 'status' OR data IS NULL OR data #>> '{{}}' IN ('', {marks}));
CREATE VIEW {s}.dead AS SELECT unnest(replaces) AS hash FROM {s}.edits;
CREATE VIEW {s}.live AS
    SELECT e.* FROM {s}.edits e WHERE NOT EXISTS (SELECT 1 FROM {s}.dead d WHERE d.hash = e.hash);
CREATE VIEW {s}.shown AS
    SELECT DISTINCT ON (entity, subject, field)
        entity, subject, field, coalesce(value, '') AS value, moment, desk, actor
    FROM {s}.live ORDER BY entity, subject, field, clock DESC, desk DESC, seq DESC, hash DESC;
CREATE VIEW {s}.conflicts AS
    SELECT entity, subject, field, count(*) AS values_live, array_agg(value ORDER BY clock, desk, seq, hash) AS said,
        array_agg(desk ORDER BY clock, desk, seq, hash) AS desks, max(moment) AS last_said
    FROM {s}.live GROUP BY entity, subject, field HAVING count(DISTINCT coalesce('said ' || value, 'erased')) > 1;
CREATE VIEW {s}.taken_back AS
    WITH void AS (
        SELECT hash, decode(subject, 'hex') AS target FROM {s}.counted
        WHERE kind = 'void' AND subject ~ '^[0-9a-f]{{64}}$')
    SELECT DISTINCT target AS hash FROM void v WHERE NOT EXISTS (SELECT 1 FROM void w WHERE w.target = v.hash);
CREATE VIEW {s}.superseded AS
    SELECT DISTINCT unnest(replaces) AS hash FROM {s}.counted WHERE kind IN ('issue', 'roster_row', 'certificate');
"""
SAME = """
CREATE VIEW {s}.said_same AS
    SELECT e.subject AS kept, (e.data ->> 'person') COLLATE "C" AS other
    FROM {s}.counted e LEFT JOIN {s}.taken_back t ON t.hash = e.hash
    WHERE e.kind = 'same_as' AND t.hash IS NULL AND jsonb_typeof(e.data -> 'person') = 'string'
        AND jsonb_typeof(e.data -> 'reason') = 'string' AND e.subject <> e.data ->> 'person';
CREATE VIEW {s}.same_people AS
    WITH RECURSIVE link AS (
        SELECT kept AS a, other AS b FROM {s}.said_same UNION SELECT other, kept FROM {s}.said_same),
    reach(person, member) AS (
        SELECT a, a FROM link UNION SELECT r.person, l.b FROM reach r JOIN link l ON l.a = r.member),
    counts AS (
        SELECT person, coalesce(min(member) FILTER (WHERE member NOT IN (SELECT other FROM {s}.said_same)),
            min(member)) AS counts_as FROM reach GROUP BY person)
    SELECT person, counts_as FROM counts WHERE person <> counts_as;
"""
"""Whom somebody has merged: `domain.merging.canonical_ids`. The other views name people as they were entered."""
PEOPLE = """
CREATE VIEW {s}.people AS
    SELECT t.subject AS id, {columns},
        coalesce(max(s.value) FILTER (WHERE s.field = 'deleted'), '') = 'true' AS deleted
    FROM (SELECT DISTINCT subject FROM {s}.edits WHERE entity = 'person' AND field IN ({fields})) t
    LEFT JOIN {s}.shown s ON s.entity = 'person' AND s.subject = t.subject
    GROUP BY t.subject;
"""
FACTS = """
CREATE VIEW {s}.scans AS
    SELECT encode(e.hash, 'hex') AS entry, e.subject AS person, e.field AS station, left(e.at, 10) AS day, e.at,
        e.moment, e.clock, e.desk, e.actor, coalesce(e.data ->> 'verdict', '') AS verdict,
        {s}.yes(e.data -> 'admitted') AS admitted, {s}.yes(e.data -> 'leaving') AS leaving,
        t.hash IS NOT NULL AS voided, c.entry IS NOT NULL AS cross_checked
    FROM {s}.counted e LEFT JOIN {s}.taken_back t ON t.hash = e.hash LEFT JOIN {s}.crossed c ON c.entry = e.hash
    WHERE e.kind = 'scan';
CREATE VIEW {s}.arrivals AS
    SELECT a.*, p.given_name, p.family_name, p.country, p.role FROM (
        SELECT DISTINCT ON (person, station, day) person, station, day, at, moment, desk, actor, entry FROM {s}.scans
        WHERE admitted AND NOT voided AND person <> '' ORDER BY person, station, day, at, clock, entry) a
    LEFT JOIN {s}.people p ON p.id = a.person;
CREATE VIEW {s}.attendance_marks AS
    SELECT split_part(m.subject, '@', 1) AS person, substr(m.subject, strpos(m.subject, '@') + 1) AS slot,
        m.value AS status, m.moment, m.desk, m.actor,
        EXISTS (SELECT 1 FROM {s}.conflicts c WHERE c.entity = 'mark' AND c.subject = m.subject) AS disputed
    FROM {s}.shown m
    WHERE m.entity = 'mark' AND m.field = 'status' AND m.value <> '' AND strpos(m.subject, '@') > 0;
CREATE VIEW {s}.certificates AS
    SELECT encode(e.hash, 'hex') AS entry, e.subject AS serial, coalesce((e.data ->> 'version')::numeric, 0) AS version,
        coalesce(e.data ->> 'person', '') AS person, coalesce(e.data ->> 'kind', '') AS kind,
        coalesce(e.data ->> 'name', '') AS name, coalesce(e.data ->> 'languages', '') AS languages,
        coalesce((e.data ->> 'contact')::numeric, 0) AS contact_hours,
        coalesce((e.data ->> 'online')::numeric, 0) AS online_hours,
        CASE WHEN t.hash IS NOT NULL THEN 'revoked' WHEN s.hash IS NOT NULL THEN 'superseded' ELSE 'valid' END AS state,
        e.at, e.moment, e.desk, e.actor
    FROM {s}.counted e LEFT JOIN {s}.taken_back t ON t.hash = e.hash LEFT JOIN {s}.superseded s ON s.hash = e.hash
    WHERE e.kind = 'certificate' AND (e.data IS NULL OR (
        jsonb_typeof(e.data -> 'version') = 'number' AND jsonb_typeof(e.data -> 'contact') = 'number'
        AND jsonb_typeof(e.data -> 'online') = 'number' AND jsonb_typeof(e.data -> 'person') = 'string'
        AND jsonb_typeof(e.data -> 'statement') = 'string' AND e.data ->> 'kind' IN ({kinds})));
CREATE VIEW {s}.desks AS
    SELECT a.desk, coalesce(n.value, '') AS name, a.last AS entries, a.forked, h.seq - a.last AS not_here_yet,
        h.heard AS last_seen, h.version, r.after AS revoked_after
    FROM {s}.author a LEFT JOIN {s}.head h ON h.desk = a.desk LEFT JOIN {s}.revoked r ON r.desk = a.desk
    LEFT JOIN {s}.shown n ON n.entity = 'desk_name' AND n.subject = a.desk AND n.field = 'name';
"""
NAMES = ("people", "same_people", "arrivals", "scans", "attendance_marks", "certificates", "conflicts", "desks")
"""Views that are meant to be read; the others are steps on the way."""


def views(person_fields: Iterable[str]) -> str:
    """The script that makes all views. The names of fields are the program's own, never data."""
    names = tuple(person_fields)
    columns = ", ".join(f"coalesce(max(s.value) FILTER (WHERE s.field = {_text(n)}), '') AS \"{n}\"" for n in names)
    known = ", ".join(map(_text, (*names, "deleted")))
    people = PEOPLE.replace("{columns}", columns).replace("{fields}", known)
    registers = REGISTERS.replace("{marks}", ", ".join(_text(mark.value) for mark in MARKS))
    facts = FACTS.replace("{kinds}", ", ".join(_text(kind.value) for kind in CertificateKind))
    return READABLE + registers + SAME + people + facts


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
