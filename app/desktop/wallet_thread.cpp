#include "app/desktop/wallet_thread.h"
#include "app/wiring/all_cores.h"
#include <QCoreApplication>

namespace lanyard {

WalletThread::WalletThread(QObject* parent) : QObject(parent), m_place(new QObject) {
    m_thread.setObjectName("wallet");
    m_place->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    m_thread.start();
}

WalletThread::~WalletThread() {
    stop();
    post([this] {
        m_wallet.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void WalletThread::open(const std::filesystem::path& file, bool create, Instant now, QObject* receiver,
                        std::function<void(Result<void>)> then, std::shared_ptr<const VaultKey> key) {
    post([this, file, key = std::move(key), create, now, receiver = QPointer<QObject>(receiver), then = std::move(then)] {
        m_wallet.reset();
        auto opened = Wallet::open(file, create, now, onAllCores, key ? key->unlock() : Unlock());
        Result<void> result;
        if (opened)
            m_wallet.emplace(std::move(*opened));
        else
            result = std::unexpected(std::move(opened).error());
        answer(receiver, [then, result] { then(result); });
    });
}

void WalletThread::close(std::function<void()> then) {
    post([this, then = std::move(then)] {
        m_wallet.reset();
        if (then) then();
    });
}

std::stop_token WalletThread::freshToken() {
    m_stop = std::stop_source();
    return m_stop.get_token();
}

void WalletThread::stop() { m_stop.request_stop(); }

void WalletThread::post(std::function<void()> work) { QMetaObject::invokeMethod(m_place, std::move(work), Qt::QueuedConnection); }

void WalletThread::answer(const QPointer<QObject>& receiver, std::function<void()> then) {
    // The receiver may go on its own thread at any moment, so the application carries the answer there and asks once more.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [receiver, then = std::move(then)] {
            if (receiver) then();
        },
        Qt::QueuedConnection);
}

} // namespace lanyard
