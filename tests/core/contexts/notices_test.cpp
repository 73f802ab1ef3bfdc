#include "core/contexts/notices.h"
#include "core/contexts/bundled_contexts.h"
#include "core/contexts/embedded.h"
#include "core/json/json.h"
#include "tests/catch.h"
#include <algorithm>
#include <set>

using namespace lanyard;
using namespace lanyard::rdf;

TEST_CASE("every licence of a compiled context is told once, with the addresses that it covers and where their texts come from") {
    std::set<std::string> licences;
    std::set<std::string> addresses;
    for (const ContextNotice& notice : contextNotices()) {
        CAPTURE(notice.licence);
        CHECK(licences.insert(notice.licence).second);
        CHECK(!notice.addresses.empty());
        CHECK(!notice.origins.empty());
        CHECK(std::ranges::is_sorted(notice.addresses));
        for (const std::string& origin : notice.origins) CHECK(origin.starts_with("https://"));
        for (const std::string& address : notice.addresses) {
            CHECK(bundledContexts().canonicalAddress(address) == address);
            addresses.insert(address);
        }
    }
    std::string text;
    for (const EmbeddedFile& file : embeddedFiles())
        if (file.name == "INDEX.json")
            for (const std::string_view piece : file.pieces) text += piece;
    const Json index = parseJson(text).value();
    for (const Json& file : index.listOf("files")) CHECK(licences.contains(*file.textOf("licence")));
    for (const Json& context : index.listOf("contexts")) CHECK(addresses.contains(*context.textOf("address")));
    CHECK(index.listOf("contexts").size() == addresses.size());
}
