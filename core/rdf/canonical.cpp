#include "core/rdf/canonical.h"
#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <numeric>
#include <span>
#include <utility>

namespace lanyard::rdf {
namespace {

using Node = std::uint32_t; ///< a blank node, counted from 0
constexpr auto nothing = std::numeric_limits<std::uint32_t>::max();

/// Hash N-Degree Quads calls itself, and a thread's stack is small.
constexpr std::size_t deepestRecursion = 128;

/// A term by number: a blank node's is above `blankBit`, any other is the place of its text.
using TermNumber = std::uint32_t;
constexpr TermNumber blankBit = 1U << 31U;
constexpr bool isBlank(TermNumber term) { return term != nothing && (term & blankBit) != 0; }
constexpr Node nodeOf(TermNumber term) { return term & ~blankBit; }

/// Room for a blank node with its "_:" and the blank behind it; longer ones are rare.
constexpr std::size_t longestName = 12;

/// In how many statements a blank node usually stands at most.
constexpr std::size_t usualMentions = 8;
/// How long the text of a statement's new terms usually is at most.
constexpr std::size_t usualText = 128;

/// Subject, predicate, object, graph.
using Numbers = std::array<TermNumber, 4>;

/// A dataset with each term and each statement once.
struct Interned {
    std::string texts;                ///< of terms that are no blank nodes, one behind the other, canonical N-Quads
    std::vector<std::size_t> ends;    ///< of each of them
    std::vector<std::string> labels;  ///< of blank nodes, as in the input
    std::vector<Numbers> quads;
    std::vector<std::vector<std::uint32_t>> mentions; ///< by node: the statements that it stands in

    explicit Interned(const Dataset& dataset);
    /// Precondition: no blank node. Valid as long as this object.
    std::string_view textOf(TermNumber term) const {
        const std::size_t begin = term == 0 ? 0 : ends[term - 1];
        return std::string_view(texts).substr(begin, ends[term] - begin);
    }
    /// Appends a line; `name` gives the text of a blank node.
    template <class Name> void appendLine(std::string& line, const Numbers& quad, const Name& name) const {
        std::size_t length = 2;
        for (const auto term : quad) length += term == nothing ? 0 : isBlank(term) ? longestName : textOf(term).size() + 1;
        line.reserve(line.size() + length);
        for (const auto term : quad) {
            if (term == nothing) continue;
            if (isBlank(term)) line.append("_:").append(name(nodeOf(term)));
            else line += textOf(term);
            line += ' ';
        }
        line += ".\n";
    }
};

/// Numbers for terms, the same for terms that have the same canonical text.
class TermNumbers {
  public:
    explicit TermNumbers(std::size_t mostTerms) : m_places(std::bit_ceil(2 * mostTerms + 1)) {}

    /// The number of a term that is like this one; `number()` gives it if it is the first. `term` must outlive this object.
    template <class Number> TermNumber of(const Term& term, const Number& number) {
        const auto mask = m_places.size() - 1;
        auto at = hashOf(term) & mask;
        for (; m_places[at].term != nullptr; at = (at + 1) & mask)
            if (isSame(*m_places[at].term, term)) return m_places[at].number;
        m_places[at] = {&term, number()};
        return m_places[at].number;
    }

  private:
    struct Place {
        const Term* term = nullptr;
        TermNumber number = nothing;
    };
    static std::size_t hashOf(const Term& term) noexcept {
        return std::hash<std::string_view>{}(term.value) + static_cast<std::size_t>(term.kind) * 0x9E3779B97F4A7C15U;
    }
    /// Beside a language the text shows no datatype.
    static bool isSame(const Term& a, const Term& b) noexcept {
        return a.kind == b.kind && a.value == b.value && a.language == b.language && (a.datatype == b.datatype || !a.language.empty());
    }

    std::vector<Place> m_places; ///< open addressing; never more than half full
};

Interned::Interned(const Dataset& dataset) {
    TermNumbers numbers(dataset.size() * 4);
    texts.reserve(dataset.size() * usualText);
    ends.reserve(dataset.size() * 2);
    const auto numberOf = [&](const Term& term) -> TermNumber {
        if (term.kind == Term::Kind::none) return nothing;
        return numbers.of(term, [&]() -> TermNumber {
            if (term.kind == Term::Kind::blank) {
                labels.push_back(term.value);
                return blankBit | static_cast<TermNumber>(labels.size() - 1);
            }
            appendTerm(texts, term);
            ends.push_back(texts.size());
            return static_cast<TermNumber>(ends.size() - 1);
        });
    };
    quads.reserve(dataset.size());
    for (const auto& quad : dataset) quads.push_back({numberOf(quad.subject), numberOf(quad.predicate), numberOf(quad.object), numberOf(quad.graph)});
    std::ranges::sort(quads);
    const auto repeated = std::ranges::unique(quads);
    quads.erase(repeated.begin(), repeated.end());

    mentions.resize(labels.size());
    for (auto& places : mentions) places.reserve(usualMentions);
    for (std::uint32_t at = 0; at < quads.size(); ++at)
        for (const auto term : quads[at])
            if (isBlank(term) && (mentions[nodeOf(term)].empty() || mentions[nodeOf(term)].back() != at)) mentions[nodeOf(term)].push_back(at);
}

/// [RDFC-1.0 4.5] Identifiers in the order they were issued; what was issued last can be taken back.
class Issuer {
  public:
    explicit Issuer(std::size_t nodes) : m_numberOf(nodes, nothing) {}
    bool has(Node node) const { return m_numberOf[node] != nothing; }
    std::uint32_t numberOf(Node node) const { return m_numberOf[node]; }
    std::uint32_t issue(Node node) {
        if (!has(node)) {
            m_numberOf[node] = static_cast<std::uint32_t>(m_order.size());
            m_order.push_back(node);
        }
        return m_numberOf[node];
    }
    const std::vector<Node>& order() const { return m_order; }
    std::vector<Node> since(std::size_t count) const { return {m_order.begin() + static_cast<std::ptrdiff_t>(count), m_order.end()}; }
    void takeBackTo(std::size_t count) {
        for (; m_order.size() > count; m_order.pop_back()) m_numberOf[m_order.back()] = nothing;
    }

