#include "core/container/short_form.h"
#include "core/base/encoding.h"

namespace lanyard {
namespace {

constexpr std::string_view fragment = "#sha-256=";
constexpr std::string_view scheme = "ni://";
constexpr std::string_view algorithm = "/sha-256;";
constexpr std::size_t digestBytes = 32;

bool isWebAddress(std::string_view text) noexcept { return text.starts_with("https://") || text.starts_with("http://"); }

std::optional<ShortForm> formWith(std::string_view digest, std::string_view address) {
    auto bytes = fromBase64Url(digest);
    if (!bytes || bytes->size() != digestBytes) return std::nullopt;
    return ShortForm{std::move(*bytes), std::string(address)};
}

} // namespace

std::string shortFormText(const ShortForm& form) {
    const std::string digest = toBase64Url(form.sha256);
    if (isWebAddress(form.address) && form.address.find('#') == std::string::npos) return form.address + std::string(fragment) + digest;
    return std::string(scheme) + std::string(algorithm) + digest;
}

std::optional<ShortForm> readShortForm(std::string_view text) {
    if (isWebAddress(text)) {
        const auto at = text.find('#');
        if (at == std::string_view::npos || !text.substr(at).starts_with(fragment)) return std::nullopt;
        return formWith(text.substr(at + fragment.size()), text.substr(0, at));
    }
    if (!text.starts_with(scheme)) return std::nullopt;
    const auto path = text.find('/', scheme.size());
    if (path == std::string_view::npos || !text.substr(path).starts_with(algorithm)) return std::nullopt;
    const std::string_view value = text.substr(path + algorithm.size());
    return formWith(value.substr(0, value.find('?')), {});
}

} // namespace lanyard
