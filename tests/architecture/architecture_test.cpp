// The rules of the house that a build cannot hold. Each is asked of this tree, and each is broken on purpose in a copy held in
// memory, so that it is known to bite.
#include "tests/architecture/cmake_text.h"
#include "tests/architecture/rules.h"
#include "tests/architecture/source_tree.h"
#include "tests/catch.h"
#include <cstdio>

using namespace lanyard::architecture;

namespace {

const SourceTree& house() {
    static const auto tree = SourceTree::at(LANYARD_SOURCE_DIR);
    return tree;
}

using Rule = Breaches (*)(const SourceTree&);

void requireKept(Rule rule) {
    const auto breaches = rule(house());
    for (const auto& breach : breaches) std::fprintf(stderr, "%s:%d: %s\n", breach.file.c_str(), breach.line, breach.what.c_str());
    CHECK(breaches.empty());
}

/// Whether the rule tells of the file, and of that line if one is given, which it does not do before.
bool isNew(Rule rule, const SourceTree& broken, std::string_view file, int line = -1) {
    const auto told = [&](const SourceTree& tree) {
        const auto breaches = rule(tree);
        return std::ranges::any_of(breaches, [&](const Breach& b) { return b.file == file && (line < 0 || b.line == line); });
    };
    return told(broken) && !told(house());
}

/// This house with one file changed.
SourceTree with(const std::string& path, std::string text) {
    auto tree = house();
    tree.set(path, std::move(text));
    return tree;
}
SourceTree without(const std::string& path) {
    auto tree = house();
    REQUIRE(tree.has(path));
    tree.remove(path);
    return tree;
}
SourceTree withReplaced(const std::string& path, std::string_view what, std::string_view by) {
    std::string text(house().text(path));
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    text.replace(at, what.size(), by);
    return with(path, std::move(text));
}

} // namespace

TEST_CASE("the tree is all there") {
    CHECK(house().has("CMakeLists.txt"));
    CHECK(house().below("core/", {".cpp"}).size() > 50);
    CHECK(layersOf(house()).size() > 8);
}

TEST_CASE("core knows no Qt") {
    requireKept(qtInCore);
    CHECK(isNew(qtInCore, with("core/base/new.h", "#pragma once\n#include <QString>\n"), "core/base/new.h", 2));
    CHECK(isNew(qtInCore, with("core/base/new.h", "  #  include <QtCore/QString>\n"), "core/base/new.h", 1));
    CHECK(isNew(qtInCore, with("core/base/new.h", "#include <qnamespace.h>\n"), "core/base/new.h"));
    CHECK(isNew(qtInCore, with("core/base/new.cpp", "#include \"QString\"\n"), "core/base/new.cpp"));
    CHECK_FALSE(isNew(qtInCore, with("core/container/new.cpp", "#include <qpdf/QPDF.hh>\n#include <qrcodegen/qrcodegen.hpp>\n"), "core/container/new.cpp"));
}

TEST_CASE("a third-party header stands in its own folder alone") {
    requireKept(thirdPartyOutsideItsFolder);
    for (const auto* header : {"openssl/evp.h", "nlohmann/json.hpp", "sqlite3.h", "zlib.h", "zip.h", "qpdf/QPDF.hh", "expat.h", "png.h", "jpeglib.h",
                               "ZXing/ReadBarcode.h", "qrcodegen/qrcodegen.hpp", "CLI/CLI.hpp", "QString", "boost/any.hpp", "unknown.h"}) {
        const auto line = "#include <" + std::string(header) + ">\n";
        CHECK(isNew(thirdPartyOutsideItsFolder, with("core/verify/new.cpp", line), "core/verify/new.cpp", 1));
    }
    CHECK(isNew(thirdPartyOutsideItsFolder, with("ui/window/new.cpp", "#include <sqlite3.h>\n"), "ui/window/new.cpp", 1));
    CHECK(isNew(thirdPartyOutsideItsFolder, with("core/badge/new.cpp", "#include \"openssl/evp.h\"\n"), "core/badge/new.cpp", 1));
    CHECK_FALSE(isNew(thirdPartyOutsideItsFolder, with("core/crypto/new.cpp", "#include <openssl/evp.h>\n#include <vector>\n"), "core/crypto/new.cpp"));
    CHECK_FALSE(isNew(thirdPartyOutsideItsFolder, with("ui/pages/new.cpp", "#include <QLabel>\n"), "ui/pages/new.cpp"));
}

