#include "ui/paper/code.h"
#include "core/export/qr_code.h"
#include <algorithm>
#include <cmath>

namespace lanyard::paper {
namespace {

int modulesIn(double room, double module) { return std::min(177, int(std::floor(room / module + 1e-6)) - 8); }

std::optional<Code> drawn(const QrContent& content, double module) {
    auto modules = qrModules(content);
    if (!modules) return std::nullopt;
    return Code{std::move(*modules), content.size, content.carriesBadge(), (content.size + 8) * module};
}

} // namespace

std::optional<Code> codeFor(const Badge& badge, double room) {
    const auto whole = qrContent(badge, modulesIn(room, badgeModule));
    if (whole && whole->carriesBadge()) return drawn(*whole, badgeModule);
    const auto brief = qrContent(badge, modulesIn(room, shortModule));
    if (brief && !brief->carriesBadge()) return drawn(*brief, shortModule);
    return whole ? drawn(*whole, badgeModule) : std::nullopt;
}

} // namespace lanyard::paper
