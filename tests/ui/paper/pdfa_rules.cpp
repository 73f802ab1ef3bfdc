#include "pdfa_rules.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <functional>
#include <iterator>

namespace lanyard::test {
namespace {

using namespace Qt::StringLiterals;

/// The objects of a file as qpdf tells them: names begin with "/", texts with "u:", references end with " R".
struct File {
    QJsonObject objects;
    QByteArray bytes, xmp;

    QJsonValue resolved(const QJsonValue& value) const {
        if (!value.isString() || !value.toString().endsWith(u" R"_s)) return value;
        const QJsonObject object = objects.value(u"obj:"_s + value.toString()).toObject();
        return object.contains(u"stream"_s) ? object.value(u"stream"_s).toObject().value(u"dict"_s) : object.value(u"value"_s);
    }
    QJsonObject dictionary(const QJsonObject& of, const QString& key) const { return resolved(of.value(key)).toObject(); }
    QJsonArray array(const QJsonObject& of, const QString& key) const { return resolved(of.value(key)).toArray(); }
    QJsonObject trailer() const { return objects.value(u"trailer"_s).toObject().value(u"value"_s).toObject(); }
    QJsonObject root() const { return dictionary(trailer(), u"/Root"_s); }

    /// True if it holds for every dictionary anywhere in the file.
    bool all(const std::function<bool(const QJsonObject&)>& holds) const {
        return std::ranges::all_of(objects, [&](const QJsonValue& object) {
            const QJsonObject whole = object.toObject();
            return allIn(whole.value(u"value"_s), holds) && allIn(whole.value(u"stream"_s).toObject().value(u"dict"_s), holds);
        });
    }
    bool allOf(const QString& type, const std::function<bool(const QJsonObject&)>& holds) const {
        return all([&](const QJsonObject& object) { return object.value(u"/Type"_s).toString() != type || holds(object); });
    }

  private:
    static bool allIn(const QJsonValue& value, const std::function<bool(const QJsonObject&)>& holds) {
        if (value.isArray()) return std::ranges::all_of(value.toArray(), [&](const QJsonValue& each) { return allIn(each, holds); });
        if (!value.isObject()) return true;
        const QJsonObject object = value.toObject();
        return holds(object) && std::ranges::all_of(object, [&](const QJsonValue& each) { return allIn(each, holds); });
    }
};

bool hasNone(const QJsonObject& object, std::initializer_list<const char*> keys) {
    return std::ranges::none_of(keys, [&](const char* key) { return object.contains(QString::fromLatin1(key)); });
}

bool isOneOf(const QString& name, std::initializer_list<const char*> names) {
    return std::ranges::any_of(names, [&](const char* each) { return name == QString::fromLatin1(each); });
}

QString textOf(const QJsonValue& value) { return value.toString().mid(2); }

/// "D:20260303100000Z" as XMP has it: "2026-03-03T10:00:00Z".
QString asRfc3339(const QString& date) {
    static const QRegularExpression digits(u"^D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)Z"_s);
    const auto match = digits.match(date);
    return u"%1-%2-%3T%4:%5:%6Z"_s.arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4), match.captured(5), match.captured(6));
}

bool xmpSays(const File& file, const QString& element, const QString& value) {
    const QString whole = QString::fromUtf8(file.xmp);
    const qsizetype from = whole.indexOf(u'<' + element + u'>');
    return from >= 0 && whole.mid(from, whole.indexOf(u"</"_s + element, from) - from).contains(value.toHtmlEscaped());
}

struct Rule {
    QString words;
    bool (*holds)(const File&);
};

bool headerIsRight(const File& file) {
    const QByteArray second = file.bytes.mid(file.bytes.indexOf('\n') + 1, 5);
    return file.bytes.startsWith("%PDF-1.7\n") && second.startsWith('%') && std::all_of(second.begin() + 1, second.end(), [](char c) { return static_cast<unsigned char>(c) > 127; });
}

bool intentIsRight(const File& file) {
    const QJsonArray intents = file.array(file.root(), u"/OutputIntents"_s);
    if (intents.size() != 1) return false;
    const QJsonObject intent = file.resolved(intents.first()).toObject();
    return intent.value(u"/S"_s) == u"/GTS_PDFA1"_s && file.dictionary(intent, u"/DestOutputProfile"_s).value(u"/N"_s).toInt() == 3;
}