TEST_CASE("includes go by repository path") {
    requireKept(includesNotByRepositoryPath);
    CHECK(isNew(includesNotByRepositoryPath, with("core/json/new.cpp", "#include \"../base/bytes.h\"\n"), "core/json/new.cpp", 1));
    CHECK(isNew(includesNotByRepositoryPath, with("core/json/new.cpp", "#include \"json.h\"\n"), "core/json/new.cpp", 1));
    CHECK(isNew(includesNotByRepositoryPath, with("tests/core/json/new_test.cpp", "#include \"core/json/nowhere.h\"\n"), "tests/core/json/new_test.cpp", 1));
}

TEST_CASE("a file includes only what its layer names") {
    requireKept(includesOfUnnamedLayers);
    // core/json may not know core/badge, nobody may read another layer's private header, a layer may read its own.
    const auto json = std::string(house().text("core/json/json.cpp"));
    CHECK(isNew(includesOfUnnamedLayers, with("core/json/json.cpp", "#include \"core/badge/badge.h\"\n" + json), "core/json/json.cpp", 1));
    const auto digest = std::string(house().text("core/crypto/digest.cpp"));
    CHECK(isNew(includesOfUnnamedLayers, with("core/crypto/digest.cpp", "#include \"core/json/text.h\"\n" + digest), "core/crypto/digest.cpp", 1));
    CHECK_FALSE(isNew(includesOfUnnamedLayers, with("core/crypto/digest.cpp", "#include \"core/crypto/der.h\"\n" + digest), "core/crypto/digest.cpp"));
    const auto withoutJson = withReplaced("core/crypto/CMakeLists.txt", "USES core_base core_json", "USES core_base");
    CHECK(isNew(includesOfUnnamedLayers, withoutJson, "core/crypto/public_key.h"));
    CHECK_FALSE(isNew(includesOfUnnamedLayers, withoutJson, "core/crypto/digest.h"));
}

TEST_CASE("a step uses no other step") {
    requireKept(stepsThatUseSteps);
    CHECK(isNew(stepsThatUseSteps, with("core/verify/new.cpp", "#include \"core/parse/parse.h\"\n"), "core/verify/new.cpp", 1));
    CHECK(isNew(stepsThatUseSteps, with("core/export/CMakeLists.txt", "lanyard_layer(core_export SOURCES bake.cpp USES core_base core_store)\n"), "core/export/CMakeLists.txt", 1));
    CHECK_FALSE(isNew(stepsThatUseSteps, with("core/wallet/new.cpp", "#include \"core/parse/parse.h\"\n"), "core/wallet/new.cpp"));
}

TEST_CASE("targets are made by lanyard_layer") {
    requireKept(targetsPastLayers);
    for (const auto* command : {"target_include_directories(core_json PRIVATE ..)", "include_directories(.)", "add_library(more STATIC a.cpp)",
                                "ADD_LIBRARY (more STATIC a.cpp)", "add_executable(tool a.cpp)"})
        CHECK(isNew(targetsPastLayers, with("core/json/CMakeLists.txt", std::string(command) + '\n'), "core/json/CMakeLists.txt", 1));
    CHECK(isNew(targetsPastLayers, with("app/new/CMakeLists.txt", "\ntarget_include_directories(new PRIVATE \"${PROJECT_SOURCE_DIR}\")\n"), "app/new/CMakeLists.txt", 2));
    CHECK_FALSE(isNew(targetsPastLayers, with("app/new/CMakeLists.txt", "add_executable(new main.cpp) # add_library(x)\n"), "app/new/CMakeLists.txt"));
}

