-- Pain just before and after a session is 0–10; the note is what the therapist told the person.
ALTER TABLE session ADD COLUMN before INTEGER;
ALTER TABLE session ADD COLUMN after INTEGER;
ALTER TABLE session ADD COLUMN oil INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN note TEXT;

-- A session that is booked. Its time is local to its zone, or to the computer's where it names none.
CREATE TABLE appointment (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    starts     TEXT    NOT NULL,
    zone       TEXT,
    minutes    INTEGER,
    title      TEXT,
    -- What it is known by in the calendar or the plan that it came from, and which of several it is; both
    -- null for what the person wrote down.
    uid        TEXT,
    recurrence TEXT,
    sequence   INTEGER NOT NULL DEFAULT 0,
    cancelled  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX appointment_by_origin ON appointment (uid, coalesce(recurrence, ''))
    WHERE uid IS NOT NULL;
CREATE INDEX appointment_by_start ON appointment (starts);
CREATE INDEX appointment_by_recurrence ON appointment (recurrence);

-- A course that the person keeps without a clinic's plan.
CREATE TABLE course (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    began           TEXT    NOT NULL,
    sessions        INTEGER NOT NULL,
    repeat_months   INTEGER,
    preset          TEXT,
    every_other_day INTEGER NOT NULL DEFAULT 0
) STRICT;

-- How long one of our rules holds by the word of the person's therapist, in minutes.
CREATE TABLE told_rule (
    rule    TEXT    NOT NULL PRIMARY KEY,
    minutes INTEGER NOT NULL,
    who     TEXT,
    at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- When a choice was made.
ALTER TABLE setting ADD COLUMN at INTEGER;

CREATE INDEX check_in_by_time ON check_in (at);

DELETE FROM step;
