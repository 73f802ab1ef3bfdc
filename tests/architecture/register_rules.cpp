#include "core/json/json.h"
#include "tests/architecture/cmake_text.h"
#include "tests/architecture/rules.h"
#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace lanyard::architecture {
namespace {

constexpr std::string_view reasonsFile = "core/badge/reasons.def";
constexpr std::string_view samplesFile = "tests/data/reasons.json";
constexpr std::string_view manPage = "packaging/man/lanyard-cli.1";

struct ReasonEntry {
    std::string code; ///< keyNotAtHand
    std::string name; ///< key-not-at-hand
    int line = 0;
};

std::vector<ReasonEntry> reasonsOf(const SourceTree& tree) {
    std::vector<ReasonEntry> reasons;
    constexpr std::string_view begin = "LANYARD_REASON(";
    for (const auto& line : linesOf(tree.text(reasonsFile))) {
        if (!line.text.starts_with(begin)) continue;
        const auto comma = line.text.find(',');
        const auto open = line.text.find('"');
        const auto close = line.text.find('"', open + 1);
        if (close == std::string_view::npos) continue;
        reasons.push_back({std::string(line.text.substr(begin.size(), comma - begin.size())), std::string(line.text.substr(open + 1, close - open - 1)), line.number});
    }
    return reasons;
}

/// A sentence as the sources hand it to a translator.
struct Sentence {
    std::string context;
    std::string text;
    friend auto operator<=>(const Sentence&, const Sentence&) = default;
};

/// The literal that begins at `at`, neighbours joined as the compiler joins them; `at` is moved behind it.
std::string literalAt(std::string_view text, std::size_t& at) {
    std::string value;
    while (at < text.size() && text[at] == '"') {
        for (++at; at < text.size() && text[at] != '"'; ++at) {
            if (text[at] == '\\' && at + 1 < text.size()) ++at;
            value += text[at];
        }
        ++at;
        const auto next = text.find_first_not_of(" \t\n", at);
        if (next == std::string_view::npos || text[next] != '"') break;
        at = next;
    }
    return value;
}

/// All of translate("context", "text" …) in a piece of source.
std::vector<Sentence> sentencesIn(std::string_view source) {
    std::vector<Sentence> sentences;
    constexpr std::string_view call = "translate(\"";
    for (auto at = source.find(call); at != std::string_view::npos; at = source.find(call, at)) {
        at += call.size() - 1;
        Sentence sentence;
        sentence.context = literalAt(source, at);
        at = source.find_first_not_of(", \t\n", at);
        if (at == std::string_view::npos) break;
        sentence.text = literalAt(source, at);
        sentences.push_back(std::move(sentence));
    }
    return sentences;
}

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\n") == std::string_view::npos; }

/// What stands behind `case Reason::code:` until the next case that is not shared.
std::string_view caseOf(std::string_view source, std::string_view code) {
    const auto label = "case Reason::" + std::string(code) + ":";
    const auto at = source.find(label);
    if (at == std::string_view::npos) return {};
    auto rest = source.substr(at + label.size());
    for (std::size_t from = 0;;) {
        const auto next = rest.find("case Reason::", from);
        if (next == std::string_view::npos) return rest.substr(0, rest.find("\n}"));
        if (!isBlank(rest.substr(from, next - from))) return rest.substr(0, next);
        from = rest.find(':', rest.find("::", next) + 2);
        if (from == std::string_view::npos) return {};
        ++from;
    }
}

std::string unescapedXml(std::string_view text) {
    std::string plain(text);
    for (const auto& [entity, letter] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}})
        for (auto at = plain.find(entity); at != std::string::npos; at = plain.find(entity, at + 1)) plain.replace(at, std::string_view(entity).size(), letter);
    return plain;
}

