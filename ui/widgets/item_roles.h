#pragma once
#include <QtGlobal>
#include <qnamespace.h>

namespace lanyard::widgets {

/// What the delegates of cards and rows ask a model for. Qt::DisplayRole is the name, Qt::AccessibleTextRole the whole in one breath.
enum ItemRole : int {
    GiverRole = Qt::UserRole + 1, ///< QString, second line
    CornerRole,                   ///< QString, year in the corner of a card
    GivenRole,                    ///< QString, date column of a row
    EndsRole,                     ///< QString, second date column of a row
    EndsIsQuietRole,              ///< bool: "no end date"
    StateRole,                    ///< int(text::State)
    StateWordRole,                ///< QString
    PictureRole,                  ///< QImage; null: the stand-in is drawn
    StandInRole,                  ///< QString, id from which the stand-in's colour comes
    FoundRole,                    ///< QString, third line of a row: where a search found its words
    FoundWordsRole,               ///< QStringList, words to mark
    FirstFreeRole,                ///< models' own roles begin here
};

} // namespace lanyard::widgets
