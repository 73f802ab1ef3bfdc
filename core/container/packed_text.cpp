#include "core/container/packed_text.h"
#include "core/container/base45.h"
#include "core/container/inflate.h"

namespace lanyard {
namespace {

constexpr std::string_view prefix = "LYB1:";

} // namespace

Result<std::string> packedText(ByteView content) {
    TRY(stream, deflateZlib(content));
    return std::string(prefix) + toBase45(stream);
}

bool isPackedText(std::string_view text) noexcept { return text.starts_with(prefix); }

Result<Bytes> unpackedText(std::string_view text, std::size_t limit) {
    if (!isPackedText(text)) return fail(ErrorCode::badEncoding, Offset{0});
    TRY(stream, fromBase45(text.substr(prefix.size())));
    TRY(inflated, inflateZlib(stream, limit));
    if (inflated.consumed != stream.size()) return fail(ErrorCode::malformed, Offset{inflated.consumed});
    return std::move(inflated.bytes);
}

} // namespace lanyard