/// The sentences of a .ts file that have a finished translation.
std::set<Sentence> translatedIn(std::string_view ts) {
    std::set<Sentence> sentences;
    std::string context;
    for (std::size_t at = 0; (at = ts.find('<', at)) != std::string_view::npos; ++at) {
        const auto rest = ts.substr(at);
        const auto inner = [](std::string_view element) {
            const auto open = element.find('>') + 1;
            return element.substr(open, element.find("</") - open);
        };
        if (rest.starts_with("<name>")) context = unescapedXml(inner(rest));
        if (!rest.starts_with("<message")) continue;
        const auto message = rest.substr(0, rest.find("</message>"));
        const auto source = message.find("<source>");
        const auto translation = message.find("<translation");
        if (source == std::string_view::npos || translation == std::string_view::npos) continue;
        const auto tag = message.substr(translation, message.find('>', translation) - translation);
        const bool finished = tag.find("type=") == std::string_view::npos && !tag.ends_with('/');
        if (finished && !isBlank(inner(message.substr(translation)))) sentences.insert({context, unescapedXml(inner(message.substr(source)))});
    }
    return sentences;
}

bool isNameLetter(char c) noexcept { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_'; }

bool holdsName(std::string_view text, std::string_view name) {
    for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const bool begins = at == 0 || !isNameLetter(text[at - 1]);
        const bool ends = at + name.size() == text.size() || !isNameLetter(text[at + name.size()]);
        if (begins && ends) return true;
    }
    return false;
}

/// A missing file is one breach, not one a reason.
std::optional<Breaches> missing(const SourceTree& tree, std::string_view file) {
    if (tree.has(file)) return {};
    return Breaches{{std::string(file), 0, "missing"}};
}

/// The strings behind `"file":` in an INDEX.json.
std::vector<std::string> filesNamedIn(std::string_view index) {
    std::vector<std::string> files;
    constexpr std::string_view member = "\"file\"";
    for (auto at = index.find(member); at != std::string_view::npos; at = index.find(member, at)) {
        at = index.find('"', at + member.size());
        if (at == std::string_view::npos) break;
        files.push_back(literalAt(index, at));
    }
    return files;
}

} // namespace

Breaches reasonsWithoutSentence(const SourceTree& tree) {
    if (auto none = missing(tree, reasonsFile)) return *none;
    std::string sources;
    for (const auto& file : tree.below("ui/text/", {".cpp"})) sources += std::string(tree.text(file)) + "\n}\n";
    std::map<std::string, std::set<Sentence>> translations;
    for (const auto& file : tree.below("translations/", {".ts"}))
        if (nameOf(file) != "lanyard_en.ts") translations[file] = translatedIn(tree.text(file)); // English is what the sources say
    if (translations.empty()) return {{"translations/", 0, "no translation"}};
    Breaches breaches;
    for (const auto& reason : reasonsOf(tree)) {
        const auto sentences = sentencesIn(caseOf(sources, reason.code));
        if (sentences.empty()) breaches.push_back({std::string(reasonsFile), reason.line, reason.name + " has no sentence in ui/text"});
        for (const auto& [file, translated] : translations)
            for (const auto& sentence : sentences)
                if (!translated.contains(sentence)) breaches.push_back({file, 0, reason.name + " has no translation of \"" + sentence.text + '"'});
    }
    return breaches;
}

Breaches reasonsWithoutManLine(const SourceTree& tree) {
    for (const auto file : {reasonsFile, manPage})
        if (auto none = missing(tree, file)) return *none;
    std::string page(tree.text(manPage));
    std::erase(page, '\\'); // roff writes "-" as "\-"
    Breaches breaches;
    for (const auto& reason : reasonsOf(tree))
        if (!holdsName(page, reason.name)) breaches.push_back({std::string(reasonsFile), reason.line, reason.name + " has no line in " + std::string(manPage)});
    return breaches;
}

