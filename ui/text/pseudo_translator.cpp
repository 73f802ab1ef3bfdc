#include "ui/text/pseudo_translator.h"

namespace lanyard::text {
namespace {

constexpr QStringView plain = u"aceilnosuyzACEILNOSUYZ";
constexpr QStringView accented = u"áçéíłñöšûýžÁÇÉÍŁÑÖŠÛÝŽ";

QString withAccents(const QString& source) {
    QString text;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] == u'%' && i + 1 < source.size()) { // %1, %n, %Ln stay
            text += source[i];
            if (source[i + 1] == u'L' && i + 2 < source.size()) text += source[++i];
            text += source[++i];
            continue;
        }
        const qsizetype place = plain.indexOf(source[i]);
        text += place < 0 ? source[i] : accented[place];
    }
    return text;
}

} // namespace

QString PseudoTranslator::translate(const char*, const char* source, const char*, int) const {
    const QString text = QString::fromUtf8(source);
    if (text.trimmed().isEmpty()) return text;
    QString longer;
    for (qsizetype wanted = (text.size() * 2 + 4) / 5, i = 0; i < wanted; ++i) longer += (i % 6 == 0) ? u' ' : u'~';
    return u'[' + withAccents(text) + longer + u']';
}

} // namespace lanyard::text
