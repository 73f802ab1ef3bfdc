#include "core/import/bundle.h"
#include "core/badge/holdings_json.h"
#include "core/container/zip.h"
#include "core/crypto/digest.h"
#include "core/import/evidence_index.h"
#include <algorithm>
#include <map>

namespace lanyard {
namespace {

class BundleReader {
  public:
    BundleReader(const ZipArchive& archive, const ImportLimits& limits, std::stop_token stop)
        : m_archive(archive), m_limits(limits), m_inflated(limits.inflatedBytes, std::move(stop)) {
        for (const ZipMember& member : archive.members())
            if (!member.folder) m_members.try_emplace(member.name, member.index);
    }

    Result<ReadBundle> read() {
        TRY(text, member(std::string(bundlePageName)));
        TRY(json, parseJson(textOf(text), JsonLimits{.depth = m_limits.jsonDepth, .bytes = m_limits.jsonBytes, .values = 5'000'000}));
        TRY(page, holdingsFrom(json));
        m_read.holdings = std::move(page.holdings);
        m_read.leftOut = page.leftOut;
        for (const auto& [hash, place] : page.places) TRY_DO(content(hash, place));
        nameFiles(page.places);
        leaveOutIncomplete();
        TRY_DO(evidence());
        return std::move(m_read);
    }

  private:
    Result<Bytes> member(const std::string& name) {
        const auto found = m_members.find(name);
        if (found == m_members.end()) return fail(ErrorCode::notFound);
        return m_archive.read(found->second, m_inflated);
    }

    /// Whether the work must end here; what is wrong with one content is not a reason.
    static bool endsAll(const Error& error) noexcept {
        return error.code == ErrorCode::cancelled || error.code == ErrorCode::outOfMemory || error.code == ErrorCode::limitReached || error.code == ErrorCode::workLimitReached;
    }

    Result<void> content(const DocumentId& hash, const std::string& place) {
        auto bytes = member(place);
        if (!bytes && endsAll(bytes.error())) return fail(bytes.error().code == ErrorCode::workLimitReached ? ErrorCode::limitReached : bytes.error().code, bytes.error().where);
        if (bytes && sha256Hex(*bytes) == hash)
            m_read.holdings.contents.emplace(hash, std::move(*bytes));
        else
            ++m_read.leftOut;
        return {};
    }

    /// Of some badges for somebody else no names are told: the file's name in the bundle does.
    void nameFiles(const ContentPlaces& places) {
        for (HeldFile& file : m_read.holdings.files) {
            if (!file.name.empty()) continue;
            const auto place = places.find(file.hash);
            if (place != places.end()) file.name = place->second.substr(place->second.rfind('/') + 1);
        }
    }

    void leaveOutIncomplete() {
        Holdings& holdings = m_read.holdings;
        m_read.leftOut += std::erase_if(holdings.badges, [&](const HeldBadge& badge) { return !holdings.contents.contains(badge.id); });
        std::set<DocumentId> there;
        for (const HeldBadge& badge : holdings.badges) there.insert(badge.id);
        for (HeldFile& file : holdings.files) {
            std::erase_if(file.badges, [&](const HeldPlace& place) { return !there.contains(place.badge); });
            file.kept = file.kept && holdings.contents.contains(file.hash);
            for (HeldPlace& place : file.badges)
                if (!holdings.contents.contains(place.carrierFile)) place.carrierFile.clear();
        }
        m_read.leftOut += std::erase_if(holdings.files, [](const HeldFile& file) { return file.badges.empty(); });
    }

    Result<void> evidence() {
        const auto text = member("evidence/index.json");
        if (!text) return endsAll(text.error()) ? Result<void>(std::unexpected(text.error())) : Result<void>{};
        const auto index = parseJson(textOf(*text), JsonLimits{.depth = m_limits.jsonDepth, .bytes = m_limits.jsonBytes});
        auto read = index ? evidenceOfIndex(*index, [&](const std::string& name, std::size_t) { return member("evidence/" + name); })
                          : Result<Evidence>(std::unexpected(index.error()));
        if (read)
            m_read.holdings.evidence = std::move(*read);
        else if (endsAll(read.error()))
            return std::unexpected(read.error());
        else
            ++m_read.leftOut;
        return {};
    }

    const ZipArchive& m_archive;
    const ImportLimits& m_limits;
    WorkBudget m_inflated;
    std::map<std::string, std::size_t> m_members; ///< by name; of two of one name the first
    ReadBundle m_read;
};

bool namesBundlePage(const ZipArchive& archive) {
    return std::ranges::any_of(archive.members(), [](const ZipMember& member) { return member.name == bundlePageName; });
}

} // namespace

bool looksLikeBundle(ByteView file) {
    if (!isZip(file)) return false;
    const auto archive = ZipArchive::open(file, bundleLimits);
    return archive && namesBundlePage(*archive);
}

Result<ReadBundle> readBundle(ByteView file, const ImportLimits& limits, std::stop_token stop) {
    TRY(archive, ZipArchive::open(file, limits));
    if (!namesBundlePage(archive)) return fail(ErrorCode::notFound);
    return BundleReader(archive, limits, std::move(stop)).read();
}

} // namespace lanyard
