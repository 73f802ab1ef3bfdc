#include "app/cli/passphrase_input.h"
#include <algorithm>
#include <array>
#include <io.h>
#include <windows.h>

namespace lanyard::cli {
namespace {

constexpr std::size_t longest = 1'024;

} // namespace

Result<Secret> lineOf(int fileDescriptor) {
    Secret line = Secret::zeros(longest + 1);
    std::size_t length = 0;
    for (;;) { // byte by byte: what stands behind the line is for somebody else
        std::uint8_t byte = 0;
        const int got = _read(fileDescriptor, &byte, 1);
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
    const HANDLE in = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    const HANDLE out = CreateFileW(L"CONOUT$", GENERIC_WRITE, FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    std::optional<Secret> answer;
    DWORD mode = 0;
    if (in != INVALID_HANDLE_VALUE && out != INVALID_HANDLE_VALUE && GetConsoleMode(in, &mode) != 0) {
        SetConsoleMode(in, ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT);
        DWORD done = 0;
        WriteConsoleA(out, prompt.data(), DWORD(prompt.size()), &done, nullptr);
        std::array<wchar_t, longest> wide{};
        if (ReadConsoleW(in, wide.data(), DWORD(wide.size()), &done, nullptr) != 0) {
            while (done != 0 && (wide[done - 1] == L'\n' || wide[done - 1] == L'\r')) --done;
            std::array<char, 4 * longest> narrow{};
            const int length = WideCharToMultiByte(CP_UTF8, 0, wide.data(), int(done), narrow.data(), int(narrow.size()), nullptr, nullptr);
            if (length > 0 && std::size_t(length) <= longest) answer = Secret::ofText({narrow.data(), std::size_t(length)});
            wipe({reinterpret_cast<std::uint8_t*>(narrow.data()), narrow.size()});
        }
        wipe({reinterpret_cast<std::uint8_t*>(wide.data()), wide.size() * sizeof(wchar_t)});
        SetConsoleMode(in, mode);
    }
    if (in != INVALID_HANDLE_VALUE) CloseHandle(in);
    if (out != INVALID_HANDLE_VALUE) CloseHandle(out);
    return answer;
}

} // namespace lanyard::cli
