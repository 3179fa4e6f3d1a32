// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/Lack.h"
#include "ui/sentences/Sentences.h"

#include <QHash>
#include <QMetaEnum>
#include <QTest>

using vitrine::Error;
using vitrine::ui::sentence;
using vitrine::ui::Subject;
using Code = Error::Code;

namespace {

constexpr int kCodes = static_cast<int>(Code::Incomplete) + 1;
constexpr int kSubjects = static_cast<int>(Subject::CommandLine) + 1;

Code code(int number)
{
    return static_cast<Code>(number);
}

Subject subject(int number)
{
    return static_cast<Subject>(number);
}

/// The codes that the parts of the program named by a subject say they can fail with, beside Internal.
QList<Code> codesOf(Subject subject)
{
    switch (subject) {
    case Subject::Camera:
        return {Code::InvalidInput, Code::Forbidden,   Code::NotFound,          Code::AccessDenied, Code::Busy,
                Code::Corrupt,      Code::Unsupported, Code::ConnectionRefused, Code::Timeout,      Code::Rejected,
                Code::Disconnected, Code::NoSignal,    Code::TlsRequired};
    case Subject::LostCamera:
        return {Code::Disconnected, Code::NoSignal, Code::Unsupported, Code::Corrupt, Code::NotFound, Code::Timeout};
    case Subject::Microphone:
        return {Code::InvalidInput, Code::NotFound,     Code::AccessDenied, Code::Busy,
                Code::NoSignal,     Code::Disconnected, Code::Timeout};
    case Subject::Destination:
        return {Code::InvalidInput, Code::Unsupported, Code::Conflict,     Code::NotFound,     Code::ConnectionRefused,
                Code::Timeout,      Code::Rejected,    Code::Disconnected, Code::AccessDenied, Code::Forbidden};
    case Subject::Recording:
        return {Code::AccessDenied, Code::DiskFull, Code::Overflow, Code::Disconnected, Code::Timeout};
    case Subject::UnbegunRecording:
        return {Code::InvalidInput, Code::NotFound, Code::AlreadyExists, Code::AccessDenied, Code::DiskFull,
                Code::Conflict,     Code::Busy,     Code::Overflow,      Code::Disconnected, Code::Timeout};
    case Subject::ShopFile:
        return {Code::InvalidInput, Code::NotFound,     Code::AlreadyExists, Code::Busy,     Code::Corrupt,
                Code::TooNew,       Code::AccessDenied, Code::DiskFull,      Code::Forbidden};
    case Subject::Product:
        return {Code::InvalidInput, Code::NotFound, Code::AlreadyExists, Code::Conflict,    Code::Overflow,  Code::Busy,
                Code::AccessDenied, Code::DiskFull, Code::Corrupt,       Code::Unsupported, Code::Incomplete};
    case Subject::Order:
        return {Code::InvalidInput, Code::NotFound,     Code::VariantNeeded, Code::Conflict, Code::Overflow,
                Code::Busy,         Code::AccessDenied, Code::DiskFull,      Code::Corrupt};
    case Subject::Engine:
        return {Code::InvalidInput, Code::NotFound, Code::Unsupported, Code::Forbidden,
                Code::Conflict,     Code::Busy,     Code::AccessDenied};
    case Subject::Encoder:
        return {Code::Unsupported, Code::Timeout};
    case Subject::SoundEncoder:
        return {Code::Unsupported};
    case Subject::CommandLine:
        return {Code::InvalidInput, Code::NotFound,    Code::AlreadyExists, Code::Conflict,
                Code::Overflow,     Code::Unsupported, Code::AccessDenied,  Code::Forbidden};
    }
    return {};
}

} // namespace

