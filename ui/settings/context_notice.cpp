#include "ui/settings/context_notice.h"
#include "ui/text/strings.h"

namespace lanyard::settings {
namespace {

QString lines(const std::vector<std::string>& all) {
    QString words;
    for (const std::string& one : all) words += text::toQString(one) + u'\n';
    return words;
}

} // namespace

QString contextNotice(const text::Language& in, const rdf::ContextNotice& notice) {
    QString words = lines(notice.addresses);
    if (!notice.origins.empty()) words += u'\n' + in.translate("about", "Taken from:") + u'\n' + lines(notice.origins);
    return words;
}

} // namespace lanyard::settings
