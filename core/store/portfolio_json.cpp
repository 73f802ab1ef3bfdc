#include "core/store/portfolio_json.h"
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/store/json_members.h"
#include "core/store/names.h"

namespace lanyard {
namespace {

constexpr std::string_view headingMember = "heading";
constexpr std::string_view wordsMember = "words";

Json jsonOf(const std::vector<PortfolioText>& texts) {
    Json list{Json::Array{}};
    for (const PortfolioText& text : texts) {
        Json object{Json::Object{}};
        object.set(std::string(text.kind == PortfolioText::Kind::heading ? headingMember : wordsMember), Json(text.text));
        object.set("before", Json(text.before));
        list.append(std::move(object));
    }
    return list;
}

/// What is neither a heading nor words, of a newer version, is left out.
std::vector<PortfolioText> textsFrom(std::span<const Json> list) {
    std::vector<PortfolioText> texts;
    for (const Json& each : list) {
        const bool heading = each.find(headingMember) != nullptr;
        if (!heading && each.find(wordsMember) == nullptr) continue;
        texts.push_back({heading ? PortfolioText::Kind::heading : PortfolioText::Kind::words, stringOf(each, heading ? headingMember : wordsMember), stringOf(each, "before")});
    }
    return texts;
}

} // namespace

Json jsonOf(const Portfolio& portfolio) {
    Json object{Json::Object{}};
    object.set("id", Json(portfolio.id));
    object.set("name", Json(portfolio.name));
    object.set("person", Json(portfolio.person));
    object.set("contact", Json(portfolio.contact));
    object.set("heading", Json(portfolio.heading));
    object.set("reader", Json(portfolio.reader));
    object.set("words", Json(portfolio.words));
    object.set("badges", arrayOf(portfolio.badges));
    object.set("texts", jsonOf(portfolio.texts));
    object.set("brief", arrayOf(portfolio.brief));
    object.set("ownStatements", Json(portfolio.ownStatements));
    object.set("layout", Json(layoutName(portfolio.layout)));
    object.set("paper", Json(paperName(portfolio.paper)));
    object.set("grey", Json(portfolio.grey));
    object.set("largePrint", Json(portfolio.largePrint));
    object.set("showOwner", Json(portfolio.showOwner));
    object.set("language", Json(portfolio.language));
    object.set("photo", Json(portfolio.photo.empty() ? std::string() : toHex(sha256(portfolio.photo))));
    return object;
}

Result<Portfolio> portfolioFrom(const Json& json) {
    Portfolio portfolio;
    portfolio.id = stringOf(json, "id");
    if (portfolio.id.empty()) return fail(ErrorCode::missingMember, Pointer{"/id"});
    portfolio.name = stringOf(json, "name");
    portfolio.person = stringOf(json, "person");
    portfolio.contact = stringOf(json, "contact");
    portfolio.heading = stringOf(json, "heading");
    portfolio.reader = stringOf(json, "reader");
    portfolio.words = stringOf(json, "words");
    portfolio.badges = textsOf(json.listOf("badges"));
    portfolio.texts = textsFrom(json.listOf("texts"));
    portfolio.brief = textsOf(json.listOf("brief"));
    portfolio.ownStatements = boolOf(json, "ownStatements", true);
    portfolio.layout = layoutNamed(stringOf(json, "layout"));
    portfolio.paper = paperNamed(stringOf(json, "paper"));
    portfolio.grey = boolOf(json, "grey", false);
    portfolio.largePrint = boolOf(json, "largePrint", false);
    portfolio.showOwner = boolOf(json, "showOwner", true);
    portfolio.language = stringOf(json, "language");
    return portfolio;
}

} // namespace lanyard