/// What a seller reads when something fails.
class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorOfEverySubjectSaysWhatHappenedWhatIsSafeAndWhatToDo()
    {
        for (int s = 0; s < kSubjects; ++s) {
            for (int c = 0; c < kCodes; ++c) {
                const QString text = sentence({code(c), {}}, subject(s), QStringLiteral("Pan"));

                const auto parts = text.split(QStringLiteral(". "));
                QVERIFY2(parts.size() >= 3, qPrintable(text));
                QVERIFY2(text.endsWith(u'.'), qPrintable(text));
                QVERIFY2(!text.contains(u'\n'), qPrintable(text));
                QVERIFY2(!text.contains(u'%'), qPrintable(text));
            }
        }
    }

    void noCodeThatCanComeGetsTheLastWordOfItsSubject()
    {
        for (int s = 0; s < kSubjects; ++s) {
            const QString lastWord = sentence({Code::Internal, {}}, subject(s));
            QHash<QString, Code> seen;

            for (const Code possible : codesOf(subject(s))) {
                const QString text = sentence({possible, {}}, subject(s));

                QVERIFY2(text != lastWord, qPrintable(text));
                QVERIFY2(!seen.contains(text), qPrintable(text));
                seen.insert(text, possible);
            }
        }
    }

    void theSameCodeIsAnotherSentenceForAnotherSubject()
    {
        for (int c = 0; c < kCodes; ++c) {
            QHash<QString, Subject> seen;

            for (int s = 0; s < kSubjects; ++s) {
                const QString text = sentence({code(c), {}}, subject(s));

                QVERIFY2(!seen.contains(text), qPrintable(text));
                seen.insert(text, subject(s));
            }
        }
    }

    void aCameraThatWasLostIsNotSaidToAffectNothing()
    {
        for (int c = 0; c < kCodes; ++c) {
            const QString text = sentence({code(c), {}}, Subject::LostCamera, QStringLiteral("film.mp4"));

            QVERIFY2(text.contains(QStringLiteral(". The show goes on with its last picture. ")), qPrintable(text));
            QVERIFY(!text.contains(QStringLiteral("Nothing else")));
        }
    }

    void aRecordingThatNeverBeganIsNotSaidToBeKept()
    {
        for (int c = 0; c < kCodes; ++c) {
            const QString text = sentence({code(c), {}}, Subject::UnbegunRecording, QStringLiteral("show.mkv"));

            for (const QString &promise : {QStringLiteral("kept"), QStringLiteral("plays")}) {
                QVERIFY2(!text.contains(promise), text.toUtf8());
            }
        }
    }

    void whatIsSoldOutIsNotAskedForInASmallerQuantity()
    {
        const QString text = vitrine::ui::Sentences::soldOut(QStringLiteral("Pan"));

        QVERIFY(text.contains(QStringLiteral("“Pan” is sold out. ")));
        QVERIFY(!text.contains(QStringLiteral("quantity")));
        QVERIFY(text != sentence({Code::Conflict, {}}, Subject::Order, QStringLiteral("Pan")));
        QVERIFY(text.split(QStringLiteral(". ")).size() >= 3);
        QVERIFY(text.endsWith(u'.'));
        QVERIFY(!text.contains(u'%'));
    }

    /// Stock and prices are changed by importing a file, and by nothing else.
    void whatIsAdvisedOfStockAndPricesCanBeDone()
    {
        const Error overflow{Error::Code::Overflow, {}};
        for (const QString &text :
             {vitrine::ui::Sentences::soldOut(QStringLiteral("Pan")),
              vitrine::ui::sentence(overflow, vitrine::ui::Subject::Order, QStringLiteral("Pan"))}) {
            QVERIFY2(text.contains(QLatin1String("vitrine catalog import")), qPrintable(text));
        }
    }

    void whatAProductLacksIsNamedWithWhereToFillItIn()
    {
        using vitrine::catalog::Lack;
        using vitrine::ui::Sentences;
        const auto label = [](const char *text) {
            return vitrine::catalog::Label({{QStringLiteral("en"), QString::fromLatin1(text)}});
        };
        const auto price = vitrine::Money::create(4500, u"EUR").value();
        const QList<Lack> lacks{
            {Lack::Kind::Attribute, QStringLiteral("dpe"), label("Energy class"), {}, {}, {}},
            {Lack::Kind::FormerPrice, QStringLiteral("was"), label("Price before"), {}, {}, price},
            {Lack::Kind::Attribute, QStringLiteral("terms"), label("Terms"), label("Monthly price"), {}, {}},
        };

        const QString refused = Sentences::notShown(QStringLiteral("100 % %1"), lacks);
        const QString taken = Sentences::takenAway(QStringLiteral("100 % %1"), lacks);

        for (const QString &text : {refused, taken}) {
            QVERIFY2(text.contains(QStringLiteral("“100 % %1”")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral(": Energy class, Terms (goes with “Monthly price”).")),
                     qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("the columns id, attribute:dpe, attribute:was, attribute:terms ")),
                     qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("45")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("vitrine catalog import")), qPrintable(text));
        }
        QVERIFY(refused.contains(QStringLiteral("The picture stays as it was.")));
        QVERIFY(taken.contains(QStringLiteral("The show goes on.")));
    }

    void aProductThatOutgrowsItsCardIsSaid()
    {
        const QString taken = vitrine::ui::Sentences::takenAway(QStringLiteral("100 % %1"), {});

        QVERIFY2(taken.contains(QStringLiteral("“100 % %1” has left the picture")), qPrintable(taken));
        QVERIFY2(taken.contains(QStringLiteral("too long")), qPrintable(taken));
        QVERIFY2(taken.contains(QStringLiteral("The show goes on.")), qPrintable(taken));
    }

    void everyKindOfLackSaysWhatHappenedWhatIsSafeAndWhatToDo()
    {
        using vitrine::catalog::Lack;
        using vitrine::ui::Sentences;
        QStringList seen;
        for (int kind = 0; kind <= static_cast<int>(Lack::Kind::FormerPrice); ++kind) {
            Lack lack;
            lack.kind = static_cast<Lack::Kind>(kind);
            lack.id = QStringLiteral("thing");
            lack.label = vitrine::catalog::Label({{QStringLiteral("en"), QStringLiteral("Thing")}});
            lack.law = QStringLiteral("a law");

            const QString text = Sentences::notShown(QStringLiteral("Pan"), {lack});

            QVERIFY2(text.split(QStringLiteral(". ")).size() >= 3, qPrintable(text));
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.append(text);
        }
        // It was given to it meanwhile, by another program.
        QVERIFY(Sentences::notShown(QStringLiteral("Pan"), {}).contains(QStringLiteral("“Pan”")));
    }

    void whatComesBackByItselfIsNotAskedFor()
    {
        const QString text = vitrine::ui::Sentences::reconnecting(QStringLiteral("Pan"));

        QVERIFY(text.contains(QStringLiteral("“Pan” does not receive the show")));
        QVERIFY(!text.contains(QStringLiteral("go live")));
        QVERIFY(text.split(QStringLiteral(". ")).size() >= 3);
        QVERIFY(!text.contains(u'%'));
    }

    void aRecordingThatWasLeftIsSaidToPlay()
    {
        const QString text = vitrine::ui::Sentences::recordingLeft(QStringLiteral("show.mkv"));

        QVERIFY(text.contains(QStringLiteral("“show.mkv” was left")));
        QVERIFY(text.contains(QStringLiteral("is kept and plays")));
        QVERIFY(text.split(QStringLiteral(". ")).size() >= 3);
        QVERIFY(!text.contains(u'%'));
    }

    void theNameIsShownAsItIs()
    {
        const QString name = QStringLiteral("100 % %1 <b>Passe</b>");

        const QString text = sentence({Code::NotFound, {}}, Subject::Camera, name);

        QVERIFY2(text.contains(name), qPrintable(text));
    }

    void theDetailIsNeverShown()
    {
        const QString detail = QStringLiteral("tcUrl live_secret_key");

        for (int s = 0; s < kSubjects; ++s) {
            for (int c = 0; c < kCodes; ++c) {
                QVERIFY(!sentence({code(c), detail}, subject(s)).contains(QStringLiteral("live_secret_key")));
            }
        }
    }

    void noSentenceUsesAnExpertsWord()
    {
        const QStringList experts{QStringLiteral("bitrate"), QStringLiteral("RTMP "),  QStringLiteral("encoder"),
                                  QStringLiteral("source"),  QStringLiteral("stream"), QStringLiteral("SQL")};

        for (int s = 0; s < kSubjects; ++s) {
            for (int c = 0; c < kCodes; ++c) {
                const QString text = sentence({code(c), {}}, subject(s));
                for (const QString &word : experts) {
                    QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(text));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_Sentences.moc"
