#include "app/desktop/file_dialog.h"
#include <QSettings>
#include <QStandardPaths>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// A child goes after what its owner's destructor does, which writes them; and it cannot be disconnected.
class Forgets final : public QObject {
  public:
    using QObject::QObject;
    ~Forgets() override { forgetChosenFiles(); }
};

} // namespace

QFileDialog* fileDialog(QWidget* window, const QString& title, const QString& filter) {
    auto* dialog = new QFileDialog(window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setHistory({});
    new Forgets(dialog);
    return dialog;
}

void forgetChosenFiles() {
    QSettings ofQt(QSettings::UserScope, u"QtProject"_s);
    ofQt.remove("FileDialog/history");
    ofQt.remove("FileDialog/lastVisited");
}

} // namespace lanyard
