#pragma once
#include "ui/text/language.h"
#include <QTest>
#include <vector>

/// The classes of this program, run one after the other by main.
QObject* makeSentencesTest();
QObject* makeTranslationsTest();

/// Every language that is complete.
inline std::vector<lanyard::text::Language> everySpoken() {
    std::vector<lanyard::text::Language> languages;
    for (const auto& choice : lanyard::text::everyLanguage()) languages.emplace_back(choice.tag);
    return languages;
}