TEST_CASE("every source and every test is built") {
    requireKept(sourcesNotBuilt);
    for (const auto* file : {"core/json/new.cpp", "ui/text/new.cpp", "app/cli/new.cpp", "tests/core/json/new_test.cpp", "tests/fuzz/new.cpp"})
        CHECK(isNew(sourcesNotBuilt, with(file, ""), file));
    CHECK(isNew(sourcesNotBuilt, withReplaced("core/crypto/CMakeLists.txt", " jwk.cpp", " # jwk.cpp\n"), "core/crypto/jwk.cpp"));
}

TEST_CASE("colours and style sheets stand in ui/widgets alone") {
    requireKept(coloursOutsideWidgets);
    for (const auto* line : {"const QColor red(\"#a0B1c2\");", "widget.setStyleSheet(sheet);", "QColor(0x112233)", "QColor(1, 2, 3)", "qRgb(1, 2, 3)"}) {
        CHECK(isNew(coloursOutsideWidgets, with("ui/pages/new.cpp", line), "ui/pages/new.cpp", 1));
        CHECK_FALSE(isNew(coloursOutsideWidgets, with("ui/widgets/new.cpp", line), "ui/widgets/new.cpp"));
    }
    CHECK_FALSE(isNew(coloursOutsideWidgets, with("ui/pages/new.cpp", "QUrl(\"a#b\"); // issue #123456\n"), "ui/pages/new.cpp"));
}

TEST_CASE("no path of a machine or a person stands in the tree") {
    requireKept(machinePaths);
    const std::string slash = "/";
    CHECK(isNew(machinePaths, with("core/base/new.cpp", "\nopen(\"" + slash + "home/maria/a.png\");\n"), "core/base/new.cpp", 2));
    CHECK(isNew(machinePaths, with("new.md", "see " + slash + "root/notes\n"), "new.md", 1));
    CHECK_FALSE(isNew(machinePaths, with("new.md", "https://example.org" + slash + "home/page\n"), "new.md"));
}

TEST_CASE("nothing is left for later") {
    requireKept(unfinishedWork);
    CHECK(isNew(unfinishedWork, with("core/base/new.cpp", std::string("\n// TO") + "DO: all of it\n"), "core/base/new.cpp", 2));
    CHECK(isNew(unfinishedWork, with("new.md", std::string("FIX") + "ME\n"), "new.md", 1));
    CHECK_FALSE(isNew(unfinishedWork, with("new.md", "mktemp XXXXXX\n"), "new.md"));
}

namespace {

/// A small tree in which every reason has all that it needs.
SourceTree smallHouse() {
    SourceTree tree;
    tree.set("core/badge/reasons.def", "// code, name\nLANYARD_REASON(expired, \"expired\", validity, W, none)\nLANYARD_REASON(noEndDate, \"no-end-date\", validity, P, none)\n");
    tree.set("ui/text/answers.cpp", "switch (r) {\n    case Reason::expired:\n        return a ? in.translate(\"answer\", \"It \" \"ended.\") : in.translate(\"answer\", \"It <ended>.\");\n"
                                    "    case Reason::noEndDate: return in.translate(\"answer\", \"Yes.\");\n}\n}\n");
    tree.set("translations/lanyard_de.ts",
             "<TS><context><name>answer</name><message><source>It ended.</source><translation>Vorbei.</translation></message><message>"
             "<source>It &lt;ended&gt;.</source><translation>Aus.</translation></message>\n<message><source>Yes.</source><translation>Ja.</translation></message></context></TS>");
    tree.set("packaging/man/lanyard-cli.1", ".TP\nexpired\n.TP\nno\\-end\\-date\n");
    tree.set("tests/data/reasons.json", "{\"expired\": {\"sample\": \"old.json\"},\n \"no-end-date\": {\"sample\": \"old.json\"}}");
    tree.set("tests/data/old.json", "{}");
    tree.set("tests/journey/reasons_test.cpp", "ownText(\"reasons.json\")");
    return tree;
}
std::vector<std::string> told(const Breaches& breaches) {
    std::vector<std::string> lines;
    for (const auto& b : breaches) lines.push_back(b.file + ':' + std::to_string(b.line) + ": " + b.what);
    return lines;
}
using Told = std::vector<std::string>;
void replace(SourceTree& tree, const std::string& path, std::string_view what, std::string_view by) {
    std::string text(tree.text(path));
    text.replace(text.find(what), what.size(), by);
    tree.set(path, text);
}

} // namespace

