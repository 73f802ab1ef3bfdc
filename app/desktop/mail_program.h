#pragma once
#include <QString>
#include <filesystem>
#include <functional>

class QObject;

namespace lanyard {

/// What the system's mail program is asked to begin: a mail without receiver, with one file.
struct MailToWrite {
    QString subject;
    QString words;
    std::filesystem::path file;  ///< readable until the mail is sent
    std::filesystem::path draft; ///< the same as an unsent mail (core/export/mail_draft.h), for systems whose mail programs open one
};

/// Asks the mail program of the person to write it; sends nothing. Where xdg-utils are (Linux), xdg-email is called with the file; elsewhere the
/// draft is opened. Arguments go to the program one by one, through no shell. A program that was started lives on when this one ends.
/// `then` runs on the thread of `receiver`, and not at all once that is gone: whether a program took it, as far as can be told.
void openMailProgram(const MailToWrite& mail, QObject* receiver, std::function<void(bool)> then);
/// Whether `openMailProgram` wants a draft here.
bool mailProgramWantsDraft() noexcept;

} // namespace lanyard
