#include "ui/portfolio/pages_foot.h"
#include "ui/text/dates.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/state_shape.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lanyard::portfolio {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Icon;

PagesFoot::PagesFoot(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* bar = new widgets::FootBar;
    column->addWidget(bar);
    m_previous = Button::iconOnly(Icon::chevronBack, {});
    m_previous->setObjectName(u"previousPage"_s);
    m_next = Button::iconOnly(Icon::chevronOn, {});
    m_next->setObjectName(u"nextPage"_s);
    m_counted = new widgets::TextLabel({}, widgets::Type::text, widgets::Role::text, true);
    m_counted->setObjectName(u"pageCount"_s);
    m_counted->setWordWrap(false);
    m_sign = new widgets::StateSign(text::State::note, 4);
    m_note = new widgets::TextLabel;
    m_note->setObjectName(u"pageNote"_s);
    m_note->setWide(true);
    for (widgets::TextLabel* label : {m_counted, m_note}) label->setAlignment((label->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignVCenter);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->row()->addWidget(m_previous);
    bar->row()->addWidget(m_counted);
    bar->row()->addWidget(m_next);
    bar->row()->addSpacing(widgets::u(2));
    bar->row()->addWidget(m_sign);
    bar->row()->addWidget(m_note, 1);
    connect(m_previous, &QPushButton::clicked, this, [this] { emit turnRequested(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit turnRequested(1); });
}

void PagesFoot::setLanguage(const text::Language& in) {
    m_in = &in;
    const auto name = [](Button* button, const QString& words) {
        button->setText(words);
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_previous, in.translate("portfolio", "Page before"));
    name(m_next, in.translate("portfolio", "Next page"));
    tell();
}

void PagesFoot::setPage(int page, int count) {
    m_page = page;
    m_count = count;
    tell();
}

void PagesFoot::setNote(std::optional<text::State> sign, const QString& note) {
    if (sign) m_sign->setState(*sign);
    m_sign->setVisible(sign && !note.isEmpty());
    m_note->setText(note);
}

void PagesFoot::tell() {
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_count);
    if (m_in == nullptr) return;
    m_counted->setText(m_count == 0 ? m_in->translate("portfolio", "No pages yet")
                                    : m_in->translate("portfolio", "Page %1 of %2").arg(text::number(*m_in, m_page + 1), text::number(*m_in, m_count)));
}

} // namespace lanyard::portfolio
