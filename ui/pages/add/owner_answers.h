#pragma once
#include "core/wallet/owner_question.h"
#include "ui/models/receipt_model.h"
#include "ui/text/language.h"
#include "ui/widgets/card.h"

namespace lanyard::pages {

/// Below a line of the report: whose badge it is, to be answered or left. The signals come after the click is done, so that the row may go with them.
class OwnerAnswers final : public QWidget {
    Q_OBJECT
  public:
    /// Precondition: the line has a question. `number` is the line's, for the names of the buttons.
    OwnerAnswers(const text::Language& in, const models::ReceiptModel::Line& line, int number, QWidget* parent = nullptr);

  signals:
    void mine();
    void notMine();
};

/// Asks whether an address that badges are made out to is the person's. Hidden without one.
class AddressQuestion final : public QWidget {
    Q_OBJECT
  public:
    explicit AddressQuestion(QWidget* parent);
    void ask(const text::Language& in, const AddressOffer& offer);

  signals:
    void mine();
    void notMine();

  private:
    widgets::RowCard* m_card;
};

} // namespace lanyard::pages
