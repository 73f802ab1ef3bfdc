#pragma once
#include "core/json/json.h"
#include "core/rdf/json_ld.h"
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lanyard::rdf {

/// A setting that may be absent, null on purpose, or a text.
struct Setting {
    bool given = false;
    std::optional<std::string> value;
    friend bool operator==(const Setting&, const Setting&) = default;
};

/// The words of a container mapping, as bits.
enum Container : unsigned {
    containerGraph = 1U,
    containerId = 2U,
    containerIndex = 4U,
    containerLanguage = 8U,
    containerList = 16U,
    containerSet = 32U,
    containerType = 64U,
};
/// The words, sorted and joined by blanks.
std::string containerText(unsigned container);

/// A context as it is written. `content` must outlive what is made of it.
struct LocalContext {
    const Json* content = nullptr;
    std::string base;       ///< where it was published, or the document's address
    bool remote = false;    ///< it stands in a document of the loader, and so outlives the call
};

/// JSON-LD 1.1 API section 4.2: what a term means.
struct TermDefinition {
    std::optional<std::string> iri; ///< nothing: the term means nothing, on purpose
    bool prefix = false;
    bool isProtected = false;
    bool reverse = false;
    unsigned container = 0;
    std::string type; ///< empty: none
    Setting language;
    Setting direction;
    std::string index; ///< empty: none
    std::string nest;  ///< empty: none
    LocalContext context; ///< content is nullptr if there is none
};

/// A text that is looked for in several maps, and its hash, which is found once.
struct Sought {
    explicit Sought(std::string_view sought) noexcept : text(sought), hash(std::hash<std::string_view>{}(sought)) {}
    std::string_view text;
    std::size_t hash;
    friend bool operator==(const Sought& sought, std::string_view other) noexcept { return sought.text == other; }
};
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    std::size_t operator()(const Sought& sought) const noexcept { return sought.hash; }
};
template <class T> using TextMap = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

/// Term definitions above others: a name found here hides those below; nullptr hides without defining.
struct TermLayer {
    std::shared_ptr<const TermLayer> below;
    std::size_t layers = 1;
    TextMap<std::shared_ptr<const TermDefinition>> terms;
};

/// JSON-LD 1.1 API section 4.1. Never changed once it is shared. Copies share their terms.
struct ActiveContext {
    std::shared_ptr<const TermLayer> terms;
    std::optional<std::string> base;
    std::string originalBase;
    std::optional<std::string> vocab;
    std::optional<std::string> language;
    std::optional<std::string> direction;
    std::shared_ptr<const ActiveContext> previous;
    bool anyProtected = false; ///< a protected term was defined, and may have been replaced since
    bool lasting = false;      ///< made of remote contexts alone

    /// Valid as long as the context. nullptr if there is none.
    const TermDefinition* find(std::string_view term) const noexcept;
};
using ContextPtr = std::shared_ptr<const ActiveContext>;

/// Contexts that were processed before. Which are the same is told by where the parts lie, so they are held.
struct ProcessedContexts {
    struct Key {
        const ActiveContext* active;
        const Json* content;
        bool overrideProtected;
        bool propagate;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const noexcept {
            return std::hash<const void*>{}(key.active) * 31U + std::hash<const void*>{}(key.content) * 7U +
                   (key.overrideProtected ? 2U : 0U) + (key.propagate ? 1U : 0U);
        }
    };
    struct Entry {
        ContextPtr active; ///< holds the key's
        std::string base;
        ContextPtr result;
    };
    std::unordered_map<Key, Entry, KeyHash> entries;
    TextMap<ContextPtr> initial; ///< by processing mode and base
};

/// What one call works with.
struct Run {
    const ContextLoader& loader;
    const JsonLdOptions& options;
    WorkBudget& budget;
    std::size_t depth = 0;
    ProcessedContexts own;                ///< those with parts of the document
    ProcessedContexts* lasting = nullptr; ///< those of remote contexts alone; `own` if nobody keeps them
    std::uint64_t copied = 0;             ///< bytes of names that are not paid for yet
    /// Takes steps of the budget, and those for what was copied since. Errors: "processing limit", with the budget's reason.
    JsonLdResult<void> spend(std::uint64_t steps = 1);
    /// Tells that so many bytes were copied of what a context says: a short document may have long names copied many times. Paid with the next step.
    void copies(std::size_t bytes) noexcept { copied += bytes; }
    ProcessedContexts& kept(bool isLasting) noexcept { return isLasting && lasting != nullptr ? *lasting : own; }
};

/// Counts one level of recursion as long as it lives.
class Level {
  public:
    explicit Level(Run& run) noexcept : m_run(run) { ++m_run.depth; }
    ~Level() { --m_run.depth; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;
    /// Errors: tooDeep, and those of the budget, for one step.
    JsonLdResult<void> check() const;

  private:
    Run& m_run;
};

std::unexpected<JsonLdError> jsonLdError(std::string code, std::string detail = {});

/// The context before all others, JSON-LD 1.1 API section 5.1.1 step "initialize a new empty active context".
ContextPtr initialContext(Run& run);

struct ContextFlags {
    bool overrideProtected = false;
    bool propagate = true;
    bool validateScoped = true;
};
/// JSON-LD 1.1 API section 4.1.2.
JsonLdResult<ContextPtr> processContext(Run& run, const ContextPtr& active, const LocalContext& local, ContextFlags flags = {});

struct IriFlags {
    bool documentRelative = false;
    bool vocab = false;
};
/// JSON-LD 1.1 API section 5.2.2, without a local context. Nothing if the value means nothing.
std::optional<std::string> expandIri(const ActiveContext& active, std::string_view value, IriFlags flags);
/// The same of the name of a member, whose definition is at hand; nullptr if there is none.
std::optional<std::string> expandTerm(const ActiveContext& active, std::string_view term, const TermDefinition* definition);

} // namespace lanyard::rdf
