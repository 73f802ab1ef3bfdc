#include "core/import/code_reading.h"
#include "core/base/encoding.h"
#include "core/base/utf8.h"
#include "core/container/inflate.h"
#include "core/container/linked_text.h"
#include "core/container/packed_text.h"
#include "core/container/qr.h"
#include "core/container/short_form.h"
#include "core/crypto/digest.h"
#include "core/import/badge_text.h"
#include "core/import/link_findings.h"
#include "core/import/links.h"
#include <algorithm>

namespace lanyard {
namespace {

/// The content of a code, unpacked if it is Lanyard's packed form, a zlib stream or a gzip file.
Result<Bytes> unpacked(ByteView content, Search& search) {
    const std::size_t limit = std::size_t(std::min<std::uint64_t>(search.inflated().left(), search.limits().jsonBytes));
    Result<Bytes> bytes(Bytes(content.begin(), content.end()));
    if (isPackedText(textOf(content))) {
        bytes = unpackedText(textOf(content), limit);
    } else if (content.size() > 2 && content[0] == 0x78) {
        if (auto inflated = inflateZlib(content, limit)) bytes = std::move(inflated->bytes);
    } else if (content.size() > 2 && content[0] == 0x1F && content[1] == 0x8B) {
        if (auto inflated = inflateGzip(content, limit)) bytes = std::move(inflated->bytes);
    }
    if (bytes && bytes->size() > content.size()) TRY_DO(search.inflated().spend(bytes->size()));
    return bytes;
}

/// Badges and links in a code's words. `picture`: the file to keep beside a badge.
void readWords(ByteView content, const Place& code, ByteView picture, Search& search, SeenCode& seen) {
    seen.holds = SeenCode::Holds::other;
    const auto bytes = unpacked(content, search);
    if (!bytes) return search.tell(bytes.error(), code);
    const std::string text = decodedText(*bytes).value_or(toText(*bytes));
    const TextReading reading = readBadgeText(text, search.limits(), search.stop());
    for (const TextBadge& badge : reading.badges) {
        seen.holds = SeenCode::Holds::badge;
        if (seen.document.empty()) seen.document = sha256Hex(bytesOf(badge.text));
        search.add(badge.form, Carrier::qr, bytesOf(badge.text), code.joined(badge.part), {}, picture);
    }
    if (!reading.badges.empty()) return;
    if (isWebAddress(text)) {
        seen.holds = SeenCode::Holds::address;
        seen.address = text;
    }
    if (!tellLinks(reading, code, search)) search.tell(FindingCode::textWithoutBadge, code);
}

void readCode(ByteView content, const Place& code, ByteView picture, Search& search, SeenCode& seen) {
    if (isLinkedText(textOf(content))) {
        const auto part = readLinkedText(textOf(content));
        if (!part) return search.tell(part.error(), code);
        seen.holds = SeenCode::Holds::part;
        seen.document = toHex(part->name);
        seen.part = part->part;
        seen.parts = part->parts;
        seen.slice = part->slice;
        return search.tell(FindingCode::partOfBadge, code);
    }
    if (const auto brief = readShortForm(textOf(content))) {
        seen.holds = SeenCode::Holds::reference;
        seen.document = toHex(brief->sha256);
        seen.address = brief->address;
        return search.tell(FindingCode::nameOfBadge, code, brief->address);
    }
    readWords(content, code, picture, search, seen);
}

std::array<SeenCode::Point, 4> relative(const PictureCorners& corners, const Picture& picture) {
    std::array<SeenCode::Point, 4> points;
    for (std::size_t i = 0; i < points.size(); ++i) points[i] = {corners[i].x / double(picture.width), corners[i].y / double(picture.height)};
    return points;
}

} // namespace

bool readCodesIn(const Picture& picture, ByteView file, const Place& place, Search& search) {
    const auto reading = findQr(picture, search.limits(), search.pixels());
    if (!reading) {
        search.tell(reading.error(), place);
        return false;
    }
    const std::size_t number = search.addPicture(place, picture);
    const std::size_t all = reading->codes.size() + reading->unread.size();
    std::size_t count = 0;
    const auto begin = [&](const PictureCorners& corners) {
        const std::string name = all > 1 ? "QR code " + std::to_string(++count) : "QR code";
        SeenCode seen;
        seen.place = place.joined(name);
        seen.picture = number;
        seen.corners = relative(corners, picture);
        return seen;
    };
    for (const QrFound& code : reading->codes) {
        SeenCode seen = begin(code.corners);
        readCode(code.bytes, {.part = seen.place}, all > 1 ? ByteView{} : file, search, seen);
        search.addCode(std::move(seen));
    }
    for (const PictureCorners& corners : reading->unread) {
        SeenCode seen = begin(corners);
        seen.holds = SeenCode::Holds::unread;
        search.tell(FindingCode::codeNotRead, {.part = seen.place});
        search.addCode(std::move(seen));
    }
    return !reading->codes.empty();
}

void joinSeenCodes(Search& search) {
    std::vector<SeenCode*> codes;
    for (SeenCode& code : search.codes()) codes.push_back(&code);
    const auto isPart = [](const SeenCode* code) { return code->holds == SeenCode::Holds::part; };
    if (std::ranges::none_of(codes, isPart)) return;
    for (const Document& document : joinLinkedCodes(codes, search.limits(), search.stop())) {
        if (!search.inflated().spend(document.bytes.size())) return search.tell(FindingCode::tooLarge, {});
        search.add(document.form, document.carrier, document.bytes, document.part);
    }
    search.forgetSince({}, [&](const Finding& finding) {
        return finding.code == FindingCode::partOfBadge && std::ranges::none_of(codes, [&](const SeenCode* code) { return isPart(code) && code->place == finding.part; });
    });
}

} // namespace lanyard
