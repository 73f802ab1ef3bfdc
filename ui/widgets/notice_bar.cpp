#include "ui/widgets/notice_bar.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <algorithm>
#include <chrono>
#include <cmath>

namespace lanyard::widgets {
namespace {

using namespace std::chrono_literals;
constexpr auto shown = 10s; ///< long enough to read a sentence and reach the button
constexpr int shadow = 6;   ///< pixels of the soft shadow on each side
constexpr int mostLines = 3;

} // namespace

/// The button on the dark ground of the bar.
class NoticeBar::ActionButton final : public QPushButton {
  public:
    explicit ActionButton(QWidget* parent) : QPushButton(parent) {
        setAttribute(Qt::WA_Hover);
        setProperty("ownRing", true);
        setAutoDefault(false);
    }
    void setIconKind(Icon kind) {
        m_kind = kind;
        update();
    }
    QSize sizeHint() const override { return {int(widthOf(typeFont(Type::text, true), text())) + iconEdge() + u(6.5), u(6.5)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Colours colours = coloursOf(this);
        QColor line = colours(Role::onToast);
        const QColor words = line;
        line.setAlphaF(underMouse() || hasFocus() ? 1 : 0.5F);
        paintRounded(painter, rect(), {}, line, wantsRing(this) ? 2 : 1);
        const double edge = iconEdge();
        paintIcon(painter, m_kind, directed(layoutDirection(), rect(), QRectF(u(2.5), (height() - edge) / 2, edge, edge)), words, layoutDirection());
        painter.setFont(typeFont(Type::text, true));
        painter.setPen(words);
        const double left = u(2.5) + edge + u(1.5);
        painter.drawText(directed(layoutDirection(), rect(), QRectF(left, 0, width() - left, height())),
                         int((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), text());
    }

  private:
    Icon m_kind = Icon::undo;
};

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_action(new ActionButton(this)) {
    hide();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_action->hasFocus())
            goLater();
        else
            hide();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionRequested();
    });
    parent->installEventFilter(this);
}

void NoticeBar::tell(const QString& words, Icon icon, const QString& action, int bottom, Icon actionIcon) {
    m_words = words;
    m_icon = icon;
    m_bottom = bottom;
    m_action->setText(action);
    m_action->setIconKind(actionIcon);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(words);
    place();
    show();
    raise();
    update();
    goLater();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::goLater() { m_timer.start(shown); }

QSize NoticeBar::sizeHint() const {
    const int most = parentWidget() ? parentWidget()->width() - u(8) : u(160);
    const int fixed = u(4) + iconEdge() + u(2.5) + u(4) + (m_action->isHidden() ? 0 : m_action->sizeHint().width()) + 2 * shadow;
    const int words = std::min(int(widthOf(typeFont(Type::text), m_words)) + 2, std::max(most - fixed, u(20)));
    const double lines = heightOfLines(m_words, typeFont(Type::text), words, mostLines);
    return {fixed + words, std::max(u(9), int(std::ceil(lines)) + u(4)) + 2 * shadow};
}

void NoticeBar::place() {
    const QSize size = sizeHint();
    resize(size);
    move((parentWidget()->width() - size.width()) / 2, parentWidget()->height() - m_bottom - u(4) - size.height() + shadow);
    const QSize action = m_action->sizeHint();
    const QRect inside = rect().adjusted(shadow, shadow, -shadow, -shadow);
    const int x = inside.right() - u(2) - action.width();
    m_action->setGeometry(directed(layoutDirection(), rect(), QRectF(x, inside.center().y() - action.height() / 2, action.width(), action.height())).toRect());
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(this);
    const QRectF inside = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    for (int i = shadow; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 7));
        painter.drawRoundedRect(inside.adjusted(-i, -i + 2, i, i + 1), cornerRadius() + i, cornerRadius() + i);
    }
    paintRounded(painter, inside, colours(Role::toast), colours.scheme() == Scheme::highContrast ? colours(Role::line) : QColor());
    const double edge = iconEdge();
    paintIcon(painter, m_icon, directed(layoutDirection(), inside, QRectF(inside.left() + u(3), inside.center().y() - edge / 2, edge, edge)), colours(Role::onToast),
              layoutDirection());
    const double left = inside.left() + u(3) + edge + u(2.5);
    const double right = m_action->isHidden() ? inside.right() - u(3) : inside.right() - u(5) - m_action->width();
    const double used = heightOfLines(m_words, typeFont(Type::text), right - left, mostLines);
    paintLines(painter, directed(layoutDirection(), inside, QRectF(left, inside.center().y() - used / 2, right - left, used)), m_words, typeFont(Type::text),
               colours(Role::onToast), mostLines, layoutDirection());
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden()) place();
    return QWidget::eventFilter(watched, event);
}

void NoticeBar::enterEvent(QEnterEvent* event) {
    m_timer.stop();
    QWidget::enterEvent(event);
}

void NoticeBar::leaveEvent(QEvent* event) {
    if (isVisible()) goLater();
    QWidget::leaveEvent(event);
}

void NoticeBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (!isHidden() && parentWidget()) place();
}

} // namespace lanyard::widgets
