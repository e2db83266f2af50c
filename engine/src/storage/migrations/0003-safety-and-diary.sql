-- A check-in as it was answered, and what it led to. One that takes the place of another names it; both
-- are kept.
CREATE TABLE check_in (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL,
    zone     TEXT    NOT NULL,
    -- Null: all of the body.
    region   TEXT,
    -- What in the diary had asked for it; each such thing asks once.
    origin   TEXT UNIQUE,
    -- A JSON object: yes, no or unsure by the sign's id.
    answers  TEXT    NOT NULL,
    -- As it was told then; a later version may judge otherwise.
    level    TEXT    NOT NULL,
    flags    TEXT    NOT NULL,
    corrects INTEGER REFERENCES check_in (id)
) STRICT;
CREATE INDEX check_in_by_level ON check_in (level, at);

-- The contraindication screen as it was answered.
CREATE TABLE screening (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    zone    TEXT    NOT NULL,
    answers TEXT    NOT NULL,
    -- 1 where an answer holds exercises until a clinician has cleared them.
    stops   INTEGER NOT NULL
) STRICT;

-- A clinician said that exercises may go on: who, when they said it, and when that was noted here. It can
-- end only what had been answered by then, whatever the computer's clock showed.
CREATE TABLE clearance (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        INTEGER NOT NULL,
    zone      TEXT    NOT NULL,
    who       TEXT    NOT NULL,
    said      INTEGER NOT NULL,
    -- The last check-in and the last screening that there were; 0: none.
    check_in  INTEGER NOT NULL,
    screening INTEGER NOT NULL
) STRICT;

-- Pain is 0–10, temperature in hundredths of a degree Celsius.
CREATE TABLE diary_entry (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    at          INTEGER NOT NULL,
    zone        TEXT    NOT NULL,
    pain        INTEGER,
    worst       INTEGER,
    moving      INTEGER,
    areas       TEXT    NOT NULL,
    temperature INTEGER,
    note        TEXT
) STRICT;
CREATE INDEX diary_entry_by_time ON diary_entry (at);

CREATE TABLE reaction (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    kind  TEXT    NOT NULL,
    began INTEGER NOT NULL,
    -- Null: it lasts.
    ended INTEGER,
    zone  TEXT    NOT NULL,
    note  TEXT
) STRICT;
CREATE INDEX reaction_by_time ON reaction (began);

CREATE TABLE measure (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    at   INTEGER NOT NULL,
    zone TEXT    NOT NULL,
    -- A JSON object, by the kind of measure.
    what TEXT    NOT NULL
) STRICT;
CREATE INDEX measure_by_time ON measure (at);

DELETE FROM step;
