#include "ui/pages/add/add_page.h"
#include "ui/models/receipt_model.h"
#include "ui/pages/add/owner_answers.h"
#include "ui/pages/parts/ends_layout.h"
#include "ui/pages/parts/tab_order.h"
#include "ui/text/counts.h"
#include "ui/text/dates.h"
#include "ui/text/errors.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drop_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/report_row.h"
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

namespace lanyard::pages {
namespace {

using namespace Qt::StringLiterals;
using models::ReceiptModel;
using widgets::Button;
using widgets::Heading;
using widgets::Icon;
using widgets::TextLabel;
using widgets::u;

constexpr int rowsPause = 50;     ///< milliseconds
constexpr int manyRows = 8;       ///< so many at once are added to a hidden card: each would be laid out for itself
constexpr int mostCounts = 4;     ///< kinds of counts beside the first (ui/text/counts.h)
constexpr int linesAtOnce = 200; ///< rows drawn before "Show more": a class's ZIP must not make the page slow

/// For the eye alone: what a file is, its bytes decide.
Icon iconFor(const ReceiptModel::Line& line) {
    if (line.code == FindingCode::pictureWithoutBadge && line.badge.empty()) return Icon::picture;
    const QString end = line.file.section(u'.', -1).toLower();
    if (end == "png"_L1 || end == "svg"_L1 || end == "jpg"_L1 || end == "jpeg"_L1) return Icon::pictureFile;
    if (end == "eml"_L1 || end == "mbox"_L1 || end == "msg"_L1) return Icon::mail;
    if (end == "zip"_L1) return Icon::archive;
    if (end == "pdf"_L1 || end == "json"_L1 || end == "txt"_L1 || end == "jwt"_L1) return Icon::textFile;
    return line.badge.empty() ? Icon::unknownFile : Icon::file;
}

QString numbered(const text::Language& in, const QStringList& steps) {
    QStringList lines;
    for (qsizetype i = 0; i < steps.size(); ++i) lines += in.translate("add page", "%1. %2", "number and text of a step").arg(text::number(in, i + 1), steps[i]);
    return lines.join(u'\n');
}

} // namespace

struct AddPage::Parts {
    ReceiptModel* model = nullptr;
    Heading* title = nullptr;
    widgets::DropField* field = nullptr;
    Button* choose = nullptr;
    Button* folder = nullptr;
    Button* paste = nullptr;
    Button* photograph = nullptr;
    TextLabel* answer = nullptr; ///< to a paste of nothing
    QWidget* report = nullptr;
    Heading* heading = nullptr;
    TextLabel* figures = nullptr;
    AddressQuestion* address = nullptr;
    widgets::RowCard* card = nullptr;
    widgets::ReportRow* reading = nullptr;
    widgets::ProgressRow* bar = nullptr;
    Button* more = nullptr;
    TextLabel* closing = nullptr;
    widgets::ScrollColumn* scroll = nullptr;
    widgets::FootBar* foot = nullptr;
    TextLabel* counts = nullptr;
    std::vector<TextLabel*> otherCounts; ///< a label each, so that the line breaks between them
    Button* see = nullptr;
    Button* stop = nullptr;
    Button* undo = nullptr;
    int lines = 0;             ///< rows that show a line of the model
    int most = linesAtOnce;
    AddressOffer offer;
    std::optional<ErrorCode> error;
    QTimer pause; ///< between two times that rows are added
};

AddPage::AddPage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in), m_parts(std::make_unique<Parts>()) {
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    build();
    reword();
}

AddPage::~AddPage() = default;

