#pragma once
#include <QObject>
#include <memory>

/// The journeys of this folder, each a QTest object.
std::unique_ptr<QObject> makeWindowJourney();
std::unique_ptr<QObject> makeLockJourney();
std::unique_ptr<QObject> makePeopleJourney();
std::unique_ptr<QObject> makeSafekeepingJourney();
std::unique_ptr<QObject> makeSendingJourney();
std::unique_ptr<QObject> makeWordsJourney();
