-- A reminder that the person let wait, the first time, the second time …
CREATE TABLE snooze (
    item      TEXT    NOT NULL,
    meant_for TEXT    NOT NULL,
    number    INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    until     INTEGER NOT NULL,
    PRIMARY KEY (meant_for, item, number)
) STRICT, WITHOUT ROWID;

-- One slot that the person moved to another local time of its plan's zone.
CREATE TABLE move (
    item      TEXT NOT NULL,
    meant_for TEXT NOT NULL,
    local     TEXT NOT NULL,
    PRIMARY KEY (meant_for, item)
) STRICT, WITHOUT ROWID;

-- A time of day (HH:MM) that is another one from a date (YYYY-MM-DD) on.
CREATE TABLE move_following (
    item    TEXT NOT NULL,
    time    TEXT NOT NULL,
    since   TEXT NOT NULL,
    becomes TEXT NOT NULL,
    PRIMARY KEY (item, time, since)
) STRICT, WITHOUT ROWID;

-- Only what the person has chosen; everything else is our default.
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- While no reminder rings, because the person wants it so.
CREATE TABLE pause (
    since INTEGER NOT NULL PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT;

-- What a fact is about where that is no slot, such as the name of a zone.
ALTER TABLE fact ADD COLUMN detail TEXT;
CREATE INDEX fact_of_agent ON fact (at) WHERE meant_for IS NULL;

DELETE FROM step;
