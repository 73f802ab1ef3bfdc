#include "core/verify/suites/pointer_selection.h"
#include <algorithm>
#include <map>
#include <unordered_set>

namespace lanyard::checks {
namespace {

using rdf::Term;

/// What is selected of a value. Tokens are kept as pointers write them, with their '/'.
struct Selected {
    bool whole = false;
    std::map<std::string, Selected, std::less<>> below;
};

/// [selectPaths] Marks what a pointer points at. False if it is no pointer or points at nothing.
bool select(Selected& selection, const Json& document, std::string_view pointer) {
    const Json* value = &document;
    Selected* at = &selection;
    while (!pointer.empty()) {
        const auto token = pointer.substr(0, pointer.find('/', 1));
        const Json* inner = resolvePointer(*value, token);
        if (inner != nullptr) {
            at = &at->below[std::string(token)];
            value = inner;
            pointer.remove_prefix(token.size());
        } else if (value->isArray() && value->array()->size() == 1) {
            at = &at->below["/0"];
            value = &value->array()->front();
        } else {
            return false;
        }
    }
    at->whole = true;
    return true;
}

/// [createInitialSelection] What comes along with any part of an object.
bool comesAlong(std::string_view name) { return name == "id" || name == "@id" || name == "type" || name == "@type" || name == "@context"; }

Json part(const Json& source, const Selected& selection) {
    if (selection.whole || (!source.isObject() && !source.isArray())) return source;
    const auto selectionOf = [&selection](const std::string& token) {
        const auto found = selection.below.find("/" + token);
        return found == selection.below.end() ? nullptr : &found->second;
    };
    if (const auto* items = source.array()) {
        Json::Array result;
        for (std::size_t i = 0; i < items->size(); ++i)
            if (const auto* inner = selectionOf(std::to_string(i))) result.push_back(part((*items)[i], *inner));
        return Json(std::move(result));
    }
    Json::Object result;
    for (const auto& [name, value] : *source.object()) {
        if (comesAlong(name)) result.emplace_back(name, value);
        else if (const auto* inner = selectionOf(escapedToken(name))) result.emplace_back(name, part(value, *inner));
    }
    return Json(std::move(result));
}

constexpr std::string_view skolemPrefix = "urn:bnid:";

/// Gives names to the node objects of a document that have none, after what its members mean.
class Naming {
  public:
    explicit Naming(const std::vector<rdf::Meaning>& meanings) {
        for (const auto& meaning : meanings) {
            auto& object = m_objects[meaning.pointer.substr(0, meaning.pointer.rfind('/'))];
            if (meaning.iri == "@id" || meaning.iri == "@value" || meaning.iri == "@list" || meaning.iri == "@set") object.wantsName = false;
            auto& member = m_members[meaning.pointer];
            const auto holds = [&meaning](std::string_view word) { return meaning.container.find(word) != std::string::npos; };
            if (meaning.iri == "@id" || meaning.coercion == "@id" || meaning.coercion == "@vocab") member.refers = true;
            if (holds("@id") || holds("@index") || holds("@type") || holds("@language")) member.isMap = true;
            // Of these the objects are no nodes, or are named by where they stand.
            if (meaning.iri == "@nest" || meaning.iri == "@reverse" || holds("@id")) member.setsApart = true;
        }
    }
    void name(Json& document) { visit(document, false); }

  private:
    struct Object {
        bool wantsName = true;
    };
    struct Member {
        bool refers = false;    ///< its texts are names of nodes
        bool isMap = false;     ///< an object as its value holds values by index, type, id or language
        bool setsApart = false; ///< the objects in it get no name
    };

    /// Calls `use` with a value that stands in another, `m_pointer` saying where.
    template <class Use> void within(std::string_view token, Json& value, const Use& use) {
        const auto length = m_pointer.size();
        m_pointer.append(1, '/').append(token);
        use(value);
        m_pointer.resize(length);
    }

    void visit(Json& value, bool apart) {
        const auto visitAll = [this, apart](Json& inner) { visit(inner, apart); };
        if (auto* items = value.array()) {
            for (std::size_t i = 0; i < items->size(); ++i) within(std::to_string(i), (*items)[i], visitAll);
        } else if (const auto object = m_objects.find(m_pointer); value.isObject() && object != m_objects.end()) {
            for (auto& [name, inner] : *value.object()) within(escapedToken(name), inner, [this](Json& part) { visitMember(part); });
            if (object->second.wantsName && !apart) value.set("@id", Json(std::string(skolemPrefix) + "_" + std::to_string(m_count++)));
        }
    }

