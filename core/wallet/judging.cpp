#include "core/wallet/judging.h"
#include "core/parse/parse.h"
#include "core/wallet/linked_words.h"
#include "core/wallet/picture.h"
#include "core/wallet/search_texts.h"
#include <algorithm>

namespace lanyard {

Result<Circumstances> circumstancesOf(const Vault& vault, const KnownContexts& contexts) {
    TRY(evidence, vault.evidence());
    TRY(person, vault.person());
    Circumstances circumstances{std::move(evidence), std::move(person), {}, contexts};
    circumstances.owners = circumstances.person.addresses;
    if (!circumstances.person.name.empty()) circumstances.owners.push_back(circumstances.person.name);
    return circumstances;
}

Judged judged(const Document& document, const VerifyWith& with) {
    Judged all;
    all.badges = parseBadges(document);
    all.reports = verifyAll(all.badges, with);
    for (Badge& badge : all.badges) badge = withLinkedWords(std::move(badge), with.evidence);
    return all;
}

std::vector<Prepared> preparedOf(const Document& document, bool isKnown, const VerifyWith& with) {
    std::vector<Prepared> all;
    if (isKnown) { // nothing is asked again about what is there; its title is still told
        for (Badge& badge : parseBadges(document)) all.push_back({withLinkedWords(std::move(badge), with.evidence), {}, {}, {}});
        return all;
    }
    Judged answers = judged(document, with);
    for (std::size_t i = 0; i < answers.badges.size(); ++i) {
        std::string texts = searchTexts(answers.badges[i]);
        Bytes picture = pictureOf(answers.badges[i], with.evidence);
        all.push_back({std::move(answers.badges[i]), std::move(answers.reports[i]), std::move(texts), std::move(picture)});
    }
    return all;
}

Result<void> AnswersToKeep::add(const Vault& vault, Judged document, const Evidence& evidence) {
    for (std::size_t i = 0; i < document.badges.size(); ++i) {
        TRY(known, vault.holds(document.badges[i].source.id));
        if (known) m_kept.push_back({std::move(document.badges[i]), std::move(document.reports[i]), {}});
        if (known) m_kept.back().picture = pictureOf(m_kept.back().badge, evidence);
    }
    return {};
}

const VerificationReport* AnswersToKeep::find(const DocumentId& id) const noexcept {
    const auto found = std::ranges::find(m_kept, id, [](const One& one) { return one.badge.source.id; });
    return found == m_kept.end() ? nullptr : &found->report;
}

Result<void> AnswersToKeep::saveIn(Vault& vault) const {
    std::vector<Vault::Answered> answers;
    for (const One& one : m_kept) answers.push_back({one.badge.source.id, one.report, one.picture, one.badge});
    return vault.saveReports(answers);
}

} // namespace lanyard
