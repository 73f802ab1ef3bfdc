#include "core/import/europass.h"
#include "core/base/ascii.h"
#include "core/base/encoding.h"
#include "core/import/carriers.h"
#include <algorithm>
#include <array>
#include <string>

namespace lanyard {
namespace {

constexpr std::size_t shortestPaper = 64; // letters of base64; no badge is shorter
constexpr std::array dataNames{std::string_view{"Data"}, std::string_view{"EmbeddedData"}, std::string_view{"BinaryObject"}};
constexpr std::array fileNames{std::string_view{"Name"}, std::string_view{"FileName"}, std::string_view{"ID"}, std::string_view{"Id"}};

bool isBase64Letter(char c) noexcept {
    return isAsciiLetterOrDigit(c) || c == '+' || c == '/' || c == '=' || c == '\n' || c == '\r' || c == ' ' || c == '\t';
}

bool isDataName(std::string_view name) { return std::ranges::find(dataNames, name) != dataNames.end(); }

/// The papers of one CV, one after the other.
class Papers {
  public:
    Papers(const Place& place, Carrier around, Search& search) : m_place(place), m_around(around), m_search(search), m_before(search.mark()) {}

    void look(std::string_view base64, std::string_view name) {
        if (base64.size() < shortestPaper || m_search.isOver() || !std::ranges::all_of(base64, isBase64Letter)) return;
        if (m_number++ >= m_search.limits().members) return;
        const auto paper = fromBase64(base64);
        if (!paper || paper->empty()) return;
        if (const auto spent = m_search.inflated().spend(paper->size()); !spent) return m_search.tell(spent.error(), m_place);
        const Place inside = m_place.inside(name.empty() ? "attachment " + std::to_string(m_number) : std::string(name), m_around);
        if (inside.nesting > m_search.limits().nesting) return m_search.tell(FindingCode::nestedTooDeep, m_place);
        const Search::Mark before = m_search.mark();
        findInFile(*paper, inside, m_search);
        m_search.forgetSince(before, [](const Finding& finding) { return saysNothing(finding.code); });
    }

    void finish() {
        if (!m_search.foundSince(m_before) && !m_search.toldSince(m_before)) m_search.tell(FindingCode::curriculumVitae, m_place);
    }

  private:
    const Place& m_place;
    Carrier m_around;
    Search& m_search;
    Search::Mark m_before;
    std::size_t m_number = 0;
};

/// The name of the paper whose data is `element`: of an element beside it, a few in front or behind.
std::string_view nameBeside(const std::vector<XmlElement>& elements, std::size_t element) {
    constexpr std::size_t near = 8;
    const std::size_t end = std::min(elements.size(), element + near);
    for (std::size_t i = element - std::min(element, near); i < end; ++i) {
        const bool isName = std::ranges::find(fileNames, std::string_view(elements[i].name.local)) != fileNames.end();
        if (isName && elements[i].parent == elements[element].parent) return elements[i].text;
    }
    return {};
}

void lookBelow(const Json& value, int levels, Papers& papers) {
    if (levels == 0) return;
    if (const Json::Array* entries = value.array())
        for (const Json& entry : *entries) lookBelow(entry, levels - 1, papers);
    const Json::Object* members = value.object();
    if (!members) return;
    std::string_view name;
    for (const std::string_view member : fileNames)
        if (const std::string* text = value.textOf(member); text && name.empty()) name = *text;
    for (const Json::Member& member : *members) {
        if (const std::string* text = member.second.string(); text && isDataName(member.first)) papers.look(*text, name);
        else lookBelow(member.second, levels - 1, papers);
    }
}

} // namespace

bool isEuropassCv(const XmlName& root) {
    return root.local == "SkillsPassport" || (root.local == "Candidate" && root.space.contains("europass"));
}

bool isEuropassCv(const Json& value) {
    const Json* passport = value.find("SkillsPassport");
    return passport && passport->isObject();
}

void findInEuropassCv(const XmlReading& cv, const Place& place, Search& search) {
    Papers papers(place, place.around.value_or(Carrier::text), search);
    for (std::size_t i = 0; i < cv.elements.size(); ++i)
        if (isDataName(cv.elements[i].name.local) && !cv.elements[i].hasElements) papers.look(cv.elements[i].text, nameBeside(cv.elements, i));
    papers.finish();
}

void findInEuropassCv(const Json& cv, const Place& place, Search& search) {
    constexpr int deepest = 8; // SkillsPassport > AttachmentList > Attachment > Data are four
    Papers papers(place, place.around.value_or(Carrier::json), search);
    lookBelow(cv, deepest, papers);
    papers.finish();
}

} // namespace lanyard
