#include "ui/widgets/style.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextDocument>
#include <QTextEdit>

namespace lanyard::widgets {
namespace {

int boxEdge() { return std::max(u(3.6), 14); }
int barWidth() { return std::max(u(2.4), 10); }

void paintFieldPanel(QPainter& painter, const QRectF& rect, const QStyleOption& option, const QWidget* widget) {
    const Colours colours = coloursOf(option.palette);
    const bool wrong = widget && widget->property("wrong").toBool();
    const bool focus = option.state & QStyle::State_HasFocus;
    const QColor line = wrong   ? colours.state(text::State::doNotRely)
                        : focus ? colours(Role::accent)
                                : colours(Role::fieldLine);
    paintRounded(painter, rect, colours(option.state & QStyle::State_Enabled ? Role::card : Role::disabledGround), line, wrong || focus ? 2 : 1);
}

void paintBox(QPainter& painter, const QRectF& place, const QStyleOption& option, bool round) {
    const Colours colours = coloursOf(option.palette);
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const double edge = std::min(place.width(), place.height());
    const QRectF box(place.center().x() - edge / 2, place.center().y() - edge / 2, edge, edge);
    const QColor strong = colours(enabled ? Role::text : Role::quiet);
    const QColor ground = colours(option.state & QStyle::State_MouseOver ? Role::pointer : Role::card);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (round) {
        painter.setPen(QPen(on ? strong : colours(Role::fieldLine), on ? 2 : 1));
        painter.setBrush(ground);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        if (on) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(strong);
            painter.drawEllipse(box.center(), edge / 4, edge / 4);
        }
    } else {
        paintRounded(painter, box, on ? strong : ground, on ? strong : colours(Role::fieldLine));
        if (option.state & QStyle::State_NoChange)
            painter.fillRect(QRectF(box.left() + edge / 4, box.center().y() - 1, edge / 2, 2), colours(Role::card));
        else if (on) {
            painter.setPen(QPen(colours(Role::card), std::max(1.6, edge / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x * edge, y * edge); };
            painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.32)}));
        }
    }
    painter.restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))) {
    auto* ring = new FocusRing;
    connect(this, &QObject::destroyed, ring, [ring] { delete ring; });
    ring->watch();
    qApp->installEventFilter(this);
}

bool Style::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qApp && event->type() == QEvent::ApplicationFontChange) // labels have a size of their own, so Qt tells them nothing
        for (QWidget* widget : QApplication::allWidgets())
            if (auto* label = qobject_cast<TextLabel*>(widget)) QCoreApplication::sendEvent(label, event);
    return QProxyStyle::eventFilter(watched, event);
}

void Style::setScheme(std::optional<Scheme> scheme) {
    m_scheme = scheme;
    QApplication::setPalette(QPalette());
    if (qApp->style() != this) return;
    QPalette palette = standardPalette();
    polish(palette);
    if (scheme) QApplication::setPalette(palette);
}

