#include "core/base/utf8.h"
#include "core/container/packed_text.h"
#include "core/import/badge_text.h"
#include "core/import/carriers.h"
#include "core/import/europass.h"
#include "core/import/link_findings.h"
#include "core/json/json.h"
#include <array>
#include <optional>

namespace lanyard {
namespace {

/// What wallets on phones write in front of a backup that is locked with a passphrase.
bool isLockedBackup(std::string_view text) {
    constexpr std::array prefixes{std::string_view{"locked_profile:"}, std::string_view{"locked_wallet:"}};
    for (const std::string_view prefix : prefixes)
        if (text.starts_with(prefix)) return true;
    return false;
}

/// A Europass CV as JSON; nothing for any other text.
std::optional<Json> europassCv(std::string_view text, const ImportLimits& limits) {
    constexpr std::size_t lookedAt = 4'096; // bytes; the word opens the file, behind "{" or behind a few members of the editor's own
    if (!text.substr(0, lookedAt).contains("\"SkillsPassport\"") || text.size() > limits.jsonBytes) return std::nullopt;
    auto value = parseJson(text, {.depth = limits.jsonDepth, .bytes = limits.jsonBytes});
    if (!value || !isEuropassCv(*value)) return std::nullopt;
    return std::move(*value);
}

/// The address in a shortcut file of Windows or of a Linux desktop.
std::string shortcutAddress(std::string_view text) {
    if (!text.starts_with("[InternetShortcut]") && !text.starts_with("[Desktop Entry]")) return {};
    const std::size_t at = text.find("\nURL=");
    if (at == std::string_view::npos) return {};
    const std::string_view line = text.substr(at + 5);
    return std::string(line.substr(0, std::min(line.find_first_of("\r\n"), line.size())));
}

} // namespace

void findInText(ByteView file, const Place& place, Search& search) {
    std::string text = decodedText(file).value_or(toText(file));
    if (isLockedBackup(text)) return search.tell(FindingCode::walletBackupLocked, place);
    if (isPackedText(text)) {
        const auto content = unpackedText(text, std::size_t(search.inflated().left()));
        if (!content) return search.tell(content.error(), place);
        if (const auto spent = search.inflated().spend(content->size()); !spent) return search.tell(spent.error(), place);
        text = toText(*content);
    }
    if (const auto cv = europassCv(text, search.limits())) return findInEuropassCv(*cv, place, search);
    TextReading reading = readBadgeText(text, search.limits(), search.stop());
    if (const std::string address = shortcutAddress(text); !address.empty()) reading.onlyLink = address;

    const bool json = reading.beginsAsJson;
    const Carrier carrier = place.around.value_or(json ? Carrier::json : Carrier::text);
    for (const TextBadge& badge : reading.badges) {
        const std::string part = place.joined(badge.part);
        std::vector<Finding> notes;
        if (json && badge.wordsBehind) notes.push_back({FindingCode::trailingContent, part, {}, {}});
        const bool alone = reading.badges.size() == 1 && badge.text.size() != file.size();
        if (badge.fromBackup) notes.push_back({FindingCode::fromWalletBackup, part, {}, {}});
        search.add(badge.form, carrier, bytesOf(badge.text), part, std::move(notes), alone && !badge.fromBackup ? file : ByteView{}, badge.collections);
    }

    const Search::Mark before = search.mark();
    // In words between which no badge is, a brace out of place or a token about something else is nothing to be told.
    const auto matters = [&](FindingCode code) { return json || !(saysNothing(code) || code == FindingCode::jsonBroken); };
    for (const Finding& finding : reading.findings)
        if (matters(finding.code)) search.tell({finding.code, place.joined(finding.part), finding.address, finding.where});
    if (!reading.badges.empty() || search.isOver() || search.toldSince(before)) return;
    if (!tellLinks(reading, place, search)) search.tell(FindingCode::textWithoutBadge, place);
}

} // namespace lanyard
