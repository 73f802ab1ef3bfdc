#include "ui/settings/help_page.h"
#include "ui/text/verdicts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_column.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/state_shape.h"
#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace lanyard::settings {
namespace {

using widgets::Heading;
using widgets::TextLabel;

QString keys(const QKeySequence& sequence) { return sequence.toString(QKeySequence::NativeText); }

} // namespace

HelpPage::HelpPage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in) {
    m_scroll = widgets::addPageColumn(this);
    rebuild();
}

void HelpPage::setLanguage(const text::Language& in) {
    m_in = &in;
    rebuild();
}

void HelpPage::rebuild() {
    const text::Language& in = *m_in;
    auto* content = new QWidget;
    auto* column = widgets::startColumn(content, in.translate("help", "How it works"), in.translate("help", "Back"), [this] { emit backRequested(); });
    const auto head = [column](const QString& heading) {
        column->addSpacing(widgets::u(3));
        column->addWidget(new Heading(heading));
    };
    const auto say = [column, head](const QString& heading, const QString& words) {
        head(heading);
        column->addWidget(new TextLabel(words));
    };
    say(in.translate("help", "Put your badges in"),
        in.translate("help", "Drop files anywhere on this window, or choose Add. Pictures, PDFs, mails, archives, text and whole folders can be added. "
                             "Lanyard keeps each file exactly as you got it."));
    say(in.translate("help", "See what they say"),
        in.translate("help", "Open a badge to read what it says, in its own words. Below stand six questions, each with its answer and its date. Open a "
                             "question to read what the answer means and what you can do."));
    head(in.translate("help", "The four signs"));
    for (const Verdict verdict : {Verdict::valid, Verdict::caution, Verdict::undetermined, Verdict::invalid}) {
        auto* row = new QWidget;
        auto* across = new QHBoxLayout(row);
        widgets::setUnits(across, {0, 0, 0, 0}, 2);
        across->addWidget(new widgets::StateSign(text::stateOf(verdict), 4), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(text::stateName(in, verdict), widgets::Type::text, widgets::Role::text, true));
        words->addWidget(new TextLabel(text::stateMeaning(in, verdict)));
        across->addLayout(words);
        across->addStretch(1);
        column->addWidget(row);
    }
    say(in.translate("help", "Show them"),
        in.translate("help", "Make a portfolio, put badges in order, add your own words, and print it or save it as a PDF. The badges are inside the PDF. "
                             "Whoever gets it can check them with Lanyard, without an account."));
    say(in.translate("help", "Nothing is lost"),
        in.translate("help", "What you put in the bin stays there for 30 days. Whatever you did last can be undone, also after you closed the window."));
    head(in.translate("help", "Keys"));
    auto* grid = new widgets::FactGrid;
    grid->add(keys(QKeySequence::Open), in.translate("help", "Add files"));
    grid->add(keys(QKeySequence::Paste), in.translate("help", "Add what you copied"));
    grid->add(keys(QKeySequence::Find), in.translate("help", "Find a badge"));
    grid->add(keys(QKeySequence::Undo), in.translate("help", "Undo what was done last"));
    grid->add(keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), in.translate("help", "Do it again"));
    grid->add(keys(QKeySequence::Print), in.translate("help", "Print"));
    grid->add(keys(QKeySequence::Save), in.translate("help", "Save the file or the PDF"));
    grid->add(keys(Qt::Key_Escape), in.translate("help", "One step back"));
    grid->add(keys(Qt::ALT | Qt::Key_Up), in.translate("help", "Move a badge up in a portfolio"));
    grid->add(keys(Qt::ALT | Qt::Key_Down), in.translate("help", "Move a badge down in a portfolio"));
    grid->add(keys(Qt::Key_F10), in.translate("help", "Open the menu"));
    column->addWidget(grid);
    column->addStretch(1);
    widgets::replaceColumn(m_scroll, content);
}

} // namespace lanyard::settings
