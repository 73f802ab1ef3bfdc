#include "core/export/bundle.h"
#include "core/container/zip.h"
#include "core/import/evidence_folder.h"
#include "core/import/import.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <fstream>

using namespace lanyard;

TEST_CASE("the evidence of a bundle, unpacked, is read as the evidence it was") {
    Evidence evidence;
    evidence.add({"https://example.org/key#1", Instant{1'700'000'000}, 200, toBytes("{\"key\":1}")});
    evidence.add({"https://example.org/key", Instant{1'600'000'000}, 200, toBytes("{\"key\":0}")});
    evidence.add({"did:web:example.org", Instant{1'700'000'000}, 410, {}});
    evidence.add({"https://example.org/empty", Instant{1'700'000'000}, 200, {}});
    const ImportLimits limits;
    const Bytes zip = bundle({}, evidence).value();
    const auto archive = ZipArchive::open(zip, limits).value();
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "evidence");
    WorkBudget inflated(limits.inflatedBytes);
    for (const ZipMember& member : archive.members()) {
        const Bytes content = archive.read(member.index, inflated).value();
        std::ofstream(folder.path() / member.name, std::ios::binary) << textOf(content);
    }
    const auto read = readEvidenceFolder(folder.path() / "evidence").value();
    const auto before = evidence.all(), after = read.all();
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(after[i]->address == before[i]->address);
        CHECK(after[i]->obtained == before[i]->obtained);
        CHECK(after[i]->status == before[i]->status);
        CHECK(after[i]->content == before[i]->content);
    }
}
