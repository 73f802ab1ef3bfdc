#include "core/base/encoding.h"
#include "core/base/utf8.h"
#include "tests/fuzz/property.h"

using namespace lanyard;
using fuzz::require;

namespace {

void requireRoundTrips(ByteView bytes) {
    const auto same = [&](const Result<Bytes>& decoded) { return decoded && std::ranges::equal(*decoded, bytes); };
    require(same(fromHex(toHex(bytes))), "hexadecimal gives the bytes back");
    require(same(fromBase64(toBase64(bytes))), "base64 gives the bytes back");
    require(same(fromBase64Url(toBase64Url(bytes))), "base64url gives the bytes back");
    require(same(fromMultibase('u' + toBase64Url(bytes))), "multibase u gives the bytes back");
    require(same(fromMultibase('f' + toHex(bytes))), "multibase f gives the bytes back");
    if (bytes.size() > 1'024) return;
    require(same(fromBase58(toBase58(bytes))), "base58 gives the bytes back");
    require(same(fromMultibase(toMultibase58(bytes))), "multibase z gives the bytes back");
}

/// A strict encoding has one text for each value.
void requireOneText(std::string_view text) {
    if (const auto bytes = fromBase64Url(text)) require(toBase64Url(*bytes) == text, "base64url has one text for each value");
    if (const auto bytes = fromBase58(text)) require(toBase58(*bytes) == text, "base58 has one text for each value");
    if (const auto bytes = fromBase64(text)) require(fromBase64(toBase64(*bytes)) == bytes, "loose base64 reads as what it means");
    if (const auto bytes = fromMultibase(text)) {
        const auto letters = text.substr(1);
        const auto expected = text.front() == 'z'   ? toBase58(*bytes)
                              : text.front() == 'u' ? toBase64Url(*bytes)
                              : text.front() == 'f' ? toHex(*bytes)
                                                    : toBase64(*bytes).substr(0, letters.size());
        require(expected == letters, "multibase has one text for each value and base");
    }
}

void requireUtf8(std::string_view text) {
    const auto bad = firstBadUtf8(text);
    const auto repaired = repairedUtf8(text);
    require(isUtf8(repaired), "repaired text is well-formed");
    if (bad)
        require(*bad < text.size() && isUtf8(text.substr(0, *bad)), "all before the first bad byte is well-formed");
    else
        require(repaired == text, "well-formed text is left alone");
    std::string appended;
    for (const auto codePoint : codePoints(text)) appendUtf8(appended, codePoint);
    require(appended == repaired, "code points are those of the repaired text");
    require(isUtf8(latin1ToUtf8(text)), "Latin-1 becomes well-formed text");
    if (const auto decoded = decodedText(bytesOf(text)))
        require(isUtf8(*decoded) && decoded->find('\0') == std::string::npos, "decoded text is well-formed and has no zero character");
    require(percentDecoded(text).size() <= text.size(), "percent-decoding never lengthens");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    requireRoundTrips({data, size});
    requireOneText(textOf({data, size}));
    requireUtf8(textOf({data, size}));
    return 0;
}
