#pragma once
#include "core/badge/evidence.h"
#include "core/badge/person.h"
#include "ui/settings/diagnostic_report.h"
#include <QObject>

namespace lanyard {

class Desktop;

/// The pages of settings, help and licences.
class SettingsDesk final : public QObject {
    Q_OBJECT
  public:
    explicit SettingsDesk(Desktop& desktop);
    void saveReport();

  private:
    void addList();
    void addEvidence();
    settings::DiagnosticFacts ownFacts() const; ///< all that the vault does not know
    Desktop& m_desktop;
};

} // namespace lanyard
