#include "ui/text/strings.h"
#include <QChar>

namespace lanyard::text {
namespace {

constexpr QChar firstStrongIsolate{0x2068};
constexpr QChar popIsolate{0x2069};
constexpr qsizetype longestInSentence = 120;

/// Embeddings, overrides, isolates and marks: U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069.
bool turnsDirection(QChar c) {
    const char16_t code = c.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString toQString(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

std::string toUtf8(QStringView text) {
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), std::size_t(bytes.size())};
}

QString fromPath(const std::filesystem::path& path) {
#ifdef _WIN32
    return QString::fromStdWString(path.wstring());
#else
    return toQString(std::string_view(path.native()));
#endif
}

std::filesystem::path toPath(const QString& path) {
#ifdef _WIN32
    return std::filesystem::path(path.toStdWString());
#else
    return std::filesystem::path(toUtf8(path));
#endif
}

QString onOneLine(QStringView foreign) {
    QString line;
    line.reserve(foreign.size());
    for (const QChar c : foreign) {
        if (turnsDirection(c)) continue;
        const bool gap = c.isSpace() || c.category() == QChar::Other_Control;
        if (!gap)
            line += c;
        else if (!line.isEmpty() && line.back() != u' ')
            line += u' ';
    }
    if (line.endsWith(u' ')) line.chop(1);
    return line;
}

QString isolated(QStringView foreign) {
    QString line = onOneLine(foreign);
    if (line.size() > longestInSentence) {
        qsizetype end = longestInSentence - 1;
        if (line[end - 1].isHighSurrogate()) --end;
        line.truncate(end);
        line += QChar(0x2026);
    }
    return firstStrongIsolate + line + popIsolate;
}

QString isolated(std::string_view foreign) { return isolated(toQString(foreign)); }

QString withoutIsolates(QString sentence) {
    sentence.remove(firstStrongIsolate);
    sentence.remove(popIsolate);
    return sentence;
}

} // namespace lanyard::text
