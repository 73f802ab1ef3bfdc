#include "app/desktop/mail_program.h"
#include "ui/text/strings.h"
#include <QDesktopServices>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <memory>
#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;

constexpr int answersWithin = 8'000; // milliseconds; a mail program that the script waits for was started

void callXdgEmail(const MailToWrite& mail, QObject* receiver, std::function<void(bool)> then) {
    const QString program = QStandardPaths::findExecutable(u"xdg-email"_s);
    if (program.isEmpty()) return then(false);
    auto* process = new QProcess; // without an owner, so that a mail program that is its child outlives this one
    process->setProgram(program);
    process->setArguments({u"--utf8"_s, u"--subject"_s, mail.subject, u"--body"_s, mail.words, u"--attach"_s, text::fromPath(mail.file)});
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
#if defined(Q_OS_UNIX)
    process->setChildProcessModifier([] { ::setsid(); });
#endif
    const auto answered = std::make_shared<bool>(false);
    const auto answer = [receiver = QPointer<QObject>(receiver), then = std::move(then), answered](bool taken) {
        if (!std::exchange(*answered, true) && receiver) then(taken);
    };
    QObject::connect(process, &QProcess::finished, process, [process, answer](int status, QProcess::ExitStatus how) {
        answer(how == QProcess::NormalExit && status == 0);
        process->deleteLater();
    });
    QObject::connect(process, &QProcess::errorOccurred, process, [process, answer](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) return;
        answer(false);
        process->deleteLater();
    });
    QTimer::singleShot(answersWithin, receiver, [answer] { answer(true); });
    process->start();
}

} // namespace

bool mailProgramWantsDraft() noexcept {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return false;
#else
    return true;
#endif
}

void openMailProgram(const MailToWrite& mail, QObject* receiver, std::function<void(bool)> then) {
    if (!mailProgramWantsDraft()) return callXdgEmail(mail, receiver, std::move(then));
    then(QDesktopServices::openUrl(QUrl::fromLocalFile(text::fromPath(mail.draft))));
}

} // namespace lanyard
