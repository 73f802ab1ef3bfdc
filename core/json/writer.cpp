#include "core/json/json.h"
#include "core/json/text.h"

namespace lanyard {
namespace {

class Writer {
  public:
    explicit Writer(bool indented) : m_indented(indented) {}
    void write(const Json& value);
    std::string text() && { return std::move(m_text); }

  private:
    void open(char bracket) {
        m_text += bracket;
        ++m_level;
    }
    void next(bool first) {
        if (!first) m_text += ',';
        if (m_indented) m_text.append(1, '\n').append(m_level * 2, ' ');
    }
    void close(char bracket, bool empty) {
        --m_level;
        if (m_indented && !empty) m_text.append(1, '\n').append(m_level * 2, ' ');
        m_text += bracket;
    }

    std::string m_text;
    std::size_t m_level = 0;
    bool m_indented;
};

void Writer::write(const Json& value) {
    switch (value.kind()) {
    case Json::Kind::null: m_text += "null"; return;
    case Json::Kind::boolean: m_text += *value.boolean() ? "true" : "false"; return;
    case Json::Kind::number: m_text += value.number()->text; return;
    case Json::Kind::string: appendQuoted(m_text, *value.string()); return;
    case Json::Kind::array: {
        const auto& items = *value.array();
        open('[');
        for (const auto& item : items) {
            next(&item == items.data());
            write(item);
        }
        close(']', items.empty());
        return;
    }
    case Json::Kind::object: {
        const auto& members = *value.object();
        open('{');
        for (const auto& member : members) {
            next(&member == members.data());
            appendQuoted(m_text, member.first);
            m_text += m_indented ? ": " : ":";
            write(member.second);
        }
        close('}', members.empty());
        return;
    }
    }
}

} // namespace

void appendQuoted(std::string& text, std::string_view value) {
    constexpr std::string_view hex = "0123456789abcdef";
    text += '"';
    std::size_t done = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const auto letter = static_cast<unsigned char>(value[i]);
        if (letter >= 0x20 && letter != '"' && letter != '\\') continue;
        text.append(value.substr(done, i - done));
        done = i + 1;
        text += '\\';
        switch (letter) {
        case '"':
        case '\\': text += value[i]; break;
        case '\b': text += 'b'; break;
        case '\t': text += 't'; break;
        case '\n': text += 'n'; break;
        case '\f': text += 'f'; break;
        case '\r': text += 'r'; break;
        default: text.append("u00").append(1, hex[letter >> 4U]).append(1, hex[letter & 15U]);
        }
    }
    text.append(value.substr(done)).append(1, '"');
}

std::string writeJson(const Json& value) {
    Writer writer(false);
    writer.write(value);
    return std::move(writer).text();
}

std::string writeJsonIndented(const Json& value) {
    Writer writer(true);
    writer.write(value);
    return std::move(writer).text();
}

} // namespace lanyard
