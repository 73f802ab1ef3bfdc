#include "gallery.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/drop_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/item_roles.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/report_row.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/state_shape.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace lanyard::widgets;
using lanyard::text::State;

namespace {

QHBoxLayout* across(std::initializer_list<QWidget*> widgets) {
    auto* row = new QHBoxLayout;
    setUnits(row, {0, 0, 0, 0}, 3);
    for (QWidget* widget : widgets) row->addWidget(widget);
    row->addStretch(1);
    return row;
}

Button* disabled(const QString& words) {
    auto* button = new Button(words, Button::Kind::plain, Icon::printer);
    button->setNotNow(QStringLiteral("Choose a badge first."));
    return button;
}

/// A picture as badges have them: a coloured hexagon.
QImage hexagon(const QColor& colour) {
    QImage image(220, 220, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({{110, 2}, {205, 56}, {205, 164}, {110, 218}, {15, 164}, {15, 56}}));
    painter.setPen(QPen(colour.lighter(170), 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF({{110, 24}, {186, 67}, {186, 153}, {110, 196}, {34, 153}, {34, 67}}));
    return image;
}

} // namespace

QWidget* makeGallery(bool arabic) {
    auto* page = new QWidget;
    auto* outer = new QHBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* bar = new Sidebar;
    bar->setPerson(arabic ? QStringLiteral("ليلى حدّاد") : QStringLiteral("Maria Kovács"));
    bar->addPlace(Icon::award, QStringLiteral("My badges"));
    bar->addPlace(Icon::book, QStringLiteral("Portfolios"));
    bar->addPlace(Icon::quote, QStringLiteral("My words"));
    bar->addPlace(Icon::scan, QStringLiteral("Check paper"));
    bar->addPlace(Icon::plus, QStringLiteral("Add"), true);
    bar->addPlace(Icon::settings, QStringLiteral("Settings"), false, true);
    bar->setCount(0, 11);
    bar->choose(0);
    outer->addWidget(bar);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    outer->addLayout(right, 1);
    auto* column = new QVBoxLayout;
    setUnits(column, {6, 5, 6, 4}, 3);
    right->addLayout(column, 1);

    auto* head = new QHBoxLayout;
    setUnits(head, {0, 0, 0, 0}, 3);
    auto* title = new Heading(QStringLiteral("Small parts"), Type::title);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(new SearchField(QStringLiteral("Search name, giver, skill …")));
    auto* segments = new Segments(QStringLiteral("Show as"));
    segments->add(Icon::grid, QStringLiteral("Cards"));
    segments->add(Icon::list, QStringLiteral("List"));
    head->addWidget(segments);
    column->addLayout(head);

    auto* filters = new QHBoxLayout;
    setUnits(filters, {0, 0, 0, 0}, 1);
    const struct {
        const char* words;
        std::optional<State> state;
        int count;
    } choices[] = {{"All", {}, 11}, {"Confirmed", State::confirmed, 5}, {"With a note", State::note, 4}, {"Not checked fully", State::notChecked, 1}, {"Do not rely on it", State::doNotRely, 1}};
    for (const auto& choice : choices) {
        auto* button = new FilterButton(QString::fromLatin1(choice.words), choice.state);
        button->setCount(choice.count);
        button->setChecked(!choice.state);
        filters->addWidget(button);
    }
    filters->addStretch(1);
    auto* order = new QComboBox;
    order->addItem(QStringLiteral("Newest first"));
    order->setProperty("bare", true);
    order->setAccessibleName(QStringLiteral("Order"));
    filters->addWidget(order);
    column->addLayout(filters);

    column->addLayout(across({new Button(QStringLiteral("Save as PDF"), Button::Kind::accent, Icon::textFile), new Button(QStringLiteral("Print"), Button::Kind::plain, Icon::printer),
                              disabled(QStringLiteral("Not now")), new Button(QStringLiteral("Show all"), Button::Kind::quiet),
                              new Button(QStringLiteral("Stop"), Button::Kind::bare), Button::iconOnly(Icon::copy, QStringLiteral("Copy"))}));
    column->addLayout(across({new StateChip(State::confirmed, QStringLiteral("Confirmed")), new StateChip(State::note, QStringLiteral("Ended 2024")),
                              new StateChip(State::notChecked, QStringLiteral("Not checked fully")), new StateChip(State::doNotRely, QStringLiteral("Do not rely on it"))}));
    column->addLayout(across({new StateChip(State::confirmed, QStringLiteral("Confirmed"), Type::heading), new StateChip(State::note, QStringLiteral("Ended 2024"), Type::heading),
                              new StateChip(State::notChecked, QStringLiteral("Not checked fully"), Type::text), new StateChip(State::doNotRely, QStringLiteral("Do not rely on it"), Type::text)}));
    auto* chips = new ChipFlow;
    chips->setWords({QStringLiteral("E-mail"), QStringLiteral("Veilig internet"), QStringLiteral("Bestanden ordenen")});
    column->addWidget(chips);

    auto* middle = new QHBoxLayout;
    setUnits(middle, {0, 0, 0, 0}, 6);
    auto* left = new QVBoxLayout;
    setUnits(left, {0, 0, 0, 0}, 3);
    auto* box = new StateBox;
    box->setState(State::note, QStringLiteral("Giver not known to us"), QStringLiteral("It is signed, but we do not know by whom."));
    left->addWidget(box);
    auto* actions = new RowCard;
    actions->addRow(new ActionRow(Icon::book, QStringLiteral("Put it in a portfolio")));
    actions->addRow(new ActionRow(Icon::printer, QStringLiteral("Print it on one sheet")));
    actions->addRow(new ActionRow(Icon::qrCode, QStringLiteral("Show it as a QR code")));
    actions->addRow(new ActionRow(Icon::save, QStringLiteral("Save the file, as received")));
    left->addWidget(actions);
    auto* bin = new ActionRow(Icon::trash, QStringLiteral("Put in the bin (kept 30 days)"));
    bin->setQuiet(true);
    left->addWidget(bin);
    auto* mail = new QLineEdit(QStringLiteral("maria@example"));
    auto* labelled = new Labelled(QStringLiteral("Your e-mail address"), mail);
    labelled->setWrong(QStringLiteral("What comes after “example”?"));
    left->addWidget(labelled);
    auto* paper = new QComboBox;
    paper->addItem(QStringLiteral("A4, one side"));
    left->addWidget(new Labelled(QStringLiteral("Paper"), paper));
    auto* check = new QCheckBox(QStringLiteral("Pictures in colour"));
    check->setChecked(true);
    left->addWidget(check);
    left->addWidget(new QCheckBox(QStringLiteral("My photograph")));
    auto* radio = new QRadioButton(QStringLiteral("One page a badge"));
    radio->setChecked(true);
    left->addWidget(radio);
    auto* own = new QPlainTextEdit(QStringLiteral("I have cooked and served in two cafés."));
    own->setFixedHeight(u(16));
    left->addWidget(new Labelled(QStringLiteral("In my own words"), own));
    left->addStretch(1);
    middle->addLayout(left, 1);

    auto* main = new QVBoxLayout;
    setUnits(main, {0, 0, 0, 0}, 3);
    auto* facts = new FactGrid;
    facts->add(QStringLiteral("Given by"), QStringLiteral("Bibliotheek De Waterkant, as the file says"));
    facts->add(QStringLiteral("Given on"), QStringLiteral("20 January 2026"));
    facts->add(QStringLiteral("What it says"), QStringLiteral("Maakt veilig gebruik van e-mail en internetbankieren, vult formulieren online in en bewaart bestanden zo dat ze terug te vinden zijn."),
               QStringLiteral("only in Dutch"));
    main->addWidget(facts);
    main->addWidget(new Heading(QStringLiteral("Six questions")));
    auto* questions = new RowCard;
    const struct {
        const char* question;
        const char* answer;
        State state;
    } rows[] = {{"Can we read it?", "Yes.", State::confirmed},
                {"Was it changed?", "No. Every word is as it was signed.", State::confirmed},
                {"Who gave it, and do we know them?", "It is signed, but we do not know by whom.", State::note},
                {"Was it taken back?", "Not asked yet. The giver keeps a list of badges taken back.", State::notChecked},
                {"Is it yours?", "Yes. It was given to maria@example.org.", State::confirmed}};
    for (const auto& row : rows) {
        auto* fold = new FoldRow(QString::fromLatin1(row.question));
        fold->setState(row.state);
        fold->setAnswer(QString::fromLatin1(row.answer));
        fold->setExplanation(QStringLiteral("The file names Bibliotheek De Waterkant. Anybody can write a name into a file, so we look for the giver in the lists you accept. This one is in none of them. That does not make your badge a wrong one."));
        if (row.state == State::notChecked) fold->setStep(QStringLiteral("Ask online"));
        if (row.state == State::note) {
            fold->addButton(new Button(QStringLiteral("Write to the giver"), Button::Kind::accent, Icon::mail));
            fold->addButton(new Button(QStringLiteral("Look at the lists I accept")));
            fold->setOpen(true);
        }
        questions->addRow(fold);
    }
    main->addWidget(questions);
    auto* experts = new FoldRow(QStringLiteral("For experts"));
    main->addWidget(experts);
    auto* report = new RowCard;
    auto* first = new ReportRow(Icon::pictureFile, QStringLiteral("New"), QStringLiteral("digitale-vaardigheden.png"), QStringLiteral("Digitale vaardigheden from Bibliotheek De Waterkant is now in your badges."));
    auto* open = new Button(QStringLiteral("Open it"));
    open->setRowHeight(true);
    first->addButton(open);
    report->addRow(first);
    auto* reading = new ReportRow(Icon::archive, QStringLiteral("Reading"), QStringLiteral("bewijzen-2025.zip, 9 files inside"), {});
    auto* progress = new ProgressRow(QStringLiteral("Stop"));
    progress->setProgress(4, 9, QStringLiteral("4 of 9"));
    reading->addBelow(progress);
    report->addRow(reading);
    main->addWidget(report);
    main->addStretch(1);
    middle->addLayout(main, 2);
    column->addLayout(middle);

    auto* drop = new DropField(QStringLiteral("Drop files here"), QStringLiteral("Pictures, PDFs, mails, ZIP folders, badge files, or a photograph of a printed code. Nothing is refused."));
    drop->addButton(new Button(QStringLiteral("Choose files"), Button::Kind::accent, Icon::folderOpen));
    drop->addButton(new Button(QStringLiteral("Paste"), Button::Kind::plain, Icon::paste));
    drop->addButton(new Button(QStringLiteral("Use a photograph"), Button::Kind::plain, Icon::camera));
    column->addWidget(drop);
    auto* folders = new QHBoxLayout;
    setUnits(folders, {0, 0, 0, 0}, 6);
    auto* folder = new FolderButton(QStringLiteral("Maria Kovács"), QStringLiteral("11 badges, 1 portfolio"), QStringLiteral("Opened today"));
    folder->setNotice(QStringLiteral("2 want a look"));
    folders->addWidget(folder);
    auto* locked = new FolderButton(QStringLiteral("Éva Szabó-Lindqvist"), QStringLiteral("9 badges, 1 portfolio"), QStringLiteral("Opened on 12 January, opens with its passphrase"));
    locked->setLocked(true);
    folders->addWidget(locked);
    folders->addWidget(new FolderPicture);
    column->addLayout(folders);
    column->addStretch(1);

    auto* foot = new FootBar;
    auto* count = new TextLabel(QStringLiteral("11 badges"), Type::text, Role::text, true);
    count->setWordWrap(false);
    foot->row()->addWidget(count);
    foot->row()->addWidget(new Button(QStringLiteral("See them"), Button::Kind::quiet));
    foot->row()->addStretch(1);
    foot->row()->addWidget(new Button(QStringLiteral("Make a portfolio"), Button::Kind::accent, Icon::book));
    right->addWidget(foot);
    return page;
}

QWidget* makeCards(bool arabic, bool asList) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    setUnits(column, {6, 4, 3, 4}, 1);
    auto* model = new QStandardItemModel(page);
    const struct {
        const char* name;
        const char* giver;
        const char* year;
        State state;
        const char* word;
        QRgb colour;
    } badges[] = {
        {"Erste Hilfe: Grundkurs", "Samariterverein Lindental", "2026", State::confirmed, "Confirmed", 0xFFB93C36},
        {"Digitale vaardigheden", "Bibliotheek De Waterkant", "2026", State::note, "Giver not known to us", 0xFF1B6A83},
        {"Projektinhallinnan kurssi", "Lahdenrannan opisto", "2023", State::confirmed, "Confirmed", 0},
        {"Trädgårdskurs: så och plantera", "Folkhögskolan Björkvik", "2025", State::notChecked, "Not checked fully", 0xFF2C6A41},
        {"Spreadsheets: tables and charts", "Northfield Adult College", "2024", State::doNotRely, "Do not rely on it", 0xFF23335A},
        {"Mounting solar panels on pitched roofs with rails and cables and everything else, level 2", "Bildungswerk Solarhandwerk Leipzig, Aussenstelle Plagwitz und Lindenau", "2022", State::note, "Ended 2024", 0xFF12355B},
        {"تركيب الألواح الشمسية على الأسطح المائلة", "معهد الطاقة", "2021", State::confirmed, "مؤكَّدة", 0},
    };
    for (const auto& badge : badges) {
        auto* item = new QStandardItem(QString::fromUtf8(badge.name));
        item->setData(QString::fromUtf8(badge.giver), GiverRole);
        item->setData(arabic ? QStringLiteral("٢٠٢٥") : QString::fromLatin1(badge.year), CornerRole);
        item->setData(QStringLiteral("14 February 2026"), GivenRole);
        item->setData(QStringLiteral("no end date"), EndsRole);
        item->setData(true, EndsIsQuietRole);
        item->setData(int(badge.state), StateRole);
        item->setData(QString::fromUtf8(badge.word), StateWordRole);
        item->setData(QString::fromUtf8(badge.name), StandInRole);
        item->setData(QStringList{QStringLiteral("kurs")}, FoundWordsRole);
        if (badge.colour != 0) item->setData(hexagon(QColor(badge.colour)), PictureRole);
        model->appendRow(item);
    }
    if (asList) {
        model->item(4)->setData(QStringLiteral("in what it says: “… absolvent dvoudenního kursu s praxí …”"), FoundRole);
        auto* header = new RowHeader(QStringLiteral("Name and giver"), QStringLiteral("Given"), QStringLiteral("Ends"), QStringLiteral("State"));
        column->addWidget(header);
        auto* list = new RowList;
        header->follow(list);
        list->setModel(model);
        column->addWidget(list);
    } else {
        auto* grid = new CardGrid;
        grid->setModel(model);
        column->addWidget(grid);
    }
    return page;
}

QWidget* makeEmptyPlace() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* empty = new EmptyState(Icon::none, QStringLiteral("Your badges stay on this computer."),
                                 QStringLiteral("Lanyard needs no account and no internet. Nothing leaves this computer unless you press a button that says so."),
                                 QStringLiteral("Add badges"));
    empty->addQuietButton(QStringLiteral("Show the samples"));
    column->addWidget(empty, 1);
    auto* foot = new FootBar;
    column->addWidget(foot);
    page->resize(800, 600);
    auto* notice = new NoticeBar(page);
    notice->tell(QStringLiteral("“Cucina sostenibile” is in the bin for 30 days."), Icon::trash, QStringLiteral("Undo"), u(13));
    return page;
}