Breaches reasonsWithoutSample(const SourceTree& tree) {
    for (const auto file : {reasonsFile, samplesFile})
        if (auto none = missing(tree, file)) return *none;
    const std::string samples(samplesFile);
    const auto json = parseJson(tree.text(samplesFile));
    if (!json || !json->isObject()) return {{samples, 0, "no JSON object"}};
    Breaches breaches;
    std::set<std::string> names;
    for (const auto& reason : reasonsOf(tree)) {
        names.insert(reason.name);
        const auto* entry = json->find(reason.name);
        const auto* sample = entry ? entry->textOf("sample") : nullptr;
        if (!sample)
            breaches.push_back({std::string(reasonsFile), reason.line, reason.name + " has no \"sample\" in " + samples});
        else if (!tree.has("tests/data/" + *sample))
            breaches.push_back({samples, lineAt(tree.text(samplesFile), entry->range().begin), reason.name + ": no file tests/data/" + *sample});
    }
    for (const auto& [name, entry] : *json->object())
        if (!names.contains(name)) breaches.push_back({samples, lineAt(tree.text(samplesFile), entry.range().begin), "no such reason: " + name});
    const auto tests = tree.below("tests/", {"_test.cpp"});
    const auto reads = [&](const std::string& file) { return !file.starts_with("tests/architecture/") && tree.text(file).find("reasons.json") != std::string_view::npos; };
    if (std::ranges::none_of(tests, reads)) breaches.push_back({samples, 0, "no test runs the samples"});
    return breaches;
}

Breaches resourcesNotListed(const SourceTree& tree) {
    std::string naming;
    for (const auto* folder : {"ui/", "app/", "cmake/", "resources/"})
        for (const auto& file : tree.below(folder, {".cpp", ".h", "CMakeLists.txt", ".cmake", ".qrc", "INDEX.json"})) naming += tree.text(file);
    std::set<std::string, std::less<>> globbed;
    for (const auto& path : pathsInCMake(tree))
        if (path.starts_with("resources/") && path.find('*') != std::string::npos) globbed.emplace(folderOf(path));

    Breaches breaches;
    for (const auto& file : tree.below("resources/")) {
        const auto name = nameOf(file);
        if (name == "INDEX.json" || name.starts_with("LICENSE") || name.starts_with("README")) continue;
        const auto stem = name.substr(0, name.rfind('.'));
        const bool isNamed = holdsName(naming, name) || (file.starts_with("resources/icons/") && naming.find('"' + std::string(stem) + '"') != std::string::npos);
        const bool isTakenWhole = !file.starts_with("resources/contexts/") && globbed.contains(folderOf(file));
        if (!isNamed && !isTakenWhole) breaches.push_back({file, 0, "listed nowhere"});
    }
    for (const auto& index : tree.below("resources/", {"INDEX.json"}))
        for (const auto& name : filesNamedIn(tree.text(index)))
            if (!tree.has(std::string(folderOf(index)) + '/' + name)) breaches.push_back({index, 0, "lists a file that is not there: " + name});
    return breaches;
}

Breaches missingGoldenFiles(const SourceTree& tree) {
    Breaches breaches;
    for (const auto& file : tree.below("tests/", {".cpp", ".h"})) {
        if (file.starts_with("tests/architecture/")) continue;
        const auto text = tree.text(file);
        for (const std::string_view call : {"ownSample(\"", "ownText(\"", "ownPath(\""})
            for (auto at = text.find(call); at != std::string_view::npos; at = text.find(call, at + 1)) {
                auto end = at + call.size() - 1;
                const auto path = "tests/data/" + literalAt(text, end);
                const bool whole = end < text.size() && text[end] == ')';
                if (whole ? !tree.has(path) && !tree.hasFolder(path) : !tree.hasFolder(folderOf(path)))
                    breaches.push_back({file, lineAt(text, at), "no sample " + path});
            }
    }
    constexpr std::string_view golden = ".badge.json";
    std::set<std::string, std::less<>> foldersWithGolden;
    for (const auto& file : tree.below("tests/data/", {golden})) {
        foldersWithGolden.emplace(folderOf(file));
        if (!tree.has(file.substr(0, file.size() - golden.size()))) breaches.push_back({file, 0, "a golden file without its sample"});
    }
    for (const auto& file : tree.below("tests/data/")) {
        const bool sample = !file.ends_with(golden) && foldersWithGolden.contains(folderOf(file));
        if (sample && !tree.has(file + std::string(golden))) breaches.push_back({file, 0, "a sample without its golden file"});
    }
    return breaches;
}

} // namespace lanyard::architecture