void AddPage::build() {
    Parts& p = *m_parts;
    p.model = new ReceiptModel(*m_in, this);
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
    p.choose->setObjectName(u"chooseFiles"_s);
    p.folder = new Button({}, Button::Kind::plain, Icon::folderOpen, ways);
    p.folder->setObjectName(u"chooseFolder"_s);
    p.paste = new Button({}, Button::Kind::plain, Icon::paste, ways);
    p.paste->setObjectName(u"paste"_s);
    p.photograph = new Button({}, Button::Kind::plain, Icon::camera, ways);
    p.photograph->setObjectName(u"photograph"_s);
    for (Button* way : {p.choose, p.folder, p.paste, p.photograph}) waysFlow->addWidget(way);
    p.field->addButton(ways);
    column->addWidget(p.field);
    p.answer = new TextLabel({}, widgets::Type::text, widgets::Role::text, false, content);
    p.answer->setContentsMargins(0, u(2), 0, 0);
    p.answer->hide();
    column->addWidget(p.answer);

    p.report = new QWidget(content);
    auto* reportColumn = new QVBoxLayout(p.report);
    widgets::setUnits(reportColumn, {0, 6, 0, 0}, 2.5);
    auto* head = new QWidget(p.report);
    auto* headFlow = new widgets::FlowLayout(head, 2.5, 0.5);
    p.heading = new Heading({}, widgets::Type::heading, head);
    p.heading->setWordWrap(false);
    p.figures = new TextLabel({}, widgets::Type::text, widgets::Role::quiet, false, head);
    p.figures->setWordWrap(false);
    headFlow->addWidget(p.heading);
    headFlow->addWidget(p.figures);
    reportColumn->addWidget(head);
    p.address = new AddressQuestion(p.report);
    reportColumn->addWidget(p.address);
    p.card = new widgets::RowCard(p.report);
    reportColumn->addWidget(p.card);
    p.more = new Button({}, Button::Kind::quiet, Icon::none, p.report);
    p.more->setObjectName(u"showMore"_s);
    reportColumn->addWidget(p.more, 0, Qt::AlignLeading);
    p.closing = new TextLabel({}, widgets::Type::text, widgets::Role::quiet, false, p.report);
    reportColumn->addWidget(p.closing);
    column->addWidget(p.report);
    column->addStretch(1);
    p.scroll = new widgets::ScrollColumn(content, this);
    page->addWidget(p.scroll, 1);

    p.foot = new widgets::FootBar(this);
    p.foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // higher where its words take two lines
    auto* footContent = new QWidget(p.foot);
    auto* ends = new EndsLayout(footContent, 4, 1.5);
    auto* start = new QWidget(footContent);
    auto* startFlow = new widgets::FlowLayout(start, 1.5, 0.5);
    p.counts = new TextLabel({}, widgets::Type::text, widgets::Role::text, true, start);
    p.counts->setWordWrap(false);
    p.see = new Button({}, Button::Kind::quiet, Icon::none, start);
    p.see->setObjectName(u"seeBadges"_s);
    startFlow->addWidget(p.counts);
    for (int i = 0; i < mostCounts; ++i) {
        auto* label = new TextLabel({}, widgets::Type::text, widgets::Role::quiet, false, start);
        label->setWordWrap(false);
        p.otherCounts.push_back(label);
        startFlow->addWidget(label);
    }
    startFlow->addWidget(p.see);
    auto* end = new QWidget(footContent);
    auto* endFlow = new widgets::FlowLayout(end, 2, 1);
    p.stop = new Button({}, Button::Kind::plain, Icon::close, end);
    p.stop->setObjectName(u"stop"_s);
    p.undo = new Button({}, Button::Kind::plain, Icon::undo, end);
    p.undo->setObjectName(u"undo"_s);
    endFlow->addWidget(p.stop);
    endFlow->addWidget(p.undo);
    ends->setEnds(start, end);
    p.foot->row()->addWidget(footContent, 1);
    page->addWidget(p.foot);

    connect(p.field, &widgets::DropField::dropped, this, [this](const QMimeData* offered) {
        if (auto files = incoming(*offered); !files.empty()) emit received(files);
    });
    connect(p.choose, &QPushButton::clicked, this, &AddPage::chooseFiles);
    connect(p.folder, &QPushButton::clicked, this, [this] {
        emit folderRequested(m_in->translate("add page", "Choose a folder"));
    });
    connect(p.paste, &QPushButton::clicked, this, &AddPage::paste);
    connect(p.photograph, &QPushButton::clicked, this, [this] {
        emit filesRequested(m_in->translate("add page", "Choose a photograph"),
                            m_in->translate("add page", "Pictures") + u" (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.heic)"_s);
    });
    connect(p.more, &QPushButton::clicked, this, [this] {
        m_parts->most += linesAtOnce;
        showLines();
    });
    p.pause.setSingleShot(true);
    p.pause.setInterval(rowsPause);
    connect(&p.pause, &QTimer::timeout, this, [this] {
        if (m_parts->lines < m_parts->model->rowCount()) showLines();
    });
    connect(p.address, &AddressQuestion::mine, this, [this] { emit rememberRequested(text::toQString(m_parts->offer.address)); });
    connect(p.address, &AddressQuestion::notMine, this, [this] { offer({}); });
    connect(p.see, &QPushButton::clicked, this, &AddPage::badgesRequested);
    connect(p.stop, &QPushButton::clicked, this, &AddPage::stopRequested);
    connect(p.undo, &QPushButton::clicked, this, &AddPage::undoRequested);
}

