#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include <QString>
#include <filesystem>

namespace lanyard {

/// Files that another program is to read for a while: what is mailed, what is dragged out of the window. They lie in one folder that only
/// their owner may enter, each readable by its owner alone.
/// Invariants: 1. when the object goes, what it wrote is overwritten and removed; 2. what an earlier run left behind is removed when it begins.
class OutgoingFiles {
  public:
    /// `folder` need not be there yet. Nothing else may be kept in it.
    explicit OutgoingFiles(std::filesystem::path folder);
    ~OutgoingFiles();
    OutgoingFiles(const OutgoingFiles&) = delete;
    OutgoingFiles& operator=(const OutgoingFiles&) = delete;

    /// A path for a file of this name, in a folder of its own; nothing lies there yet. What in the name mail programs and shells stumble over
    /// becomes "_"; its ending stays. Errors: as `put`.
    Result<std::filesystem::path> placeFor(const QString& name);
    /// The same, with the bytes written. Errors: diskFull, noPermission, readOnly, ioError.
    Result<std::filesystem::path> put(const QString& name, ByteView bytes);
    bool holds(const std::filesystem::path& file) const;
    void clear();

  private:
    std::filesystem::path m_folder;
    int m_number = 0;
};

} // namespace lanyard
