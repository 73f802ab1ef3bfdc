#include "core/base/fold.h"
#include "core/base/utf8.h"
#include "tests/catch.h"

using namespace lanyard;

TEST_CASE("case and accents fold away in Latin, Greek, Cyrillic, Armenian and Georgian") {
    CHECK(folded("Ärztin ÇA Łódź Ñandú Ő") == "arztin ca lodz nandu o");
    CHECK(folded("Straße STRASSE ẞ") == "strasse strasse ss");
    CHECK(folded("Ελληνικά Άνθρωπος ΟΔΟΣ") == folded("ελληνικα ανθρωποσ οδος"));
    CHECK(folded("Ёлка ЙОД Київ") == folded("елка иод киів"));
    CHECK(folded("Հայաստան") == folded("ՀԱՅԱՍՏԱՆ"));
    CHECK(folded("ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ") == "საქართველო");
    CHECK(folded("Nguyễn Trãi") == "nguyen trai");
    CHECK(folded("İstanbul ISPARTA ıspanak") == "istanbul isparta ispanak");
    CHECK(folded("Æsir Œuvre Þór ﬁn") == "aesir oeuvre thor fin");
}

TEST_CASE("composed and decomposed letters fold to the same bytes") {
    CHECK(folded("Ku\xCC\x88nstler") == folded("Künstler"));
    CHECK(folded("e\xCC\x81t\xC3\xA9") == "ete");
    CHECK(folded("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB") == folded("한"));
}

TEST_CASE("Hebrew points and Arabic vowel marks fold away, and the forms of alef are one") {
    CHECK(folded("שָׁלוֹם") == "שלום");
    CHECK(folded("مُحَمَّد") == "محمد");
    CHECK(folded("أحمد إحسان آمال") == folded("احمد احسان امال"));
    CHECK(folded("كتـــاب") == "كتاب");
    CHECK(folded("کتاب") == folded("كتاب"));
    CHECK(folded("٢٠٢٥ ۲۰۲۵ ２０２５") == "2025 2025 2025");
}

TEST_CASE("a Korean syllable that is still being typed is found in the finished one") {
    CHECK(folded("한국어").starts_with(folded("하")));
    CHECK(folded("漢字かな") == "漢字かな");
}

TEST_CASE("folding twice changes nothing, for every code point, and the result is UTF-8") {
    for (char32_t letter = 1; letter <= 0x1FFFF; ++letter) {
        if (letter >= 0xD800 && letter <= 0xDFFF) continue;
        std::string text;
        appendUtf8(text, letter);
        const std::string once = folded(text);
        if (folded(once) != once || !isUtf8(once)) FAIL_CHECK("U+" << std::hex << std::uint32_t(letter));
    }
    CHECK(folded("a\xFF\xC3") == "a\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("the place of a folded letter leads back to the original letter") {
    const std::string text = "Die Großküche ﬁndet man: ÅSA, 한국";
    const std::string plain = folded(text);
    CHECK(text.substr(originalOffset(text, plain.find("kuche"))).starts_with("küche"));
    CHECK(text.substr(originalOffset(text, plain.find("ndet"))).starts_with("ndet"));
    CHECK(text.substr(originalOffset(text, plain.find("asa"))).starts_with("ÅSA"));
    CHECK(text.substr(originalOffset(text, plain.find(folded("국")))).starts_with("국"));
    CHECK(originalOffset(text, 0) == 0);
    CHECK(originalOffset(text, plain.size()) == text.size());
    CHECK(originalOffset("", 5) == 0);
}