  private:
    std::vector<std::uint32_t> m_numberOf;
    std::vector<Node> m_order;
};

class Canonicalizer {
  public:
    Canonicalizer(const Dataset& dataset, HexDigest hash, WorkBudget& budget)
        : m_data(dataset), m_hash(hash), m_budget(budget), m_canonical(m_data.labels.size()), m_temporary(m_data.labels.size()) {}
    Result<Canonical> run();

  private:
    struct HashPath {
        std::string hash;
        std::vector<Node> issued;
    };
    using Related = std::map<std::string, std::vector<Node>>; ///< by hash

    Result<void> hashFirstDegree();
    Result<void> nameByNeighbours(std::span<const Node> alike);
    Result<std::string> hashNDegree(Node node, std::size_t depth);
    Result<Related> relatedOf(Node node);
    Result<std::string> chosenPath(std::vector<Node>& list, std::size_t depth);
    Result<std::string> pathOf(const std::vector<Node>& permutation, const std::string& chosen, std::size_t depth);
    std::string hashRelated(Node related, const Numbers& quad, char position) const;
    std::string canonicalName(Node node) const { return "c14n" + std::to_string(m_canonical.numberOf(node)); }
    std::string temporaryName(Node node) const { return "b" + std::to_string(m_temporary.numberOf(node)); }