TEST_CASE("each reason has a sentence in every language") {
    requireKept(reasonsWithoutSentence);
    CHECK(reasonsWithoutSentence(smallHouse()).empty());
    auto noSentence = smallHouse();
    replace(noSentence, "ui/text/answers.cpp", "Reason::noEndDate", "Reason::other");
    CHECK(told(reasonsWithoutSentence(noSentence)) == Told{"core/badge/reasons.def:3: no-end-date has no sentence in ui/text"});
    for (const auto& [what, by] : {std::pair{"<translation>Ja.", "<translation type=\"unfinished\">Ja."}, {">Ja.<", "><"}, {"<source>Yes.", "<source>Yes!"}}) {
        auto untranslated = smallHouse();
        replace(untranslated, "translations/lanyard_de.ts", what, by);
        CHECK(told(reasonsWithoutSentence(untranslated)) == Told{"translations/lanyard_de.ts:0: no-end-date has no translation of \"Yes.\""});
    }
}

TEST_CASE("each reason has a line in the man page") {
    requireKept(reasonsWithoutManLine);
    CHECK(reasonsWithoutManLine(smallHouse()).empty());
    auto noLine = smallHouse();
    replace(noLine, "packaging/man/lanyard-cli.1", "\nexpired", "\nnot\\-expired");
    CHECK(told(reasonsWithoutManLine(noLine)) == Told{"core/badge/reasons.def:2: expired has no line in packaging/man/lanyard-cli.1"});
    noLine.remove("packaging/man/lanyard-cli.1");
    CHECK(told(reasonsWithoutManLine(noLine)) == Told{"packaging/man/lanyard-cli.1:0: missing"});
}

TEST_CASE("each reason has a sample, and a test runs the samples") {
    requireKept(reasonsWithoutSample);
    CHECK(reasonsWithoutSample(smallHouse()).empty());
    auto broken = smallHouse();
    broken.remove("tests/data/old.json");
    CHECK(reasonsWithoutSample(broken).size() == 2);
    broken = smallHouse();
    replace(broken, "tests/data/reasons.json", "no-end-date", "no-date");
    CHECK(told(reasonsWithoutSample(broken)) ==
          Told{"core/badge/reasons.def:3: no-end-date has no \"sample\" in tests/data/reasons.json", "tests/data/reasons.json:2: no such reason: no-date"});
    broken = smallHouse();
    broken.remove("tests/journey/reasons_test.cpp");
    CHECK(told(reasonsWithoutSample(broken)) == Told{"tests/data/reasons.json:0: no test runs the samples"});
    broken.remove("tests/data/reasons.json");
    CHECK(told(reasonsWithoutSample(broken)) == Told{"tests/data/reasons.json:0: missing"});
}

TEST_CASE("every resource is listed, and every listed one is there") {
    requireKept(resourcesNotListed);
    for (const auto* file : {"resources/contexts/new.jsonld", "resources/fonts/new.ttf", "resources/icons/new-icon.svg"})
        CHECK(isNew(resourcesNotListed, with(file, ""), file));
    CHECK(isNew(resourcesNotListed, with("resources/new/INDEX.json", "[{\"file\": \"gone.json\"}]"), "resources/new/INDEX.json"));
    auto listed = with("resources/new/INDEX.json", "[{\"file\": \"here.json\"}]");
    listed.set("resources/new/here.json", "{}");
    CHECK(told(resourcesNotListed(listed)) == told(resourcesNotListed(house())));
}

TEST_CASE("every sample and golden file that a test names is there") {
    requireKept(missingGoldenFiles);
    CHECK(isNew(missingGoldenFiles, without("tests/data/crypto/signatures.json"), "tests/core/crypto/signature_test.cpp"));
    const auto goldens = house().below("tests/data/", {".badge.json"});
    REQUIRE_FALSE(goldens.empty());
    const auto sample = goldens[0].substr(0, goldens[0].size() - std::string_view(".badge.json").size());
    CHECK(isNew(missingGoldenFiles, without(goldens[0]), sample));
    CHECK(isNew(missingGoldenFiles, without(sample), goldens[0]));
}
