#pragma once
#include "core/badge/badge.h"
#include "core/badge/report.h"
#include "ui/text/language.h"
#include <QString>

namespace lanyard::text {

/// The facts of one answer, ready to be put into a sentence. Each is empty where the answer does not name it.
class Facts {
  public:
    Facts(const Language& in, const Check& check, const Badge& badge) : m_in(in), m_check(check), m_badge(badge) {}

    QString one(Fact::Kind kind) const;           ///< the first of a kind, isolated
    QString list(Fact::Kind kind) const;          ///< all of a kind: "a, b and c"; at most five are named; of a JSON pointer its last name
    QString date(Fact::Kind kind) const;          ///< as the reader writes dates; as written if it is no date
    QString asked() const;                        ///< the day of the evidence
    QString giver() const;                        ///< the name that the badge claims, isolated
    QString recipient() const;                    ///< to whom the badge says it was given, in plain words
    QString end() const;                          ///< the badge's last day, from the facts or the badge
    QString begin() const;                        ///< the badge's first day, from the facts or the badge
    bool isHosted() const;                        ///< nothing is signed: it stands for itself at its address

  private:
    const Language& m_in;
    const Check& m_check;
    const Badge& m_badge;
};

} // namespace lanyard::text
