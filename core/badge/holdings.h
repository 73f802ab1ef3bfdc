#pragma once
#include "core/badge/document.h"
#include "core/badge/evidence.h"
#include "core/badge/summary.h"
#include "core/base/bytes.h"
#include "core/base/instant.h"
#include "core/json/json.h"
#include <compare>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace lanyard {

/// A report as the vault keeps it: its answers are never written anew, so that words of a newer version survive.
struct HeldReport {
    Instant at{};
    Json answers; ///< `{"checks", "unsoundInside"}` as core/store/FORMAT.md says under JSON
    friend bool operator==(const HeldReport&, const HeldReport&) = default;
};

/// A badge, with what a person and the program wrote beside it. Its bytes lie in Holdings::contents under its id.
struct HeldBadge {
    DocumentId id;
    Form form = Form::json;
    Carrier carrier = Carrier::json;
    bool received = true;             ///< it came by itself; false: it stands in another badge of the holdings
    Instant receivedAt{};
    std::optional<Instant> binnedAt;  ///< in the bin since
    std::vector<std::string> tags;    ///< sorted
    std::string note;
    std::vector<HeldReport> reports;  ///< oldest first

    /// What a list shows of it. Told along, never taken in: who takes a badge in reads it from its document and asks for themselves.
    BadgeSummary shown;
};

/// Where a badge stood in a received file.
struct HeldPlace {
    DocumentId badge;
    std::string part;             ///< place in the file, outermost first
    Carrier carrier = Carrier::json;
    DocumentId carrierFile;       ///< the picture or file it was baked into; empty if that is the document itself
    Json notes{Json::Array{}};    ///< as core/store/FORMAT.md says under JSON
};

/// A file as it was received.
struct HeldFile {
    std::string name;             ///< as it was shown; may be empty
    DocumentId hash;              ///< SHA-256 of its bytes
    std::uint64_t size = 0;       ///< bytes
    bool kept = true;             ///< its bytes are among the contents; false of archives and mail, of which the members are kept
    Instant at{};
    std::vector<HeldPlace> badges; ///< in the file's order
};

/// A portfolio or a person's own statement, as the JSON that the vault keeps.
struct HeldPaper {
    std::string id;
    Instant savedAt{};            ///< of a portfolio
    Json content;
};

/// A version that was replaced by the one that stands now. By it a newer copy is told from one that went another way.
struct Former {
    std::string kind;    ///< "note", "bin", "portfolio", "statement"
    std::string key;     ///< the badge's or paper's id
    std::string version; ///< SHA-256 of what stood there, in hexadecimal digits
    friend auto operator<=>(const Former&, const Former&) = default;
};

/// What a vault holds of a person, as plain values: what is handed over, taken in, brought together, saved from a damaged file.
/// Invariants: 1. every content's key is the SHA-256 of its bytes; 2. no two badges have one id; 3. every badge's document is among the contents, but
/// for those of a damaged vault, of which only what is written beside them could be read.
struct Holdings {
    bool whole = true;                 ///< everything of the person; false: some badges for somebody else, without notes, tags, names, papers
    std::vector<HeldBadge> badges;     ///< in the order in which they came
    std::vector<HeldFile> files;       ///< the same
    Evidence evidence;
    std::vector<HeldPaper> portfolios; ///< by id
    std::vector<HeldPaper> statements; ///< in the person's order
    std::optional<Json> person;        ///< `{"name", "addresses", "trust"}`
    std::set<Former> former;
    std::map<DocumentId, Bytes> contents; ///< documents, carriers, received files, papers, photos; not the evidence
};

} // namespace lanyard
