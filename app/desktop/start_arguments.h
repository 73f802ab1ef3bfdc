#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lanyard {

/// What a start of the program asks for, of this one or of one that hands its wishes over.
struct StartArguments {
    QString vault;      ///< absolute path; empty: the one opened last
    QStringList files;  ///< absolute paths of files and folders to take in
    bool add = false;   ///< go to the page where badges are added
    bool newPortfolio = false;
    friend bool operator==(const StartArguments&, const StartArguments&) = default;
};

/// Arguments read, or a text to print instead of starting.
struct ReadArguments {
    StartArguments start;
    QString message;    ///< help, version, or what is wrong
    int status = 0;     ///< to end with, if there is a message: 0, or 64 for wrong usage
};
/// `words` with the program's name first; relative paths belong to `folder`. A file is a vault by its ending: nothing is opened here.
ReadArguments readArguments(const QStringList& words, const QString& folder);

/// For handing over to a running program.
QByteArray packed(const StartArguments& arguments);
/// Whatever another process may send: anything else than what packed() makes is nothing asked for.
StartArguments unpacked(const QByteArray& bytes);

} // namespace lanyard
