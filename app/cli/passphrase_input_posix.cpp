#include "app/cli/passphrase_input.h"
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace lanyard::cli {
namespace {

constexpr std::size_t longest = 1'024;

/// A terminal that shows nothing of what is typed, as long as this lives.
class SilentTerminal {
  public:
    explicit SilentTerminal(int terminal) : m_terminal(terminal), m_changed(tcgetattr(terminal, &m_before) == 0) {
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= tcflag_t(ECHONL); // the line's end is seen
        if (m_changed) m_changed = tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    ~SilentTerminal() {
        if (m_changed) tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    bool isSilent() const noexcept { return m_changed; }

  private:
    int m_terminal;
    termios m_before{};
    bool m_changed;
};

} // namespace

Result<Secret> lineOf(int fileDescriptor) {
    Secret line = Secret::zeros(longest + 1);
    std::size_t length = 0;
    for (;;) { // byte by byte: what stands behind the line is for somebody else
        std::uint8_t byte = 0;
        const auto got = read(fileDescriptor, &byte, 1);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return fail(ErrorCode::noPermission);
        if (got == 0 || byte == '\n') break;
        if (length > longest) return fail(ErrorCode::keyUnusable);
        line.bytes()[length++] = byte;
    }
    if (length != 0 && line.bytes()[length - 1] == '\r') --length;
    if (length == 0 || length > longest) return fail(ErrorCode::keyUnusable);
    return Secret(ByteView(line).first(length));
}

std::optional<Secret> askedAtTerminal(std::string_view prompt) {
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0) return std::nullopt;
    std::optional<Secret> answer;
    {
        const SilentTerminal silent(terminal);
        if (silent.isSilent() && write(terminal, prompt.data(), prompt.size()) == ssize_t(prompt.size()))
            if (auto line = lineOf(terminal)) answer = *std::move(line);
    }
    close(terminal);
    return answer;
}

} // namespace lanyard::cli
