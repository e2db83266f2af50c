-- Undo steps hold rows of the shape that tables had when they were taken: every later migration ends with
-- DELETE FROM step;

-- Instants are milliseconds since 1970 in UTC; local times are text, YYYY-MM-DDTHH:MM.

-- Every version of every plan, as its file stood.
CREATE TABLE plan (
    id      TEXT    NOT NULL,
    version INTEGER NOT NULL,
    taken   INTEGER NOT NULL,
    file    TEXT    NOT NULL,
    text    TEXT    NOT NULL,
    PRIMARY KEY (id, version)
) STRICT;

CREATE TABLE session (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    ended      INTEGER NOT NULL,
    zone       TEXT    NOT NULL,
    region     TEXT    NOT NULL,
    techniques TEXT    NOT NULL,
    minutes    INTEGER,
    therapist  TEXT
) STRICT;
CREATE INDEX session_by_end ON session (ended);

-- What the person said became of a slot.
CREATE TABLE outcome (
    item      TEXT    NOT NULL,
    meant_for TEXT    NOT NULL,
    outcome   TEXT    NOT NULL,
    why       TEXT,
    at        INTEGER NOT NULL,
    PRIMARY KEY (meant_for, item)
) STRICT, WITHOUT ROWID;

-- What the agent saw or did; only ever added to.
CREATE TABLE fact (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    item      TEXT,
    meant_for TEXT,
    -- What a notification that was shown is known by, and to which daemon.
    notification INTEGER,
    daemon       TEXT
) STRICT;
CREATE INDEX fact_by_slot ON fact (meant_for, item) WHERE meant_for IS NOT NULL;
CREATE INDEX fact_by_kind ON fact (kind, id) WHERE meant_for IS NULL;

-- What a person did, with the rows before and after, so that it can be undone.
CREATE TABLE step (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    label   TEXT    NOT NULL,
    changes TEXT    NOT NULL,
    -- The order in which steps were undone; null while the step stands.
    undone  INTEGER
) STRICT;
