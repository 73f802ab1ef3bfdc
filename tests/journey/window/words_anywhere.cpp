#include "words_anywhere.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;

/// Everything that a widget says or holds, seen or not.
QStringList everythingIn(const QWidget& widget) {
    QStringList said{widget.objectName(), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.whatsThis(), widget.windowTitle(), widget.statusTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) said += label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) said += button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) said += line->text();
    if (const auto* box = qobject_cast<const QPlainTextEdit*>(&widget)) said += box->toPlainText();
    const auto* combo = qobject_cast<const QComboBox*>(&widget);
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    const QAbstractItemModel* const model = combo ? combo->model() : view ? view->model() : nullptr;
    if (model)
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto roles = model->itemData(model->index(row, 0));
            for (const QVariant& value : roles) said += value.toString();
            for (int role = Qt::DisplayRole; role < Qt::UserRole + 40; ++role) said += model->index(row, 0).data(role).toString();
        }
    for (const QAction* action : widget.actions()) said += action->text() + action->toolTip();
    return said;
}

} // namespace

QStringList foundAnywhere(QLatin1StringView word) {
    QStringList found;
    for (const QWidget* const widget : QApplication::allWidgets())
        for (const QString& said : everythingIn(*widget))
            if (QString plain = said; plain.remove(QChar(0x200B)).contains(word, Qt::CaseInsensitive))
                found += u"%1 %2: %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), said.left(80));
    return found;
}

} // namespace lanyard
