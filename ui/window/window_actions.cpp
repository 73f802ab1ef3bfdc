#include "ui/window/window_actions.h"
#include "ui/widgets/icon.h"
#include "ui/window/undo_words.h"

namespace lanyard::window {
namespace {

using widgets::Icon;
using Deed = WindowActions::Deed;

struct Entry {
    Deed deed;
    int part; ///< of the menu; -1: stands in it by itself
    Icon icon;
    QKeySequence keys;
};

/// In the order of the menu. Keys that Qt does not know on every system are written out.
std::vector<Entry> entries() {
    const auto keys = [](auto code) { return QKeySequence(code); };
    return {
        {Deed::people, -1, Icon::user, keys(Qt::CTRL | Qt::Key_W)},
        {Deed::rename, -1, Icon::pencil, {}},
        {Deed::lock, -1, Icon::lock, keys(Qt::CTRL | Qt::Key_L)},
        {Deed::passphrase, -1, Icon::none, {}},
        {Deed::safekeeping, -1, Icon::archive, keys(Qt::CTRL | Qt::Key_K)},
        {Deed::add, 0, Icon::plus, keys(QKeySequence::Open)},
        {Deed::paste, 0, Icon::paste, keys(QKeySequence::Paste)},
        {Deed::newPortfolio, 0, Icon::book, keys(QKeySequence::New)},
        {Deed::openVault, 0, Icon::folderOpen, keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
        {Deed::save, 0, Icon::save, keys(QKeySequence::Save)},
        {Deed::print, 0, Icon::printer, keys(QKeySequence::Print)},
        {Deed::quit, 0, Icon::close, keys(Qt::CTRL | Qt::Key_Q)},
        {Deed::undo, 1, Icon::undo, keys(QKeySequence::Undo)},
        {Deed::redo, 1, Icon::redo, keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        {Deed::find, 1, Icon::search, keys(QKeySequence::Find)},
        {Deed::back, 2, Icon::arrowBack, keys(QKeySequence::Back)},
        {Deed::badges, 2, Icon::award, keys(Qt::CTRL | Qt::Key_1)},
        {Deed::portfolios, 2, Icon::book, keys(Qt::CTRL | Qt::Key_2)},
        {Deed::addPlace, 2, Icon::plus, keys(Qt::CTRL | Qt::Key_3)},
        {Deed::bin, 2, Icon::trash, keys(Qt::CTRL | Qt::Key_4)},
        {Deed::settings, 2, Icon::settings, keys(Qt::CTRL | Qt::Key_Comma)},
        {Deed::larger, 3, Icon::none, keys(QKeySequence::ZoomIn)},
        {Deed::smaller, 3, Icon::none, keys(QKeySequence::ZoomOut)},
        {Deed::fit, 3, Icon::none, keys(Qt::CTRL | Qt::Key_0)},
        {Deed::help, 4, Icon::info, keys(QKeySequence::HelpContents)},
        {Deed::report, 4, Icon::textFile, {}},
        {Deed::about, 4, Icon::none, {}},
    };
}

QString word(const text::Language& in, Deed deed, Wallet::Action undo, Wallet::Action redo) {
    switch (deed) {
    case Deed::people: return in.translate("window", "Close and choose a person");
    case Deed::rename: return in.translate("window", "Change the name");
    case Deed::lock: return in.translate("window", "Lock now");
    case Deed::passphrase: return in.translate("window", "Passphrase and recovery sheet");
    case Deed::safekeeping: return in.translate("window", "Keep safe and hand over");
    case Deed::add: return in.translate("window", "Add badges from files…");
    case Deed::paste: return in.translate("window", "Add what I copied");
    case Deed::newPortfolio: return in.translate("window", "New portfolio");
    case Deed::openVault: return in.translate("window", "Open another collection…");
    case Deed::save: return in.translate("window", "Save…");
    case Deed::print: return in.translate("window", "Print…");
    case Deed::quit: return in.translate("window", "Quit");
    case Deed::undo: return undoName(in, undo);
    case Deed::redo: return redoName(in, redo);
    case Deed::find: return in.translate("window", "Find a badge");
    case Deed::back: return in.translate("window", "Back");
    case Deed::badges: return in.translate("window", "My badges");
    case Deed::portfolios: return in.translate("window", "Portfolios");
    case Deed::addPlace: return in.translate("window", "Add");
    case Deed::bin: return in.translate("window", "Bin");
    case Deed::settings: return in.translate("window", "Settings");
    case Deed::larger: return in.translate("window", "Larger pages");
    case Deed::smaller: return in.translate("window", "Smaller pages");
    case Deed::fit: return in.translate("window", "Fit pages to the window");
    case Deed::help: return in.translate("window", "Help");
    case Deed::report: return in.translate("window", "Save a report for support…");
    case Deed::about: return in.translate("window", "About Lanyard");
    }
    return {};
}

QString partWord(const text::Language& in, std::size_t part) {
    switch (part) {
    case 0: return in.translate("window", "File");
    case 1: return in.translate("window", "Edit");
    case 2: return in.translate("window", "Go to");
    case 3: return in.translate("window", "View");
    default: return in.translate("window", "Help", "menu");
    }
}

} // namespace

WindowActions::WindowActions(QWidget* window) : QObject(window), m_menu(std::make_unique<QMenu>()) {
    for (const Entry& entry : entries()) {
        auto* action = new QAction(this);
        if (entry.icon != Icon::none) action->setIcon(widgets::icon(entry.icon));
        action->setShortcut(entry.keys);
        if (entry.deed == Deed::redo) action->setShortcuts({entry.keys, QKeySequence(Qt::CTRL | Qt::Key_Y)});
        if (entry.deed == Deed::quit) action->setMenuRole(QAction::QuitRole);
        if (entry.deed == Deed::about) action->setMenuRole(QAction::AboutRole);
        if (entry.deed == Deed::settings) action->setMenuRole(QAction::PreferencesRole);
        if (entry.part >= 0 && m_parts.empty()) m_menu->addSeparator();
        while (std::ssize(m_parts) <= entry.part) m_parts.push_back(m_menu->addMenu(QString()));
        (entry.part < 0 ? m_menu.get() : m_parts[std::size_t(entry.part)])->addAction(action);
        window->addAction(action); // so that its keys work while the menu is closed
        m_actions[std::size_t(entry.deed)] = action;
        connect(action, &QAction::triggered, this, [this, deed = entry.deed] { emit requested(deed); });
    }
}

WindowActions::~WindowActions() = default;

void WindowActions::setLanguage(const text::Language& in) {
    for (std::size_t i = 0; i < deeds; ++i) m_actions[i]->setText(word(in, Deed(i), m_undo, m_redo));
    for (std::size_t i = 0; i < m_parts.size(); ++i) m_parts[i]->setTitle(partWord(in, i));
}

void WindowActions::setUndo(const text::Language& in, Wallet::Action undo, Wallet::Action redo) {
    m_undo = undo;
    m_redo = redo;
    for (const auto& [deed, done] : {std::pair{Deed::undo, undo}, std::pair{Deed::redo, redo}}) {
        action(deed)->setText(word(in, deed, undo, redo));
        action(deed)->setEnabled(done != Wallet::Action::none);
    }
}

} // namespace lanyard::window
