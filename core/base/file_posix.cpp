#include "core/base/file.h"
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace lanyard {
namespace {

namespace fs = std::filesystem;

std::unexpected<Error> failWith(int problem) {
    switch (problem) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return fail(ErrorCode::diskFull);
    case EACCES:
    case EPERM: return fail(ErrorCode::noPermission);
    case EROFS: return fail(ErrorCode::readOnly);
    case ENOENT:
    case ENOTDIR: return fail(ErrorCode::notFound);
    default: return fail(ErrorCode::ioError);
    }
}

/// An open file or folder. Invariant: closed with the object.
class Descriptor {
  public:
    explicit Descriptor(int number = -1) noexcept : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    bool isOpen() const noexcept { return m_number >= 0; }
    int number() const noexcept { return m_number; }
    /// Closes now, since some file systems tell a failed write only then.
    Result<void> close() {
        if (::close(std::exchange(m_number, -1)) != 0 && errno != EINTR) return failWith(errno);
        return {};
    }

  private:
    int m_number;
};

/// The new file beside the old one. Invariant: removed with the object, unless it was renamed to its final name.
class NewFile {
  public:
    static Result<NewFile> createBeside(const fs::path& target) {
        constexpr int attempts = 100; // a number is taken only where an earlier process was killed while writing
        int problem = EEXIST;
        for (int attempt = 0; attempt < attempts && problem == EEXIST; ++attempt) {
            auto path = target.parent_path() / (".lanyard-" + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".new");
            Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
            if (file.isOpen()) return NewFile(std::move(path), std::move(file));
            problem = errno;
        }
        return failWith(problem);
    }
    NewFile(NewFile&& other) noexcept : m_path(std::exchange(other.m_path, {})), m_file(std::move(other.m_file)) {}
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile() {
        if (!m_path.empty()) ::unlink(m_path.c_str());
    }

    /// What can be kept of the old file's owner and permissions.
    Result<void> takeAfter(const struct stat& old) {
        // Only root may give a file away, and only a member of a group to that group; the permissions must be kept in any case,
        // and are set last, since a change of owner may clear some of them.
        if (::fchown(m_file.number(), old.st_uid, old.st_gid) != 0 && ::fchown(m_file.number(), static_cast<uid_t>(-1), old.st_gid) != 0)
            errno = 0;
        if (::fchmod(m_file.number(), old.st_mode & 07777U) != 0) return failWith(errno);
        return {};
    }
    Result<void> write(ByteView content) {
        constexpr std::size_t mostAtOnce = 1U << 30U; // some systems refuse more than 2 GiB in one call
        while (!content.empty()) {
            const auto written = ::write(m_file.number(), content.data(), std::min(content.size(), mostAtOnce));
            if (written < 0) {
                if (errno == EINTR) continue;
                return failWith(errno);
            }
            content = content.subspan(static_cast<std::size_t>(written));
        }
        if (::fsync(m_file.number()) != 0) return failWith(errno);
        return m_file.close();
    }
    Result<void> renameTo(const fs::path& target) {
        if (::rename(m_path.c_str(), target.c_str()) != 0) return failWith(errno);
        m_path.clear();
        return {};
    }

  private:
    NewFile(fs::path path, Descriptor file) : m_path(std::move(path)), m_file(std::move(file)) {}
    fs::path m_path;
    Descriptor m_file;
};

Result<void> syncFolder(const fs::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some network file systems cannot sync a folder, and a folder may be writable but not readable; the file itself is synced.
    if (descriptor.isOpen() && ::fsync(descriptor.number()) != 0 && errno == EIO) return failWith(errno);
    return {};
}

} // namespace

Result<Bytes> readFile(const fs::path& path, std::size_t limit) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) return failWith(errno);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) return failWith(errno);

    // The size is only a hint: a pipe has none, and a file may grow while it is read.
    const auto expected = S_ISREG(status.st_mode) && status.st_size > 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
    if (expected > limit) return fail(ErrorCode::limitReached);
    constexpr std::size_t unknownSize = 64U << 10U;
    Bytes content(expected > 0 ? static_cast<std::size_t>(expected) + 1 : unknownSize);
    std::size_t length = 0;
    for (;;) {
        const auto count = ::read(file.number(), content.data() + length, content.size() - length);
        if (count < 0) {
            if (errno == EINTR) continue;
            return failWith(errno);
        }
        if (count == 0) break;
        length += static_cast<std::size_t>(count);
        if (length > limit) return fail(ErrorCode::limitReached);
        if (length == content.size()) content.resize(content.size() * 2);
    }
    content.resize(length);
    return content;
}

Result<void> writeFileAtomically(const fs::path& path, ByteView content) {
    if (path.filename().empty()) return fail(ErrorCode::ioError);
    std::error_code problem;
    auto target = fs::canonical(path, problem); // a link stays a link; what it points to is replaced
    if (problem) target = path;
    if (target.parent_path().empty()) target = "." / target;

    struct stat old {};
    const bool exists = ::stat(target.c_str(), &old) == 0;
    if (!exists && errno != ENOENT) return failWith(errno);
    if (exists && !S_ISREG(old.st_mode)) return fail(ErrorCode::ioError);
    // Renaming asks only the folder for permission; a file that its owner protected must stay.
    if (exists && ::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) return failWith(errno);

    TRY(file, NewFile::createBeside(target));
    if (exists) TRY_DO(file.takeAfter(old));
    TRY_DO(file.write(content));
    TRY_DO(file.renameTo(target));
    return syncFolder(target.parent_path());
}

Result<void> moveFile(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) return failWith(errno);
    TRY_DO(syncFolder(to.parent_path().empty() ? "." : to.parent_path()));
    if (from.parent_path() == to.parent_path()) return {};
    return syncFolder(from.parent_path().empty() ? "." : from.parent_path());
}

Result<void> eraseFile(const fs::path& path) {
    std::error_code problem;
    auto target = fs::canonical(path, problem);
    if (problem) target = path; // a link to nothing, or nothing at all
    const auto remove = [](const fs::path& what) -> Result<void> {
        if (::unlink(what.c_str()) != 0 && errno != ENOENT) return failWith(errno);
        return syncFolder(what.parent_path().empty() ? "." : what.parent_path());
    };
    const auto opened = [&] { return ::open(target.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW); };
    int number = opened();
    if (number < 0 && errno == EACCES && ::chmod(target.c_str(), S_IRUSR | S_IWUSR) == 0) number = opened(); // its owner, who protected it, asks now
    Descriptor file(number);
    if (!file.isOpen() && errno != ENOENT && errno != ELOOP) return failWith(errno);
    if (file.isOpen()) {
        struct stat status {};
        if (::fstat(file.number(), &status) != 0) return failWith(errno);
        if (!S_ISREG(status.st_mode)) return fail(ErrorCode::ioError);
        const std::vector<char> zeros(1U << 20U);
        for (off_t left = status.st_size; left > 0;) {
            const auto written = ::write(file.number(), zeros.data(), std::min(zeros.size(), static_cast<std::size_t>(left)));
            if (written < 0 && errno != EINTR) return failWith(errno);
            if (written > 0) left -= written;
        }
        if (::fsync(file.number()) != 0) return failWith(errno);
        TRY_DO(file.close());
    }
    TRY_DO(remove(target));
    return target == path ? Result<void>{} : remove(path);
}

} // namespace lanyard
