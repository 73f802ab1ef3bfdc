#include "ui/widgets/fold_line.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/state_shape.h"
#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <mutex>

namespace lanyard::widgets {
namespace {

constexpr int mostLines = 6;

class FoldAccessible final : public QAccessibleWidget {
  public:
    explicit FoldAccessible(FoldLine* line) : QAccessibleWidget(line, QAccessible::Button), m_line(line) {}
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_line->isOpen();
        state.collapsed = !m_line->isOpen();
        return state;
    }
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name) return m_line->text();
        if (kind == QAccessible::Description || kind == QAccessible::Value) return m_line->answer();
        return QAccessibleWidget::text(kind);
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (name == pressAction())
            m_line->click();
        else
            QAccessibleWidget::doAction(name);
    }

  private:
    FoldLine* m_line;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* line = qobject_cast<FoldLine*>(object);
    return line ? new FoldAccessible(line) : nullptr;
}

void installOnce() {
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeAccessible); });
}

} // namespace

FoldLine::FoldLine(const QString& question, QWidget* parent) : QPushButton(question, parent) {
    installOnce();
    setProperty("ownRing", true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FoldLine::setState(std::optional<text::State> state) {
    m_state = state;
    update();
}

void FoldLine::setAnswer(const QString& answer) {
    m_answer = answer;
    updateGeometry();
    update();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FoldLine::setOpen(bool open) {
    m_open = open;
    update();
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

void FoldLine::setStepWidth(int width) {
    if (width == m_stepWidth) return; // the row says it at each layout, and a layout that asks for the next never ends
    m_stepWidth = width;
    updateGeometry();
    update();
}

double FoldLine::textLeft() const { return m_state ? u(2.5) + u(3.5) + u(2.5) : u(2.5) + iconEdge() + u(2); }

FoldLine::Columns FoldLine::columns(double width) const {
    Columns c{};
    c.question = textLeft();
    const double end = width - u(2.5) - (m_state ? iconEdge() + u(2) : 0) - (m_stepWidth > 0 ? m_stepWidth + u(1) : 0);
    const double asked = widthOf(typeFont(Type::text, m_state.has_value()), text()) + u(0.5); // letters such as an f at the end reach beyond their width
    const double third = c.question + (width - c.question) * 0.44;
    c.beside = !m_answer.isEmpty() && c.question + asked + u(3) <= std::max(third, c.question + u(40)) && end - std::max(third, c.question + asked + u(3)) > u(24);
    if (c.beside) {
        c.questionWidth = asked;
        c.answer = std::max(third, c.question + asked + u(3));
        c.answerWidth = end - c.answer;
    } else {
        c.questionWidth = std::max(end - c.question, 1.0);
        c.answer = c.question;
        c.answerWidth = c.questionWidth;
    }
    return c;
}

QSize FoldLine::sizeHint() const { return {u(120), heightForWidth(u(120))}; }
QSize FoldLine::minimumSizeHint() const { return {u(40), u(9)}; }

int FoldLine::heightForWidth(int width) const {
    const Columns c = columns(width);
    const double question = heightOfLines(text(), typeFont(Type::text, m_state.has_value()), c.questionWidth, mostLines);
    const double answer = m_answer.isEmpty() ? 0 : heightOfLines(m_answer, typeFont(Type::text), c.answerWidth, mostLines);
    return std::max(u(9), int(std::ceil(c.beside ? std::max(question, answer) : question + answer)) + u(4));
}

void FoldLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(this);
    const Qt::LayoutDirection direction = layoutDirection();
    const QRectF whole = rect();
    const bool onGround = m_open && m_state;
    if (!onGround && (underMouse() || isDown())) paintRounded(painter, whole, colours(m_state ? Role::pointer : Role::chosen), {});
    const QColor ground = onGround ? colours.stateGround(*m_state) : colours(Role::card);
    const double icon = iconEdge();
    const QFont questionFont = typeFont(Type::text, m_state.has_value());
    const Columns c = columns(width());
    const double questionHeight = heightOfLines(text(), questionFont, c.questionWidth, mostLines);
    const double answerHeight = m_answer.isEmpty() ? 0 : heightOfLines(m_answer, typeFont(Type::text), c.answerWidth, mostLines);
    const double top = c.beside ? (height() - questionHeight) / 2 : (height() - questionHeight - answerHeight) / 2;
    const double firstLine = top + QFontMetricsF(questionFont).lineSpacing() / 2;
    if (m_state) {
        const double edge = u(3.5);
        paintStateShape(painter, directed(direction, whole, QRectF(u(2.5), firstLine - edge / 2, edge, edge)), *m_state, colours.state(*m_state), ground, direction);
        paintIcon(painter, m_open ? Icon::chevronUp : Icon::chevronDown,
                  directed(direction, whole, QRectF(width() - u(2.5) - icon, firstLine - icon / 2, icon, icon)), colours(Role::quiet));
    } else {
        paintIcon(painter, m_open ? Icon::chevronDown : Icon::chevronOn, directed(direction, whole, QRectF(u(2.5), firstLine - icon / 2, icon, icon)),
                  colours(Role::quiet), direction);
    }
    const QColor words = colours(m_state ? Role::text : Role::quiet);
    paintLines(painter, directed(direction, whole, QRectF(c.question, top, c.questionWidth, questionHeight)), text(), questionFont, words, mostLines, direction);
    if (!m_answer.isEmpty()) {
        const double y = c.beside ? (height() - answerHeight) / 2 : top + questionHeight;
        paintLines(painter, directed(direction, whole, QRectF(c.answer, y, c.answerWidth, answerHeight)), m_answer, typeFont(Type::text), words, mostLines, direction);
    }
    if (wantsRing(this)) paintInnerRing(painter, whole.adjusted(1, 1, -1, -1), colours(Role::accent));
}

void FoldLine::changeEvent(QEvent* event) {
    updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace lanyard::widgets
