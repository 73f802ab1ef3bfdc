#include "core/export/index_page.h"
#include <string_view>

namespace lanyard {
namespace {

/// Text for HTML, between tags and in attributes. Control characters, which HTML forbids, become blanks.
std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '"': safe += "&quot;"; break;
        case '\'': safe += "&#39;"; break;
        default: safe += (std::uint8_t(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F ? ' ' : c;
        }
    }
    return safe;
}

/// Somebody else's text, which may be of another direction than the page.
std::string foreign(std::string_view text) { return "<bdi>" + escaped(text) + "</bdi>"; }

/// RFC 3986: a place in the bundle as a relative address.
std::string addressOf(std::string_view place) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string address;
    for (const char c : place) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || std::string_view("-._~/").find(c) != std::string_view::npos;
        if (plain) {
            address += c;
            continue;
        }
        address += '%';
        address += digits[std::uint8_t(c) >> 4U];
        address += digits[std::uint8_t(c) & 0xFU];
    }
    return address;
}

std::string_view fileOf(std::string_view place) {
    const std::size_t slash = place.rfind('/');
    return slash == std::string_view::npos ? place : place.substr(slash + 1);
}

constexpr std::string_view style = "body{font:16px/1.5 sans-serif;max-width:48em;margin:2em auto;padding:0 1em;color:#1c1b1f;background:#fff}"
                                   "h1{font-size:1.6em}h2{font-size:1.25em;margin-top:2em}article{border-top:1px solid #bbb;padding:1em 0;overflow:auto}"
                                   "h3{margin:0 0 .3em}dl{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:.1em 1em}dt{color:#555}"
                                   "dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}img{float:inline-end;max-width:8em;max-height:8em;margin-inline-start:1em}"
                                   "@media(prefers-color-scheme:dark){body{color:#eee;background:#1c1b1f}dt{color:#bbb}a{color:#9cf}}";

class PageWriter {
  public:
    PageWriter(const Holdings& holdings, const ContentPlaces& places, const IndexWords& words) : m_holdings(holdings), m_places(places), m_words(words) {
        for (const HeldFile& file : holdings.files)
            for (const HeldPlace& place : file.badges) {
                const DocumentId& original = place.carrierFile.empty() ? place.badge : place.carrierFile;
                if (places.contains(original)) m_originals.try_emplace(place.badge, original);
            }
    }

    std::string write() {
        m_page = "<!DOCTYPE html>\n<html lang=\"" + escaped(m_words.language) + "\" dir=\"" + (m_words.rightToLeft ? "rtl" : "ltr") +
                 "\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:\">\n<title>" +
                 escaped(m_words.title) + "</title><style>" + std::string(style) + "</style></head>\n<body>\n<h1>" + escaped(m_words.title) + "</h1>\n<p>" +
                 escaped(m_words.introduction) + "</p>\n<p>" + escaped(m_words.takeIn) + "</p>\n";
        badges(m_words.badges, false);
        statements();
        names(m_words.portfolios, m_holdings.portfolios);
        badges(m_words.binned, true);
        return std::move(m_page) + "</body>\n</html>\n";
    }

  private:
    void heading(const std::string& words) { m_page += "<h2>" + escaped(words) + "</h2>\n"; }
    void line(const std::string& word, const std::string& value) {
        if (!value.empty()) m_page += "<dt>" + escaped(word) + "</dt><dd>" + value + "</dd>\n";
    }

    void badges(const std::string& words, bool binned) {
        bool first = true;
        for (const HeldBadge& badge : m_holdings.badges) {
            if (!badge.received || badge.binnedAt.has_value() != binned) continue;
            if (first) heading(words);
            first = false;
            article(badge);
        }
    }

    void article(const HeldBadge& badge) {
        const auto original = m_originals.find(badge.id);
        const auto place = m_places.find(original == m_originals.end() ? badge.id : original->second);
        const std::string_view title = badge.shown.title.any();
        m_page += "<article>\n";
        if (place != m_places.end() && (place->second.ends_with(".png") || place->second.ends_with(".svg") || place->second.ends_with(".jpg")))
            m_page += "<img alt=\"\" src=\"" + addressOf(place->second) + "\">\n";
        m_page += "<h3>" + (title.empty() ? escaped(m_words.noTitle) : foreign(title)) + "</h3>\n<dl>\n";
        const std::string_view giver = badge.shown.issuerName.any();
        line(m_words.giver, giver.empty() ? std::string{} : foreign(giver));
        line(m_words.date, badge.shown.issuedAt ? foreign(m_words.dateOf(*badge.shown.issuedAt)) : std::string{});
        line(m_words.until, badge.shown.validUntil ? foreign(m_words.dateOf(*badge.shown.validUntil)) : std::string{});
        line(m_words.answer, escaped(m_words.answerOf(badge.shown)));
        std::string tags;
        for (const std::string& tag : badge.tags) tags += (tags.empty() ? "" : " · ") + foreign(tag);
        line(m_words.tags, tags);
        line(m_words.note, badge.note.empty() ? std::string{} : foreign(badge.note));
        if (place != m_places.end()) line(m_words.original, link(place->second));
        m_page += "</dl>\n</article>\n";
    }

    std::string link(const std::string& place) { return "<a href=\"" + addressOf(place) + "\">" + foreign(fileOf(place)) + "</a>"; }

    void statements() {
        if (m_holdings.statements.empty()) return;
        heading(m_words.statements);
        m_page += "<p>" + escaped(m_words.statementsAreOwn) + "</p>\n";
        for (const HeldPaper& statement : m_holdings.statements) {
            m_page += "<article>\n<h3>" + textOf(statement, "title") + "</h3>\n<p>" + textOf(statement, "where") + "</p>\n<p>" + textOf(statement, "from") + " – " +
                      textOf(statement, "until") + "</p>\n<p style=\"white-space:pre-wrap\">" + textOf(statement, "words") + "</p>\n<dl>";
            std::string papers;
            for (const Json& paper : statement.content.listOf("papers")) {
                const std::string* const hash = paper.textOf("sha256");
                const auto place = hash == nullptr ? m_places.end() : m_places.find(*hash);
                if (place != m_places.end()) papers += (papers.empty() ? "" : " · ") + link(place->second);
            }
            line(m_words.papers, papers);
            m_page += "</dl>\n</article>\n";
        }
    }

    static std::string textOf(const HeldPaper& paper, std::string_view member) {
        const std::string* const text = paper.content.textOf(member);
        return text == nullptr ? std::string{} : foreign(*text);
    }

    void names(const std::string& words, const std::vector<HeldPaper>& papers) {
        if (papers.empty()) return;
        heading(words);
        m_page += "<ul>\n";
        for (const HeldPaper& paper : papers) m_page += "<li>" + textOf(paper, "name") + "</li>\n";
        m_page += "</ul>\n";
    }

    const Holdings& m_holdings;
    const ContentPlaces& m_places;
    const IndexWords& m_words;
    std::map<DocumentId, DocumentId> m_originals; ///< of each badge, the content in which it came
    std::string m_page;
};

} // namespace

std::string indexPage(const Holdings& holdings, const ContentPlaces& places, const IndexWords& words) { return PageWriter(holdings, places, words).write(); }

} // namespace lanyard
