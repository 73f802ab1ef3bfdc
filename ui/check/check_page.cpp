#include "ui/check/check_page.h"
#include "ui/check/entry_card.h"
#include "ui/check/scan_view.h"
#include "ui/pages/add/add_page.h"
#include "ui/pages/parts/ends_layout.h"
#include "ui/text/dates.h"
#include "ui/text/errors.h"
#include "ui/text/findings.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/drop_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/report_row.h"
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <algorithm>

namespace lanyard::check {
namespace {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Heading;
using widgets::Icon;
using widgets::TextLabel;
using widgets::u;

constexpr std::size_t comparedAtOnce = 2; ///< entries whose words to compare are open from the start
constexpr int besideFrom = 190;           ///< units of width from which the picture stands beside the entries

/// A place of the page that is filled anew.
void empty(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

const SeenPicture* pictureOf(const CheckedFile& file, std::size_t number) { return number < file.judged.pictures.size() ? &file.judged.pictures[number] : nullptr; }

} // namespace

struct CheckPage::Parts {
    Heading* title = nullptr;
    widgets::DropField* field = nullptr;
    Button* choose = nullptr;
    Button* paste = nullptr;
    TextLabel* answer = nullptr; ///< reading, nothing found, an error
    Button* stop = nullptr;
    QWidget* result = nullptr;
    Heading* heading = nullptr;
    TextLabel* figures = nullptr;
    QBoxLayout* across = nullptr;
    QWidget* pictures = nullptr;
    QVBoxLayout* pictureColumn = nullptr;
    QVBoxLayout* entryColumn = nullptr;
    widgets::FootBar* foot = nullptr;
    TextLabel* promise = nullptr;
    Button* again = nullptr;
    Button* keep = nullptr;
    bool badges = false;
};

CheckPage::CheckPage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in), m_parts(std::make_unique<Parts>()) {
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    build();
    reword();
}

CheckPage::~CheckPage() = default;

void CheckPage::build() {
    Parts& p = *m_parts;
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* content = new QWidget;
    content->setMinimumHeight(1); // what it needs follows from its width
    auto* column = new QVBoxLayout(content);
    widgets::setUnits(column, {6, 5, 6, 6}, 0);
    p.title = new Heading({}, widgets::Type::title, content);
    column->addWidget(p.title);
    column->addSpacing(u(4));
    p.field = new widgets::DropField({}, {}, content);
    auto* ways = new QWidget(p.field);
    auto* waysFlow = new widgets::FlowLayout(ways, 2, 2);
    waysFlow->setAlignment(Qt::AlignHCenter);
    p.choose = new Button({}, Button::Kind::accent, Icon::folderOpen, ways);
    p.choose->setObjectName(u"chooseScan"_s);
    p.paste = new Button({}, Button::Kind::plain, Icon::paste, ways);
    p.paste->setObjectName(u"pasteScan"_s);
    waysFlow->addWidget(p.choose);
    waysFlow->addWidget(p.paste);
    p.field->addButton(ways);
    column->addWidget(p.field);
    p.answer = new TextLabel({}, widgets::Type::text, widgets::Role::text, false, content);
    p.answer->setContentsMargins(0, u(2), 0, u(2));
    column->addWidget(p.answer);
    p.stop = new Button({}, Button::Kind::plain, Icon::close, content);
    p.stop->setObjectName(u"stopCheck"_s);
    column->addWidget(p.stop, 0, Qt::AlignLeading);

    p.result = new QWidget(content);
    p.across = new QBoxLayout(QBoxLayout::TopToBottom, p.result);
    widgets::setUnits(p.across, {0, 0, 0, 0}, 6);
    p.pictures = new QWidget(p.result);
    p.pictureColumn = new QVBoxLayout(p.pictures);
    widgets::setUnits(p.pictureColumn, {0, 0, 0, 0}, 2);
    auto* entries = new QWidget(p.result);
    auto* right = new QVBoxLayout(entries);
    widgets::setUnits(right, {0, 0, 0, 0}, 2.5);
    auto* head = new QWidget(entries);
    auto* headFlow = new widgets::FlowLayout(head, 2.5, 0.5);
    p.heading = new Heading({}, widgets::Type::heading, head);
    p.heading->setWordWrap(false);
    p.figures = new TextLabel({}, widgets::Type::text, widgets::Role::quiet, false, head);
    p.figures->setWordWrap(false);
    headFlow->addWidget(p.heading);
    headFlow->addWidget(p.figures);
    right->addWidget(head);
    p.entryColumn = new QVBoxLayout;
    p.entryColumn->setSpacing(u(2.5));
    right->addLayout(p.entryColumn);
    right->addStretch(1);
    p.across->addWidget(p.pictures, 2);
    p.across->addWidget(entries, 3);
    column->addWidget(p.result);
    column->addStretch(1);
    page->addWidget(new widgets::ScrollColumn(content, this), 1);

    p.foot = new widgets::FootBar(this);
    p.foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // higher where its words take two lines
    auto* footContent = new QWidget(p.foot);
    auto* ends = new pages::EndsLayout(footContent, 4, 1.5);
    p.promise = new TextLabel({}, widgets::Type::text, widgets::Role::quiet, false, footContent);
    auto* end = new QWidget(footContent);
    auto* endFlow = new widgets::FlowLayout(end, 2, 1);
    p.again = new Button({}, Button::Kind::plain, Icon::scan, end);
    p.again->setObjectName(u"checkAnother"_s);
    p.keep = new Button({}, Button::Kind::plain, Icon::plus, end);
    p.keep->setObjectName(u"keepThem"_s);
    endFlow->addWidget(p.again);
    endFlow->addWidget(p.keep);
    ends->setEnds(p.promise, end);
    p.foot->row()->addWidget(footContent, 1);
    page->addWidget(p.foot);

    connect(p.field, &widgets::DropField::dropped, this, [this](const QMimeData* offered) {
        if (auto files = pages::AddPage::incoming(*offered); !files.empty()) emit received(files);
    });
    connect(p.choose, &QPushButton::clicked, this, &CheckPage::chooseFiles);
    connect(p.paste, &QPushButton::clicked, this, &CheckPage::paste);
    connect(p.stop, &QPushButton::clicked, this, &CheckPage::stopRequested);
    connect(p.keep, &QPushButton::clicked, this, &CheckPage::keepRequested);
    connect(p.again, &QPushButton::clicked, this, [this] {
        reset();
        m_parts->choose->setFocus();
    });
}

void CheckPage::setLanguage(const text::Language& in) {
    m_in = &in;
    reword();
    if (!m_files.empty()) showEntries();
}

void CheckPage::reword() {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    p.title->setText(in.translate("check page", "Check paper", "title of the page on which somebody’s paper is checked"));
    p.field->setWords(in.translate("check page", "Put the paper here"),
                      in.translate("check page", "A PDF, a scan or a photograph of a page with codes, yours or somebody else’s. Several pictures of one paper may come together."));
    p.choose->setText(in.translate("check page", "Open a scan, a photograph or a PDF"));
    p.paste->setText(in.translate("check page", "Paste"));
    p.stop->setText(in.translate("check page", "Stop reading"));
    p.promise->setText(in.translate("check page", "Checked on this computer. Nothing was sent and nothing was kept."));
    p.again->setText(in.translate("check page", "Check another paper"));
    p.keep->setText(in.translate("check page", "Keep these badges"));
    tell();
}

void CheckPage::begin(std::size_t files) {
    reset();
    m_reading = true;
    m_count = files;
    tell();
}

void CheckPage::show(std::vector<CheckedFile> files) {
    m_reading = false;
    m_error.reset();
    m_files = std::move(files);
    showEntries();
    m_parts->again->setFocus();
}

void CheckPage::fail(const Error& error) {
    m_reading = false;
    m_error = error.code;
    tell();
}

void CheckPage::reset() {
    m_reading = false;
    m_error.reset();
    m_files.clear();
    showEntries();
}

void CheckPage::setKeeping(bool possible) {
    m_keeping = possible;
    tell();
}

void CheckPage::showEntries() {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    empty(p.entryColumn);
    empty(p.pictureColumn);
    const auto entries = entriesOf(m_files);
    std::size_t badges = 0, codes = 0, read = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const PaperEntry& entry = entries[i];
        const CheckedFile& file = m_files[entry.file];
        if (entry.hasBadge()) ++badges;
        QImage strip;
        if (!entry.codes.empty()) {
            const SeenCode& code = file.judged.codes[entry.codes.front()];
            if (const SeenPicture* picture = pictureOf(file, code.picture)) strip = stripAround(*picture, code);
        }
        auto* card = new EntryCard(in, text::number(in, qlonglong(i + 1)), file, entry, strip, entries.size() <= comparedAtOnce);
        card->setObjectName(u"entry-%1"_s.arg(i + 1));
        connect(card, &EntryCard::copyRequested, this, &CheckPage::copyRequested);
        p.entryColumn->addWidget(card);
    }
    for (const CheckedFile& file : m_files) {
        codes += file.judged.codes.size();
        read += std::size_t(std::ranges::count_if(file.judged.codes, [](const SeenCode& code) { return code.holds != SeenCode::Holds::unread; }));
        if (!file.judged.codes.empty() || !file.judged.badges.empty()) continue;
        for (const Finding& finding : file.judged.findings)
            p.entryColumn->addWidget(new widgets::ReportRow(Icon::unknownFile, text::findingName(in, finding), file.name, text::findingSentence(in, finding)));
    }
    showPictures(p.pictures, entries);
    p.badges = badges > 0;
    p.heading->setText(in.translate("check page", "%n badge(s) on this paper", nullptr, int(badges)));
    p.figures->setText(codes == 0 ? QString() : in.translate("check page", "%1 of %2 codes could be read").arg(text::number(in, qlonglong(read)), text::number(in, qlonglong(codes))));
    p.figures->setVisible(codes > 0);
    tell();
}

