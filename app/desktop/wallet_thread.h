#pragma once
#include "app/desktop/vault_key.h"
#include "core/wallet/wallet.h"
#include <QObject>
#include <QPointer>
#include <QThread>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace lanyard {

/// The one thread that owns the wallet. Work is done in the order in which it was asked for; its result comes back to the
/// window's thread. Invariant 1: nothing but this thread touches the wallet. 2: `then` runs on the thread of `receiver`, and not at all once
/// that is gone. 3: the destructor asks running work to stop and waits for it.
class WalletThread final : public QObject {
    Q_OBJECT
  public:
    explicit WalletThread(QObject* parent = nullptr);
    ~WalletThread() override;

    /// Opens or makes a vault in place of the one that is open; `key` (may be null) opens a sealed one. `then` gets the error, if any.
    void open(const std::filesystem::path& file, bool create, Instant now, QObject* receiver, std::function<void(Result<void>)> then,
              std::shared_ptr<const VaultKey> key = {});
    /// `then` runs on the wallet's thread, when nothing of the vault is open any more; also if none was.
    void close(std::function<void()> then = {});

    /// Runs `work(Wallet&)` there and `then(its result)` here. Does nothing while no vault is open.
    template <class Work, class Then> void ask(QObject* receiver, Work work, Then then) {
        post([this, receiver = QPointer<QObject>(receiver), work = std::move(work), then = std::move(then)]() mutable {
            if (!m_wallet) return;
            using Value = std::invoke_result_t<Work&, Wallet&>;
            auto value = std::make_shared<Value>(work(*m_wallet));
            answer(receiver, [then = std::move(then), value]() mutable { then(std::move(*value)); });
        });
    }

    /// For work that can be stopped: a token that `stop` asks. Each call of `freshToken` makes the one that the next `stop` is for.
    std::stop_token freshToken();
    void stop();

    /// For work that tells how far it is: runs `then` on the application's thread, and not at all if `receiver` is gone by then. From any thread.
    static void answer(const QPointer<QObject>& receiver, std::function<void()> then);

  private:
    void post(std::function<void()> work);

    QThread m_thread;
    QObject* m_place; ///< lives on the thread; its events are the queue of work
    std::optional<Wallet> m_wallet;
    std::stop_source m_stop;
};

} // namespace lanyard
