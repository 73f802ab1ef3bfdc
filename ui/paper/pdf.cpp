#include "ui/paper/pdf.h"
#include "core/container/pdf.h"
#include "core/export/file_name.h"
#include "ui/paper/page_painter.h"
#include "ui/text/strings.h"
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>
#include <set>

namespace lanyard::paper {
namespace {

constexpr int dotsPerInch = 1200;

QPageSize pageSizeOf(const Page& page) { return QPageSize(page.size, QPageSize::Millimeter, QString(), QPageSize::ExactMatch); }

Result<QByteArray> drawnPages(const Paper& paper, const Progress& progress, const std::stop_token& stop) {
    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b); // writes the output intent that PDF/A wants
    writer.setResolution(dotsPerInch);
    writer.setTitle(paper.title);
    if (paper.pages.empty()) return fail(ErrorCode::malformed);
    writer.setPageMargins({});
    writer.setPageSize(pageSizeOf(paper.pages.front()));
    QPainter painter(&writer);
    if (!painter.isActive()) return fail(ErrorCode::outOfMemory);
    for (std::size_t i = 0; i < paper.pages.size(); ++i) {
        if (stop.stop_requested()) return fail(ErrorCode::cancelled);
        if (i > 0) {
            writer.setPageSize(pageSizeOf(paper.pages[i]));
            writer.newPage();
        }
        painter.save();
        painter.scale(dotsPerInch / 25.4, dotsPerInch / 25.4);
        paintPage(painter, paper.pages[i]);
        painter.restore();
        if (progress) progress(i + 1, paper.pages.size());
    }
    painter.end();
    return drawn;
}

/// [ISO 19005-3, 6.6] the metadata packet that names title, author, language and the level built to.
std::string xmpOf(const Paper& paper, Instant at) {
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    const QString pdfa = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
    const QString date = text::toQString(toRfc3339(at));
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeNamespace(pdf, QStringLiteral("pdf"));
    xml.writeNamespace(pdfa, QStringLiteral("pdfaid"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    const auto list = [&](const QString& name, const QString& kind, const QString& value, bool alternative) {
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, kind);
        xml.writeStartElement(rdf, QStringLiteral("li"));
        if (alternative) xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(value);
        for (int i = 0; i < 3; ++i) xml.writeEndElement();
    };
    list(QStringLiteral("title"), QStringLiteral("Alt"), paper.title, true);
    if (!paper.person.isEmpty()) list(QStringLiteral("creator"), QStringLiteral("Seq"), paper.person, false);
    list(QStringLiteral("language"), QStringLiteral("Bag"), text::toQString(paper.language), false);
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), date);
    xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), date);
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), QStringLiteral("Lanyard"));
    xml.writeTextElement(pdf, QStringLiteral("Producer"), QStringLiteral("Lanyard"));
    xml.writeTextElement(pdfa, QStringLiteral("part"), QStringLiteral("3"));
    xml.writeTextElement(pdfa, QStringLiteral("conformance"), QStringLiteral("B"));
    for (int i = 0; i < 3; ++i) xml.writeEndElement();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + packet.toStdString() + "\n<?xpacket end=\"w\"?>";
}

double pointsOf(double millimetres) { return millimetres / millimetresPerPoint; }

std::vector<PdfLink> linksOf(const Paper& paper) {
    std::vector<PdfLink> links;
    for (std::size_t page = 0; page < paper.pages.size(); ++page)
        for (const Item& item : paper.pages[page].items) {
            const auto* link = std::get_if<LinkItem>(&item);
            if (link == nullptr) continue;
            const double bottom = paper.pages[page].size.height() - link->place.bottom();
            PdfLink made{int(page), pointsOf(link->place.left()), pointsOf(bottom), pointsOf(link->place.width()), pointsOf(link->place.height()), link->address, {}, link->address};
            if (link->address.empty()) made.place = PdfPlace{link->page, {}};
            links.push_back(std::move(made));
        }
    return links;
}

std::vector<PdfFile> attachmentsOf(const std::vector<BadgeView>& badges) {
    std::vector<PdfFile> files;
    std::set<DocumentId> attached;
    for (const BadgeView& view : badges) {
        if (!attached.insert(view.badge.source.id).second) continue;
        files.push_back({fileNameFor(view.badge, true), std::string(view.badge.title().any()), mediaTypeFor(view.badge, true),
                         originalBytes(view.badge, true), view.receivedAt});
    }
    return files;
}

} // namespace

Result<Bytes> pdfOf(const Paper& paper, const std::vector<BadgeView>& badges, Instant at, const Progress& progress, std::stop_token stop) {
    TRY(drawn, drawnPages(paper, progress, stop));
    PdfFinishing finishing;
    finishing.attachments = attachmentsOf(badges);
    finishing.xmp = xmpOf(paper, at);
    finishing.documentInfo = {{"Title", text::toUtf8(paper.title)}, {"Creator", "Lanyard"}, {"Producer", "Lanyard"}};
    if (!paper.person.isEmpty()) finishing.documentInfo.emplace_back("Author", text::toUtf8(paper.person));
    finishing.language = paper.language;
    finishing.rightToLeft = paper.rightToLeft;
    for (const Mark& mark : paper.marks) {
        const double height = paper.pages[std::size_t(mark.page)].size.height();
        finishing.bookmarks.push_back({text::toUtf8(mark.title), {mark.page, pointsOf(height - mark.top)}, mark.level});
    }
    finishing.links = linksOf(paper);
    finishing.at = at;
    return finishPdf({reinterpret_cast<const std::uint8_t*>(drawn.constData()), std::size_t(drawn.size())}, finishing);
}

} // namespace lanyard::paper
