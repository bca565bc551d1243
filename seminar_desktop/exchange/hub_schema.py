"""The tables of a hub: one PostgreSQL schema per seminar, named by its id, made by the first desk that comes.

A seminar of its own can be shown, saved, granted and dropped as a whole, and its views need no condition on a seminar.
Entries can be added, never changed: a trigger lets nothing through but the blanking of a payload.
"""

from __future__ import annotations

import re

from ..domain.errors import KnownError
from ..domain.people import PERSON_FIELDS
from .hub_link import Ask
from .hub_views import views

VERSION = 1
"""Of the tables and views that this program makes."""
OLDEST = 1
"""Version of the programs that can still use them: what is added to the tables must not shut older desks out."""
SEMINAR_ID = re.compile("s[a-z2-7]{15}")

TABLES = """
CREATE TABLE {s}.entry (
    desk text COLLATE "C" NOT NULL, seq bigint NOT NULL CHECK (seq > 0), clock bigint NOT NULL, at text NOT NULL,
    actor text NOT NULL, kind text NOT NULL, entity text NOT NULL, subject text COLLATE "C" NOT NULL,
    field text COLLATE "C" NOT NULL, replaces bytea[] NOT NULL, payload_hash bytea NOT NULL, hash bytea NOT NULL,
    value text, salt bytea, CHECK (octet_length(hash) = 32 AND octet_length(payload_hash) = 32),
    PRIMARY KEY (desk, seq, hash));
CREATE INDEX entry_about ON {s}.entry (kind, entity, subject);
CREATE INDEX entry_hash ON {s}.entry (hash);
CREATE TABLE {s}.segment (
    desk text COLLATE "C" NOT NULL, first bigint NOT NULL, last bigint NOT NULL, start bytea NOT NULL,
    "end" bytea NOT NULL, signature bytea NOT NULL, membership text NOT NULL, PRIMARY KEY (desk, first, "end"));
CREATE TABLE {s}.author (
    desk text COLLATE "C" PRIMARY KEY, last bigint NOT NULL, revision bigint NOT NULL, forked boolean NOT NULL);
CREATE TABLE {s}.head (
    desk text COLLATE "C" PRIMARY KEY, seq bigint NOT NULL, at text NOT NULL, version text NOT NULL,
    reads jsonb NOT NULL, heard timestamptz NOT NULL);
CREATE TABLE {s}.claim (
    person text COLLATE "C", station text COLLATE "C", day text COLLATE "C", direction text COLLATE "C",
    desk text NOT NULL, entry bytea NOT NULL, at timestamptz NOT NULL,
    PRIMARY KEY (person, station, day, direction));
CREATE TABLE {s}.crossed (entry bytea PRIMARY KEY, at timestamptz NOT NULL);
CREATE TABLE {s}.hub (one integer PRIMARY KEY CHECK (one = 1), version integer NOT NULL, oldest integer NOT NULL);
"""
"""`author` says what is worth a look: `revision` counts what was put there of a desk, in the order in which it became
visible. `crossed` names the scans of which a desk was told whether another one had admitted the same badge."""
FUNCTIONS = """
CREATE FUNCTION {s}.cell(text) RETURNS bytea IMMUTABLE LANGUAGE sql AS
    $$SELECT int4send(octet_length(decode($1, 'escape'))) || decode($1, 'escape')$$;
CREATE FUNCTION {s}.sound(e {s}.entry, previous bytea) RETURNS boolean STABLE LANGUAGE sql AS $$
    SELECT (e.value IS NULL OR sha256(coalesce(e.salt, '') || convert_to(e.value, 'UTF8')) = e.payload_hash)
       AND sha256(previous || {s}.cell(e.desk) || {s}.cell(e.seq::text) || {s}.cell(e.clock::text) || {s}.cell(e.at)
           || {s}.cell(e.actor) || {s}.cell(e.kind) || {s}.cell(e.entity) || {s}.cell(e.subject) || {s}.cell(e.field)
           || {s}.cell(CASE cardinality(e.replaces) WHEN 0 THEN '' ELSE
               (SELECT string_agg(encode(r, 'hex'), ' ' ORDER BY r) FROM unnest(e.replaces) r) END)
           || e.payload_hash) = e.hash$$;
CREATE FUNCTION {s}.keep_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.value IS NULL AND NEW.salt IS NULL THEN
        OLD.value := NULL; OLD.salt := NULL;
        IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    END IF;
    RAISE EXCEPTION 'entries of a journal are never changed' USING ERRCODE = 'insufficient_privilege';
END$$;
CREATE TRIGGER keep_entries BEFORE UPDATE OR DELETE ON {s}.entry FOR EACH ROW EXECUTE FUNCTION {s}.keep_entries();
CREATE TRIGGER keep_all_entries BEFORE TRUNCATE ON {s}.entry EXECUTE FUNCTION {s}.keep_entries();
"""
"""`sound`: whether an entry follows the one before it, as `domain.journal.intact` says."""


def check_id(seminar_id: str) -> str:
    """The id itself, which names a schema, or KnownError("address_malformed")."""
    if not SEMINAR_ID.fullmatch(seminar_id):
        raise KnownError("address_malformed")
    return seminar_id


def prepare(ask: Ask, seminar_id: str) -> None:
    """Make the tables of a seminar if they are not there, inside the caller's transaction.

    KnownErrors: "hub_newer" when newer programs have changed them, "hub_encoding" when texts would not survive.
    """
    if _ready(ask, seminar_id):
        return
    ask("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", ("seminar-desktop " + seminar_id,))
    if _ready(ask, seminar_id):
        return
    if ask("SELECT 1 WHERE current_setting('server_encoding') <> 'UTF8'"):
        raise KnownError("hub_encoding")
    if not ask("SELECT 1 FROM pg_namespace WHERE nspname = %s", (seminar_id,)):
        run(ask, "CREATE SCHEMA {s}", seminar_id)
    run(ask, TABLES, seminar_id)
    run(ask, FUNCTIONS, seminar_id)
    run(ask, views(PERSON_FIELDS), seminar_id)
    run(ask, f"INSERT INTO {{s}}.hub VALUES (1, {VERSION}, {OLDEST})", seminar_id)


def run(ask: Ask, script: str, seminar_id: str) -> None:
    """A script in which `{s}` stands for the seminar's schema."""
    from psycopg import sql

    ask(sql.SQL(script).format(s=sql.Identifier(seminar_id)))


def _ready(ask: Ask, seminar_id: str) -> bool:
    """Whether the tables are there, and for programs like this one."""
    from psycopg import sql

    if not ask("SELECT 1 FROM pg_tables WHERE schemaname = %s AND tablename = 'hub'", (seminar_id,)):
        return False
    found = ask(sql.SQL("SELECT oldest FROM {}.hub").format(sql.Identifier(seminar_id)))
    if not found:
        raise KnownError("hub_unfit")
    if found[0][0] > VERSION:
        raise KnownError("hub_newer")
    return True
