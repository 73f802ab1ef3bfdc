#include "core/badge/every_text.h"
#include "core/crypto/digest.h"
#include "core/parse/parse.h"
#include "tests/fuzz/property.h"
#include <algorithm>
#include <set>

using namespace lanyard;
using fuzz::require;

namespace {

constexpr std::size_t longest = 1U << 18U;

void requirePromises(const Document& document, const std::vector<Badge>& badges) {
    require(!badges.empty() && badges.size() <= 1'001, "at least one badge comes back, and at most a thousand inside it");
    require(badges.front().source.bytes == document.bytes && badges.front().source.id == document.id, "the bytes are kept");
    require(badges.front().parent.empty() && badges.front().relation == Relation::none, "the document's own badge hangs on none");
    std::set<DocumentId> seen;
    for (const Badge& badge : badges) {
        require(badge.parent.empty() == seen.empty() && (badge.parent.empty() || seen.contains(badge.parent)), "parents precede children");
        require(seen.empty() || badge.relation != Relation::none, "what lies inside says how");
        require(badge.source.id == sha256Hex(badge.source.bytes), "a document's id is the hash of its bytes");
        require(badge.deviations.size() <= 100, "deviations are bounded");
        for (const Deviation& deviation : badge.deviations)
            require(mayAnswer(deviation.reason, CheckId::format, deviation.worst), "deviations carry reasons of the format check alone");
        if (badge.jws) require(badge.jws->signedLength <= badge.source.bytes.size(), "what was signed lies in the token");
        for (const TextInBadge& text : everyText(badge)) require(!text.path.empty() || !badge.content.isObject(), "a text stands somewhere");
        seen.insert(badge.source.id);
    }
}

} // namespace

/// Each input is tried in every form: the first byte does not choose, so that seeds are plain badges.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > longest) return 0;
    Document document;
    document.bytes.assign(data, data + size);
    document.id = sha256Hex(document.bytes);
    for (const Form form : {Form::json, Form::jws, Form::vcJwt, Form::address, Form::xml}) {
        document.form = form;
        requirePromises(document, parseBadges(document));
    }
    return 0;
}
