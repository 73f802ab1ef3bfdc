#pragma once
#include "core/base/result.h"
#include "core/crypto/secret.h"
#include "core/store/seal_header.h"
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace lanyard {

/// A layer of SQLite's file system, over another one, that seals what is written to a database and to its rollback journal: SEALED.md. Other
/// files (temporary ones) it refuses to open. Registered as long as the object lives, under a name of its own.
/// Invariant 1: outlives every file that was opened through it. 2: one database at a time, one thread at a time.
class SealedVfs {
  public:
    /// `base`: the name of the layer below; empty: the system's own. Without `wrap` the vault can only be read, until rewrap().
    /// Errors: outOfMemory; ioError (no such layer).
    static Result<std::unique_ptr<SealedVfs>> make(const std::string& base, ByteView vaultKey, std::optional<KeyWrap> wrap, bool evenRolledBack);
    SealedVfs(const SealedVfs&) = delete;
    SealedVfs& operator=(const SealedVfs&) = delete;
    ~SealedVfs();

    const std::string& name() const noexcept;
    const Secret& vaultKey() const noexcept;
    const std::optional<KeyWrap>& wrap() const noexcept;

    /// What the last look at the whole file said. Of everything but `sound` nothing is written.
    enum class Soundness : std::uint8_t {
        unknown,    ///< not looked yet
        sound,      ///< the pages are those of the last commit
        damaged,    ///< some page, or the end of the file, is not what was sealed
        rolledBack, ///< every page opens, but some are of an older commit than the header says
        headerLost, ///< both header copies are damaged: nobody can say
    };
    Soundness soundness() const noexcept;

    /// Writes both header copies with this wrap, one after the other, each synced. The database must be open, and its write lock held, but
    /// where the header is lost.
    /// Errors: readOnly (damaged or rolled back), diskFull, ioError.
    Result<void> rewrap(const KeyWrap& wrap);

    struct State; ///< shared with the files of the layer
  private:
    explicit SealedVfs(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The first bytes of a new sealed vault: two header copies of no pages.
Bytes newSealedHeader(ByteView vaultKey, const KeyWrap& wrap);

} // namespace lanyard
