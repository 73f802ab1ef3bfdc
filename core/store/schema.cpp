#include "core/store/schema.h"
#include <string>

namespace lanyard {
namespace {

constexpr const char* tablesSinceVersion1 = R"sql(
CREATE TABLE content (
  id     INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE received (
  id      INTEGER PRIMARY KEY,
  import  INTEGER NOT NULL REFERENCES import,
  name    TEXT NOT NULL,
  sha256  BLOB NOT NULL CHECK (length(sha256) = 32),
  size    INTEGER NOT NULL,
  content INTEGER REFERENCES content,
  at      INTEGER NOT NULL
) STRICT;
CREATE INDEX received_import ON received (import);
CREATE INDEX received_content ON received (content);
CREATE INDEX received_sha256 ON received (sha256);

CREATE TABLE badge (
  id             INTEGER PRIMARY KEY,
  sha256         BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  content        INTEGER NOT NULL UNIQUE REFERENCES content,
  form           TEXT NOT NULL,
  carrier        TEXT NOT NULL,
  standard       TEXT NOT NULL,
  received       INTEGER NOT NULL CHECK (received IN (0, 1)),
  received_at    INTEGER NOT NULL,
  binned_at      INTEGER,
  title          TEXT NOT NULL,
  title_order    TEXT NOT NULL,
  issuer         TEXT NOT NULL,
  issuer_order   TEXT NOT NULL,
  issuer_id      TEXT NOT NULL,
  issuer_key     TEXT NOT NULL,
  issued_text    TEXT,
  issued_at      INTEGER,
  issued_year    INTEGER,
  until_text     TEXT,
  until_at       INTEGER,
  verdict        TEXT NOT NULL,
  leading_reason TEXT NOT NULL,
  checked_at     INTEGER,
  answers_from   INTEGER,
  picture        INTEGER REFERENCES content
) STRICT;
CREATE INDEX badge_picture ON badge (picture);
CREATE INDEX badge_binned ON badge (binned_at) WHERE binned_at IS NOT NULL;

CREATE TABLE found (
  received INTEGER NOT NULL REFERENCES received ON DELETE CASCADE,
  position INTEGER NOT NULL,
  badge    INTEGER NOT NULL REFERENCES badge ON DELETE CASCADE,
  part     TEXT NOT NULL,
  carrier  TEXT NOT NULL,
  file     INTEGER REFERENCES content,
  notes    TEXT NOT NULL,
  added    INTEGER NOT NULL CHECK (added IN (0, 1)),
  PRIMARY KEY (received, position)
) STRICT;
CREATE INDEX found_badge ON found (badge);
CREATE INDEX found_file ON found (file);

CREATE TABLE inside (
  parent   INTEGER NOT NULL REFERENCES badge ON DELETE CASCADE,
  child    INTEGER NOT NULL REFERENCES badge ON DELETE CASCADE,
  relation TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (parent, child),
  CHECK (parent <> child)
) STRICT;
CREATE INDEX inside_child ON inside (child);

CREATE TABLE report (
  id      INTEGER PRIMARY KEY,
  badge   INTEGER NOT NULL REFERENCES badge ON DELETE CASCADE,
  at      INTEGER NOT NULL,
  answers TEXT NOT NULL
) STRICT;
CREATE INDEX report_badge ON report (badge, id);

CREATE TABLE badge_text (
  badge INTEGER PRIMARY KEY REFERENCES badge ON DELETE CASCADE,
  text  TEXT NOT NULL,
  own   TEXT NOT NULL
) STRICT;

CREATE TABLE badge_folded (
  badge  INTEGER PRIMARY KEY REFERENCES badge ON DELETE CASCADE,
  folded TEXT NOT NULL
) STRICT;

CREATE TABLE tag (
  badge INTEGER NOT NULL REFERENCES badge ON DELETE CASCADE,
  tag   TEXT NOT NULL,
  PRIMARY KEY (badge, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  badge INTEGER PRIMARY KEY REFERENCES badge ON DELETE CASCADE,
  text  TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
  id       INTEGER PRIMARY KEY,
  address  TEXT NOT NULL,
  obtained INTEGER NOT NULL,
  status   INTEGER NOT NULL,
  content  INTEGER REFERENCES content
) STRICT;
CREATE INDEX evidence_address ON evidence (address, obtained);
CREATE INDEX evidence_content ON evidence (content);

CREATE TABLE person (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  name      TEXT NOT NULL,
  addresses TEXT NOT NULL,
  trust     TEXT NOT NULL
) STRICT;

CREATE TABLE change (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  at     INTEGER NOT NULL,
  kind   TEXT NOT NULL,
  before TEXT NOT NULL,
  after  TEXT NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
)sql";

constexpr const char* tablesOfVersion2 = R"sql(
CREATE TABLE change_content (
  change  INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
  content INTEGER NOT NULL REFERENCES content,
  PRIMARY KEY (change, content)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_content_content ON change_content (content);

CREATE TABLE portfolio (
  id       TEXT PRIMARY KEY,
  name     TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  content  TEXT NOT NULL,
  photo    INTEGER REFERENCES content
) STRICT, WITHOUT ROWID;
CREATE INDEX portfolio_photo ON portfolio (photo);

CREATE TABLE portfolio_badge (
  portfolio TEXT NOT NULL REFERENCES portfolio ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  badge     INTEGER NOT NULL REFERENCES badge ON DELETE CASCADE,
  PRIMARY KEY (portfolio, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX portfolio_badge_badge ON portfolio_badge (badge);

CREATE TABLE statement (
  id       TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  content  TEXT NOT NULL,
  folded   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_badge (
  statement TEXT NOT NULL REFERENCES statement ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  badge     INTEGER NOT NULL REFERENCES badge ON DELETE CASCADE,
  PRIMARY KEY (statement, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_badge_badge ON statement_badge (badge);

CREATE TABLE statement_paper (
  statement  TEXT NOT NULL REFERENCES statement ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL,
  media_type TEXT NOT NULL,
  content    INTEGER NOT NULL REFERENCES content,
  PRIMARY KEY (statement, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_paper_content ON statement_paper (content);

CREATE TABLE same_achievement (
  badge INTEGER PRIMARY KEY REFERENCES badge ON DELETE CASCADE,
  key   TEXT NOT NULL
) STRICT;
CREATE INDEX same_achievement_key ON same_achievement (key);

CREATE TABLE told_end (
  badge INTEGER PRIMARY KEY REFERENCES badge ON DELETE CASCADE,
  at    INTEGER NOT NULL
) STRICT;

CREATE TABLE former (
  kind    TEXT NOT NULL,
  key     TEXT NOT NULL,
  version TEXT NOT NULL,
  PRIMARY KEY (kind, key, version)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace

Result<void> createTablesOfVersion2(Database& database) { return database.execute(tablesOfVersion2); }

Result<void> createSchema(Database& database) {
    TRY_DO(database.execute(tablesSinceVersion1));
    TRY_DO(createTablesOfVersion2(database));
    TRY_DO(database.execute(("PRAGMA application_id=" + std::to_string(vaultApplicationId)).c_str()));
    return database.execute(("PRAGMA user_version=" + std::to_string(schemaVersion)).c_str());
}

} // namespace lanyard
