#pragma once
#include <QFileDialog>
#include <QString>

class QWidget;

namespace lanyard {

/// A file dialog over the window, which deletes itself when it closes. It begins in the documents folder, and neither it nor the next one
/// knows where files were chosen before: that may have been another person.
QFileDialog* fileDialog(QWidget* window, const QString& title, const QString& filter = {});

/// Takes folders and files that were chosen out of what Qt keeps for all of its programs.
void forgetChosenFiles();

} // namespace lanyard
