#pragma once
#include "core/badge/badge.h"
#include "core/badge/report.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lanyard {

/// What a list shows of a badge, without its document.
struct BadgeSummary {
    DocumentId id;
    Standard standard = Standard::unknown;
    Carrier carrier = Carrier::json;
    Form form = Form::json;
    Relation relation = Relation::none;
    DocumentId parent;
    LocalizedText title;
    LocalizedText issuerName;
    std::string issuerId;
    std::optional<WrittenDate> issuedAt;
    std::optional<WrittenDate> validUntil;
    Verdict verdict = Verdict::undetermined;
    Reason leading = Reason::earlierCheckFailed; ///< reason of the check that decides the verdict; the issuer's own when valid
    int unsoundInside = 0;                       ///< of a wrapper: how many badges inside, at any depth, are not sound (verdict invalid)
    std::optional<Instant> checkedAt;            ///< none: never checked
    std::optional<Instant> answersFrom;          ///< the oldest `asOf` among the answers
    std::vector<std::string> tags;
    bool hasNote = false;
    bool hasPicture = false;
    Instant receivedAt{};
    std::optional<Instant> binnedAt;             ///< in the bin since
    std::string foundIn;                         ///< of the first 500 that a search gives: a short piece of the text where a word was found; else empty
};

/// Which badges, in which order.
struct BadgeQuery {
    enum class Order : std::uint8_t { newestFirst, oldestFirst, byName, byIssuer, receivedLast };
    std::string words;                 ///< every word anywhere in any text of the badge, its tags and notes; accents and case folded
    std::optional<Verdict> verdict;
    std::string issuer;                ///< issuer id or, without one, name; empty: any
    std::optional<int> year;           ///< of the written issue date
    std::string tag;
    bool inBin = false;                ///< only what is in the bin, instead of only what is not
    bool insideToo = false;            ///< also badges inside wrappers and endorsements, which otherwise show with their parent
    Order order = Order::newestFirst;
    std::size_t offset = 0;
    std::size_t limit = 1'000'000;
};

/// What a list can be filtered by, with how many badges each has.
struct BadgeFacets {
    struct Count {
        std::string value;
        std::string label;
        std::size_t count = 0;
    };
    std::vector<Count> issuers, years, tags;
    std::size_t total = 0;
    std::size_t byVerdict[4] = {}; ///< by Verdict
    std::size_t inBin = 0;
};

} // namespace lanyard
