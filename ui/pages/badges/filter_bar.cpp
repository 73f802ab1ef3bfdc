#include "ui/pages/badges/filter_bar.h"
#include "ui/pages/parts/choice.h"
#include "ui/pages/parts/ends_layout.h"
#include "ui/text/dates.h"
#include "ui/text/state.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/measures.h"
#include <QMenu>
#include <QSignalBlocker>

namespace lanyard::pages {
namespace {

constexpr Verdict everyVerdict[] = {Verdict::valid, Verdict::caution, Verdict::undetermined, Verdict::invalid};
constexpr BadgeQuery::Order everyOrder[] = {BadgeQuery::Order::newestFirst, BadgeQuery::Order::oldestFirst, BadgeQuery::Order::byName,
                                            BadgeQuery::Order::byIssuer, BadgeQuery::Order::receivedLast};

QString orderWords(const text::Language& in, BadgeQuery::Order order) {
    switch (order) {
    case BadgeQuery::Order::newestFirst: return in.translate("badges page", "Newest first");
    case BadgeQuery::Order::oldestFirst: return in.translate("badges page", "Oldest first");
    case BadgeQuery::Order::byName: return in.translate("badges page", "By name");
    case BadgeQuery::Order::byIssuer: return in.translate("badges page", "By giver");
    case BadgeQuery::Order::receivedLast: return in.translate("badges page", "Added last");
    }
    return {};
}

/// Fills a choice anew and keeps what was chosen.
void fill(Choice& choice, const QString& any, const std::vector<BadgeFacets::Count>& counts) {
    const QSignalBlocker quiet(choice);
    const QVariant chosen = choice.currentData();
    choice.clear();
    choice.addItem(any, QString());
    for (const BadgeFacets::Count& count : counts) {
        const QString value = text::toQString(count.value);
        const QString label = text::onOneLine(text::toQString(count.label));
        choice.addItem(label.isEmpty() ? value : label, value);
    }
    choice.setCurrentIndex(std::max(choice.findData(chosen), 0));
    choice.updateGeometry();
}

void select(Choice& choice, const QString& value) {
    const QSignalBlocker quiet(choice);
    choice.setCurrentIndex(std::max(choice.findData(value), 0));
    choice.updateGeometry();
}

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent) {
    auto* ends = new EndsLayout(this, 1, 1);
    auto* states = new QWidget(this);
    m_buttons = states;
    auto* statesFlow = new widgets::FlowLayout(states, 0.5, 0.5);
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        const auto verdict = i == 0 ? std::nullopt : std::optional(everyVerdict[i - 1]);
        auto* button = new widgets::FilterButton({}, verdict ? std::optional(text::stateOf(*verdict)) : std::nullopt, states);
        statesFlow->addWidget(button);
        m_states[i] = button;
        connect(button, &QPushButton::clicked, this, [this, verdict] { emit verdictChosen(verdict); });
    }
    m_states[0]->setChecked(true);
    auto* choices = new QWidget(this);
    auto* choicesFlow = new widgets::FlowLayout(choices, 0, 0.5);
    m_state = new Choice(choices);
    m_state->hide();
    m_order = new Choice(choices);
    m_year = new Choice(choices);
    m_issuer = new Choice(choices);
    m_tag = new Choice(choices);
    m_more = widgets::Button::iconOnly(widgets::Icon::more, {}, choices);
    m_more->setRowHeight(true);
    for (QWidget* choice : std::initializer_list<QWidget*>{m_state, m_order, m_year, m_issuer, m_tag, m_more}) choicesFlow->addWidget(choice);
    ends->setEnds(states, choices);
    connect(m_state, &QComboBox::activated, this, [this](int index) { emit verdictChosen(index == 0 ? std::nullopt : std::optional(everyVerdict[index - 1])); });
    connect(m_order, &QComboBox::activated, this, [this](int index) { emit orderChosen(everyOrder[index]); });
    connect(m_year, &QComboBox::activated, this, [this] {
        const QString year = m_year->currentData().toString();
        emit yearChosen(year.isEmpty() ? std::nullopt : std::optional(year.toInt()));
    });
    connect(m_issuer, &QComboBox::activated, this, [this] { emit issuerChosen(text::toUtf8(m_issuer->currentData().toString())); });
    connect(m_tag, &QComboBox::activated, this, [this] { emit tagChosen(text::toUtf8(m_tag->currentData().toString())); });
    connect(m_more, &QPushButton::clicked, this, &FilterBar::openMenu);
}

void FilterBar::setLanguage(const text::Language& in) {
    m_in = &in;
    reword();
}

void FilterBar::setFacets(const BadgeFacets& facets) {
    m_facets = facets;
    reword();
}

void FilterBar::setCounts(const std::array<std::size_t, 4>& counts) {
    m_counts = counts;
    std::size_t all = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        all += counts[i];
        m_states[i + 1]->setCount(int(counts[i]));
    }
    m_states[0]->setCount(int(all));
    if (!m_in) return;
    const QSignalBlocker quiet(m_state);
    const int chosen = std::max(m_state->currentIndex(), 0);
    m_state->clear();
    for (const auto* state : m_states) m_state->addItem(state->accessibleName());
    m_state->setCurrentIndex(chosen);
    m_state->updateGeometry();
}

