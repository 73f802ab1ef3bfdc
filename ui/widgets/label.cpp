#include "ui/widgets/label.h"
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>

namespace lanyard::widgets {
namespace {

/// Letters that even the narrowest column holds on one line.
qsizetype longestWord(Type type) { return type == Type::title ? 16 : type == Type::heading ? 24 : 32; }
/// The same of addresses and numbers, which are no harder to read when they are broken.
constexpr qsizetype longestWithDigits = 12;

struct Breakable {
    QString words;
    std::vector<qsizetype> signs; ///< where in it
};

/// Words that no line holds (addresses, numbers) may break: U+200B after every so many letters.
Breakable breakable(const QString& words, Type type) {
    Breakable out;
    qsizetype run = 0;
    bool hasDigits = false; // since the last blank
    for (const QChar c : words) {
        run = c.isSpace() ? 0 : run + 1;
        hasDigits = !c.isSpace() && (hasDigits || c.isDigit());
        out.words += c;
        if (run >= (hasDigits ? longestWithDigits : longestWord(type)) && !c.isHighSurrogate()) {
            out.signs.push_back(out.words.size());
            out.words += QChar(0x200B);
            run = 0;
        }
    }
    return out;
}

} // namespace

TextLabel::TextLabel(const QString& words, Type type, Role role, bool bold, QWidget* parent)
    : QLabel(parent), m_type(type), m_role(role), m_bold(bold) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(words);
    apply();
}

void TextLabel::setText(const QString& words) {
    Breakable shown = breakable(words, m_type);
    if (!shown.signs.empty()) setAccessibleName(words);
    m_breaks = std::move(shown.signs);
    QLabel::setText(shown.words);
}

QString TextLabel::selectedWords() const {
    qsizetype begin = selectionStart();
    if (begin < 0) return {};
    const qsizetype end = begin + selectedText().size();
    const QString shown = text(); // selectedText() has other signs for the ends of lines
    QString words;
    for (const qsizetype sign : m_breaks) {
        if (sign < begin) continue;
        if (sign >= end) break;
        words += QStringView(shown).sliced(begin, sign - begin);
        begin = sign + 1;
    }
    return words + shown.sliced(begin, end - begin);
}

void TextLabel::keyPressEvent(QKeyEvent* event) {
    if (!event->matches(QKeySequence::Copy) || !hasSelectedText()) return QLabel::keyPressEvent(event);
    QApplication::clipboard()->setText(selectedWords());
    event->accept();
}

void TextLabel::contextMenuEvent(QContextMenuEvent* event) {
    if (!(textInteractionFlags() & Qt::TextSelectableByMouse)) return QLabel::contextMenuEvent(event);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* copy = menu->addAction(tr("Copy"), QKeySequence::Copy, this, [this] { QApplication::clipboard()->setText(selectedWords()); });
    copy->setEnabled(hasSelectedText());
    menu->addAction(tr("Select all"), this, [this] { setSelection(0, int(text().size())); });
    menu->popup(event->globalPos());
    event->accept();
}

void TextLabel::mousePressEvent(QMouseEvent* event) {
    // what is pressed again would be dragged away, with the break signs
    if (event->button() == Qt::LeftButton && hasSelectedText() && !(event->modifiers() & Qt::ShiftModifier)) setSelection(0, 0);
    QLabel::mousePressEvent(event);
}

void TextLabel::mouseReleaseEvent(QMouseEvent* event) {
    QLabel::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && hasSelectedText() && QApplication::clipboard()->supportsSelection())
        QApplication::clipboard()->setText(selectedWords(), QClipboard::Selection);
}

void TextLabel::setRole(Role role) {
    m_role = role;
    m_state.reset();
    apply();
}

void TextLabel::setState(text::State state) {
    m_state = state;
    apply();
}

void TextLabel::setBold(bool bold) {
    m_bold = bold;
    apply();
}

void TextLabel::setWide(bool wide) {
    m_wide = wide;
    apply();
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) apply();
}

bool TextLabel::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) apply();
    return QLabel::event(event);
}

void TextLabel::apply() {
    if (m_applying) return;
    m_applying = true;
    setFont(typeFont(m_type, m_bold));
    const Colours colours = parentWidget() ? coloursOf(parentWidget()) : coloursOf(QPalette());
    QPalette own = parentWidget() ? parentWidget()->palette() : QPalette();
    own.setColor(QPalette::WindowText, m_state ? colours.state(*m_state) : colours(m_role));
    setPalette(own);
    if (!(alignment() & Qt::AlignHCenter)) { // the page's direction decides, not that of a foreign text
        const auto start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        setAlignment(start | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
    }
    setMaximumWidth(m_wide ? QWIDGETSIZE_MAX : columnWidth(m_type));
    m_applying = false;
}

Heading::Heading(const QString& words, Type type, QWidget* parent) : TextLabel(words, type, Role::text, true, parent) {
    setAccessibleDescription(tr("Heading"));
}

void Heading::changeEvent(QEvent* event) {
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) setAccessibleDescription(tr("Heading"));
}

ElidedLabel::ElidedLabel(const QString& text, Type type, Role role, bool bold, QWidget* parent)
    : QWidget(parent), m_type(type), m_role(role), m_bold(bold) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    setToolTip(isShortened() ? text : QString());
    updateGeometry();
    update();
}

bool ElidedLabel::isShortened() const { return QFontMetricsF(typeFont(m_type, m_bold)).horizontalAdvance(m_text) > width() + 0.5; }

QSize ElidedLabel::sizeHint() const {
    const QFontMetricsF metrics(typeFont(m_type, m_bold));
    return QSize(int(std::ceil(std::min(metrics.horizontalAdvance(m_text) + 1, double(columnWidth(m_type))))), int(std::ceil(metrics.lineSpacing())));
}

QSize ElidedLabel::minimumSizeHint() const {
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), u(20)), wanted.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(typeFont(m_type, m_bold));
    painter.setPen(coloursOf(this)(m_role));
    const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideMiddle, width());
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), shown);
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    setToolTip(isShortened() ? m_text : QString());
    QWidget::resizeEvent(event);
}

void ElidedLabel::changeEvent(QEvent* event) {
    updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace lanyard::widgets