void Style::polish(QPalette& palette) {
    if (m_scheme == Scheme::light)
        palette = Colours::light().palette();
    else if (m_scheme == Scheme::dark)
        palette = Colours::dark().palette();
    else
        palette = coloursOf(palette).palette();
}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)) widget->setAttribute(Qt::WA_Hover);
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget)) edit->document()->setDocumentMargin(u(2));
    if (auto* edit = qobject_cast<QTextEdit*>(widget)) edit->document()->setDocumentMargin(u(2));
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return u(4);
    case PM_LayoutHorizontalSpacing: return u(2);
    case PM_LayoutVerticalSpacing: return u(2);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return boxEdge();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return u(2);
    case PM_ScrollBarExtent: return barWidth();
    case PM_ScrollBarSliderMin: return u(8);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return iconEdge();
    case PM_DefaultFrameWidth: return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return u(1);
    case PM_ToolTipLabelFrameWidth: return u(1);
    case PM_TextCursorWidth: return std::max(1, u(0.25));
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ScrollBar_Transient: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 1;
    case SH_UnderlineShortcut: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const {
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QString words = button->text;
            return buttonSize({.words = words.remove(u'&'), .bold = true}, false);
        }
        break;
    case CT_LineEdit: return {size.width() + u(4), std::max(u(7), size.height())};
    case CT_ComboBox: return {size.width() + u(8) + iconEdge(), std::max(u(7), size.height())};
    case CT_SpinBox: return {size.width() + u(4), std::max(u(7), size.height())};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
        return natural.expandedTo(QSize(0, std::max(u(6), 24)));
    }
    case CT_MenuItem: {
        const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        return item && item->menuItemType == QStyleOptionMenuItem::Separator ? natural : QSize(natural.width() + u(2), std::max(natural.height(), u(6.5)));
    }
    case CT_ItemViewItem:
        if (qobject_cast<const QComboBox*>(widget ? widget->parentWidget() : nullptr) || (widget && widget->inherits("QComboBoxListView")))
            return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo(QSize(0, u(6.5)));
        break;
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const QRect inner = option->rect.adjusted(u(2), 1, -u(2), -1);
        return visualRect(option->direction, option->rect, inner);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub, const QWidget* widget) const {
    if (control == CC_ComboBox) {
        const QRect whole = option->rect;
        if (sub == SC_ComboBoxEditField)
            return visualRect(option->direction, whole, whole.adjusted(u(3), 1, -(u(4) + iconEdge()), -1));
        if (sub == SC_ComboBoxArrow)
            return visualRect(option->direction, whole, QRect(whole.right() - u(2) - iconEdge(), whole.top(), iconEdge(), whole.height()));
    }
    if (control == CC_ScrollBar) {
        if (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine) return {};
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar) return {};
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? bar->rect.height() : bar->rect.width();
        const int range = bar->maximum - bar->minimum;
        int thumb = length;
        if (range > 0) {
            thumb = int(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep));
            thumb = std::min(std::max(thumb, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget)), length);
        }
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto piece = [&](int from, int extent) {
            return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), extent)
                           : QRect(bar->rect.left() + from, bar->rect.top(), extent, bar->rect.height());
        };
        if (sub == SC_ScrollBarGroove) return bar->rect;
        QRect place;
        if (sub == SC_ScrollBarSlider) place = piece(start, thumb);
        if (sub == SC_ScrollBarSubPage) place = piece(0, start);
        if (sub == SC_ScrollBarAddPage) place = piece(start + thumb, length - start - thumb);
        return upright ? place : visualRect(bar->direction, bar->rect, place);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const {
    switch (standard) {
    case SP_LineEditClearButton: return icon(Icon::close);
    case SP_DirOpenIcon: return icon(Icon::folderOpen);
    case SP_FileIcon: return icon(Icon::file);
    case SP_TrashIcon: return icon(Icon::trash);
    case SP_DialogSaveButton: return icon(Icon::save);
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const QRectF rect = option->rect;
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth <= 0) return;
        paintFieldPanel(*painter, rect, *option, widget);
        return;
    case PE_FrameLineEdit: paintFieldPanel(*painter, rect, *option, widget); return;
    case PE_Frame:
        if (qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)) {
            QStyleOption field = *option;
            field.state.setFlag(State_HasFocus, widget->hasFocus());
            paintFieldPanel(*painter, rect, field, widget);
            return;
        }
        paintRounded(*painter, rect, {}, coloursOf(option->palette)(Role::line));
        return;
    case PE_FrameMenu:
    case PE_PanelMenu: {
        const Colours colours = coloursOf(option->palette);
        painter->fillRect(option->rect, colours(Role::card));
        painter->setPen(colours(Role::line));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    case PE_IndicatorCheckBox: paintBox(*painter, rect, *option, false); return;
    case PE_IndicatorItemViewItemCheck: paintBox(*painter, rect, *option, false); return;
    case PE_IndicatorRadioButton: paintBox(*painter, rect, *option, true); return;
    case PE_FrameFocusRect: return; // FocusRing and the delegates draw it
    case PE_PanelButtonTool: {
        const Colours colours = coloursOf(option->palette);
        if (option->state & (State_Sunken | State_On))
            paintRounded(*painter, rect, colours(Role::pressed), {});
        else if (option->state & State_MouseOver)
            paintRounded(*painter, rect, colours(Role::chosen), {});
        return;
    }
    case PE_PanelTipLabel: {
        const Colours colours = coloursOf(QApplication::palette());
        painter->fillRect(option->rect, colours(Role::toast));
        return;
    }
    case PE_IndicatorArrowDown:
        paintIcon(*painter, Icon::chevronDown, rect, option->palette.color(QPalette::WindowText), option->direction);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QString words = button->text;
            const bool isDefault = button->features & QStyleOptionButton::DefaultButton;
            paintButton(*painter, option->rect,
                        {.kind = isDefault ? Button::Kind::accent : Button::Kind::plain,
                         .words = words.remove(u'&'),
                         .enabled = bool(option->state & State_Enabled),
                         .pointer = bool(option->state & State_MouseOver),
                         .pressed = bool(option->state & (State_Sunken | State_On)),
                         .direction = option->direction},
                        coloursOf(option->palette));
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const QRect field = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            painter->save();
            painter->setPen(option->palette.color(option->state & State_Enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
            painter->drawText(field, int(visualAlignment(option->direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
                              painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, field.width()));
            painter->restore();
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            const Colours colours = coloursOf(option->palette);
            QRectF groove(option->rect);
            groove.setTop(option->rect.center().y() - u(1) / 2.0);
            groove.setHeight(u(1));
            paintRounded(*painter, groove, colours(Role::line), {});
            const double part = bar->maximum > bar->minimum ? double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum) : 0;
            QRectF done = groove;
            done.setWidth(groove.width() * std::clamp(part, 0.0, 1.0));
            paintRounded(*painter, directed(option->direction, groove, done), colours(Role::accent), {});
            return;
        }
        break;
    case CE_FocusFrame: return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
    const Colours colours = coloursOf(option->palette);
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const bool bare = widget && widget->property("bare").toBool();
        const bool over = option->state & State_MouseOver;
        if (bare) {
            if (over) paintRounded(*painter, option->rect, colours(Role::chosen), {});
        } else if (combo && combo->editable) {
            paintFieldPanel(*painter, option->rect, *option, widget);
        } else {
            paintRounded(*painter, option->rect, colours(!(option->state & State_Enabled) ? Role::disabledGround : over ? Role::pointer : Role::card),
                         colours(Role::fieldLine));
        }
        const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        const double edge = iconEdge() * 0.9;
        paintIcon(*painter, Icon::chevronDown, QRectF(arrow.center().x() - edge / 2, arrow.center().y() - edge / 2, edge, edge), colours(Role::text));
        return;
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar || bar->maximum <= bar->minimum) return;
        QRectF thumb = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        const double inset = barWidth() / 4.0;
        thumb = bar->orientation == Qt::Vertical ? thumb.adjusted(inset, 2, -inset, -2) : thumb.adjusted(2, inset, -2, -inset);
        const bool strong = option->state & State_MouseOver || option->activeSubControls & SC_ScrollBarSlider;
        paintRounded(*painter, thumb, colours(strong ? Role::quiet : Role::fieldLine), {});
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace lanyard::widgets
