#include "core/base/utf8.h"
#include "core/container/inflate.h"
#include "core/container/packed_text.h"
#include "core/container/pixels.h"
#include "core/container/qr.h"
#include "core/import/badge_text.h"
#include "core/import/carriers.h"
#include "core/import/link_findings.h"

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

void readCode(ByteView content, const Place& code, ByteView picture, Search& search) {
    const auto bytes = unpacked(content, search);
    if (!bytes) return search.tell(bytes.error(), code);
    const std::string text = decodedText(*bytes).value_or(toText(*bytes));
    const TextReading reading = readBadgeText(text, search.limits(), search.stop());
    for (const TextBadge& badge : reading.badges)
        search.add(badge.form, Carrier::qr, bytesOf(badge.text), code.joined(badge.part), {}, picture);
    if (!reading.badges.empty()) return;
    if (text.starts_with("ni:///")) return search.tell(FindingCode::nameOfBadge, code);
    if (!tellLinks(reading, code, search)) search.tell(FindingCode::textWithoutBadge, code);
}

} // namespace

bool findQrCodes(ByteView file, const Place& place, Search& search) {
    const auto size = pictureSize(file);
    if (!size || size->pixels() > search.pixels().left()) {
        if (size) search.tell(FindingCode::tooLarge, place);
        return false;
    }
    const auto picture = decodePicture(file, search.limits());
    if (!picture) {
        if (findingFor(picture.error().code) == FindingCode::tooLarge) search.tell(picture.error(), place);
        return false;
    }
    const auto reading = findQr(*picture, search.limits(), search.pixels());
    if (!reading) {
        search.tell(reading.error(), place);
        return false;
    }
    const bool several = reading->codes.size() > 1;
    std::size_t number = 0;
    for (const QrFound& code : reading->codes) {
        const std::string name = several ? "QR code " + std::to_string(++number) : "QR code";
        readCode(code.bytes, {.part = place.joined(name)}, several ? ByteView{} : file, search);
    }
    return !reading->codes.empty();
}

void findInJpeg(ByteView file, const Place& place, Search& search) {
    const Search::Mark before = search.mark();
    if (findQrCodes(file, place, search) || search.toldSince(before)) return;
    const auto size = pictureSize(file);
    search.tell(size ? FindingCode::pictureWithoutBadge : FindingCode::damaged, place);
}

} // namespace lanyard
