-- One go at an exercise in the player. Instants are milliseconds since 1970 in UTC; pain is 0–10.
CREATE TABLE practice (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The plan's item, and the local time that it was meant for; null: it was done beside the plan.
    item      TEXT    NOT NULL,
    meant_for TEXT,
    began     INTEGER NOT NULL,
    -- The last that is known of it.
    last      INTEGER NOT NULL,
    zone      TEXT    NOT NULL,
    -- JSON: the dose as it was asked for, and the set that it began with.
    dose      TEXT    NOT NULL,
    first_set INTEGER NOT NULL,
    eased     INTEGER NOT NULL,
    -- JSON: every repetition that was done: set, number, side, when, and how long it was held.
    reps      TEXT    NOT NULL,
    -- JSON: what was said when it hurt.
    hurts     TEXT    NOT NULL,
    -- whole, left or hurt; null while it goes on.
    finish    TEXT,
    before    INTEGER,
    after     INTEGER,
    effort    TEXT
) STRICT;
CREATE INDEX practice_by_slot ON practice (meant_for, item);
CREATE INDEX practice_by_time ON practice (began);

-- It was worse in the morning; null: it has not settled yet.
CREATE TABLE flare (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    zone    TEXT    NOT NULL,
    settled INTEGER
) STRICT;
CREATE INDEX flare_by_time ON flare (at);

-- Why a skipped exercise does not count: hurt, clinician or unwell.
ALTER TABLE outcome ADD COLUMN excuse TEXT;

DELETE FROM step;
