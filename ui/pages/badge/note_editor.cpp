#include "ui/pages/badge/note_editor.h"
#include "ui/widgets/measures.h"
#include <QSignalBlocker>

namespace lanyard::pages {
namespace {

constexpr int pause = 1000; ///< milliseconds

} // namespace

NoteEditor::NoteEditor(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(widgets::u(2));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(this, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::tell);
}

void NoteEditor::setNote(const QString& note) {
    if (hasFocus() || note == toPlainText()) return;
    const QSignalBlocker quiet(this);
    m_pause.stop();
    m_told = note;
    setPlainText(note);
}

void NoteEditor::startNote(const QString& note) {
    tell();
    const QSignalBlocker quiet(this);
    m_told = note;
    setPlainText(note);
    m_pause.stop();
}

QSize NoteEditor::sizeHint() const { return {widgets::u(80), widgets::u(18)}; }
QSize NoteEditor::minimumSizeHint() const { return {widgets::u(30), widgets::u(18)}; }

void NoteEditor::tell() {
    m_pause.stop();
    const QString note = toPlainText();
    if (note == m_told) return;
    m_told = note;
    emit changed(note);
}

void NoteEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    tell();
}

} // namespace lanyard::pages