/// The pictures with their codes, each numbered as its entry.
void CheckPage::showPictures(QWidget* column, const std::vector<PaperEntry>& entries) {
    const text::Language& in = *m_in;
    bool any = false;
    for (std::size_t number = 0; number < m_files.size(); ++number) {
        const CheckedFile& file = m_files[number];
        for (std::size_t picture = 0; picture < file.judged.pictures.size(); ++picture) {
            std::vector<ScanView::Mark> marks;
            for (std::size_t i = 0; i < entries.size(); ++i)
                for (const std::size_t code : entries[i].codes)
                    if (entries[i].file == number && file.judged.codes[code].picture == picture) {
                        const SeenCode& seen = file.judged.codes[code];
                        ScanView::Mark mark{{}, text::number(in, qlonglong(i + 1)), seen.holds != SeenCode::Holds::unread};
                        std::ranges::copy(seen.corners, mark.corners);
                        marks.push_back(mark);
                    }
            if (marks.empty() && file.judged.pictures.size() > 1) continue; // a page of a long scan without a code
            const QString name = in.translate("check page", "%1, with %n code(s)", "a picture of paper", int(marks.size())).arg(text::isolated(file.name));
            m_parts->pictureColumn->addWidget(new ScanView(file.judged.pictures[picture], std::move(marks), name, column));
            m_parts->pictureColumn->addWidget(new TextLabel(name, widgets::Type::small, widgets::Role::quiet, false, column));
            any = true;
        }
    }
    m_parts->pictureColumn->addStretch(1);
    column->setVisible(any);
}

