// Every file of the shared badges, against what their INDEX.json says it is.
#include "core/badge/classify.h"
#include "core/crypto/digest.h"
#include "core/json/json.h"
#include "found.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <cstdio>
#include <map>

using namespace lanyard;
using namespace lanyard::test;

namespace {

/// What the files that hold no badge are, by the words of the INDEX and of the finding.
const std::map<std::string, FindingCode> noBadges{
    {"odd/empty-file.json", FindingCode::emptyFile},
    {"odd/qr-holds-address-only.png", FindingCode::linkToBadge},
    {"odd/qr-svg-of-rects.svg", FindingCode::pictureWithoutBadge},
    {"vc/trust-registry-dcc-community.json", FindingCode::issuerList},
    {"vc/trust-registry-dcc-sandbox.json", FindingCode::issuerList},
    {"vc/did-document-oidf.json", FindingCode::identityDocument},
    {"odd/jws-header-only.jwt", FindingCode::jwsIncomplete},
    {"odd/html-not-png.png", FindingCode::jsonWithoutBadge},
    {"odd/png-without-badge.png", FindingCode::pictureWithoutBadge},
    {"odd/issuer-json-broken.json", FindingCode::jsonBroken},
    {"odd/png-with-iccp-without-badge.png", FindingCode::pictureWithoutBadge},
    {"ob2/issuer-korea-data-image.json", FindingCode::issuerProfile},
};

Json index(std::string_view folder) {
    const std::string text = sharedText(std::string(folder) + "/INDEX.json");
    return *parseJson(text);
}

void checkIdentity(const Document& document) { CHECK(document.id == sha256Hex(document.bytes)); }

Carrier carrierOf(const std::string& word) {
    if (word.starts_with("png (QR)")) return Carrier::qr;
    if (word.starts_with("png")) return Carrier::png;
    if (word.starts_with("svg")) return Carrier::svg;
    if (word.starts_with("json")) return Carrier::json;
    return Carrier::text;
}

Form formOf(const std::string& file, const std::string& carrier, const std::string& form) {
    if (file.ends_with(".xml")) return Form::xml;
    if (file == "vc/status-list-es256.jws") return Form::vcJwt; // its payload is a credential
    if (carrier.starts_with("vc-jwt") || form.starts_with("VC-JWT")) return Form::vcJwt;
    if (carrier == "jws") return Form::jws;
    const bool onlyAddress = file.starts_with("ob1/text-url") || file == "ob1/svg-attribute-and-cdata.svg" ||
                             file == "ob1/svg-attribute-empty-cdata.svg" || file == "odd/svg-cdata-not-json.svg";
    return onlyAddress ? Form::address : Form::json;
}

} // namespace

TEST_CASE("each badge made by other people's software is found once, in the form and the carrier it is in") {
    if (!haveSharedData()) return skipped("import index of badges", "no shared data");
    int found = 0, without = 0;
    const Json entries = index("badges");
    for (const Json& entry : *entries.array()) {
        const std::string file = *entry.textOf("file");
        INFO(file);
        const Found result = foundIn(sharedSample("badges/" + file), file);
        INFO("findings: " << Catch::StringMaker<Names>::convert(codes(result.findings)));
        if (const auto none = noBadges.find(file); none != noBadges.end()) {
            CHECK(result.documents.empty());
            CHECK(codes(result.findings) == Names{std::string(findingName(none->second))});
            ++without;
            continue;
        }
        if (file == "odd/ebsi-style-status-kotlin-wrapper.json") { // a harness object with a status list and a credential in it
            CHECK(kinds(result) == Names{"json vc-jwt", "json json"});
            ++found;
            continue;
        }
        REQUIRE(result.documents.size() == 1);
        const Document& document = result.documents.front();
        CHECK(formName(document.form) == formName(formOf(file, *entry.textOf("carrier"), *entry.textOf("form"))));
        CHECK(carrierName(document.carrier) == carrierName(carrierOf(*entry.textOf("carrier"))));
        checkIdentity(document);
        ++found;
    }
    std::printf("badges/INDEX.json: %d files with a badge, %d without\n", found, without);
    CHECK(found + without == 145);
}

TEST_CASE("each badge signed by another implementation, and each spoilt copy, is found once") {
    if (!haveSharedData()) return skipped("import index of signed badges", "no shared data");
    int found = 0;
    const Json entries = index("signed");
    for (const Json& entry : *entries.array()) {
        const std::string file = *entry.textOf("file");
        INFO(file);
        const Bytes bytes = sharedSample("signed/" + file);
        const Found result = foundIn(bytes, file);
        INFO("findings: " << Catch::StringMaker<Names>::convert(codes(result.findings)));
        REQUIRE(result.documents.size() == 1);
        const Document& document = result.documents.front();
        CHECK(formName(document.form) == *entry.textOf("form"));
        CHECK(carrierName(document.carrier) == *entry.textOf("carrier"));
        checkIdentity(document);
        if (const std::string* base = entry.textOf("base"); base && (*entry.textOf("carrier") == "png" || *entry.textOf("carrier") == "qr")) {
            const Bytes original = sharedSample("signed/" + *base);
            CHECK(!document.carrierFile.empty());
            if (!entry.textOf("mutation")) CHECK(textOf(document.bytes) == textOf(foundIn(original).documents.at(0).bytes));
        }
        ++found;
    }
    std::printf("signed/INDEX.json: %d files, a badge in each\n", found);
    CHECK(found == 416);
}
