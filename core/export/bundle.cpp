#include "core/export/bundle.h"
#include "core/badge/holdings_json.h"
#include "core/container/png.h"
#include "core/container/zip.h"
#include "core/export/file_name.h"

namespace lanyard {
namespace {

/// The contents at their places, each once.
class Members {
  public:
    explicit Members(const Holdings& holdings) : m_holdings(holdings) {
        std::map<DocumentId, const HeldPlace*> carriers; // of each badge, the first place with a picture or file that carried it
        for (const HeldFile& file : holdings.files)
            for (const HeldPlace& place : file.badges)
                if (!place.carrierFile.empty()) carriers.try_emplace(place.badge, &place);
        for (const HeldBadge& badge : holdings.badges) {
            const auto carrier = carriers.find(badge.id);
            const std::string_view title = badge.shown.title.any();
            if (carrier != carriers.end()) place("badges/", carrier->second->carrierFile, fileNameFor(title, badge.id, std::nullopt, bytesOf(carrier->second->carrierFile)));
            const bool alone = badge.received && carrier == carriers.end();
            place(alone ? "badges/" : "documents/", badge.id, fileNameFor(title, badge.id, badge.form, {}));
        }
        for (const HeldFile& file : holdings.files) {
            if (file.kept) place("received/", file.hash, fileNameLike(file.name, file.hash));
            for (const HeldPlace& one : file.badges)
                if (!one.carrierFile.empty()) place("received/", one.carrierFile, fileNameLike(one.part, one.carrierFile));
        }
        for (const HeldPaper& statement : holdings.statements)
            for (const Json& paper : statement.content.listOf("papers"))
                if (const std::string* const hash = paper.textOf("sha256")) {
                    const std::string* const name = paper.textOf("name");
                    place("papers/", *hash, fileNameLike(name == nullptr ? "paper" : std::string_view(*name), *hash));
                }
        for (const auto& [hash, bytes] : holdings.contents) place("more/", hash, hash);
    }

    const ContentPlaces& places() const noexcept { return m_places; }
    std::vector<ZipEntry> take() && { return std::move(m_entries); }

  private:
    ByteView bytesOf(const DocumentId& hash) const {
        const auto content = m_holdings.contents.find(hash);
        return content == m_holdings.contents.end() ? ByteView{} : ByteView(content->second);
    }
    void place(std::string_view folder, const DocumentId& hash, const std::string& name) {
        const auto content = m_holdings.contents.find(hash);
        if (content == m_holdings.contents.end() || m_places.contains(hash)) return;
        std::string path = std::string(folder) + name;
        if (!m_taken.insert(path).second) path = std::string(folder) + hash + ' ' + name; // two hashes that begin alike
        m_taken.insert(path);
        m_places.emplace(hash, path);
        m_entries.push_back({std::move(path), content->second, !isPng(content->second)});
    }

    const Holdings& m_holdings;
    ContentPlaces m_places;
    std::set<std::string> m_taken;
    std::vector<ZipEntry> m_entries;
};

void addEvidence(std::vector<ZipEntry>& entries, const Evidence& evidence) {
    Json index{Json::Object{}};
    std::size_t number = 0;
    for (const EvidenceDocument* document : evidence.all()) {
        Json entry{Json::Object{}};
        if (document->status == 200) {
            const std::string file = std::to_string(++number) + ".bin";
            entry.set("file", Json(file));
            entries.push_back({"evidence/" + file, document->content});
        } else {
            entry.set("status", Json(std::int64_t{document->status}));
        }
        entry.set("obtained", Json(toRfc3339(document->obtained)));
        if (Json* list = index.find(document->address))
            list->append(std::move(entry));
        else
            index.set(document->address, Json(Json::Array{std::move(entry)}));
    }
    if (!index.object()->empty()) entries.push_back({"evidence/index.json", toBytes(writeJsonIndented(index))});
}

} // namespace

Result<Bytes> bundle(const Holdings& holdings, const IndexWords& words) {
    Members members(holdings);
    std::vector<ZipEntry> entries;
    entries.push_back({std::string(bundlePageName), toBytes(writeJsonIndented(holdingsJson(holdings, members.places())))});
    entries.push_back({std::string(bundleIndexName), toBytes(indexPage(holdings, members.places(), words))});
    for (ZipEntry& entry : std::move(members).take()) entries.push_back(std::move(entry));
    addEvidence(entries, holdings.evidence);
    return writeZip(entries);
}

} // namespace lanyard
