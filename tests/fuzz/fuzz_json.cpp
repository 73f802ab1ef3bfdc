#include "core/json/json.h"
#include "tests/fuzz/property.h"
#include <nlohmann/json.hpp>

using namespace lanyard;
using fuzz::require;

namespace {

constexpr JsonLimits small{.depth = 64, .bytes = 1U << 16U, .values = 10'000};

/// Every value is found again in the bytes that its range names.
void requireRanges(std::string_view text, const Json& value) {
    const auto range = value.range();
    require(range.begin < range.end && range.end <= text.size(), "a range lies in the text");
    const auto slice = parseJson(text.substr(range.begin, range.end - range.begin));
    require(slice && *slice == value, "the slice of a value is that value");
    if (const auto* items = value.array())
        for (const auto& item : *items) requireRanges(text, item);
    if (const auto* members = value.object())
        for (const auto& [name, member] : *members) requireRanges(text, member);
}

/// The peer takes a zero byte for the end of the text and skips a byte order mark: such texts are not compared.
bool isComparable(std::string_view text) { return !text.starts_with("\xEF\xBB\xBF") && text.find('\0') == std::string_view::npos; }

void requireAgreement(std::string_view text, const Result<Json>& value) {
    const bool peerAccepts = nlohmann::json::accept(text);
    if (value)
        require(peerAccepts, "what is accepted is JSON to another parser, too");
    else if (value.error().code == ErrorCode::malformed || value.error().code == ErrorCode::badEncoding)
        require(!peerAccepts, "what is refused as malformed is no JSON to another parser, either");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = textOf({data, size});
    const auto value = parseJson(text, small);
    if (isComparable(text)) requireAgreement(text, value);
    if (const auto tolerant = parseJsonWithDuplicates(text, small)) {
        require(tolerant->duplicates.empty() == value.has_value(), "a text is sound unless a member of one name was left out");
        require(parseJson(writeJson(tolerant->value)).has_value(), "what is left when duplicates are left out is sound");
    } else {
        require(!value, "what is sound can be read tolerantly");
    }
    if (!value) {
        if (const auto* offset = std::get_if<Offset>(&value.error().where)) require(offset->value <= size, "an error lies in the text");
        return 0;
    }
    if (size <= 4'096) requireRanges(text, *value);

    const auto written = writeJson(*value);
    const auto again = parseJson(written);
    require(again && *again == *value, "what was written reads as the same value");
    require(writeJson(*again) == written, "writing is stable");
    const auto indented = parseJson(writeJsonIndented(*value));
    require(indented && *indented == *value, "what was written for people reads as the same value");

    const auto canonical = canonicalJson(*value);
    const auto fromCanonical = parseJson(canonical);
    require(fromCanonical && canonicalJson(*fromCanonical) == canonical, "the canonical form is its own canonical form");
    return 0;
}
