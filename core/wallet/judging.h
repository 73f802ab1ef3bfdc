#pragma once
#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/badge/person.h"
#include "core/badge/report.h"
#include "core/store/vault.h"
#include "core/verify/known_contexts.h"
#include "core/verify/verify.h"
#include <stop_token>
#include <string>
#include <vector>

namespace lanyard {

/// What a verification needs, owned. Refers to the contexts.
struct Circumstances {
    Evidence evidence;
    Person person;
    std::vector<std::string> owners;
    const KnownContexts& contexts;

    /// Refers to this.
    VerifyWith at(Instant now, std::stop_token stop = {}) const { return {evidence, person.trust, owners, now, std::move(stop), &contexts}; }
};
/// Of what a vault holds. Errors: those of the store.
Result<Circumstances> circumstancesOf(const Vault& vault, const KnownContexts& contexts);

/// The badges of a document with their answers, wrappers before what is inside them.
struct Judged {
    std::vector<Badge> badges;
    std::vector<VerificationReport> reports; ///< one a badge
};
/// Reentrant.
Judged judged(const Document& document, const VerifyWith& with);

/// A badge on its way in, with all that is kept of it.
struct Prepared {
    Badge badge;
    VerificationReport report;
    std::string texts;
    Bytes picture;

    BadgeToKeep toKeep() const { return {badge, report, texts, picture}; } ///< borrows from this
};
/// The badges of a document, wrappers before what is inside them. Of a document that is known to the vault nothing is asked again: its badges
/// come without report, texts and picture. Reentrant.
std::vector<Prepared> preparedOf(const Document& document, bool isKnown, const VerifyWith& with);

/// The answers about a document's badges, kept together: those that the vault knows.
class AnswersToKeep {
  public:
    Result<void> add(const Vault& vault, Judged document, const Evidence& evidence);
    std::size_t size() const noexcept { return m_kept.size(); }
    const VerificationReport* find(const DocumentId& id) const noexcept; ///< nullptr: not among them
    Result<void> saveIn(Vault& vault) const;

  private:
    struct One {
        Badge badge;
        VerificationReport report;
        Bytes picture;
    };
    std::vector<One> m_kept;
};

} // namespace lanyard
