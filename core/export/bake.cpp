#include "core/export/bake.h"
#include "core/base/utf8.h"
#include "core/container/png.h"
#include "core/container/xml.h"
#include <array>

namespace lanyard {
namespace {

constexpr std::string_view assertionKeyword = "openbadges";
constexpr std::string_view credentialKeyword = "openbadgecredential";
const XmlName assertionElement{"http://openbadges.org", "assertion"};
const XmlName credentialElement{"https://purl.imsglobal.org/ob/v3p0", "credential"};

/// Open Badges before 3.0 are assertions; everything newer is a credential.
bool isAssertion(const Badge& badge) noexcept {
    switch (badge.standard) {
    case Standard::openBadges05:
    case Standard::openBadges10:
    case Standard::openBadges11:
    case Standard::openBadges20:
        return true;
    case Standard::unknown:
        return badge.source.form == Form::jws || badge.source.form == Form::address;
    case Standard::openBadges30:
    case Standard::clr20:
    case Standard::vc11:
    case Standard::vc20:
    case Standard::elm2:
    case Standard::elm3:
    case Standard::blockcerts1:
    case Standard::blockcerts2:
    case Standard::blockcerts3:
        return false;
    }
    return false;
}

Result<std::string_view> bakeableText(const Badge& badge) {
    const std::string_view text = textOf(badge.source.bytes);
    if (badge.source.form == Form::xml || !isUtf8(text) || text.find('\0') != std::string_view::npos)
        return fail(ErrorCode::unsupported);
    return text;
}

} // namespace

Result<Bytes> bakedIntoPng(const Badge& badge, ByteView png) {
    TRY(text, bakeableText(badge));
    constexpr std::array<std::string_view, 3> replaced{assertionKeyword, credentialKeyword, "openbadge"};
    return withPngText(png, isAssertion(badge) ? assertionKeyword : credentialKeyword, text, replaced);
}

Result<Bytes> bakedIntoSvg(const Badge& badge, ByteView svg, const ImportLimits& limits) {
    TRY(text, bakeableText(badge));
    XmlInsertion element{.name = isAssertion(badge) ? assertionElement : credentialElement, .prefix = "openbadges", .attributes = {}, .text = {}};
    if (badge.source.form == Form::json)
        element.text = std::string(text);
    else
        element.attributes.push_back({{"", "verify"}, std::string(text)});
    const std::array replaced{assertionElement, credentialElement};
    return withXmlElement(svg, element, replaced, limits);
}

} // namespace lanyard
