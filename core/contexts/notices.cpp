#include "core/contexts/notices.h"
#include "core/contexts/embedded.h"
#include "core/json/json.h"
#include <algorithm>
#include <map>
#include <set>

namespace lanyard::rdf {
namespace {

Json index() {
    const auto files = embeddedFiles();
    const auto file = std::ranges::find(files, "INDEX.json", &EmbeddedFile::name);
    return file == files.end() ? Json() : contentOf(*file);
}

std::string addressOf(const Json& origin) {
    if (const std::string* repository = origin.textOf("repo")) return "https://github.com/" + *repository;
    if (const std::string* package = origin.textOf("npm")) return "https://www.npmjs.com/package/" + package->substr(0, package->find('@', 1));
    return {};
}

struct Gathered {
    std::set<std::string> addresses, origins;
};

} // namespace

std::vector<ContextNotice> contextNotices() {
    const Json all = index();
    std::map<std::string, std::set<std::string>> addressesOf; // by file
    for (const Json& context : all.listOf("contexts"))
        for (const Json& text : context.listOf("texts"))
            if (const std::string *file = text.textOf("file"), *address = context.textOf("address"); file && address) addressesOf[*file].insert(*address);

    std::map<std::string, Gathered> byLicence;
    for (const Json& file : all.listOf("files")) {
        const std::string *name = file.textOf("file"), *licence = file.textOf("licence");
        if (!name || !licence) continue;
        Gathered& gathered = byLicence[*licence];
        gathered.addresses.merge(addressesOf[*name]);
        if (const Json* origin = file.find("origin"))
            if (std::string address = addressOf(*origin); !address.empty()) gathered.origins.insert(std::move(address));
    }
    std::vector<ContextNotice> notices;
    for (const auto& [licence, gathered] : byLicence)
        notices.push_back({licence, {gathered.addresses.begin(), gathered.addresses.end()}, {gathered.origins.begin(), gathered.origins.end()}});
    return notices;
}

} // namespace lanyard::rdf
