#include "core/store/lower_file.h"
#include <sqlite3.h>
#include <utility>

namespace lanyard {

LowerFile::LowerFile(LowerFile&& other) noexcept : m_storage(std::move(other.m_storage)), m_file(std::exchange(other.m_file, nullptr)) {}
LowerFile& LowerFile::operator=(LowerFile&& other) noexcept {
    std::swap(m_storage, other.m_storage);
    std::swap(m_file, other.m_file);
    return *this;
}
LowerFile::~LowerFile() { close(); }

void LowerFile::close() noexcept {
    if (m_file != nullptr) m_file->pMethods->xClose(m_file);
    m_file = nullptr;
}

int LowerFile::open(sqlite3_vfs& layer, const char* name, int flags, int* outFlags) {
    close();
    m_storage = std::make_unique<std::byte[]>(std::size_t(layer.szOsFile));
    auto* const file = reinterpret_cast<sqlite3_file*>(m_storage.get());
    const int code = layer.xOpen(&layer, name, file, flags, outFlags);
    if (file->pMethods == nullptr) return code == SQLITE_OK ? SQLITE_CANTOPEN : code;
    m_file = file;
    if (code != SQLITE_OK) close(); // [sqlite3_io_methods] a file with methods is closed even if it could not be opened
    return code;
}

int LowerFile::read(std::span<std::uint8_t> to, std::int64_t offset) { return m_file->pMethods->xRead(m_file, to.data(), int(to.size()), offset); }
int LowerFile::write(ByteView bytes, std::int64_t offset) { return m_file->pMethods->xWrite(m_file, bytes.data(), int(bytes.size()), offset); }
int LowerFile::truncate(std::int64_t size) { return m_file->pMethods->xTruncate(m_file, size); }
int LowerFile::sync(int flags) { return m_file->pMethods->xSync(m_file, flags); }

int LowerFile::size(std::int64_t& bytes) {
    sqlite3_int64 size = 0;
    const int code = m_file->pMethods->xFileSize(m_file, &size);
    bytes = size;
    return code;
}

} // namespace lanyard