void AddPage::setLanguage(const text::Language& in) {
    m_in = &in;
    m_parts->model->setLanguage(in);
    reword();
    m_parts->address->ask(in, m_parts->offer);
    renewLines();
}

/// All rows anew, when a line of the model has become another one.
void AddPage::renewLines() {
    Parts& p = *m_parts;
    int focused = 0; // the row that has the focus
    while (focused < p.card->count() && !p.card->row(focused)->isAncestorOf(focusWidget())) ++focused;
    const bool any = focused < p.card->count();
    p.card->clear();
    p.reading = nullptr;
    p.bar = nullptr;
    p.lines = 0;
    showLines();
    if (!any) return;
    auto* const button = focused < p.card->count() ? p.card->row(focused)->findChild<Button*>() : nullptr;
    (button ? button : p.choose)->setFocus();
}

void AddPage::offer(const AddressOffer& address) {
    Parts& p = *m_parts;
    const bool focused = p.address->isAncestorOf(focusWidget());
    p.offer = address;
    p.address->ask(*m_in, address);
    if (focused && address.address.empty()) p.choose->setFocus();
}

void AddPage::reword() {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    p.title->setText(in.translate("add page", "Add", "title of the page on which badges are added"));
    p.field->setWords(in.translate("add page", "Drop files here"),
                      in.translate("add page", "Pictures, PDFs, mails, ZIP folders, badge files, or a photograph of a printed code. Nothing is refused."));
    p.choose->setText(in.translate("add page", "Choose files"));
    p.folder->setText(in.translate("add page", "Choose a folder"));
    p.paste->setText(in.translate("add page", "Paste"));
    p.photograph->setText(in.translate("add page", "Use a photograph"));
    p.heading->setText(in.translate("add page", "What came in"));
    p.more->setText(in.translate("add page", "Show more"));
    p.see->setText(in.translate("add page", "See my badges"));
    p.stop->setText(in.translate("add page", "Stop reading"));
    p.undo->setText(in.translate("add page", "Undo this import"));
    p.answer->hide();
    tell();
}

void AddPage::begin(std::size_t files) {
    Parts& p = *m_parts;
    m_reading = true;
    m_undoable = m_cancelled = m_undone = false;
    m_done = 0;
    m_total = files;
    m_current.clear();
    p.error.reset();
    p.model->clear();
    p.card->clear();
    p.reading = nullptr;
    p.bar = nullptr;
    p.lines = 0;
    p.most = linesAtOnce;
    p.answer->hide();
    offer({});
    showLines();
}

void AddPage::progress(std::size_t done, std::size_t total, const QString& current) {
    m_done = done;
    m_total = std::max(total, done);
    m_current = current;
    tell();
}

void AddPage::append(const FileReceipt& file) {
    m_parts->model->append(file);
    if (m_parts->pause.isActive()) return; // many small files come faster than rows need to be seen
    showLines();
    m_parts->pause.start();
}

void AddPage::finish(const Receipt& receipt) {
    m_reading = false;
    m_cancelled = receipt.cancelled;
    for (std::size_t i = m_parts->model->files(); i < receipt.files.size(); ++i) m_parts->model->append(receipt.files[i]);
    m_done = m_total = std::max(m_parts->model->files(), receipt.files.size());
    offer(addressToOffer(receipt.files));
    showLines();
}

void AddPage::fail(const Error& error) {
    m_reading = false;
    m_parts->error = error.code;
    showLines();
}

