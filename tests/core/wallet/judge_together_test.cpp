#include "core/base/encoding.h"
#include "core/container/linked_text.h"
#include "core/container/pixels.h"
#include "core/container/qr.h"
#include "core/container/short_form.h"
#include "core/crypto/digest.h"
#include "core/wallet/judge.h"
#include "tests/catch.h"
#include "wallet_files.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

const Evidence evidence;
const TrustList trust;
const VerifyWith with{evidence, trust, {}, today, {}};

JudgedFile codeOf(std::string_view content) { return judge(encodePng(drawQr(encodeQr(bytesOf(content)).value(), 3).value()).value(), "a.png", {}, with); }

const Bytes& badge() {
    static const Bytes bytes = toBytes(R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://school.example/1"})");
    return bytes;
}

} // namespace

TEST_CASE("a badge whose linked codes stand in two pictures is judged with the first, and nothing is said of missing parts") {
    const auto texts = linkedTexts(badge(), fromHex(sha256Hex(badge())).value(), 2).value();
    std::vector<JudgedFile> files{codeOf(texts[1]), codeOf(texts[0])};
    CHECK(files[0].badges.empty());
    judgeTogether(files, {}, with);
    REQUIRE(files[0].badges.size() == 1);
    CHECK(files[0].badges[0].badge.source.bytes == badge());
    CHECK(files[0].findings.empty());
    CHECK(files[1].badges.empty());
    CHECK(files[1].findings.empty());
    CHECK(badgeOf(files[0], files[0].codes[0]) == &files[0].badges[0]);

    std::vector<JudgedFile> alone{codeOf(texts[1])};
    judgeTogether(alone, {}, with);
    CHECK(alone[0].badges.empty());
    CHECK(alone[0].findings.size() == 1);
    CHECK(badgeOf(alone[0], alone[0].codes[0]) == nullptr);
}

TEST_CASE("a badge that a code only names is judged from another file or from what is at hand, and else stays a name") {
    const auto name = shortFormText({fromHex(sha256Hex(badge())).value(), {}});
    std::vector<JudgedFile> files{codeOf(name), judge(badge(), "b.json", {}, with)};
    judgeTogether(files, {}, with);
    REQUIRE(files[0].badges.size() == 1);
    CHECK(files[0].badges[0].badge.source.bytes == badge());
    CHECK(files[0].findings.empty());

    std::vector<JudgedFile> kept{codeOf(name)};
    judgeTogether(kept, {}, with, [](const DocumentId& id) -> std::optional<Document> {
        if (id != sha256Hex(badge())) return std::nullopt;
        return Document{.id = id, .form = Form::json, .carrier = Carrier::json, .bytes = badge(), .part = {}, .carrierFile = {}, .notes = {}};
    });
    CHECK(kept[0].badges.size() == 1);

    std::vector<JudgedFile> strange{codeOf(name)};
    judgeTogether(strange, {}, with, [](const DocumentId&) { return std::nullopt; });
    CHECK(strange[0].badges.empty());
    CHECK(strange[0].findings.size() == 1);
}
