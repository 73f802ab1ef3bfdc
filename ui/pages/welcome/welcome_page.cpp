#include "ui/pages/welcome/welcome_page.h"
#include "ui/pages/parts/choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lanyard::pages {
namespace {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Heading;
using widgets::Icon;
using widgets::TextLabel;
using widgets::u;

constexpr double columnUnits = 94;

/// An icon in the text's colour beside a sentence; says nothing to a screen reader.
class Sign final : public QWidget {
  public:
    Sign(Icon icon, QWidget* parent) : QWidget(parent), m_icon(icon) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {widgets::iconEdge(), widgets::iconEdge()}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        widgets::paintIcon(painter, m_icon, rect(), widgets::coloursOf(this)(widgets::Role::text), layoutDirection());
    }

  private:
    Icon m_icon;
};

/// A question with the step that answers it: "Your badges are on a stick? Open it".
struct Way {
    TextLabel* question;
    Button* step;
};

Way addWay(QVBoxLayout* column, Icon icon, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* flow = new widgets::FlowLayout(line, 2, 0.5);
    auto* question = new TextLabel({}, widgets::Type::text, widgets::Role::text, false, line);
    question->setWordWrap(false);
    auto* step = new Button({}, Button::Kind::quiet, Icon::none, line);
    step->setRowHeight(true);
    flow->addWidget(new Sign(icon, line));
    flow->addWidget(question);
    flow->addWidget(step);
    column->addWidget(line);
    return {question, step};
}

} // namespace

struct WelcomePage::Parts {
    QWidget* middle = nullptr;
    Heading* title = nullptr;
    TextLabel* sentence = nullptr;
    TextLabel* nameLabel = nullptr;
    QLineEdit* name = nullptr;
    Button* start = nullptr;
    TextLabel* nameHelp = nullptr;
    Way samples{}, vault{};
    Choice* language = nullptr;
    TextLabel* languages = nullptr;
    widgets::FootBar* foot = nullptr;
};

WelcomePage::WelcomePage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in), m_parts(std::make_unique<Parts>()) {
    Parts& p = *m_parts;
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* content = new QWidget;
    content->setMinimumHeight(1); // what it needs follows from its width
    auto* across = new QHBoxLayout(content);
    widgets::setUnits(across, {6, 6, 6, 6}, 0);
    p.middle = new QWidget(content);
    across->addStretch(1);
    across->addWidget(p.middle, 1000);
    across->addStretch(1);
    auto* column = new QVBoxLayout(p.middle);
    widgets::setUnits(column, {0, 0, 0, 0}, 2);
    column->addStretch(1);
    column->addWidget(new widgets::FolderPicture(p.middle), 0, Qt::AlignLeading);
    column->addSpacing(u(3));
    p.title = new Heading({}, widgets::Type::title, p.middle);
    p.title->setWide(true);
    column->addWidget(p.title);
    p.sentence = new TextLabel({}, widgets::Type::text, widgets::Role::quiet, false, p.middle);
    column->addWidget(p.sentence);
    column->addSpacing(u(4));
    p.nameLabel = new TextLabel({}, widgets::Type::text, widgets::Role::text, false, p.middle);
    column->addWidget(p.nameLabel);
    auto* nameLine = new QHBoxLayout;
    widgets::setUnits(nameLine, {0, 0, 0, 0}, 2);
    p.name = new QLineEdit(p.middle);
    p.name->setObjectName(u"name"_s);
    p.name->setMaxLength(200);
    p.nameLabel->setBuddy(p.name);
    p.start = new Button({}, Button::Kind::accent, Icon::none, p.middle);
    p.start->setObjectName(u"start"_s);
    nameLine->addWidget(p.name, 1);
    nameLine->addWidget(p.start);
    column->addLayout(nameLine);
    p.nameHelp = new TextLabel({}, widgets::Type::small, widgets::Role::quiet, false, p.middle);
    column->addWidget(p.nameHelp);
    column->addSpacing(u(4));
    column->addWidget(new widgets::Hairline(p.middle));
    column->addSpacing(u(1));
    p.samples = addWay(column, Icon::award, p.middle);
    p.samples.step->setObjectName(u"samples"_s);
    p.vault = addWay(column, Icon::drive, p.middle);
    p.vault.step->setObjectName(u"openVault"_s);
    column->addStretch(1);
    page->addWidget(new widgets::ScrollColumn(content, this), 1);

    p.foot = new widgets::FootBar(this);
    p.language = new Choice(p.foot);
    p.language->setObjectName(u"language"_s);
    p.languages = new TextLabel({}, widgets::Type::text, widgets::Role::quiet, false, p.foot);
    p.languages->setWordWrap(false);
    p.languages->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    widgets::setUnits(p.foot->row(), {6, 2, 6, 2}, 0);
    p.foot->row()->addWidget(new Sign(Icon::languages, p.foot));
    p.foot->row()->addWidget(p.language);
    p.foot->row()->addSpacing(u(2));
    p.foot->row()->addWidget(p.languages);
    p.foot->row()->addStretch(1);
    page->addWidget(p.foot);
    for (const text::LanguageChoice& choice : text::everyLanguage()) p.language->addItem(choice.ownName, choice.tag);

    const auto named = [this] { return m_parts->name->text().simplified(); };
    connect(p.start, &QPushButton::clicked, this, [this, named] { emit startRequested(named()); });
    connect(p.name, &QLineEdit::returnPressed, this, [this, named] { emit startRequested(named()); });
    connect(p.samples.step, &QPushButton::clicked, this, [this, named] { emit samplesRequested(named()); });
    connect(p.vault.step, &QPushButton::clicked, this, &WelcomePage::openVaultRequested);
    connect(p.language, &QComboBox::activated, this, [this] { emit languageRequested(m_parts->language->currentData().toString()); });
    reword();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setLanguage(const text::Language& in) {
    m_in = &in;
    reword();
}

void WelcomePage::setName(const QString& name) { m_parts->name->setText(name); }

void WelcomePage::reword() {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    p.middle->setMaximumWidth(u(columnUnits));
    p.title->setText(in.translate("welcome", "Your badges stay on this computer."));
    p.sentence->setText(in.translate("welcome", "Lanyard needs no account and no internet. Nothing leaves this computer unless you press a button that says so."));
    p.nameLabel->setText(in.translate("welcome", "What is your name?"));
    p.name->setAccessibleName(p.nameLabel->text());
    p.start->setText(in.translate("welcome", "Start"));
    p.nameHelp->setText(in.translate("welcome", "It stands on what you print. You can change it at any time."));
    p.samples.question->setText(in.translate("welcome", "No badge at hand?"));
    p.samples.step->setText(in.translate("welcome", "Look around with sample badges"));
    p.vault.question->setText(in.translate("welcome", "Your badges are on a stick or in a saved file?"));
    p.vault.step->setText(in.translate("welcome", "Open it", "the file with badges"));
    p.language->setAccessibleName(in.translate("welcome", "Language"));
    const QSignalBlocker quiet(p.language);
    p.language->setCurrentIndex(std::max(p.language->findData(in.tag()), 0));
    QStringList others;
    for (const text::LanguageChoice& choice : text::everyLanguage())
        if (choice.tag != in.tag()) others += choice.ownName;
    p.languages->setText(others.join(u" · "_s));
    p.foot->setMinimumHeight(u(13));
}

void WelcomePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (!m_parts->foot) return;
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) reword();
}

} // namespace lanyard::pages
