#include "app/desktop/single_instance.h"
#include "ui/text/strings.h"
#include <QCryptographicHash>
#include <QLocalSocket>
#include <QTimer>

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 5000;          ///< milliseconds
constexpr qint64 longestMessage = 1 << 20; ///< bytes: paths of a thousand files
const QByteArray taken = "taken";

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path& settingsFolder, QObject* parent) : QObject(parent) {
    // The name is the same for all users of a computer, so it holds who it is for; a hash, since names are short on some systems.
    const QByteArray who = qgetenv("USER") + qgetenv("USERNAME") + '\n' + text::fromPath(settingsFolder).toUtf8();
    m_name = u"lanyard-"_s + QString::fromLatin1(QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

SingleInstance::Role SingleInstance::start(const StartArguments& arguments) {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience)) {
        QLocalServer::removeServer(m_name); // left behind by one that was killed
        m_server.listen(m_name);            // if even that fails, this one runs without being found
        return Role::first;
    }
    const QByteArray message = packed(arguments);
    socket.write(QByteArray::number(message.size()) + '\n' + message);
    socket.flush();
    while (socket.bytesAvailable() < taken.size())
        if (!socket.waitForReadyRead(patience)) return Role::noAnswer;
    return socket.readAll().startsWith(taken) ? Role::handedOver : Role::noAnswer;
}

void SingleInstance::take() {
    while (QLocalSocket* const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        const auto read = [this, socket] {
            const QByteArray waiting = socket->peek(longestMessage);
            const qsizetype head = waiting.indexOf('\n');
            if (head < 0) return;
            const qint64 length = waiting.left(head).toLongLong();
            if (length < 0 || length > longestMessage) return socket->abort();
            if (waiting.size() - head - 1 < length) return;
            const StartArguments arguments = unpacked(waiting.mid(head + 1, length));
            socket->readAll();
            socket->write(taken);
            socket->flush();
            socket->disconnectFromServer();
            emit handedOver(arguments);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0) read();
    }
}

} // namespace lanyard
