#include "core/crypto/digest.h"
#include "core/import/evidence_folder.h"
#include "core/import/import.h"
#include "tests/fuzz/property.h"
#include <set>

using namespace lanyard;

namespace {

ImportLimits smallLimits() { // reach code, not the allocator
    ImportLimits limits;
    limits.fileBytes = 1U << 20U;
    limits.inflatedBytes = 1U << 20U;
    limits.documents = 32;
    limits.members = 64;
    limits.jsonBytes = 1U << 20U;
    limits.picturePixels = 1U << 18U;
    limits.qrCodes = 4;
    return limits;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ImportLimits limits = smallLimits();
    const ByteView file(data, size);
    const Found found = findDocuments(file, "badge.png", limits);
    fuzz::require(!found.documents.empty() || !found.findings.empty(), "something is told about every file");
    fuzz::require(found.documents.size() <= limits.documents, "not more documents than the limit");
    std::set<DocumentId> ids;
    std::size_t carriers = 0;
    for (const Document& document : found.documents) {
        fuzz::require(document.id == sha256Hex(document.bytes), "a document's id is the SHA-256 of its bytes");
        fuzz::require(ids.insert(document.id).second, "each content is found once");
        fuzz::require(!document.bytes.empty() && document.bytes.size() <= limits.fileBytes + limits.inflatedBytes, "no document is longer than what was read");
        carriers += document.carrierFile.size();
        for (const Finding& note : document.notes) fuzz::require(isNote(note.code), "what is told about a document is a note");
    }
    fuzz::require(carriers <= limits.fileBytes, "copies of carriers stay within the limit");
    for (const Finding& finding : found.findings) fuzz::require(!isNote(finding.code), "what stands instead of a badge is no note");
    const Found again = findDocuments(file, "", limits);
    fuzz::require(again.documents.size() == found.documents.size() && again.findings == found.findings, "the name decides nothing");
    (void)parseTrustList(file);
    return 0;
}
