#pragma once
#include "app/desktop/desktop.h"
#include "app/desktop/start_arguments.h"
#include "ui/window/main_window.h"
#include <QAbstractItemModel>
#include <QFileDialog>
#include <QTemporaryDir>
#include <memory>

namespace lanyard {

inline constexpr Instant journeyDay{1'772'532'000}; // 2026-03-03T10:00:00Z
inline constexpr int patience = 30'000;            // milliseconds; a slow machine under sanitizers

QByteArray contentOf(const QString& path);
/// What can be read in a part of the window.
QString wordsIn(const QWidget& part);

/// A computer with a desk: a folder with settings and documents, and the program that is started there again and again.
struct Computer {
    QTemporaryDir folder;
    std::unique_ptr<Desktop> desktop;
    Instant now = journeyDay;
    PowerWatch::Buses buses{};
    std::chrono::milliseconds idleMinute{60'000};

    QString path(const QString& name) const { return folder.filePath(name); }
    QString vault() const { return path(QStringLiteral("Documents/Lanyard/badges.lanyard")); }
    QString vaultOf(const QString& person) const { return path(QStringLiteral("Documents/Lanyard/%1.lanyard").arg(person)); }
    void start(const StartArguments& arguments = {});
    /// A vault with the samples in it, without going through the first page.
    void startWithSamples();
    window::MainWindow& window() { return desktop->window(); }
    const window::MainWindow::Pages& pages() { return window().pages(); }
    QAbstractItemModel& badges();
    window::Place place() { return window().here().place; }

    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString& words);
    /// Presses Tab until the control with this object name or these words has the focus.
    bool tabTo(const QString& name);
    QFileDialog* dialog() { return window().findChild<QFileDialog*>(); }
    /// Puts a path into the dialog that is open, and takes it. Pasted whole: while one is typed the dialog puts in what else lies on this machine.
    void answerDialog(const QString& file);
};

} // namespace lanyard
