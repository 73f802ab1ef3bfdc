#include "core/container/pdf.h"
#include "core/base/utf8.h"
#include "core/container/xml.h"
#include "core/import/badge_text.h"
#include "core/import/carriers.h"
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

/// A page that was printed and scanned again is one JPEG, which stands in the file as it is (ISO 32000-1 section 7.4.8). Pages are not
/// drawn; its codes can be read all the same.
void findInScans(ByteView file, const Place& place, Search& search) {
    constexpr std::size_t scansLookedAt = 64;
    constexpr std::string_view jpegBegins = "\xFF\xD8\xFF";
    const std::string_view text = textOf(file);
    std::size_t number = 0;
    for (std::size_t at = text.find("stream"); at != std::string_view::npos && number < scansLookedAt; at = text.find("stream", at + 1)) {
        const std::size_t begin = text.find_first_not_of("\r\n", at + 6);
        if (begin == std::string_view::npos || !text.substr(begin).starts_with(jpegBegins)) continue;
        const std::size_t end = std::min(text.find("endstream", begin), text.size());
        const Search::Mark before = search.mark();
        findQrCodes(file.subspan(begin, end - begin), place.inside("scan " + std::to_string(++number), Carrier::pdf), search);
        search.forgetSince(before, [](const Finding& finding) { return saysNothing(finding.code); });
        if (search.isOver()) return;
        at = end;
    }
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
