#include "tests/architecture/cmake_text.h"
#include "tests/architecture/rules.h"
#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace lanyard::architecture {
namespace {

constexpr std::array<std::string_view, 6> steps{"core/import/", "core/parse/", "core/verify/", "core/sign/", "core/store/", "core/export/"};

struct Include {
    std::string file;
    int line = 0;
    std::string_view target;
    bool quoted = false;
};

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

std::optional<Include> includeIn(const std::string& file, const Line& line) {
    auto rest = trimmed(line.text);
    if (!rest.starts_with('#')) return {};
    rest = trimmed(rest.substr(1));
    if (!rest.starts_with("include")) return {};
    rest = trimmed(rest.substr(7));
    if (rest.empty() || (rest.front() != '<' && rest.front() != '"')) return {};
    const bool quoted = rest.front() == '"';
    const auto end = rest.find(quoted ? '"' : '>', 1);
    if (end == std::string_view::npos) return {};
    return Include{file, line.number, rest.substr(1, end - 1), quoted};
}

std::vector<Include> includesBelow(const SourceTree& tree, std::string_view folder) {
    std::vector<Include> includes;
    for (const auto& file : tree.below(folder, {".h", ".cpp", ".inc", ".def"}))
        for (const auto& line : linesOf(tree.text(file)))
            if (auto include = includeIn(file, line)) includes.push_back(*std::move(include));
    return includes;
}

std::vector<Include> includesOfTheProgram(const SourceTree& tree) {
    auto includes = includesBelow(tree, "core/");
    for (const auto* folder : {"ui/", "app/"}) std::ranges::move(includesBelow(tree, folder), std::back_inserter(includes));
    return includes;
}

/// <QString>, <QtCore/QString>, <qnamespace.h>; but not <qpdf/QPDF.hh>, <qrcodegen/…>.
bool isQt(std::string_view target) {
    const bool capital = target.size() > 1 && target[0] == 'Q' && std::isalpha(static_cast<unsigned char>(target[1])) != 0;
    return capital || (target.starts_with('q') && target.ends_with(".h") && target.find('/') == std::string_view::npos);
}

/// C and C++ headers, and those of operating systems.
bool isOfTheLanguageOrSystem(std::string_view target) {
    constexpr std::string_view systems[] = {"fcntl.h",  "unistd.h",    "windows.h", "io.h",     "process.h", "intrin.h",
                                            "signal.h", "dlfcn.h", "sys/auxv.h", "sys/stat.h", "sys/types.h", "sys/file.h", "sys/wait.h", "sys/prctl.h", "sys/resource.h",
                                            "termios.h", "spawn.h", "werapi.h"};
    return target.find_first_of("./") == std::string_view::npos ? !isQt(target) : std::ranges::find(systems, target) != std::end(systems);
}

struct ThirdParty {
    std::string_view header; ///< a prefix of the include
    std::string_view folder;
};
constexpr ThirdParty thirdParty[] = {
    {"nlohmann/", "core/json/"},        {"openssl/", "core/crypto/"},    {"sqlite3", "core/store/"},       {"zlib.h", "core/container/"},
    {"zip.h", "core/container/"},       {"qpdf/", "core/container/"},    {"expat", "core/container/"},     {"png", "core/container/"},
    {"jpeglib.h", "core/container/"},   {"jerror.h", "core/container/"}, {"jconfig.h", "core/container/"}, {"ZXing/", "core/container/"},
    {"qrcodegen/", "core/container/"},  {"CLI/", "app/cli/"},
};

bool mayInclude(std::string_view file, std::string_view target) {
    if (isQt(target)) return file.starts_with("ui/") || file.starts_with("app/");
    return std::ranges::any_of(thirdParty, [&](const ThirdParty& t) { return target.starts_with(t.header) && file.starts_with(t.folder); });
}

/// A test's folder has no forwarding headers: its files know each other by their bare names.
bool isNeighbourOfATest(const SourceTree& tree, const Include& include) {
    return include.file.starts_with("tests/") && tree.has(std::string(folderOf(include.file)) + '/' + std::string(include.target));
}

} // namespace

