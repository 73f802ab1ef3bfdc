#include "ui/portfolio/section.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard::portfolio {

using widgets::u;

class Section::Head final : public QPushButton {
  public:
    explicit Head(QWidget* parent) : QPushButton(parent) {
        setProperty("ownRing", true);
        setAttribute(Qt::WA_Hover);
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setOpen(bool open) {
        m_open = open;
        update();
    }
    QSize sizeHint() const override { return {u(30), std::max(u(8), 24)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const widgets::Colours colours = widgets::coloursOf(this);
        const QRectF whole = rect();
        if (isDown() || underMouse()) widgets::paintRounded(painter, whole, colours(isDown() ? widgets::Role::pressed : widgets::Role::pointer), {});
        const double edge = widgets::iconEdge();
        widgets::paintIcon(painter, m_open ? widgets::Icon::chevronDown : widgets::Icon::chevronOn,
                           widgets::directed(layoutDirection(), whole, QRectF(u(2), (height() - edge) / 2, edge, edge)), colours(widgets::Role::quiet), layoutDirection());
        const QFont font = widgets::typeFont(widgets::Type::text, true);
        const double left = u(2) + edge + u(2);
        const double used = widgets::heightOfLines(text(), font, width() - left - u(1), 1);
        widgets::paintLines(painter, widgets::directed(layoutDirection(), whole, QRectF(left, (height() - used) / 2, width() - left - u(1), used)), text(), font,
                            colours(widgets::Role::text), 1, layoutDirection());
        if (widgets::wantsRing(this)) widgets::paintInnerRing(painter, whole, colours(widgets::Role::accent));
    }

  private:
    bool m_open = false;
};

Section::Section(QWidget* content, QWidget* parent) : QWidget(parent), m_head(new Head(this)), m_content(content) {
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {0, 0, 0, 0}, 1);
    column->addWidget(m_head);
    auto* inset = new QVBoxLayout;
    widgets::setUnits(inset, {2, 0, 1, 2}, 0);
    inset->addWidget(content);
    column->addLayout(inset);
    content->hide();
    connect(m_head, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
}

void Section::setWords(const QString& words, const QString& open, const QString& closed) {
    m_head->setText(words);
    m_openWord = open;
    m_closedWord = closed;
    setOpen(m_open);
}

void Section::setOpen(bool open) {
    m_open = open;
    m_head->setOpen(open);
    m_head->setAccessibleName(m_head->text());
    m_head->setAccessibleDescription(open ? m_openWord : m_closedWord);
    m_content->setVisible(open);
}

} // namespace lanyard::portfolio