    Interned m_data;
    HexDigest m_hash;
    WorkBudget& m_budget;
    Issuer m_canonical;
    Issuer m_temporary;
    std::vector<std::string> m_firstDegree; ///< by node
};

// [RDFC-1.0 4.6] Hash First Degree Quads, of all nodes
Result<void> Canonicalizer::hashFirstDegree() {
    m_firstDegree.resize(m_data.labels.size());
    std::vector<std::string> lines;
    std::string text;
    for (Node node = 0; node < m_data.labels.size(); ++node) {
        TRY_DO(m_budget.spend(0)); // a stop may be asked for
        const auto& mentions = m_data.mentions[node];
        if (lines.size() < mentions.size()) lines.resize(mentions.size());
        const std::span used(lines.data(), mentions.size()); // the strings keep their room from node to node
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            used[i].clear();
            m_data.appendLine(used[i], m_data.quads[mentions[i]], [node](Node other) { return other == node ? "a" : "z"; });
        }
        std::ranges::sort(used);
        text.clear();
        for (const auto& line : used) text += line;
        m_firstDegree[node] = m_hash(text);
    }
    return {};
}

// [RDFC-1.0 4.4.3] Canonicalization Algorithm
Result<Canonical> Canonicalizer::run() {
    TRY_DO(hashFirstDegree());                        // 2. and 3.
    std::vector<Node> byHash(m_firstDegree.size());
    std::iota(byHash.begin(), byHash.end(), Node{0});
    std::ranges::stable_sort(byHash, {}, [this](Node node) -> const std::string& { return m_firstDegree[node]; });
    std::vector<std::span<const Node>> alike;         // nodes of one hash
    for (auto rest = std::span<const Node>(byHash); !rest.empty(); rest = rest.subspan(alike.back().size())) {
        const auto end = std::ranges::find_if(rest, [&](Node node) { return m_firstDegree[node] != m_firstDegree[rest.front()]; });
        alike.push_back(rest.first(static_cast<std::size_t>(end - rest.begin())));
    }
    for (const auto nodes : alike)                    // 4.
        if (nodes.size() == 1) m_canonical.issue(nodes.front());
    for (const auto nodes : alike)                    // 5.
        if (nodes.size() > 1) TRY_DO(nameByNeighbours(nodes));

    Canonical result;                                 // 6. and 7.
    for (Node node = 0; node < m_data.labels.size(); ++node) result.names.emplace(m_data.labels[node], canonicalName(node));
    result.lines.reserve(m_data.quads.size());
    for (const auto& quad : m_data.quads) m_data.appendLine(result.lines.emplace_back(), quad, [this](Node node) { return canonicalName(node); });
    std::ranges::sort(result.lines);
    return result;
}

Result<void> Canonicalizer::nameByNeighbours(std::span<const Node> alike) {
    std::vector<HashPath> paths;                      // 5.1
    for (const auto node : alike) {                   // 5.2
        if (m_canonical.has(node)) continue;
        m_temporary.issue(node);
        TRY(hash, hashNDegree(node, 0));
        paths.push_back({std::move(hash), m_temporary.order()});
        m_temporary.takeBackTo(0);
    }
    std::ranges::stable_sort(paths, {}, &HashPath::hash);
    for (const auto& path : paths)                    // 5.3
        for (const auto node : path.issued) m_canonical.issue(node);
    return {};
}

// [RDFC-1.0 4.7] Hash Related Blank Node
std::string Canonicalizer::hashRelated(Node related, const Numbers& quad, char position) const {
    std::string input(1, position);
    if (position != 'g') input += m_data.textOf(quad[1]);
    if (m_canonical.has(related)) input.append("_:").append(canonicalName(related));
    else if (m_temporary.has(related)) input.append("_:").append(temporaryName(related));
    else input += m_firstDegree[related];
    return m_hash(input);
}

// [RDFC-1.0 4.8.3] steps 1 to 3
Result<Canonicalizer::Related> Canonicalizer::relatedOf(Node node) {
    Related related;
    for (const auto at : m_data.mentions[node]) {
        TRY_DO(m_budget.spend());
        const auto& quad = m_data.quads[at];
        for (const auto& [place, position] : {std::pair{0U, 's'}, {2U, 'o'}, {3U, 'g'}})
            if (isBlank(quad[place]) && nodeOf(quad[place]) != node)
                related[hashRelated(nodeOf(quad[place]), quad, position)].push_back(nodeOf(quad[place]));
    }
    return related;
}

// [RDFC-1.0 4.8] Hash N-Degree Quads. The temporary issuer is both the argument and the result.
Result<std::string> Canonicalizer::hashNDegree(Node node, std::size_t depth) {
    if (depth == deepestRecursion) return fail(ErrorCode::workLimitReached);
    TRY_DO(m_budget.spend());
    TRY(related, relatedOf(node));                    // 1. to 3.
    std::string dataToHash;                           // 4.
    for (auto& [hash, list] : related) {              // 5.
        TRY(path, chosenPath(list, depth));
        dataToHash.append(hash).append(path);
    }
    return m_hash(dataToHash);                        // 6.
}

// 5.2 to 5.6: the least path of all permutations. Nodes that stand in the list twice are not told apart.
Result<std::string> Canonicalizer::chosenPath(std::vector<Node>& list, std::size_t depth) {
    const auto issuedBefore = m_temporary.order().size();
    std::string chosen;
    std::vector<Node> chosenIssued;
    std::ranges::sort(list);
    do {
        TRY_DO(m_budget.spend(list.size()));
        TRY(path, pathOf(list, chosen, depth));
        if (!path.empty() && (chosen.empty() || path < chosen)) {
            chosen = std::move(path);
            chosenIssued = m_temporary.since(issuedBefore);
        }
        m_temporary.takeBackTo(issuedBefore);
    } while (std::ranges::next_permutation(list).found);
    for (const auto node : chosenIssued) m_temporary.issue(node);
    return chosen;
}

// 5.4.1 to 5.4.5: the path of one permutation; empty if it is known not to be the least.
Result<std::string> Canonicalizer::pathOf(const std::vector<Node>& permutation, const std::string& chosen, std::size_t depth) {
    const auto isWorse = [&chosen](const std::string& path) { return !chosen.empty() && path.size() >= chosen.size() && path > chosen; };
    std::string path;
    std::vector<Node> recursionList;
    for (const auto related : permutation) {
        path += "_:";
        if (m_canonical.has(related)) {
            path += canonicalName(related);
        } else {
            if (!m_temporary.has(related)) recursionList.push_back(related);
            m_temporary.issue(related);
            path += temporaryName(related);
        }
        if (isWorse(path)) return std::string();
    }
    for (const auto related : recursionList) {
        TRY(hash, hashNDegree(related, depth + 1));
        path.append("_:").append(temporaryName(related)).append("<").append(hash).append(">");
        if (isWorse(path)) return std::string();
    }
    return path;
}

} // namespace

std::string Canonical::text() const {
    std::size_t size = 0;
    for (const auto& line : lines) size += line.size();
    std::string all;
    all.reserve(size);
    for (const auto& line : lines) all += line;
    return all;
}

Result<Canonical> canonicalize(const Dataset& dataset, HexDigest hash, WorkBudget& budget) {
    if (std::ranges::any_of(dataset, [](const Quad& quad) { return quad.predicate.kind != Term::Kind::iri; })) return fail(ErrorCode::malformed);
    return Canonicalizer(dataset, hash, budget).run();
}

} // namespace lanyard::rdf
