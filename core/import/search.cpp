#include "core/import/search.h"
#include "core/crypto/digest.h"
#include <algorithm>

namespace lanyard {
namespace {

/// A scan of a page has some 9 million pixels and is looked at about four times: enough for fifty such pages.
constexpr std::uint64_t looksAtEachPixel = 16;

} // namespace

Search::Search(const ImportLimits& limits, std::stop_token stop, bool keepPictures)
    : m_limits(limits), m_stop(stop), m_inflated(limits.inflatedBytes, stop), m_pixels(limits.picturePixels * looksAtEachPixel, stop),
      m_carrierBytesLeft(limits.fileBytes), m_keepPictures(keepPictures) {}

bool Search::isOver() {
    if (m_stop.stop_requested()) keep({FindingCode::cancelled, {}, {}, {}});
    if (m_overflowing) keep({FindingCode::tooMany, {}, {}, {}});
    return m_stop.stop_requested() || m_overflowing;
}

void Search::add(Form form, Carrier carrier, ByteView bytes, std::string part, std::vector<Finding> notes, ByteView carrierFile,
                 std::vector<std::string> collections) {
    DocumentId id = sha256Hex(bytes);
    if (m_ids.contains(id)) {
        ++m_sightings;
        addCollections(id, collections);
        return;
    }
    m_overflowing = m_found.documents.size() >= m_limits.documents;
    if (isOver()) return;
    ++m_sightings;
    Document document{.id = id,
                      .form = form,
                      .carrier = carrier,
                      .bytes = Bytes(bytes.begin(), bytes.end()),
                      .part = std::move(part),
                      .carrierFile = {},
                      .notes = std::move(notes),
                      .collections = std::move(collections)};
    if (carrierFile.size() <= m_carrierBytesLeft) {
        document.carrierFile.assign(carrierFile.begin(), carrierFile.end());
        m_carrierBytesLeft -= carrierFile.size();
    }
    m_ids.insert(std::move(id));
    m_found.documents.push_back(std::move(document));
}

void Search::addCollections(const DocumentId& id, const std::vector<std::string>& names) {
    if (names.empty()) return;
    const auto document = std::ranges::find(m_found.documents, id, &Document::id);
    if (document == m_found.documents.end()) return;
    for (const std::string& name : names)
        if (std::ranges::find(document->collections, name) == document->collections.end()) document->collections.push_back(name);
}

void Search::tell(FindingCode code, const Place& place, std::string address, Where where) {
    tell(Finding{code, place.part, std::move(address), std::move(where)});
}

void Search::tell(Finding finding) {
    if (m_found.findings.size() < m_limits.members) keep(std::move(finding));
}

void Search::keep(Finding finding) {
    // Equal findings come from the same part told about twice; a look at the last ones is enough and keeps a long list cheap.
    constexpr std::ptrdiff_t lookedAt = 64;
    const auto last = m_found.findings.end() - std::min(lookedAt, std::ssize(m_found.findings));
    if (std::find(last, m_found.findings.end(), finding) == m_found.findings.end()) m_found.findings.push_back(std::move(finding));
}

void Search::tell(const Error& error, const Place& place) {
    if (error.code == ErrorCode::cancelled) return void(isOver());
    tell(findingFor(error.code), place, {}, error.where);
}

void Search::forgetSince(const Mark& mark, const std::function<bool(const Finding&)>& unwanted) {
    auto& findings = m_found.findings;
    findings.erase(std::remove_if(findings.begin() + std::ptrdiff_t(std::min(mark.findings, findings.size())), findings.end(), unwanted),
                   findings.end());
}

void Search::noteSince(const Mark& mark, FindingCode note) {
    for (std::size_t i = mark.documents; i < m_found.documents.size(); ++i) {
        Document& document = m_found.documents[i];
        const bool there = std::ranges::any_of(document.notes, [&](const Finding& finding) { return finding.code == note; });
        if (!there) document.notes.push_back({note, document.part, {}, {}});
    }
}

FindingCode findingFor(ErrorCode code) noexcept {
    switch (code) {
    case ErrorCode::encrypted:
    case ErrorCode::sealed:
    case ErrorCode::wrongPassphrase:
    case ErrorCode::mistyped:
    case ErrorCode::sealLost: return FindingCode::encrypted;
    case ErrorCode::limitReached:
    case ErrorCode::workLimitReached:
    case ErrorCode::outOfMemory: return FindingCode::tooLarge;
    case ErrorCode::tooDeep: return FindingCode::nestedTooDeep;
    case ErrorCode::cancelled: return FindingCode::cancelled;
    case ErrorCode::unsupported: return FindingCode::notUnderstood;
    case ErrorCode::noPermission: return FindingCode::noPermission;
    case ErrorCode::notFound: return FindingCode::fileNotFound;
    case ErrorCode::ioError:
    case ErrorCode::readOnly:
    case ErrorCode::diskFull:
    case ErrorCode::locked: return FindingCode::readingFailed;
    case ErrorCode::truncated:
    case ErrorCode::malformed:
    case ErrorCode::badChecksum:
    case ErrorCode::badEncoding:
    case ErrorCode::notANumber:
    case ErrorCode::notADate:
    case ErrorCode::duplicateMember:
    case ErrorCode::missingMember:
    case ErrorCode::wrongType:
    case ErrorCode::keyUnusable:
    case ErrorCode::notAVault:
    case ErrorCode::newerVersion:
    case ErrorCode::rolledBack:
    case ErrorCode::damaged: return FindingCode::damaged;
    }
    return FindingCode::damaged;
}

bool saysNothing(FindingCode code) noexcept {
    return code == FindingCode::pictureWithoutBadge || code == FindingCode::textWithoutBadge || code == FindingCode::jsonWithoutBadge ||
           code == FindingCode::paperWithoutBadge || code == FindingCode::nothingInside || code == FindingCode::webPage ||
           code == FindingCode::emptyFile || code == FindingCode::notUnderstood;
}

} // namespace lanyard
