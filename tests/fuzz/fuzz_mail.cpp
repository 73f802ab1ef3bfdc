#include "core/base/encoding.h"
#include "core/base/utf8.h"
#include "core/container/mail.h"
#include "tests/fuzz/property.h"

using namespace lanyard;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr ImportLimits limits{.inflatedBytes = 1U << 20U, .members = 1000};
    const ByteView file(data, size);
    require(isUtf8(decodedWords(textOf(file))), "decoded words are well-formed");
    WorkBudget decoded(limits.inflatedBytes);
    const auto reading = readMail(file, limits, decoded);
    if (isMail(file) || isMbox(file)) require(reading.has_value(), "what looks like mail is read");
    if (reading) {
        std::size_t grown = 0;
        for (const MailPart& part : reading->parts) {
            grown += part.content.size();
            require(part.offset <= size && part.message < reading->messages, "a part lies in the file and in a message");
            require(part.depth >= 0 && part.depth <= 16, "depth is bounded");
            require(part.content.size() <= size, "decoding never lengthens");
            require(isUtf8(part.fileName), "a file name is well-formed");
            require(part.mediaType.find('/') != std::string::npos, "a part has a media type");
        }
        require(grown <= limits.inflatedBytes, "decoded bytes stay within the budget");
    }

    // Any bytes sent as an attachment come back.
    const std::string mail = "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"=_b\"\r\n\r\n--=_b\r\nContent-Type: application/json\r\n"
                             "Content-Transfer-Encoding: base64\r\n\r\n" +
                             toBase64(file) + "\r\n--=_b--\r\n";
    WorkBudget enough(2 * mail.size());
    const auto back = readMail(bytesOf(mail), limits, enough);
    require(back && back->parts.size() == 1 && std::ranges::equal(back->parts[0].content, file), "an attachment comes back");
    return 0;
}
