#include "core/base/file.h"
#include <algorithm>
#include <string>
#include <utility>
#define WIN32_LEAN_AND_MEAN
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

namespace lanyard {
namespace {

namespace fs = std::filesystem;

std::unexpected<Error> failWith(DWORD problem) {
    switch (problem) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_NOT_ENOUGH_QUOTA: return fail(ErrorCode::diskFull);
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION: return fail(ErrorCode::noPermission);
    case ERROR_WRITE_PROTECT: return fail(ErrorCode::readOnly);
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: return fail(ErrorCode::notFound);
    default: return fail(ErrorCode::ioError);
    }
}

/// An open file. Invariant: closed with the object.
class Handle {
  public:
    explicit Handle(HANDLE handle) noexcept : m_handle(handle) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { close(); }
    bool isOpen() const noexcept { return m_handle != INVALID_HANDLE_VALUE; }
    HANDLE get() const noexcept { return m_handle; }
    void close() noexcept {
        if (isOpen()) ::CloseHandle(std::exchange(m_handle, INVALID_HANDLE_VALUE));
    }

  private:
    HANDLE m_handle;
};

Result<void> writeNew(Handle& file, ByteView content) {
    constexpr std::size_t mostAtOnce = 1U << 30U;
    while (!content.empty()) {
        DWORD written = 0;
        if (!::WriteFile(file.get(), content.data(), static_cast<DWORD>(std::min(content.size(), mostAtOnce)), &written, nullptr))
            return failWith(::GetLastError());
        content = content.subspan(written);
    }
    if (!::FlushFileBuffers(file.get())) return failWith(::GetLastError());
    file.close();
    return {};
}

/// ReplaceFile keeps the old file's access list; it needs an old file.
Result<void> putInPlace(const fs::path& from, const fs::path& to) {
    if (::ReplaceFileW(to.c_str(), from.c_str(), nullptr, REPLACEFILE_WRITE_THROUGH, nullptr, nullptr)) return {};
    if (const auto problem = ::GetLastError(); problem != ERROR_FILE_NOT_FOUND) return failWith(problem);
    if (::MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_WRITE_THROUGH)) return {};
    return failWith(::GetLastError());
}

} // namespace

Result<Bytes> readFile(const fs::path& path, std::size_t limit) {
    constexpr DWORD share = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const Handle file(::CreateFileW(path.c_str(), GENERIC_READ, share, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file.isOpen()) return failWith(::GetLastError());
    Bytes content(64U << 10U);
    std::size_t length = 0;
    for (;;) {
        constexpr std::size_t mostAtOnce = 1U << 30U;
        DWORD count = 0;
        const auto room = std::min(content.size() - length, mostAtOnce);
        if (!::ReadFile(file.get(), content.data() + length, static_cast<DWORD>(room), &count, nullptr)) {
            if (::GetLastError() == ERROR_BROKEN_PIPE) break; // the end of a pipe
            return failWith(::GetLastError());
        }
        if (count == 0) break;
        length += count;
        if (length > limit) return fail(ErrorCode::limitReached);
        if (length == content.size()) content.resize(content.size() * 2);
    }
    content.resize(length);
    return content;
}

Result<void> writeFileAtomically(const fs::path& path, ByteView content) {
    const auto attributes = ::GetFileAttributesW(path.c_str());
    if (path.filename().empty() || (attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0))
        return fail(ErrorCode::ioError);
    constexpr int attempts = 100; // a number is taken only where an earlier process was killed while writing
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto name = "lanyard-" + std::to_string(::GetCurrentProcessId()) + "-" + std::to_string(attempt) + ".new";
        const auto beside = path.parent_path() / name;
        Handle file(::CreateFileW(beside.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr));
        if (!file.isOpen()) {
            if (const auto problem = ::GetLastError(); problem != ERROR_FILE_EXISTS) return failWith(problem);
            continue;
        }
        auto done = writeNew(file, content);
        if (done) done = putInPlace(beside, path);
        if (!done) {
            file.close();
            ::DeleteFileW(beside.c_str());
        }
        return done;
    }
    return fail(ErrorCode::ioError);
}

Result<void> moveFile(const fs::path& from, const fs::path& to) {
    if (::MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) return {};
    return failWith(::GetLastError());
}

Result<void> eraseFile(const fs::path& path) {
    std::error_code problem;
    auto target = fs::canonical(path, problem);
    if (problem) target = path;
    ::SetFileAttributesW(target.c_str(), FILE_ATTRIBUTE_NORMAL); // write-protected by its owner, who asks now
    {
        Handle file(::CreateFileW(target.c_str(), GENERIC_WRITE, 0, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
        if (!file.isOpen()) {
            if (const auto why = ::GetLastError(); why != ERROR_FILE_NOT_FOUND && why != ERROR_PATH_NOT_FOUND) return failWith(why);
        } else {
            LARGE_INTEGER size{};
            if (!::GetFileSizeEx(file.get(), &size)) return failWith(::GetLastError());
            const Bytes zeros(std::size_t(1) << 20U);
            for (auto left = size.QuadPart; left > 0;) {
                DWORD written = 0;
                const auto some = static_cast<DWORD>(std::min<LONGLONG>(left, static_cast<LONGLONG>(zeros.size())));
                if (!::WriteFile(file.get(), zeros.data(), some, &written, nullptr)) return failWith(::GetLastError());
                left -= written;
            }
            if (!::FlushFileBuffers(file.get())) return failWith(::GetLastError());
        }
    }
    for (const fs::path& what : {target, path})
        if (!::DeleteFileW(what.c_str()))
            if (const auto why = ::GetLastError(); why != ERROR_FILE_NOT_FOUND && why != ERROR_PATH_NOT_FOUND) return failWith(why);
    return {};
}

} // namespace lanyard
