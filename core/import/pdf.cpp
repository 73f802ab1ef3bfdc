#include "core/container/pdf.h"
#include "core/container/pdf_pictures.h"
#include "core/base/utf8.h"
#include "core/container/xml.h"
#include "core/import/badge_text.h"
#include "core/import/carriers.h"
#include "core/import/code_reading.h"
#include "core/import/link_findings.h"
#include <algorithm>

namespace lanyard {
namespace {

void findInAttachments(const PdfReading& reading, const Place& place, Search& search) {
    std::size_t number = 0;
    for (const PdfAttachment& attachment : reading.attachments) {
        if (search.isOver()) return;
        ++number;
        const Search::Mark before = search.mark();
        findInFile(attachment.bytes, place.inside(attachment.name.empty() ? "attachment " + std::to_string(number) : attachment.name, Carrier::pdf),
                   search);
        if (attachment.checksumFits == false) search.noteSince(before, FindingCode::wrongChecksum);
    }
}

/// Words in which a badge is not the only thing: what else they are is of no interest.
void findInWords(std::string_view words, const std::string& name, const Place& place, ByteView file, Search& search) {
    for (const TextBadge& badge : readBadgeText(words, search.limits(), search.stop()).badges)
        search.add(badge.form, Carrier::pdf, bytesOf(badge.text), place.joined(name + badge.part), {}, file);
}

/// XMP (ISO 16684-1) writes a property as an element's text or as an attribute.
void findInXmp(ByteView xmp, const Place& place, ByteView file, Search& search) {
    const auto reading = readXml(xmp, {}, search.limits(), search.inflated());
    if (!reading) return;
    for (const XmlElement& element : reading->elements) {
        findInWords(element.text, "XMP", place, file, search);
        for (const XmlAttribute& attribute : element.attributes) findInWords(attribute.value, "XMP", place, file, search);
    }
}

/// Pages are not drawn, but a page that was printed and scanned again is a picture, whose codes can be read.
void findInScans(ByteView file, const Place& place, Search& search) {
    constexpr int scansLookedAt = 256;
    int looked = 0;
    const Search::Mark before = search.mark();
    const auto take = [&](const PdfPicture& picture) {
        const Search::Mark begun = search.mark();
        const Place page = place.inside("page " + std::to_string(picture.page + 1), Carrier::pdf);
        if (const auto* jpeg = std::get_if<ByteView>(&picture.look)) findQrCodes(*jpeg, page, search);
        else readCodesIn(std::get<Picture>(picture.look), {}, page, search);
        search.forgetSince(begun, [](const Finding& finding) { return saysNothing(finding.code); });
        return !search.isOver() && ++looked < scansLookedAt;
    };
    const auto seen = readPdfPictures(file, search.limits(), search.pixels(), take);
    if (seen && seen->unreadable > 0 && !search.foundSince(before) && !search.toldSince(before)) search.tell(FindingCode::scanNotRead, place);
}

void tellPdfLinks(const PdfReading& reading, const Place& place, Search& search) {
    TextReading words;
    words.links = reading.links;
    tellLinks(words, place, search);
}

} // namespace

void findInPdf(ByteView file, const Place& place, Search& search) {
    const Search::Mark before = search.mark();
    const auto reading = readPdf(file, search.limits(), search.inflated());
    if (!reading) return search.tell(reading.error(), place);
    findInAttachments(*reading, place, search);
    if (reading->xmp) findInXmp(*reading->xmp, place, file, search);
    for (const auto& [key, value] : reading->documentInfo) findInWords(value, "document information", place, file, search);
    if (!search.foundSince(before)) findInScans(file, place, search);
    if (search.foundSince(before)) {
        if (reading->repaired) search.noteSince(before, FindingCode::carrierDamaged);
        return;
    }
    tellPdfLinks(*reading, place, search);
    if (search.toldSince(before)) return;
    const auto tooMuch = [](const Error& note) { return note.code == ErrorCode::limitReached; };
    if (std::ranges::any_of(reading->notes, tooMuch)) return search.tell(FindingCode::tooLarge, place);
    if (reading->repaired) return search.tell(FindingCode::damaged, place);
    search.tell(FindingCode::paperWithoutBadge, place);
}

} // namespace lanyard