void CheckPage::tell() {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    const bool shown = !m_files.empty();
    p.field->setVisible(!shown && !m_reading);
    p.result->setVisible(shown);
    p.foot->setVisible(shown);
    p.foot->setMinimumHeight(u(13));
    p.stop->setVisible(m_reading);
    p.keep->setVisible(p.badges && m_keeping);
    QString answer;
    if (m_reading) answer = in.translate("check page", "Reading %n file(s). A large picture takes a few seconds.", nullptr, int(m_count));
    else if (m_error) answer = text::errorSentence(in, *m_error);
    p.answer->setText(answer);
    p.answer->setVisible(!answer.isEmpty());
    if (m_error) p.answer->setState(text::State::doNotRely);
    else p.answer->setRole(widgets::Role::text);
    arrange();
}

void CheckPage::chooseFiles() {
    emit filesRequested(m_in->translate("check page", "Open a scan, a photograph or a PDF"), m_in->translate("check page", "Paper") + u" (*.pdf *.png *.jpg *.jpeg);;* (*)"_s);
}

void CheckPage::filesChosen(const QStringList& paths) {
    std::vector<IncomingFile> files;
    for (const QString& chosen : paths) {
        IncomingFile file;
        file.path = text::toPath(chosen);
        file.name = text::toUtf8(text::fromPath(file.path.filename()));
        files.push_back(std::move(file));
    }
    if (!files.empty()) emit received(files);
}

void CheckPage::paste() {
    const QMimeData* const offered = QGuiApplication::clipboard()->mimeData();
    const auto files = offered == nullptr ? std::vector<IncomingFile>() : pages::AddPage::incoming(*offered);
    if (!files.empty()) return void(emit received(files));
    m_parts->answer->setRole(widgets::Role::text);
    m_parts->answer->setText(m_in->translate("check page", "There is nothing to paste. Copy a picture or a file first."));
    m_parts->answer->show();
}

void CheckPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) return paste();
    if (event->matches(QKeySequence::Open)) return chooseFiles();
    QWidget::keyPressEvent(event);
}

void CheckPage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage()) event->acceptProposedAction();
}

void CheckPage::dropEvent(QDropEvent* event) {
    const auto files = pages::AddPage::incoming(*event->mimeData());
    if (files.empty()) return;
    event->acceptProposedAction();
    emit received(files);
}

/// The picture stands beside the entries where there is room, else above them.
void CheckPage::arrange() { m_parts->across->setDirection(width() >= u(besideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom); }

void CheckPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void CheckPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) arrange();
}

} // namespace lanyard::check
