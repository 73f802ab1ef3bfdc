#include "app/desktop/file_dialog.h"
#include <QSettings>
#include <QStandardPaths>

namespace lanyard {

using namespace Qt::StringLiterals;

QFileDialog* fileDialog(QWidget* window, const QString& title, const QString& filter) {
    auto* dialog = new QFileDialog(window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setHistory({});
    // Its destructor writes them; `destroyed` comes after that.
    QObject::connect(dialog, &QObject::destroyed, [] { forgetChosenFiles(); });
    return dialog;
}

void forgetChosenFiles() {
    QSettings ofQt(QSettings::UserScope, u"QtProject"_s);
    ofQt.remove("FileDialog/history");
    ofQt.remove("FileDialog/lastVisited");
}

} // namespace lanyard