void AddPage::setUndoable(bool undoable) {
    m_undoable = undoable;
    if (undoable && m_parts->model->takeAnswersBack()) renewLines();
    tell();
}

void AddPage::undone() {
    m_undoable = false;
    m_undone = true;
    m_parts->model->clear();
    offer({});
    renewLines();
}

void AddPage::remembered(const QString& address) {
    m_parts->model->remember(address);
    if (text::toQString(m_parts->offer.address) == address) offer({});
    renewLines();
}

void AddPage::takenOut(const DocumentId& id) {
    m_parts->model->takeOut(id);
    renewLines();
}

/// Adds rows for lines of the model that have none yet, up to what is shown at once; the row of the file being read stays last.
void AddPage::showLines() {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    p.pause.stop();
    const int wanted = std::min(p.model->rowCount(), p.most);
    if (wanted - p.lines > manyRows) p.card->hide();
    for (; p.lines < wanted; ++p.lines) addLine(p.lines);
    if (m_reading && !p.reading) {
        p.reading = new widgets::ReportRow(Icon::clock, in.translate("add page", "Reading"), {}, m_current);
        p.bar = new widgets::ProgressRow(in.translate("add page", "Stop", "stop reading files"));
        p.reading->addBelow(p.bar);
        p.card->addRow(p.reading);
        connect(p.bar, &widgets::ProgressRow::stopRequested, this, &AddPage::stopRequested);
    }
    if (!m_reading && p.reading) {
        const bool focused = p.reading->isAncestorOf(focusWidget());
        p.reading->setParent(nullptr); // out of the card at once; its button may be what ended the reading
        p.reading->deleteLater();
        p.reading = nullptr;
        p.bar = nullptr;
        if (focused) p.choose->setFocus();
    }
    orderTabs({p.field, p.address, p.card, p.more, p.foot});
    tell();
}

void AddPage::addLine(int number) {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    const ReceiptModel::Line line = p.model->line(number);
    auto* row = new widgets::ReportRow(iconFor(line), line.what, line.file, line.sentence);
    const auto button = [&](const QString& words, const char* objectName, auto asked) {
        auto* made = new Button(words, Button::Kind::plain);
        made->setRowHeight(true);
        made->setObjectName(u"%1-%2"_s.arg(QString::fromLatin1(objectName)).arg(number));
        made->setAccessibleName(in.translate("add page", "%1: %2", "what a button does, and the file it does it with").arg(words, line.file));
        row->addButton(made);
        connect(made, &QPushButton::clicked, this, asked);
        return made;
    };
    switch (line.kind) {
    case ReceiptModel::Kind::added:
    case ReceiptModel::Kind::alreadyThere:
        button(in.translate("add page", "Open it"), "open", [this, id = line.badge] { emit badgeRequested(id); });
        break;
    case ReceiptModel::Kind::inBin:
    case ReceiptModel::Kind::takenOut:
        button(in.translate("add page", "Put it back"), "restore", [this, id = line.badge] { emit restoreRequested(id); });
        break;
    case ReceiptModel::Kind::note:
    case ReceiptModel::Kind::wantsStep: {
        if (!line.address.isEmpty())
            button(in.translate("add page", "Copy the link"), "copyLink", [this, address = line.address] {
                QGuiApplication::clipboard()->setText(address);
                emit copied(address);
            });
        if (line.steps.isEmpty()) break;
        auto* steps = new TextLabel(numbered(in, line.steps));
        steps->setContentsMargins(0, u(1), 0, 0);
        steps->hide();
        row->addBelow(steps);
        const QString show = line.code == FindingCode::pictureWithoutBadge || line.code == FindingCode::linkToKnownPlatform ? in.translate("add page", "How to find it")
                                                                                                                            : in.translate("add page", "What to do");
        auto* toggle = button(show, "steps", [] {});
        connect(toggle, &QPushButton::clicked, steps, [this, toggle, steps, show] {
            steps->setVisible(steps->isHidden());
            toggle->setText(steps->isHidden() ? show : m_in->translate("add page", "Hide the steps"));
        });
        break;
    }
    }
    if (!line.question.isEmpty()) {
        auto* answers = new OwnerAnswers(in, line, number);
        row->addBelow(answers);
        connect(answers, &OwnerAnswers::mine, this, [this, id = line.badge, madeOutTo = line.madeOutTo] {
            if (!madeOutTo.isEmpty()) {
                emit rememberRequested(madeOutTo);
                return;
            }
            m_parts->model->keep(id);
            renewLines();
        });
        connect(answers, &OwnerAnswers::notMine, this, [this, id = line.badge] { emit takeOutRequested(id); });
    }
    p.card->insertRow(number, row);
}

