#include "ui/pages/badge/code_card.h"
#include "core/export/qr_code.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include <QBoxLayout>
#include <QImage>
#include <QPainter>
#include <algorithm>

namespace lanyard::pages {
namespace {

using widgets::u;

constexpr int quietZone = 4;      ///< modules
constexpr int largestOnScreen = 133; ///< modules a side: at 3 pixels each it still fits beside the words

/// The code in black on white whatever the colours round it: cameras want it so. Whole pixels a module.
class CodeView final : public QWidget {
  public:
    CodeView(QImage modules, const QString& name, QWidget* parent) : QWidget(parent), m_modules(std::move(modules)) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(name);
    }
    QSize sizeHint() const override {
        const int side = m_modules.width() + 2 * quietZone;
        const int pixels = std::max(3, int(u(58)) / side);
        return {side * pixels, side * pixels};
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        const int side = m_modules.width() + 2 * quietZone;
        const int pixels = width() / side;
        const int left = (width() - m_modules.width() * pixels) / 2;
        painter.drawImage(QRect(left, left, m_modules.width() * pixels, m_modules.height() * pixels), m_modules);
    }

  private:
    QImage m_modules;
};

QString sentenceFor(const text::Language& in, QrContent::Kind kind) {
    switch (kind) {
    case QrContent::Kind::badge:
    case QrContent::Kind::packedBadge:
        return in.translate("badge page", "The whole badge is in this code. Whoever takes a photograph of it can add it to Lanyard and check it, without the internet.");
    case QrContent::Kind::address:
        return in.translate("badge page", "The badge is too large for a code. This one holds the address where the badge lies on the internet.");
    case QrContent::Kind::name:
        return in.translate("badge page", "The badge is too large for a code. This one holds a number that only fits this badge. Hand over the file as well.");
    }
    return {};
}

QImage imageOf(const QrContent& content) {
    const auto modules = qrModules(content);
    if (!modules) return {};
    QImage image(content.size, content.size, QImage::Format_Grayscale8);
    for (int y = 0; y < content.size; ++y)
        for (int x = 0; x < content.size; ++x) image.scanLine(y)[x] = (*modules)[std::size_t(y * content.size + x)] ? 0 : 255;
    return image;
}

} // namespace

CodeCard::CodeCard(const text::Language& in, const Badge& badge, QWidget* parent) : Card(parent) {
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {4, 4, 4, 4}, 0);
    auto content = qrContent(badge, largestOnScreen);
    if (content && !content->carriesBadge())
        if (auto larger = qrContent(badge); larger && larger->carriesBadge()) content = std::move(larger);
    const QImage modules = content ? imageOf(*content) : QImage();
    auto* words = new QWidget(this);
    auto* wordsColumn = new QVBoxLayout(words);
    widgets::setUnits(wordsColumn, {0, 0, 0, 0}, 2);
    auto* heading = new widgets::Heading(in.translate("badge page", "As a QR code"), widgets::Type::heading, words);
    heading->setObjectName(QStringLiteral("codeHeading"));
    const QString sentence = modules.isNull() ? in.translate("badge page", "This badge is too large for a code. Hand over the file instead.") : sentenceFor(in, content->kind);
    auto* label = new widgets::TextLabel(sentence, widgets::Type::text, widgets::Role::quiet, false, words);
    wordsColumn->addWidget(heading);
    wordsColumn->addWidget(label);
    auto* buttons = new QWidget(words);
    auto* flow = new widgets::FlowLayout(buttons, 2, 1);
    auto* save = new widgets::Button(in.translate("badge page", "Save the code as a picture"), widgets::Button::Kind::plain, widgets::Icon::save, buttons);
    save->setObjectName(QStringLiteral("saveCode"));
    save->setVisible(!modules.isNull());
    auto* close = new widgets::Button(in.translate("badge page", "Close the code"), widgets::Button::Kind::quiet, widgets::Icon::none, buttons);
    close->setObjectName(QStringLiteral("closeCode"));
    flow->addWidget(save);
    flow->addWidget(close);
    wordsColumn->addSpacing(u(1));
    wordsColumn->addWidget(buttons);
    wordsColumn->addStretch(1);
    if (modules.isNull()) {
        column->addWidget(words);
    } else {
        auto* row = new QWidget(this);
        m_row = new QBoxLayout(QBoxLayout::TopToBottom, row); // beside each other once there is room
        widgets::setUnits(m_row, {0, 0, 0, 0}, 4);
        auto* code = new CodeView(modules, in.translate("badge page", "QR code of this badge"), row);
        m_besideWidth = code->sizeHint().width() + std::max(u(50), words->minimumSizeHint().width());
        m_row->addWidget(code, 0, Qt::AlignTop | Qt::AlignLeading);
        m_row->addWidget(words, 1);
        column->addWidget(row);
        row->setMinimumWidth(code->sizeHint().width());
    }
    connect(save, &QPushButton::clicked, this, &CodeCard::saveRequested);
    connect(close, &QPushButton::clicked, this, &CodeCard::closeRequested);
}

void CodeCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    if (m_row) m_row->setDirection(width() - u(12) - 2 >= m_besideWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace lanyard::pages