    void visitMember(Json& value) {
        const auto member = m_members.find(m_pointer);
        if (member == m_members.end()) return;
        const auto [refers, isMap, setsApart] = member->second;
        if (refers) nameReferences(value);
        if (auto* entries = value.object(); entries != nullptr && isMap) {
            for (auto& [name, inner] : *entries) within(escapedToken(name), inner, [this, apart = setsApart](Json& part) { visit(part, apart); });
        } else {
            visit(value, setsApart);
        }
    }

    static void nameReferences(Json& value) {
        if (auto* items = value.array()) {
            for (auto& item : *items)
                if (item.isString()) nameReferences(item);
        } else if (const auto* text = value.string(); text != nullptr && text->starts_with("_:")) {
            value = Json(std::string(skolemPrefix).append(*text, 2));
        }
    }

    std::unordered_map<std::string, Object> m_objects; ///< by pointer
    std::unordered_map<std::string, Member> m_members; ///< by pointer
    std::string m_pointer;
    std::size_t m_count = 0;
};

bool isSkolem(const Term& term) { return term.kind == Term::Kind::iri && term.value.starts_with(skolemPrefix); }

/// Whether `named` is `plain` but for names of blank nodes, which are learnt. A blank node may have stayed one.
bool learnNames(std::unordered_map<std::string, std::string>& nodeOf, const Term& plain, const Term& named) {
    if (plain.kind != Term::Kind::blank) return plain == named && !isSkolem(plain);
    if (named.kind == Term::Kind::blank) return true;
    return isSkolem(named) && nodeOf.try_emplace(named.value, plain.value).first->second == plain.value;
}

Fit whyNoGraph(const rdf::JsonLdError& error) {
    const bool tooMuch = error.reason == ErrorCode::workLimitReached || error.reason == ErrorCode::cancelled || error.reason == ErrorCode::tooDeep;
    return tooMuch ? Fit::tooComplex : Fit::notJudged;
}

} // namespace

std::optional<Json> selectedPart(const Json& document, std::span<const std::string> pointers) {
    Selected selection;
    for (const auto& pointer : pointers)
        if (!select(selection, document, pointer)) return {};
    return part(document, selection);
}

std::expected<Skolemized, Fit> skolemized(const SecuredGraph& secured, GraphMaker& maker) {
    std::vector<rdf::Meaning> meanings;
    if (const auto again = datasetOf(secured.document, maker, nullptr, &meanings); !again) return std::unexpected(whyNoGraph(again.error()));
    Skolemized result{secured.document, {}};
    Naming(meanings).name(result.document);
    const auto named = datasetOf(result.document, maker, nullptr);
    if (!named) return std::unexpected(whyNoGraph(named.error()));
    // Statements come in the order of the walk, which names do not change.
    const auto isSame = [&result](const rdf::Quad& plain, const rdf::Quad& other) {
        return learnNames(result.nodeOf, plain.subject, other.subject) && learnNames(result.nodeOf, plain.predicate, other.predicate) &&
               learnNames(result.nodeOf, plain.object, other.object) && learnNames(result.nodeOf, plain.graph, other.graph);
    };
    if (!std::ranges::equal(secured.dataset, *named, isSame)) return std::unexpected(Fit::notJudged);
    return result;
}

std::expected<void, Fit> markSelected(Statements& statements, const SecuredGraph& secured, const NodeLabels& labels,
                                      std::span<const std::string> pointers, GraphMaker& maker) {
    if (pointers.empty()) return {};
    TRY(named, skolemized(secured, maker));
    const auto selection = selectedPart(named.document, pointers);
    if (!selection) return std::unexpected(Fit::malformed);
    auto selected = datasetOf(*selection, maker, nullptr);
    if (!selected) return std::unexpected(whyNoGraph(selected.error()));
    for (auto& quad : *selected) {
        for (auto* term : {&quad.subject, &quad.object, &quad.graph}) {
            if (term->kind == Term::Kind::blank) return std::unexpected(Fit::notJudged); // nobody knows which node this is
            if (const auto node = isSkolem(*term) ? named.nodeOf.find(term->value) : named.nodeOf.end(); node != named.nodeOf.end())
                *term = {Term::Kind::blank, node->second, {}, {}};
        }
        // A part of a value, such as its text without its language, may state what the document does not.
        const auto line = relabelledLine(quad, labels);
        const auto found = std::ranges::lower_bound(statements.lines, line);
        if (found != statements.lines.end() && *found == line) statements.mandatory[static_cast<std::size_t>(found - statements.lines.begin())] = true;
    }
    return {};
}

} // namespace lanyard::checks
