#include "ui/settings/dependencies.h"
#include <QFile>

/// The resource lies in a static library: it is registered by name, outside of every namespace.
static void registerLicences() { Q_INIT_RESOURCE(lanyard_licences); }

namespace lanyard::settings {

using namespace Qt::StringLiterals;

std::vector<Dependency> dependencies(const text::Language& in) {
    const auto say = [&in](const char* source) { return in.translate("about", source); };
    return {
        {u"Lanyard"_s, {}, u"Apache-2.0"_s, say(QT_TRANSLATE_NOOP("about", "This program")), {u"lanyard"_s}},
        {u"CLI11"_s, u"CLI11"_s, u"BSD-3-Clause"_s, say(QT_TRANSLATE_NOOP("about", "Reads the words of the command line")), {u"cli11"_s}},
        {u"Expat"_s, u"EXPAT"_s, u"MIT"_s, say(QT_TRANSLATE_NOOP("about", "Reads XML and SVG")), {u"expat"_s}},
        {u"libjpeg-turbo"_s, u"JPEG"_s, u"IJG AND BSD-3-Clause AND Zlib"_s, say(QT_TRANSLATE_NOOP("about", "Reads JPEG pictures")), {u"libjpeg-turbo"_s}},
        {u"libpng"_s, u"PNG"_s, u"libpng-2.0"_s, say(QT_TRANSLATE_NOOP("about", "Reads and writes PNG pictures")), {u"libpng"_s, u"Apache-2.0"_s, u"GPL-2"_s}},
        {u"libzip"_s, u"libzip"_s, u"BSD-3-Clause"_s, say(QT_TRANSLATE_NOOP("about", "Reads and writes ZIP archives")), {u"libzip"_s}},
        {u"Lucide"_s, {}, u"ISC"_s, say(QT_TRANSLATE_NOOP("about", "The signs in the window")), {u"lucide"_s}},
        {u"OpenSSL"_s, u"OpenSSL"_s, u"Apache-2.0"_s, say(QT_TRANSLATE_NOOP("about", "Checks signatures")), {u"openssl"_s, u"Apache-2.0"_s}},
        {u"QR Code generator"_s, u"qrcodegencpp"_s, u"MIT"_s, say(QT_TRANSLATE_NOOP("about", "Makes QR codes")), {u"qr-code-generator"_s}},
        {u"qpdf"_s, u"libqpdf"_s, u"Apache-2.0"_s, say(QT_TRANSLATE_NOOP("about", "Reads and finishes PDF files")), {u"qpdf"_s, u"Apache-2.0"_s}},
        {u"Qt"_s, u"Qt6"_s, u"LGPL-3.0-only"_s, say(QT_TRANSLATE_NOOP("about", "Draws the window and the pages")), {u"qt"_s, u"LGPL-3"_s, u"GPL-3"_s}},
        {u"SQLite"_s, u"SQLite3"_s, u"blessing"_s, say(QT_TRANSLATE_NOOP("about", "Keeps your badges in one file")), {u"sqlite"_s}},
        {u"ZXing-C++"_s, u"ZXing"_s, u"Apache-2.0"_s, say(QT_TRANSLATE_NOOP("about", "Reads QR codes from pictures")), {u"zxing-cpp"_s, u"Apache-2.0"_s}},
        {u"zlib"_s, u"ZLIB"_s, u"Zlib"_s, say(QT_TRANSLATE_NOOP("about", "Packs and unpacks")), {u"zlib"_s}},
    };
}

QString licenceText(const QString& name) {
    registerLicences();
    QFile file(u":/licences/%1.txt"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace lanyard::settings
