#include "core/badge/badge.h"
#include "core/badge/report.h"
#include "core/badge/summary.h"
#include "tests.h"
#include "ui/text/answers.h"
#include "ui/text/badge_words.h"
#include "ui/text/counts.h"
#include "ui/text/dates.h"
#include "ui/text/errors.h"
#include "ui/text/findings.h"
#include "ui/text/state.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace lanyard;
using text::Language;

namespace {

using namespace Qt::StringLiterals;

constexpr Outcome everyOutcome[] = {Outcome::passed, Outcome::warning, Outcome::failed, Outcome::unknown};

Badge badgeOf(const char* name, const char* issuer) {
    Badge badge;
    badge.achievement.name.entries.push_back({"", name});
    badge.issuer.name.entries.push_back({"", issuer});
    badge.recipient.identities.push_back({"email", "maria@example.org", false, ""});
    return badge;
}

WrittenDate written(const char* text) { return {text, *parseBadgeDate(text)}; }

/// A fact of each kind, so that every sentence with a name in it is asked for.
std::vector<Fact> everyFact() {
    std::vector<Fact> facts;
    for (int kind = 0; kind <= int(Fact::Kind::count); ++kind) facts.push_back({Fact::Kind(kind), "Marker"});
    return facts;
}

/// Each answer that the register allows, without and with facts.
std::vector<Check> everyAnswer() {
    std::vector<Check> checks;
    for (const Reason reason : everyReason())
        for (const CheckId id : everyCheck)
            for (const Outcome outcome : everyOutcome)
                if (mayAnswer(reason, id, outcome)) {
                    checks.push_back({id, outcome, reason, {}, std::nullopt});
                    checks.push_back({id, outcome, reason, everyFact(), Instant{1'772'500'000}});
                }
    return checks;
}

/// A whole sentence: not empty, every placeholder filled, ends as sentences end.
void isSentence(const QString& sentence, const QString& of) {
    QVERIFY2(!sentence.trimmed().isEmpty(), qPrintable(of));
    static const QRegularExpression open(u"%(\\d|n|L)"_s);
    QVERIFY2(!sentence.contains(open), qPrintable(of + u": "_s + sentence));
    static const QRegularExpression end(u"[.?!”“:)]$"_s);
    QVERIFY2(text::withoutIsolates(sentence).contains(end), qPrintable(of + u": "_s + sentence));
}

/// The words that a learner is never shown.
bool hasExpertWord(const QString& sentence) {
    static const QRegularExpression words(u"\\b(invalid|credential|proof|DID|hash(ed)?|JSON|error code|failed to|ungültiger Nachweis|Hashwert|Fehlercode)\\b"_s);
    return words.match(sentence).hasMatch();
}

QString nameOf(const Check& check) {
    return text::toQString(reasonName(check.reason)) + u'/' + text::toQString(outcomeName(check.outcome));
}

VerificationReport reportWith(std::initializer_list<Check> checks) {
    VerificationReport report;
    report.at = Instant{1'772'500'000};
    for (const CheckId id : everyCheck) {
        static constexpr Reason plain[] = {Reason::conforms, Reason::signatureFits, Reason::issuerListed, Reason::noEndDate, Reason::notRevoked, Reason::givenToYou};
        Check check{id, Outcome::passed, plain[int(id)], {}, std::nullopt};
        for (const Check& other : checks)
            if (other.id == id) check = other;
        report.checks.push_back(check);
    }
    return report;
}

} // namespace

class SentencesTest final : public QObject {
    Q_OBJECT
  private slots:
    void noApplicationObjectIsNeeded() {
        QVERIFY(!QCoreApplication::instance());
        QCOMPARE(Language(u"de-AT"_s).translate("card", "Confirmed"), u"Bestätigt"_s);
        QCOMPARE(Language(u"tlh"_s).tag(), u"en"_s);
    }

    void eachReasonHasAnAnswerAndAnExplanationInEachLanguage() {
        const Badge badge = badgeOf("Course", "School");
        for (const Language& in : everySpoken())
            for (const Check& check : everyAnswer()) {
                const QString answer = text::answer(in, check, badge);
                const QString explanation = text::explanation(in, check, badge);
                isSentence(answer, nameOf(check));
                isSentence(text::answerOnPaper(in, check, badge), nameOf(check));
                isSentence(explanation, nameOf(check));
                QVERIFY2(!hasExpertWord(answer) && !hasExpertWord(explanation), qPrintable(answer + explanation));
                if (in.tag() != "en"_L1) QVERIFY2(answer != text::answer(Language(u"en"_s), check, badge), qPrintable(answer));
            }
    }

    void eachFindingErrorAndStepHasItsSentenceInEachLanguage() {
        for (const Language& in : everySpoken()) {
            for (const FindingCode code : everyFinding())
                for (const char* address : {"", "https://badges.example.org/b/1", "https://www.credly.com/badges/1"}) {
                    const Finding finding{code, "", address, {}};
                    QVERIFY(!text::findingName(in, finding).isEmpty());
                    isSentence(text::findingSentence(in, finding), text::toQString(findingName(code)));
                    QVERIFY(!hasExpertWord(text::findingSentence(in, finding) + text::findingName(in, finding)));
                    for (const QString& step : text::findingSteps(in, finding)) isSentence(step, text::toQString(findingName(code)));
                }
            for (int code = 0; code <= int(ErrorCode::outOfMemory); ++code) {
                const QString sentence = text::errorSentence(in, ErrorCode(code));
                isSentence(sentence, text::toQString(errorName(ErrorCode(code))));
                QVERIFY2(!hasExpertWord(sentence), qPrintable(sentence));
            }
            for (int step = 1; step <= int(NextStep::checkAgain); ++step) {
                QVERIFY(!text::nextStep(in, NextStep(step)).isEmpty());
                isSentence(text::nextStepSentence(in, NextStep(step)), QString::number(step));
            }
            QVERIFY(text::nextStep(in, NextStep::none).isEmpty());
        }
    }

    void aGiverOnNoListIsNeverCalledKnownOrConfirmed() {
        const Badge badge = badgeOf("Course", "School");
        for (const Language& in : everySpoken()) {
            const auto report = reportWith({{CheckId::issuer, Outcome::warning, Reason::issuerNotListed, {{Fact::Kind::name, "School"}}, std::nullopt}});
            const QString shown = text::cardWord(in, report, badge) + text::verdictSentence(in, report, badge) +
                                  text::answer(in, *report.find(CheckId::issuer), badge) + text::explanation(in, *report.find(CheckId::issuer), badge);
            QVERIFY(!shown.contains(text::stateName(in, Verdict::valid)));
            QVERIFY(text::giverAsKnown(in, badge.issuer, report) != text::giver(in, badge.issuer));
        }
        const Language en(u"en"_s);
        const auto report = reportWith({{CheckId::issuer, Outcome::warning, Reason::issuerNotListed, {}, std::nullopt}});
        QCOMPARE(text::cardWord(en, report, badge), u"Giver not known to us"_s);
        QCOMPARE(text::verdictSentence(en, report, badge), u"It is signed, but we do not know by whom."_s);
        QCOMPARE(text::withoutIsolates(text::giverAsKnown(en, badge.issuer, report)), u"School, as the file says"_s);
    }

    void aBadgeAtAnAddressIsNeverCalledSigned() {
        Badge badge = badgeOf("Course", "School");
        badge.hostedAt = "https://example.org/assertion";
        const Language en(u"en"_s);
        for (const Reason reason : {Reason::issuerNotListed, Reason::issuerListed, Reason::notRevoked, Reason::seenAtItsAddress})
            for (const CheckId id : everyCheck)
                for (const Outcome outcome : {Outcome::passed, Outcome::warning})
                    if (mayAnswer(reason, id, outcome)) QVERIFY(!text::answer(en, {id, outcome, reason, {}, std::nullopt}, badge).contains("signed"_L1));
    }

    void theVerdictIsSaidInTheWordsOfTheHouse() {
        const Language en(u"en"_s);
        const Language de(u"de"_s);
        Badge badge = badgeOf("Course", "School");
        badge.validUntil = written("2024-06-30");
        QCOMPARE(text::cardWord(en, reportWith({}), badge), u"Confirmed"_s);
        QCOMPARE(text::verdictSentence(en, reportWith({}), badge), u"Every answer fits."_s);
        const auto expired = reportWith({{CheckId::validity, Outcome::warning, Reason::expired, {}, std::nullopt}});
        QCOMPARE(text::cardWord(en, expired, badge), u"Ended 2024"_s);
        QCOMPARE(text::verdictSentence(en, expired, badge), u"It ended on 30 June 2024."_s);
        QCOMPARE(text::verdictSentence(de, expired, badge), u"Es endete am 30. Juni 2024."_s);
        const auto open = reportWith({{CheckId::signature, Outcome::unknown, Reason::keyNotAtHand, {}, std::nullopt}, {CheckId::revocation, Outcome::unknown, Reason::statusNeverAsked, {}, std::nullopt}});
        QCOMPARE(text::cardWord(en, open, badge), u"Not checked fully"_s);
        QVERIFY(text::verdictSentence(en, open, badge).startsWith("We could not ask everything from here: whether it was changed"_L1));
        const auto changed = reportWith({{CheckId::signature, Outcome::failed, Reason::signatureMismatch, {}, std::nullopt}});
        QCOMPARE(text::cardWord(en, changed, badge), u"Do not rely on it"_s);
        QCOMPARE(text::verdictSentence(en, changed, badge), u"Something does not fit: the words are not the ones that were signed."_s);
        QCOMPARE(text::verdictSentence(en, {}, badge), u"It has not been checked yet."_s);
    }

    void wordsThatNoSignatureCoversAreNamedAndNobodyIsToldThatTheyWereChanged() {
        const Language en(u"en"_s);
        const Badge badge = badgeOf("Course", "School");
        const auto answered = [&](Reason reason, std::vector<Fact> facts) {
            return text::withoutIsolates(text::answer(en, {CheckId::signature, Outcome::failed, reason, std::move(facts), std::nullopt}, badge));
        };
        QCOMPARE(answered(Reason::undefinedTerm, {{Fact::Kind::word, "mood"}, {Fact::Kind::word, "luck"}}),
                 u"Perhaps. These words may have been added later, because the signature does not cover them: mood and luck."_s);
        QCOMPARE(answered(Reason::relativeIri, {{Fact::Kind::word, "/badges/1"}}),
                 u"Perhaps. An address is not written as it must be, so the signature does not cover it: /badges/1."_s);
        for (const Reason reason : {Reason::undefinedTerm, Reason::relativeIri, Reason::droppedValue, Reason::invalidLanguageTag, Reason::blankNodeProperty}) {
            QVERIFY(answered(reason, {}).startsWith("Perhaps."_L1));
            QCOMPARE(text::verdictSentence(en, reportWith({{CheckId::signature, Outcome::failed, reason, {}, std::nullopt}}), badge),
                     u"Something does not fit: some words are not covered by the signature."_s);
        }
    }

    void aSignatureThatHasEndedIsTheNoteOnTheCard() {
        const Language en(u"en"_s);
        Badge badge = badgeOf("Course", "School");
        badge.validUntil = written("2030-01-01");
        const auto report = reportWith({{CheckId::validity, Outcome::warning, Reason::proofExpired, {{Fact::Kind::date, "2024-06-30T00:00:00Z"}}, std::nullopt}});
        QCOMPARE(text::cardWord(en, report, badge), u"Signature has ended"_s);
        QCOMPARE(text::verdictSentence(en, report, badge), u"Its signature was made for use until 30 June 2024 only."_s);
    }

    void whatOnlyShowsBadgesIsNeverCalledConfirmed() {
        const auto report = reportWith({{CheckId::issuer, Outcome::passed, Reason::shownByItsHolder, {}, std::nullopt}});
        BadgeSummary summary;
        summary.verdict = Verdict::valid;
        summary.leading = Reason::shownByItsHolder;
        for (const Language& in : everySpoken()) {
            const QString shown = text::cardWord(in, report, {}) + text::verdictSentence(in, report, {});
            QVERIFY(!shown.contains(text::stateName(in, Verdict::valid)));
            QVERIFY(!shown.contains(text::verdictSentence(in, reportWith({}), {})));
            QCOMPARE(text::cardWord(in, summary), text::cardWord(in, report, {}));
        }
        QCOMPARE(text::cardWord(Language(u"en"_s), summary), u"Shown by its holder"_s);
        QCOMPARE(text::stateOf(summary), text::State::note);
        QCOMPARE(text::stateOf(report), text::State::note);
    }

    void aWrapperSaysOnItsCardThatSomethingInsideDoesNotFit() {
        const Language en(u"en"_s);
        for (const auto& [reason, outcome] : {std::pair{Reason::issuerListed, Outcome::passed}, {Reason::shownByItsHolder, Outcome::passed}, {Reason::issuerNotListed, Outcome::warning}}) {
            auto report = reportWith({{CheckId::issuer, outcome, reason, {}, std::nullopt}});
            BadgeSummary summary;
            summary.verdict = report.verdict();
            summary.leading = reason;
            report.unsoundInside = summary.unsoundInside = 2;
            QCOMPARE(text::cardWord(en, report, {}), u"2 inside do not fit"_s);
            QCOMPARE(text::cardWord(en, summary), u"2 inside do not fit"_s);
            QCOMPARE(text::stateOf(report), text::State::note);
            QCOMPARE(text::stateOf(summary), text::State::note);
            const QString sentence = text::verdictSentence(en, report, {});
            QVERIFY(sentence.endsWith("Of the badges inside, 2 should not be relied on."_L1));
            QVERIFY(!sentence.contains("Every answer fits."_L1)); // it would say the contrary
            report.unsoundInside = 1;
            QCOMPARE(text::cardWord(en, report, {}), u"1 inside does not fit"_s);
        }
        auto open = reportWith({{CheckId::signature, Outcome::unknown, Reason::keyNotAtHand, {}, std::nullopt}});
        open.unsoundInside = 1;
        QCOMPARE(text::cardWord(en, open, {}), u"Not checked fully"_s);
        QCOMPARE(text::stateOf(open), text::State::notChecked);
    }

    void aSomebodyElsesBadgeIsStillConfirmed() {
        const Badge badge = badgeOf("Course", "School");
        const auto report = reportWith({{CheckId::owner, Outcome::failed, Reason::givenToSomebodyElse, {}, std::nullopt}});
        QCOMPARE(text::cardWord(Language(u"en"_s), report, badge), u"Confirmed"_s);
    }

    void datesAreTheIssuersOwnDays() {
        const Language en(u"en"_s);
        const Language de(u"de"_s);
        QCOMPARE(text::date(en, written("2026-03-03T23:30:00-05:00")), u"3 March 2026"_s);
        QCOMPARE(text::date(de, written("2026-03-03")), u"3. März 2026"_s);
        QCOMPARE(text::date(Language(u"en-US"_s), written("2026-03-03")), u"March 3, 2026"_s);
        QCOMPARE(text::year(en, written("2026-03-03")), u"2026"_s);
        QCOMPARE(text::askedOn(en, Instant{1'772'500'000}), u"asked on 3 March 2026"_s);
        QCOMPARE(text::askedOn(de, Instant{1'772'500'000}), u"gefragt am 3. März 2026"_s);
        QVERIFY(text::askedOn(en, std::nullopt).isEmpty());
    }

    void oneAndManyAreSaidAsPeopleSayThem() {
        const Language en(u"en"_s);
        const Language de(u"de"_s);
        QCOMPARE(text::badges(en, 1), u"1 badge"_s);
        QCOMPARE(text::badges(en, 1200), u"1,200 badges"_s);
        QCOMPARE(text::badges(de, 2), u"2 Badges"_s);
        QCOMPARE(text::badges(en, 0), u"No badges yet"_s);
        QCOMPARE(text::wantALook(en, 1), u"1 wants a look"_s);
        QCOMPARE(text::wantALook(de, 3), u"3 brauchen einen Blick"_s);
        QCOMPARE(text::receiptSummary(en, {.added = 1, .alreadyThere = 1, .needSomething = 3, .waiting = 1}),
                 u"1 new badge · 1 was already here · 3 need something from you · 1 file waiting"_s);
        QCOMPARE(text::filesRead(en, 5, 7), u"5 of 7 files read"_s);
    }

    void aBadgesTextCannotDisturbTheSentenceItStandsIn() {
        const QString isolated = text::isolated(u"Evil\u202Eeman\nsecond line\u2069"_s);
        QCOMPARE(isolated, u"\u2068Evileman second line\u2069"_s);
        QCOMPARE(text::withoutIsolates(isolated), u"Evileman second line"_s);
        QVERIFY(text::isolated(QString(4000, u'x')).size() <= 122);
        Badge badge = badgeOf("Course", "شركة التدريب");
        const Check check{CheckId::issuer, Outcome::warning, Reason::issuerNotListed, {}, std::nullopt};
        QVERIFY(text::explanation(Language(u"en"_s), check, badge).contains(u"\u2068شركة التدريب\u2069"_s));
    }

    void aTextIsChosenForTheReader() {
        LocalizedText name;
        name.entries = {{"nl", "Digitale vaardigheden"}, {"de-CH", "Digitale Fertigkeiten"}};
        QCOMPARE(text::best(Language(u"de"_s), name).text, u"Digitale Fertigkeiten"_s);
        QVERIFY(text::best(Language(u"de"_s), name).note.isEmpty());
        name.entries.pop_back();
        QCOMPARE(text::best(Language(u"en"_s), name).note, u"only in Dutch"_s);
        QCOMPARE(text::title(Language(u"en"_s), LocalizedText{}), u"Badge without a name"_s);
        QCOMPARE(text::achievementType(Language(u"de"_s), "MasterCertificate"), u"Meisterbrief"_s);
        QCOMPARE(text::achievementType(Language(u"en"_s), "ext:NightSchool"), u"Night School"_s);
    }

    void aSummaryIsSpokenInOneBreath() {
        BadgeSummary badge;
        badge.title.entries = {{"", "Erste Hilfe"}};
        badge.issuerName.entries = {{"", "Samariterverein"}};
        badge.issuedAt = written("2026-02-14");
        badge.verdict = Verdict::caution;
        badge.leading = Reason::issuerNotListed;
        QCOMPARE(text::withoutIsolates(text::spokenSummary(Language(u"en"_s), badge)),
                 u"Erste Hilfe. Given by Samariterverein on 14 February 2026. Giver not known to us."_s);
    }

    void aLinkToAPlatformComesWithTheClicksThere() {
        const Finding finding{FindingCode::linkToKnownPlatform, "", "https://www.credly.com/badges/1", {}};
        const Language en(u"en"_s);
        QCOMPARE(text::platformOf(u"https://www.credly.com/badges/1"_s), u"Credly"_s);
        QVERIFY(text::platformOf(u"https://credly.com.evil.example/1"_s).isEmpty());
        QCOMPARE(text::findingSteps(en, finding).size(), 3);
        QVERIFY(text::findingSentence(en, finding).contains("Credly"_L1));
    }

    void thePseudoLanguageIsLongerAndKeepsPlaceholders() {
        const Language xx(u"xx"_s);
        const QString shown = xx.translate("date", "asked on %1");
        QVERIFY(shown.contains("%1"_L1));
        QVERIFY(shown.size() >= 11 * 14 / 10);
        QVERIFY(shown != u"asked on %1"_s);
    }
};

QObject* makeSentencesTest() { return new SentencesTest; }
#include "sentences_test.moc"
