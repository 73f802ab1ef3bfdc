#include "core/badge/badge.h"
#include "tests/catch.h"

using namespace lanyard;

TEST_CASE("every standard, form and carrier is found again by its name") {
    for (int i = 0; i <= int(Standard::blockcerts3); ++i) CHECK(standardNamed(standardName(Standard(i))) == Standard(i));
    for (int i = 0; i <= int(Form::xml); ++i) CHECK(formNamed(formName(Form(i))) == Form(i));
    for (int i = 0; i <= int(Carrier::qr); ++i) CHECK(carrierNamed(carrierName(Carrier(i))) == Carrier(i));
    CHECK_FALSE(standardNamed("OpenBadges-4.0"));
    CHECK_FALSE(formNamed(""));
}

TEST_CASE("a text is shown in the reader's language, else without language, else in the first one") {
    const LocalizedText text{{{"de", "eins"}, {"", "1"}, {"pt-BR", "um"}}};
    CHECK(text.in({"de"})->text == "eins");
    CHECK(text.in({"de-AT"})->text == "eins");
    CHECK(text.in({"fr", "PT"})->text == "um");
    CHECK(text.in({"fr"})->text == "1");
    CHECK(text.in({})->text == "1");
    CHECK(LocalizedText{{{"de", "eins"}}}.in({"fr"})->text == "eins");
    CHECK(LocalizedText{}.in({"de"}) == nullptr);
    CHECK(LocalizedText{}.any().empty());
}

TEST_CASE("the title is the achievement's name, else the credential's; the picture the award's own, else the achievement's") {
    Badge badge;
    badge.name.entries = {{"", "credential"}};
    CHECK(badge.title().any() == "credential");
    badge.achievement.name.entries = {{"", "achievement"}};
    CHECK(badge.title().any() == "achievement");
    badge.achievement.image.address = "https://a.example.org/class.png";
    CHECK(badge.picture().address == "https://a.example.org/class.png");
    badge.image.address = "https://a.example.org/award.png";
    CHECK(badge.picture().address == "https://a.example.org/award.png");
}
