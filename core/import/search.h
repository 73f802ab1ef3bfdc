#pragma once
#include "core/badge/document.h"
#include "core/badge/finding.h"
#include "core/base/limits.h"
#include "core/base/work.h"
#include "core/import/import.h"
#include "core/import/place.h"
#include "core/import/seen_code.h"
#include <cstddef>
#include <functional>
#include <set>
#include <stop_token>
#include <string_view>

namespace lanyard {

struct Picture;

/// The search through one received file: what was found so far, and what it may still cost. One thread at a time.
/// Invariants: 1. every document's id is the SHA-256 of its bytes, and no two are equal; 2. at most limits.documents documents and
/// limits.members + 2 findings; 3. copies of carriers together take at most limits.fileBytes.
class Search {
  public:
    /// `keepPictures`: also keeps each picture in which codes are looked for, in small.
    Search(const ImportLimits& limits, std::stop_token stop, bool keepPictures = false);

    const ImportLimits& limits() const noexcept { return m_limits; }
    WorkBudget& inflated() noexcept { return m_inflated; } ///< bytes that may still come out of compressed parts
    WorkBudget& pixels() noexcept { return m_pixels; }     ///< pixels that may still be looked at
    std::stop_token stop() const noexcept { return m_stop; }
    /// True once a stop was asked for or a document had no room any more; both are told.
    bool isOver();

    /// Keeps a document unless the same bytes were found before; then only `collections` are added to it. `carrierFile` is copied if there is room for it.
    void add(Form form, Carrier carrier, ByteView bytes, std::string part, std::vector<Finding> notes = {}, ByteView carrierFile = {},
             std::vector<std::string> collections = {});
    /// Keeps a finding unless the same was just told.
    void tell(FindingCode code, const Place& place, std::string address = {}, Where where = {});
    void tell(Finding finding);
    /// Tells why a piece could not be read.
    void tell(const Error& error, const Place& place);

    /// Counts a picture in which codes are looked for. Its number in the file, from 0.
    std::size_t addPicture(const Place& place, const Picture& picture);
    /// What was seen in pictures so far, in their order.
    std::vector<SeenCode>& codes() noexcept { return m_found.codes; }
    void addCode(SeenCode code);

    /// A moment of the search; to see later what a part added.
    struct Mark {
        std::size_t sightings = 0;
        std::size_t documents = 0;
        std::size_t findings = 0;
    };
    Mark mark() const noexcept { return {m_sightings, m_found.documents.size(), m_found.findings.size()}; }
    /// Whether a badge was seen since, be it one that had been found before.
    bool foundSince(const Mark& mark) const noexcept { return m_sightings > mark.sightings; }
    bool toldSince(const Mark& mark) const noexcept { return m_found.findings.size() > mark.findings; }
    /// Takes back the findings told since that `unwanted` says true of.
    void forgetSince(const Mark& mark, const std::function<bool(const Finding&)>& unwanted);

    /// Adds a note to every document found since, unless it has it.
    void noteSince(const Mark& mark, FindingCode note);

    Found take() && { return std::move(m_found); }

  private:
    void keep(Finding finding);
    void addCollections(const DocumentId& id, const std::vector<std::string>& names);

    ImportLimits m_limits;
    std::stop_token m_stop;
    WorkBudget m_inflated;
    WorkBudget m_pixels;
    std::size_t m_carrierBytesLeft;
    std::size_t m_sightings = 0; ///< documents offered, repeated ones too
    bool m_overflowing = false;
    bool m_keepPictures = false;
    std::size_t m_pictures = 0;
    std::set<DocumentId> m_ids;
    Found m_found;
};

/// The finding that tells of an error met while reading.
FindingCode findingFor(ErrorCode code) noexcept;

/// Whether a finding says only that something was looked at and holds no badge: worth telling of a file that somebody handed in, not of
/// the logo in a letter.
bool saysNothing(FindingCode code) noexcept;

} // namespace lanyard