Breaches qtInCore(const SourceTree& tree) {
    Breaches breaches;
    for (const auto& include : includesBelow(tree, "core/"))
        if (isQt(include.target)) breaches.push_back({include.file, include.line, "Qt header in core: " + std::string(include.target)});
    return breaches;
}

Breaches thirdPartyOutsideItsFolder(const SourceTree& tree) {
    Breaches breaches;
    for (const auto& include : includesOfTheProgram(tree)) {
        const bool ours = include.quoted && tree.has(include.target);
        if (ours || isOfTheLanguageOrSystem(include.target) || mayInclude(include.file, include.target)) continue;
        if (!include.quoted || isQt(include.target) ||
            std::ranges::any_of(thirdParty, [&](const ThirdParty& t) { return include.target.starts_with(t.header); }))
            breaches.push_back({include.file, include.line, "third-party header outside its folder: " + std::string(include.target)});
    }
    return breaches;
}

Breaches includesNotByRepositoryPath(const SourceTree& tree) {
    Breaches breaches;
    for (const auto* folder : {"core/", "ui/", "app/", "tests/"})
        for (const auto& include : includesBelow(tree, folder)) {
            if (include.target.find("..") != std::string_view::npos)
                breaches.push_back({include.file, include.line, "\"..\" in an include: " + std::string(include.target)});
            else if (include.quoted && !tree.has(include.target) && !include.target.ends_with(".moc") && !isNeighbourOfATest(tree, include))
                breaches.push_back({include.file, include.line, "no repository path: " + std::string(include.target)});
        }
    return breaches;
}

Breaches includesOfUnnamedLayers(const SourceTree& tree) {
    const auto layers = layersOf(tree);
    std::map<std::string_view, const Layer*> ownerOf;
    std::map<std::string_view, const Layer*> publisherOf;
    for (const auto& layer : layers) {
        for (const auto* files : {&layer.sources, &layer.headers, &layer.privateHeaders})
            for (const auto& file : *files) ownerOf[file] = &layer;
        for (const auto& file : layer.headers) publisherOf[file] = &layer;
    }
    Breaches breaches;
    for (const auto& include : includesOfTheProgram(tree)) {
        if (!include.quoted || !tree.has(include.target)) continue;
        const auto owner = ownerOf.find(include.file);
        if (owner == ownerOf.end()) continue; // an executable, or told by sourcesNotBuilt
        const auto& self = *owner->second;
        const auto targetOwner = ownerOf.find(include.target);
        if (targetOwner != ownerOf.end() && targetOwner->second == &self) continue;
        const auto publisher = publisherOf.find(include.target);
        if (publisher == publisherOf.end())
            breaches.push_back({include.file, include.line, "no public header of another layer: " + std::string(include.target)});
        else if (std::ranges::find(self.uses, publisher->second->name) == self.uses.end())
            breaches.push_back({include.file, include.line, self.name + " does not name " + publisher->second->name + " in USES: " + std::string(include.target)});
    }
    return breaches;
}

Breaches stepsThatUseSteps(const SourceTree& tree) {
    Breaches breaches;
    for (const auto step : steps)
        for (const auto& include : includesBelow(tree, step))
            for (const auto other : steps)
                if (other != step && include.target.starts_with(other))
                    breaches.push_back({include.file, include.line, "a step uses another step: " + std::string(include.target)});
    for (const auto& layer : layersOf(tree))
        for (const auto step : steps)
            for (const auto& used : layer.uses) {
                const bool usesStep = std::ranges::any_of(steps, [&](std::string_view other) {
                    return other != step && used == "core_" + std::string(other.substr(5, other.size() - 6));
                });
                if (layer.file.starts_with(step) && usesStep) breaches.push_back({layer.file, layer.line, "a step uses another step: " + used});
            }
    return breaches;
}

} // namespace lanyard::architecture