bool fontIsRight(const File& file, const QJsonObject& font) {
    const QString kind = font.value(u"/Subtype"_s).toString();
    if (kind == u"/Type0"_s) return font.contains(u"/ToUnicode"_s) && font.value(u"/Encoding"_s) == u"/Identity-H"_s;
    if (kind == u"/Type3"_s) return true;
    const QJsonObject descriptor = file.dictionary(font, u"/FontDescriptor"_s);
    const bool embedded = !hasNone(descriptor, {"/FontFile", "/FontFile2", "/FontFile3"});
    const bool named = descriptor.value(u"/FontName"_s) == font.value(u"/BaseFont"_s);
    return embedded && named && (kind != u"/CIDFontType2"_s || font.value(u"/CIDToGIDMap"_s) == u"/Identity"_s || font.value(u"/CIDToGIDMap"_s).toString().endsWith(u" R"_s));
}

bool attachmentIsRight(const File& file, const QJsonObject& spec) {
    const QJsonObject content = file.dictionary(file.dictionary(spec, u"/EF"_s), u"/F"_s);
    return !hasNone(spec, {"/F"}) && spec.contains(u"/UF"_s) && spec.value(u"/AFRelationship"_s) == u"/Source"_s && content.value(u"/Subtype"_s).toString().contains(u'/') &&
           content.value(u"/Params"_s).toObject().contains(u"/ModDate"_s);
}

bool infoIsThatOfXmp(const File& file) {
    const QJsonObject info = file.dictionary(file.trailer(), u"/Info"_s);
    const std::pair<const char*, const char*> same[] = {{"/Title", "dc:title"}, {"/Author", "dc:creator"}, {"/Creator", "xmp:CreatorTool"}, {"/Producer", "pdf:Producer"}};
    for (const auto& [key, element] : same)
        if (const QString name = QString::fromLatin1(key); info.contains(name) && !xmpSays(file, QString::fromLatin1(element), textOf(info.value(name)))) return false;
    return xmpSays(file, u"xmp:CreateDate"_s, asRfc3339(textOf(info.value(u"/CreationDate"_s)))) && xmpSays(file, u"xmp:ModifyDate"_s, asRfc3339(textOf(info.value(u"/ModDate"_s))));
}

