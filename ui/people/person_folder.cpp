#include "ui/people/person_folder.h"
#include "ui/people/person_words.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/measures.h"
#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>

namespace lanyard::people {

using widgets::Icon;
using widgets::u;

PersonFolder::PersonFolder(const text::Language& in, const PersonEntry& entry, Instant now, QWidget* parent)
    : QWidget(parent), m_in(&in), m_entry(entry),
      m_folder(new widgets::FolderButton(text::onOneLine(entry.name), countsLine(in, entry), openedLine(in, entry, now), this)),
      m_more(widgets::Button::iconOnly(Icon::more, in.translate("people", "More about %1", "button: what else can be done with a person's file").arg(text::isolated(entry.name)), this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_folder->setLocked(entry.locked);
    m_folder->setNotice(noticeLine(in, entry));
    m_folder->setToolTip(entry.file);
    m_more->setRowHeight(true);
    connect(m_folder, &QPushButton::clicked, this, &PersonFolder::openRequested);
    connect(m_more, &QPushButton::clicked, this, [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

std::array<QWidget*, 2> PersonFolder::stops() const { return {m_folder, m_more}; }

QSize PersonFolder::sizeHint() const { return m_folder->sizeHint(); }

void PersonFolder::showMenu(const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: the answer may make the whole page anew.
    const auto add = [&](Icon icon, const QString& words, auto signal) {
        QAction* const action = menu->addAction(widgets::icon(icon), words);
        connect(action, &QAction::triggered, this, signal, Qt::QueuedConnection);
        return action;
    };
    add(Icon::folderOpen, m_in->translate("people", "Open"), &PersonFolder::openRequested);
    // The name of a locked person lies inside, where it cannot be changed from here.
    add(Icon::pencil, m_in->translate("people", "Rename"), &PersonFolder::renameRequested)->setEnabled(!m_entry.locked && !m_entry.missing);
    add(Icon::close, m_in->translate("people", "Take out of this list"), &PersonFolder::takeOutRequested);
    menu->popup(place);
    menu->setActiveAction(menu->actions().front());
}

void PersonFolder::contextMenuEvent(QContextMenuEvent* event) { showMenu(event->globalPos()); }

void PersonFolder::arrange() {
    m_folder->setGeometry(rect());
    const QSize small(u(6), u(6)); // as high as the tab
    m_more->resize(small.expandedTo(QSize(24, 24)));
    m_more->move(layoutDirection() == Qt::RightToLeft ? 0 : width() - m_more->width(), 0);
}

void PersonFolder::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PersonFolder::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) arrange();
}

} // namespace lanyard::people
