-- The key that first signed a plan of a clinic, by the clinic's name as the plan gives it.
CREATE TABLE clinic_key (
    clinic TEXT    NOT NULL PRIMARY KEY,
    key    TEXT    NOT NULL,
    at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The public key that this version was signed with; null: it was not signed.
ALTER TABLE plan ADD COLUMN key TEXT;

-- What this data is known by outside, such as in a calendar that it was written to. One row.
CREATE TABLE identity (
    id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO identity (id) VALUES (lower(hex(randomblob(16))));

-- 1: answered on another computer. It counts by its time among those that were answered here.
ALTER TABLE screening ADD COLUMN brought INTEGER NOT NULL DEFAULT 0;

-- What came in as a whole and no step can take back: a backup that was brought back, or a file that was
-- brought in. It tells what happened to this data on this computer and is not written to a file.
CREATE TABLE arrival (
    at   INTEGER NOT NULL,
    kind TEXT    NOT NULL CHECK (kind IN ('restore', 'import'))
) STRICT;

DELETE FROM step;