const Rule rules[] = {
    {u"6.1.2 the header names version 1.7, and four bytes above 127 follow"_s, headerIsRight},
    {u"6.1.3 the trailer has an ID and no encryption"_s,
     [](const File& file) { return file.array(file.trailer(), u"/ID"_s).size() == 2 && hasNone(file.trailer(), {"/Encrypt"}); }},
    {u"6.1.7 streams lie in the file, and none is packed with LZW"_s,
     [](const File& file) {
         return file.all([](const QJsonObject& object) {
             const QJsonValue filter = object.value(u"/Filter"_s);
             const bool lzw = filter == u"/LZWDecode"_s || filter.toArray().contains(u"/LZWDecode"_s);
             return !lzw && hasNone(object, {"/FFilter", "/FDecodeParms"});
         });
     }},
    {u"6.2.3 one output intent with a profile of three colours"_s, intentIsRight},
    {u"6.2.5 graphics states have no transfer function and no halftone"_s,
     [](const File& file) { return file.allOf(u"/ExtGState"_s, [](const QJsonObject& state) { return hasNone(state, {"/TR", "/HTP"}) && (!state.contains(u"/TR2"_s) || state.value(u"/TR2"_s) == u"/Default"_s); }); }},
    {u"6.2.8 pictures have no alternates and are not smoothed by the reader"_s,
     [](const File& file) {
         return file.all([](const QJsonObject& object) {
             return object.value(u"/Subtype"_s) != u"/Image"_s || (hasNone(object, {"/Alternates", "/OPI"}) && !object.value(u"/Interpolate"_s).toBool());
         });
     }},
    {u"6.2.9 no PostScript and no pages of other files"_s,
     [](const File& file) { return file.all([](const QJsonObject& object) { return object.value(u"/Subtype"_s) != u"/PS"_s && hasNone(object, {"/Subtype2", "/Ref", "/PS"}); }); }},
    {u"6.2.10 colours are mixed in one of the standard ways"_s,
     [](const File& file) {
         return file.allOf(u"/ExtGState"_s, [](const QJsonObject& state) {
             return !state.contains(u"/BM"_s) || isOneOf(state.value(u"/BM"_s).toString(), {"/Normal", "/Compatible", "/Multiply", "/Screen", "/Overlay", "/Darken", "/Lighten"});
         });
     }},
    {u"6.2.11 every font is embedded under one name, and its glyphs are told as text"_s,
     [](const File& file) { return file.allOf(u"/Font"_s, [&](const QJsonObject& font) { return fontIsRight(file, font); }); }},
    {u"6.2.11.4 no list of glyphs that may not be whole"_s,
     [](const File& file) { return file.allOf(u"/FontDescriptor"_s, [](const QJsonObject& descriptor) { return hasNone(descriptor, {"/CIDSet", "/CharSet"}); }); }},
    {u"6.3 annotations are links that are printed and not hidden"_s,
     [](const File& file) {
         return file.allOf(u"/Annot"_s, [](const QJsonObject& annotation) { return annotation.value(u"/Subtype"_s) == u"/Link"_s && annotation.value(u"/F"_s).toInt() == 4; });
     }},
    {u"6.4 no form"_s, [](const File& file) { return hasNone(file.root(), {"/AcroForm", "/NeedsRendering"}); }},
    {u"6.5 no action but following a link"_s,
     [](const File& file) {
         return hasNone(file.root(), {"/OpenAction"}) && file.all([](const QJsonObject& object) {
             const QJsonObject action = object.value(u"/A"_s).toObject();
             return hasNone(object, {"/AA", "/JS", "/JavaScript"}) && (action.isEmpty() || action.value(u"/S"_s) == u"/URI"_s);
         });
     }},
    {u"6.6.2 the catalogue has metadata that are not packed"_s,
     [](const File& file) {
         const QJsonObject metadata = file.dictionary(file.root(), u"/Metadata"_s);
         return metadata.value(u"/Subtype"_s) == u"/XML"_s && hasNone(metadata, {"/Filter"}) && file.xmp.startsWith("<?xpacket begin=") && file.xmp.trimmed().endsWith("<?xpacket end=\"w\"?>");
     }},
    {u"6.6.2 document information and metadata say the same"_s, infoIsThatOfXmp},
    {u"6.6.4 the metadata say part 3, conformance B"_s, [](const File& file) { return xmpSays(file, u"pdfaid:part"_s, u"3"_s) && xmpSays(file, u"pdfaid:conformance"_s, u"B"_s); }},
    {u"6.8 every file inside has its names, media type, date and relationship"_s,
     [](const File& file) { return file.allOf(u"/Filespec"_s, [&](const QJsonObject& spec) { return attachmentIsRight(file, spec); }); }},
    {u"6.8 every file inside is one of the document's associated files"_s,
     [](const File& file) {
         qsizetype specs = 0;
         (void)file.allOf(u"/Filespec"_s, [&specs](const QJsonObject&) { return ++specs > 0; });
         return file.array(file.root(), u"/AF"_s).size() == specs;
     }},
    {u"6.9 no optional content"_s, [](const File& file) { return hasNone(file.root(), {"/OCProperties"}); }},
    {u"6.10 no other way to show the pages"_s,
     [](const File& file) { return hasNone(file.dictionary(file.root(), u"/Names"_s), {"/AlternatePresentations"}) && file.allOf(u"/Page"_s, [](const QJsonObject& page) { return hasNone(page, {"/PresSteps"}); }); }},
    {u"the document says its language and shows its title"_s,
     [](const File& file) { return file.root().contains(u"/Lang"_s) && file.dictionary(file.root(), u"/ViewerPreferences"_s).value(u"/DisplayDocTitle"_s).toBool(); }},
};

} // namespace

QStringList pdfaRules() {
    QStringList words;
    std::ranges::transform(rules, std::back_inserter(words), &Rule::words);
    return words;
}

QStringList brokenPdfaRules(const QByteArray& json, const QByteArray& file, const QByteArray& xmp) {
    const File read{QJsonDocument::fromJson(json).object().value(u"qpdf"_s).toArray().at(1).toObject(), file, xmp};
    QStringList broken;
    for (const Rule& rule : rules)
        if (!rule.holds(read)) broken << rule.words;
    return broken;
}

} // namespace lanyard::test
