#include "core/base/file.h"
#include "core/import/evidence_folder.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

Result<Evidence> evidence(std::string_view index) {
    TemporaryFolder folder;
    REQUIRE(writeFileAtomically(folder.path() / "index.json", bytesOf(index)));
    REQUIRE(writeFileAtomically(folder.path() / "a.json", bytesOf("{\"a\": 1}")));
    REQUIRE(writeFileAtomically(folder.path() / "b.json", bytesOf("{\"b\": 2}")));
    return readEvidenceFolder(folder.path());
}

} // namespace

TEST_CASE("an evidence folder gives what each address answered, with its date") {
    const auto read = evidence(R"({
        "https://x.example/a": {"file": "a.json", "obtained": "2026-01-02T03:04:05Z"},
        "did:web:x.example": [{"file": "./a.json", "obtained": "2025-01-01T00:00:00Z"}, {"file": "b.json", "obtained": "2026-01-01T00:00:00Z"}],
        "https://x.example/gone": {"status": 410, "obtained": "2026-01-01T00:00:00Z"},
        "https://x.example/missing": {"file": "nowhere.json", "obtained": "2026-01-01T00:00:00Z"}})");
    REQUIRE(read);
    CHECK(textOf(read->newestContent("https://x.example/a")->content) == "{\"a\": 1}");
    CHECK(toRfc3339(read->newestContent("https://x.example/a")->obtained) == "2026-01-02T03:04:05Z");
    REQUIRE(read->at("did:web:x.example").size() == 2);
    CHECK(textOf(read->newestContent("did:web:x.example")->content) == "{\"b\": 2}");
    REQUIRE(read->at("https://x.example/gone").size() == 1);
    CHECK(read->at("https://x.example/gone")[0].status == 410);
    CHECK(read->at("https://x.example/missing").empty());
}

TEST_CASE("an evidence index cannot name a file outside its folder") {
    for (const std::string_view file : {"../a.json", "/etc/passwd", "x/../../a.json", "", "."}) {
        INFO(file);
        const auto read = evidence("{\"https://x.example/a\": {\"file\": \"" + std::string(file) + "\", \"obtained\": \"2026-01-01T00:00:00Z\"}}");
        REQUIRE_FALSE(read);
    }
}

TEST_CASE("a spoilt evidence index says where") {
    const auto at = [](std::string_view index) {
        const auto read = evidence(index);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::malformed);
        return describe(read.error().where);
    };
    CHECK(at(R"({"u": {"file": "a.json", "obtained": "yesterday"}})") == "/u/obtained");
    CHECK(at(R"({"u": {"file": "a.json"}})") == "/u/obtained");
    CHECK(at(R"({"u": [{"obtained": "2026-01-01T00:00:00Z"}]})") == "/u/0/file");
    CHECK(at(R"({"u": {"status": 99, "obtained": "2026-01-01T00:00:00Z"}})") == "/u/status");
    CHECK(at(R"({"a/b": 1})") == "/a~1b");
    CHECK(at("[]").empty());
    TemporaryFolder empty;
    CHECK(readEvidenceFolder(empty.path()).error().code == ErrorCode::notFound);
}

TEST_CASE("a trust list names issuers by id") {
    const auto list = parseTrustList(bytesOf(R"({"name": "Our region", "issuers": [{"id": "did:key:z6Mk", "name": "School"}, {"id": "https://x.example"}]})"));
    REQUIRE(list);
    REQUIRE(list->find("did:key:z6Mk"));
    CHECK(list->find("did:key:z6Mk")->name == "School");
    CHECK(list->find("did:key:z6Mk")->list == "Our region");
    CHECK(list->find("https://x.example")->name.empty());
    CHECK_FALSE(list->find("School"));
    CHECK(parseTrustList(bytesOf(R"({"issuers": [{"name": "School"}]})")).error() == Error{ErrorCode::missingMember, Pointer{"/issuers/0/id"}});
    CHECK(parseTrustList(bytesOf(R"({"issuer": []})")).error().code == ErrorCode::missingMember);
    CHECK(parseTrustList(bytesOf("{")).error().code == ErrorCode::malformed);
}

TEST_CASE("the shared evidence folders and trust list are read whole") {
    if (!haveSharedData()) return skipped("shared evidence", "no shared data");
    CHECK(readEvidenceFolder(sharedPath("badges/evidence"))->all().size() == 52);
    CHECK_FALSE(readEvidenceFolder(sharedPath("signed/evidence"))->empty());
    CHECK_FALSE(readTrustList(sharedPath("signed/trust.json"))->issuers.empty());
    for (const auto& entry : std::filesystem::directory_iterator(sharedPath("badges/evidence/cases"))) CHECK(readEvidenceFolder(entry.path()));
}
