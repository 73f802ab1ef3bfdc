#include "core/base/fold.h"
#include "core/base/utf8.h"
#include "core/store/json_values.h"
#include "core/store/own_statement_json.h"
#include "core/store/portfolio_json.h"
#include "core/store/search.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "raw.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

TEST_CASE("a report reads back as it was written, with every reason of the register") {
    for (const Reason reason : everyReason())
        for (const CheckId id : everyCheck)
            for (const Outcome outcome : {Outcome::passed, Outcome::warning, Outcome::failed, Outcome::unknown}) {
                if (!mayAnswer(reason, id, outcome)) continue;
                VerificationReport report;
                report.at = noon;
                report.unsoundInside = 3;
                report.checks = {{id, outcome, reason, {{Fact::Kind::word, "a \"b\" \\ ü"}, {Fact::Kind::count, "12"}}, Instant{5}}};
                CHECK(valueOf(reportFrom(toJson(report), noon)) == report);
            }
}

TEST_CASE("a reason of a newer version is read as not answered, names itself, and stays in the vault as it was") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    DocumentId id;
    {
        Vault vault = openOrThrow(file);
        id = keep(vault, makeBadge());
    }
    Raw(file).run("UPDATE report SET answers = replace(answers, 'signature-fits', 'signed-by-the-moon'); UPDATE badge SET leading_reason = 'signed-by-the-moon'");
    const std::string stored = Raw(file).text("SELECT answers FROM report");
    const Vault vault = openOrThrow(file, false);
    const auto record = valueOf(vault.record(id));
    const Check* const check = record.reports.at(0).find(CheckId::signature);
    REQUIRE(check != nullptr);
    CHECK(check->outcome == Outcome::unknown);
    CHECK(check->reason == Reason::cancelled);
    CHECK(*check->fact(Fact::Kind::note) == "signed-by-the-moon");
    CHECK(record.reports[0].verdict() == Verdict::undetermined);
    CHECK(valueOf(vault.list({}))[0].verdict == Verdict::undetermined);
    CHECK(Raw(file).text("SELECT answers FROM report") == stored);
}

TEST_CASE("an outcome that the register does not allow for its reason is not believed") {
    const auto report = valueOf(reportFrom(R"({"checks":[{"check":"signature","outcome":"passed","reason":"signature-mismatch"}]})", noon));
    REQUIRE(report.checks.size() == 1);
    CHECK(report.checks[0].outcome == Outcome::unknown);
}

TEST_CASE("broken JSON in the vault is an error, and never a report") {
    CHECK_FALSE(reportFrom("{", noon));
    CHECK_FALSE(localizedTextFrom("[[1]]"));
    CHECK_FALSE(portfolioFrom(Json(Json::Object{})));
    CHECK_FALSE(ownStatementFrom(Json(Json::Object{})));
    CHECK(valueOf(reportFrom("[]", noon)).checks.empty());
}

TEST_CASE("texts in several languages keep their order and their tags") {
    LocalizedText text;
    text.entries = {{"de", "Erste Hilfe"}, {"", "First aid"}, {"ar", "إسعافات أولية"}};
    CHECK(valueOf(localizedTextFrom(toJson(text))) == text);
    CHECK(valueOf(localizedTextFrom(toJson(LocalizedText{}))).empty());
}

TEST_CASE("the words of a search are found wherever they stand") {
    const SearchWords words("  Kü  CHE ");
    CHECK(words.joined() == "ku che");
    CHECK(words.allIn(folded("Die Küche")));
    CHECK_FALSE(words.allIn(folded("Kümmel")));
    CHECK(SearchWords("").empty());
    CHECK(SearchWords("\t\n").allIn("anything"));
}

TEST_CASE("a piece of text is never cut inside a letter, whatever is searched") {
    const std::string text = "αβγδ εζηθ ικλμ 한국어 漢字 ÄÖÜ ß \xF0\x9F\x8E\x93 " + std::string(90, 'x') + " ﬁnis " + std::string(90, 'y') + "ü\nnext";
    const std::string plain = folded(text);
    for (std::size_t begin = 0; begin < plain.size(); ++begin) {
        if ((std::uint8_t(plain[begin]) & 0xC0U) == 0x80U) continue;
        std::size_t end = begin + 1;
        while (end < plain.size() && (std::uint8_t(plain[end]) & 0xC0U) == 0x80U) ++end;
        const SearchWords words(std::string_view(plain).substr(begin, end - begin));
        if (words.empty()) continue;
        const std::string piece = words.pieceOf(text, plain);
        CHECK(isUtf8(piece));
        CHECK_FALSE(piece.empty());
        CHECK(piece.find('\n') == std::string::npos);
    }
}