void AddPage::tell() {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    const bool any = m_reading || p.model->rowCount() > 0 || p.error || m_undone;
    p.report->setVisible(any);
    p.foot->setVisible(any && !m_undone);
    p.foot->setMinimumHeight(u(13));
    p.card->setVisible(p.card->count() > 0);
    p.figures->setText(text::filesRead(in, m_done, m_total));
    p.figures->setVisible(m_total > 0 && !m_undone);
    p.more->setVisible(p.model->rowCount() > p.most);
    QString closing;
    if (m_undone)
        closing = in.translate("add page", "Undone. Nothing of this import is kept.");
    else if (p.error)
        closing = text::errorSentence(in, *p.error);
    p.closing->setText(closing);
    p.closing->setVisible(!closing.isEmpty());
    if (p.error)
        p.closing->setState(text::State::doNotRely);
    else
        p.closing->setRole(widgets::Role::quiet);
    if (p.bar) {
        p.bar->setProgress(m_done, m_total, in.translate("add page", "%1 of %2", "so many files of so many").arg(text::number(in, qlonglong(m_done)), text::number(in, qlonglong(m_total))));
        p.reading->setSentence(m_current);
    }
    text::ReceiptCounts counts = p.model->counts();
    counts.waiting = m_reading && m_total > m_done ? m_total - m_done : 0;
    counts.cancelled = m_cancelled;
    const QString summary = text::receiptSummary(in, counts);
    const QStringList parts = summary.split(u" · "_s);
    p.counts->setText(parts.front());
    for (qsizetype i = 0; i < qsizetype(p.otherCounts.size()); ++i) {
        TextLabel* label = p.otherCounts[std::size_t(i)];
        label->setText(i + 1 < parts.size() ? u"· "_s + parts[i + 1] : QString());
        label->setVisible(i + 1 < parts.size());
    }
    p.see->setVisible(!m_reading && counts.added > 0);
    p.stop->setVisible(m_reading);
    p.undo->setVisible(!m_reading && m_undoable);
    p.choose->setKind(Button::Kind::accent);
}

void AddPage::filesChosen(const QStringList& paths) {
    std::vector<IncomingFile> files;
    for (const QString& path : paths) {
        IncomingFile file;
        file.path = text::toPath(path);
        file.name = text::toUtf8(text::fromPath(file.path.filename()));
        files.push_back(std::move(file));
    }
    if (!files.empty()) emit received(files);
}

void AddPage::folderChosen(const QString& path) { filesChosen({path}); }

void AddPage::chooseFiles() { emit filesRequested(m_in->translate("add page", "Choose files"), m_in->translate("add page", "All files") + u" (*)"_s); }

void AddPage::paste() {
    const QMimeData* offered = QGuiApplication::clipboard()->mimeData();
    const auto files = offered ? incoming(*offered) : std::vector<IncomingFile>();
    if (!files.empty()) {
        m_parts->answer->hide();
        emit received(files);
        return;
    }
    m_parts->answer->setText(m_in->translate("add page", "There is nothing to paste. Copy a file, a picture or the text of a badge first."));
    m_parts->answer->show();
}

void AddPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) return paste();
    if (event->matches(QKeySequence::Open)) return chooseFiles();
    if (event->key() == Qt::Key_Escape && m_reading) {
        emit stopRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void AddPage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText() || event->mimeData()->hasImage()) event->acceptProposedAction();
}

void AddPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (auto files = incoming(*event->mimeData()); !files.empty()) emit received(files);
}

void AddPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (!m_parts->foot) return;
    if (event->type() == QEvent::LanguageChange) setLanguage(*m_in);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) tell();
}

} // namespace lanyard::pages
