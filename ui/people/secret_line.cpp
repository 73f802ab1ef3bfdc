#include "ui/people/secret_line.h"
#include <QCheckBox>
#include <QLineEdit>
#include <vector>

namespace lanyard::people {
namespace {

constexpr int longestSecret = 1000; ///< letters

} // namespace

QLineEdit* secretLine(const QString& objectName) {
    auto* line = new QLineEdit;
    line->setObjectName(objectName);
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(longestSecret);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return line;
}

QCheckBox* showLettersBox(const text::Language& in, std::initializer_list<QLineEdit*> lines) {
    auto* box = new QCheckBox(in.translate("people", "Show the letters"));
    box->setObjectName(QStringLiteral("showLetters"));
    QObject::connect(box, &QCheckBox::toggled, box, [all = std::vector(lines)](bool shown) {
        for (QLineEdit* const line : all) line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    return box;
}

QString takenSecret(QLineEdit& line) {
    QString secret = line.text();
    secret.detach();
    QString shown = line.text();
    line.setText(QString(shown.size(), u' ')); // what the line can bring back by undo is blank
    line.clear();
    wipe(shown);
    return secret;
}

void wipe(QString& secret) {
    for (QChar& letter : secret) letter = QChar();
    secret.clear();
}

} // namespace lanyard::people