void FilterBar::setCompact(bool compact) {
    m_buttons->setVisible(!compact);
    m_state->setVisible(compact);
}

void FilterBar::choose(const BadgeQuery& query, std::optional<Verdict> verdict, bool wantALook) {
    m_inBin = query.inBin;
    const std::size_t on = verdict ? std::size_t(*verdict) + 1 : 0;
    if (wantALook) {
        for (auto* state : m_states) { // the button that is on in such a group cannot be switched off otherwise
            state->setAutoExclusive(false);
            state->setChecked(false);
            state->setAutoExclusive(true);
        }
    } else {
        m_states[on]->setChecked(true);
    }
    {
        const QSignalBlocker quiet(m_state);
        m_state->setCurrentIndex(int(on));
    }
    {
        const QSignalBlocker quiet(m_order);
        m_order->setCurrentIndex(int(query.order));
        m_order->updateGeometry();
    }
    reword();
    select(*m_year, query.year ? QString::number(*query.year) : QString());
    select(*m_issuer, text::toQString(query.issuer));
    select(*m_tag, text::toQString(query.tag));
    m_issuer->setVisible(!m_inBin && m_issuer->currentIndex() > 0);
    m_tag->setVisible(!m_inBin && m_tag->currentIndex() > 0);
}

void FilterBar::reword() {
    if (!m_in) return;
    const text::Language& in = *m_in;
    m_states[0]->setText(in.translate("badges page", "All"));
    for (std::size_t i = 0; i < 4; ++i) {
        m_states[i + 1]->setText(text::stateName(in, everyVerdict[i]));
        m_states[i + 1]->setToolTip(text::stateMeaning(in, everyVerdict[i]));
    }
    setCounts(m_counts);
    {
        const QSignalBlocker quiet(m_order);
        const int chosen = std::max(m_order->currentIndex(), 0);
        m_order->clear();
        for (const auto order : everyOrder) m_order->addItem(orderWords(in, order));
        m_order->setCurrentIndex(chosen);
        m_order->updateGeometry();
    }
    std::vector<BadgeFacets::Count> years = m_facets.years;
    for (BadgeFacets::Count& year : years) year.label = text::toUtf8(in.locale().toString(QString::fromStdString(year.value).toInt()).remove(in.locale().groupSeparator()));
    fill(*m_year, in.translate("badges page", "Any year"), years);
    fill(*m_issuer, in.translate("badges page", "Any giver"), m_facets.issuers);
    fill(*m_tag, in.translate("badges page", "Any tag"), m_facets.tags);
    m_state->setAccessibleName(in.translate("badges page", "State"));
    m_order->setAccessibleName(in.translate("badges page", "Order"));
    m_year->setAccessibleName(in.translate("badges page", "Year"));
    m_issuer->setAccessibleName(in.translate("badges page", "Giver"));
    m_tag->setAccessibleName(in.translate("badges page", "Tag"));
    for (Choice* choice : {m_state, m_order, m_year, m_issuer, m_tag}) choice->setAccessibleDescription(choice->accessibleName()); // on Linux a choice is named by what is chosen
    m_year->setVisible(!m_inBin && m_facets.years.size() > 1);
    m_issuer->setVisible(!m_inBin && m_issuer->currentIndex() > 0);
    m_tag->setVisible(!m_inBin && m_tag->currentIndex() > 0);
    const QString more = in.translate("badges page", "More filters and the bin");
    m_more->setText(more);
    m_more->setAccessibleName(more);
    m_more->setToolTip(more);
    m_more->setVisible(!m_inBin && (m_facets.issuers.size() > 1 || !m_facets.tags.empty() || m_facets.inBin > 0));
}

void FilterBar::openMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString& words, widgets::Icon icon, const std::vector<BadgeFacets::Count>& counts, const Choice& choice, auto chosen) {
        if (counts.empty()) return;
        QMenu* values = menu->addMenu(widgets::icon(icon), words);
        for (int i = 0; i < choice.count(); ++i) {
            const QString label = QFontMetricsF(font()).elidedText(choice.itemText(i), Qt::ElideRight, widgets::u(80));
            QAction* action = values->addAction(QString(label).replace(u'&', QStringLiteral("&&")), this, [chosen, value = text::toUtf8(choice.itemData(i).toString())] { chosen(value); });
            action->setCheckable(true);
            action->setChecked(i == choice.currentIndex());
        }
    };
    add(m_in->translate("badges page", "Giver"), widgets::Icon::user, m_facets.issuers, *m_issuer, [this](const std::string& value) { emit issuerChosen(value); });
    add(m_in->translate("badges page", "Tag"), widgets::Icon::tag, m_facets.tags, *m_tag, [this](const std::string& value) { emit tagChosen(value); });
    if (m_facets.inBin > 0) {
        menu->addSeparator();
        menu->addAction(widgets::icon(widgets::Icon::trash),
                        m_in->translate("badges page", "Bin (%1)", "%1 is how many badges lie in it").arg(text::number(*m_in, qlonglong(m_facets.inBin))), this,
                        &FilterBar::binRequested);
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace lanyard::pages
