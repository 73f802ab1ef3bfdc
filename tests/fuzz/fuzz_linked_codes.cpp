#include "core/container/linked_text.h"
#include "core/container/short_form.h"
#include "core/crypto/digest.h"
#include "core/import/seen_code.h"
#include "tests/fuzz/property.h"
#include <algorithm>
#include <string_view>

using namespace lanyard;
using fuzz::require;

namespace {

/// What is written reads as it was.
void requireRoundTrip(ByteView content) {
    const auto digest = sha256(content);
    const Bytes name(digest.begin(), digest.end());
    const int parts = 2 + (content.empty() ? 0 : content[0] % 15);
    const auto texts = linkedTexts(content, name, parts);
    if (!texts) return;
    std::vector<LinkedPart> read;
    for (const auto& text : *texts) read.push_back(readLinkedText(text).value());
    require(joinedContent(read, content.size() + 1).value() == Bytes(content.begin(), content.end()), "content that was spread is joined to itself");
    require(readShortForm(shortFormText({name, {}})) == ShortForm{name, {}}, "a name reads as it was written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    requireRoundTrip({data, size});
    // One text a line, each from a code of its own.
    std::vector<SeenCode> codes;
    std::string_view rest = textOf({data, size});
    while (!rest.empty() && codes.size() < 64) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        (void)readShortForm(line);
        const auto part = readLinkedText(line);
        if (!part) continue;
        SeenCode code;
        code.holds = SeenCode::Holds::part;
        for (const auto byte : part->name) {
            constexpr std::string_view digits = "0123456789abcdef";
            code.document += digits[byte >> 4U];
            code.document += digits[byte & 15U];
        }
        code.part = part->part;
        code.parts = part->parts;
        code.slice = part->slice;
        codes.push_back(std::move(code));
    }
    std::vector<SeenCode*> seen;
    for (SeenCode& code : codes) seen.push_back(&code);
    constexpr ImportLimits limits{.jsonBytes = 1U << 16U};
    for (const Document& document : joinLinkedCodes(seen, limits)) {
        require(document.id == sha256Hex(document.bytes), "a document has its own hash");
        require(document.bytes.size() <= limits.jsonBytes, "what is joined stays within the limit");
        require(std::ranges::any_of(codes, [](const SeenCode& code) { return code.holds == SeenCode::Holds::badge; }), "a document comes from codes that are joined");
    }
    return 0;
}
