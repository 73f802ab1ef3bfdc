#include "core/parse/data_url.h"
#include "core/base/ascii.h"
#include "core/base/encoding.h"

namespace lanyard {
namespace {

bool endsInBase64(std::string_view head) noexcept {
    const auto cut = head.rfind(';');
    if (cut == std::string_view::npos) return false;
    auto last = head.substr(cut + 1);
    while (last.starts_with(' ')) last.remove_prefix(1);
    while (last.ends_with(' ')) last.remove_suffix(1);
    return equalIgnoringCase(last, "base64");
}

} // namespace

bool isDataUrl(std::string_view text) noexcept { return startsWithIgnoringCase(text, "data:"); }

std::optional<DataUrl> readDataUrl(std::string_view url) {
    if (!isDataUrl(url)) return std::nullopt;
    const auto comma = url.find(',');
    if (comma == std::string_view::npos) return std::nullopt;
    const auto head = url.substr(5, comma - 5);
    const auto body = url.substr(comma + 1);
    DataUrl read;
    read.mediaType = head.substr(0, head.find(';'));
    if (!endsInBase64(head)) {
        read.content = toBytes(percentDecoded(body));
        return read;
    }
    auto content = fromBase64(body.find('%') == std::string_view::npos ? std::string(body) : percentDecoded(body));
    if (!content) return std::nullopt;
    read.content = std::move(*content);
    return read;
}

} // namespace lanyard
