#include "ui/portfolio/portfolio_head.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace lanyard::portfolio {
namespace {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Icon;

constexpr int longestName = 200; ///< letters

} // namespace

PortfolioHead::PortfolioHead(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget;
    m_row = new QHBoxLayout(head);
    widgets::setUnits(m_row, {4.5, 4, 6, 3.5}, 2);
    m_back = new Button({}, Button::Kind::bare, Icon::arrowBack);
    m_back->setObjectName(u"back"_s);
    m_titles = new QStackedWidget;
    m_titles->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title = new widgets::ElidedLabel({}, widgets::Type::title, widgets::Role::text, true);
    m_name = new QLineEdit;
    m_name->setObjectName(u"portfolioName"_s);
    m_name->setMaxLength(longestName);
    m_titles->addWidget(m_title);
    m_titles->addWidget(m_name);
    m_rename = Button::iconOnly(Icon::pencil, {});
    m_rename->setObjectName(u"rename"_s);
    m_mail = Button::iconOnly(Icon::mail, {}); // three buttons with words are too many for a small window
    m_mail->setObjectName(u"mail"_s);
    m_print = new Button({}, Button::Kind::plain, Icon::printer);
    m_print->setObjectName(u"print"_s);
    m_pdf = new Button({}, Button::Kind::accent, Icon::textFile);
    m_pdf->setObjectName(u"savePdf"_s);
    m_row->addWidget(m_back);
    m_row->addWidget(m_titles);
    m_row->addWidget(m_rename);
    m_row->addStretch(1);
    m_row->addWidget(m_mail);
    m_row->addWidget(m_print);
    m_row->addWidget(m_pdf);
    column->addWidget(head);
    m_tabsRow = new QWidget;
    m_tabsFlow = new widgets::FlowLayout(m_tabsRow, 3, 2);
    widgets::setUnits(m_tabsFlow, {6, 0, 6, 3}, 0);
    m_tabs = new widgets::Segments({});
    for (const Icon icon : {Icon::list, Icon::eye, Icon::settings}) m_tabs->add(icon, {});
    m_tabs->choose(pages);
    m_tabsFlow->addWidget(m_tabs);
    column->addWidget(m_tabsRow);
    column->addWidget(new widgets::Hairline);

    connect(m_back, &QPushButton::clicked, this, &PortfolioHead::backRequested);
    connect(m_rename, &QPushButton::clicked, this, &PortfolioHead::rename);
    connect(m_print, &QPushButton::clicked, this, &PortfolioHead::printRequested);
    connect(m_pdf, &QPushButton::clicked, this, &PortfolioHead::pdfRequested);
    connect(m_mail, &QPushButton::clicked, this, &PortfolioHead::mailRequested);
    connect(m_tabs, &widgets::Segments::chosenChanged, this, &PortfolioHead::columnChosen);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_titles->currentWidget() != m_name) return;
        m_titles->setCurrentWidget(m_title);
        if (const QString name = m_name->text().simplified(); !name.isEmpty()) emit renamed(name);
    });
}

PortfolioHead::~PortfolioHead() { m_name->disconnect(this); } // a field loses the focus when there is nobody to be told any more

void PortfolioHead::setLanguage(const text::Language& in) {
    m_back->setText(in.translate("portfolio", "Portfolios"));
    const QString rename = in.translate("portfolio", "Change the name");
    const QString mail = in.translate("portfolio", "Send by mail");
    for (const auto& [button, words] : {std::pair{m_rename, rename}, std::pair{m_mail, mail}}) {
        button->setText(words);
        button->setAccessibleName(words);
        button->setToolTip(words);
    }
    m_name->setAccessibleName(in.translate("portfolio", "Name of the portfolio"));
    m_print->setText(in.translate("portfolio", "Print…"));
    m_pdf->setText(in.translate("portfolio", "Save as PDF"));
    m_tabs->setAccessibleName(in.translate("portfolio", "What is shown"));
    m_tabs->setWords(content, in.translate("portfolio", "Content"));
    m_tabs->setWords(pages, in.translate("portfolio", "Pages"));
    m_tabs->setWords(choices, in.translate("portfolio", "Choices"));
}

void PortfolioHead::setName(const QString& name) { m_title->setText(name); }

void PortfolioHead::stopRenaming() { m_titles->setCurrentWidget(m_title); }

void PortfolioHead::setHindrance(const QString& why) {
    for (Button* button : {m_mail, m_print, m_pdf}) {
        if (why.isEmpty())
            button->setReady();
        else
            button->setNotNow(why);
    }
}

void PortfolioHead::setNarrow(bool narrow) {
    for (Button* button : {m_mail, m_print, m_pdf}) {
        if (narrow)
            m_tabsFlow->addWidget(button);
        else
            m_row->addWidget(button);
    }
    m_tabsRow->setVisible(narrow);
}

int PortfolioHead::column() const { return m_tabs->chosen(); }

void PortfolioHead::fit() { m_titles->setFixedHeight(std::max(m_title->sizeHint().height(), m_name->sizeHint().height())); }

void PortfolioHead::rename() {
    m_name->setText(m_title->text());
    m_titles->setCurrentWidget(m_name);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PortfolioHead::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_titles->currentWidget() == m_name) {
        stopRenaming();
        m_rename->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace lanyard::portfolio
