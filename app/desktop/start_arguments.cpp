#include "app/desktop/start_arguments.h"
#include <QCommandLineParser>
#include <QDataStream>
#include <QDir>
#include <QUrl>

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;

constexpr quint32 mark = 0x4C414E31; ///< "LAN1"
constexpr int wrongUsage = 64;       ///< EX_USAGE

} // namespace

ReadArguments readArguments(const QStringList& words, const QString& folder) {
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Keeps, checks and prints digital badges, without an account and without a network."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show these lines."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);
    const QCommandLineOption add(u"add"_s, u"Begin where badges are added."_s);
    const QCommandLineOption portfolio(u"portfolio"_s, u"Begin with a new portfolio."_s);
    parser.addOptions({help, version, add, portfolio});
    parser.addPositionalArgument(u"files"_s, u"A collection (.lanyard) to open; other files and folders are taken in."_s, u"[FILE...]"_s);
    ReadArguments read;
    if (!parser.parse(words)) {
        read.message = parser.errorText() + u'\n';
        read.status = wrongUsage;
        return read;
    }
    if (parser.isSet(help)) {
        read.message = parser.helpText();
        return read;
    }
    if (parser.isSet(version)) {
        read.message = u"lanyard " LANYARD_VERSION "\n"_s;
        return read;
    }
    read.start.add = parser.isSet(add);
    read.start.newPortfolio = parser.isSet(portfolio);
    for (const QString& word : parser.positionalArguments()) {
        const QUrl url(word);
        const QString path = QDir::cleanPath(QDir(folder).absoluteFilePath(url.isLocalFile() ? url.toLocalFile() : word));
        if (path.endsWith(u".lanyard"_s, Qt::CaseInsensitive))
            read.start.vault = path;
        else
            read.start.files += path;
    }
    return read;
}

QByteArray packed(const StartArguments& arguments) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << mark << arguments.vault << arguments.files << arguments.add << arguments.newPortfolio;
    return bytes;
}

StartArguments unpacked(const QByteArray& bytes) {
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 found = 0;
    StartArguments arguments;
    stream >> found;
    if (found != mark) return {};
    stream >> arguments.vault >> arguments.files >> arguments.add >> arguments.newPortfolio;
    return stream.status() == QDataStream::Ok ? arguments : StartArguments{};
}

} // namespace lanyard
