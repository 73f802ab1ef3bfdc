#include "core/store/portfolio_json.h"
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/store/json_members.h"
#include "core/store/names.h"

namespace lanyard {

Json jsonOf(const Portfolio& portfolio) {
    Json object{Json::Object{}};
    object.set("id", Json(portfolio.id));
    object.set("name", Json(portfolio.name));
    object.set("person", Json(portfolio.person));
    object.set("heading", Json(portfolio.heading));
    object.set("words", Json(portfolio.words));
    object.set("badges", arrayOf(portfolio.badges));
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
    portfolio.heading = stringOf(json, "heading");
    portfolio.words = stringOf(json, "words");
    portfolio.badges = textsOf(json.listOf("badges"));
    portfolio.layout = layoutNamed(stringOf(json, "layout"));
    portfolio.paper = paperNamed(stringOf(json, "paper"));
    portfolio.grey = boolOf(json, "grey", false);
    portfolio.largePrint = boolOf(json, "largePrint", false);
    portfolio.showOwner = boolOf(json, "showOwner", true);
    portfolio.language = stringOf(json, "language");
    return portfolio;
}

} // namespace lanyard
