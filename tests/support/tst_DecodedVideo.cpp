// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Clips.h"
#include "tests/support/DecodedVideo.h"
#include "tests/support/Process.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vitrine::test;

class tst_DecodedVideo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNumbersOfFramesAreReadAfterEncodingAtALowRate()
    {
        const QString clip = m_folder.filePath(QStringLiteral("numbered.mkv"));
        const QString poor = m_folder.filePath(QStringLiteral("poor.mkv"));
        QVERIFY(makeNumbered(clip, 10));
        QVERIFY(convert(
            clip, {QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-b:v"), QStringLiteral("500k")},
            poor));

        const std::vector<int> numbers = DecodedVideo(poor).numbers();

        QCOMPARE(numbers.size(), std::size_t(300));
        for (int frame = 0; frame < 300; ++frame) {
            QCOMPARE(numbers[std::size_t(frame)], frame);
        }
    }

    void aFrameMixedOfTwoShowsNoNumber()
    {
        const QString clip = m_folder.filePath(QStringLiteral("numbered.mkv"));
        const QString mixed = m_folder.filePath(QStringLiteral("mixed.mkv"));
        QVERIFY(makeNumbered(clip, 2));
        QVERIFY(convert(clip, {QStringLiteral("-vf"), QStringLiteral("tmix=frames=2")}, mixed));

        QVERIFY(std::ranges::count(DecodedVideo(mixed).numbers(), -1) > 50);
    }

    void soundThatIsLateIsMeasured_data()
    {
        QTest::addColumn<double>("later");
        QTest::newRow("together") << 0.0;
        QTest::newRow("late") << 0.1;
        QTest::newRow("early") << -0.1;
    }

    void soundThatIsLateIsMeasured()
    {
        QFETCH(double, later);
        const QString clip = m_folder.filePath(QStringLiteral("flash.mkv"));
        const QString shifted = m_folder.filePath(QStringLiteral("shifted.mkv"));
        QVERIFY(makeBeepAndFlash(clip, 8));
        QVERIFY(run(QStringLiteral("ffmpeg"),
                    {QStringLiteral("-nostdin"), QStringLiteral("-y"), QStringLiteral("-loglevel"),
                     QStringLiteral("error"), QStringLiteral("-i"), clip, QStringLiteral("-itsoffset"),
                     QString::number(later), QStringLiteral("-i"), clip, QStringLiteral("-map"), QStringLiteral("0:v"),
                     QStringLiteral("-map"), QStringLiteral("1:a"), QStringLiteral("-c:v"), QStringLiteral("copy"),
                     QStringLiteral("-c:a"), QStringLiteral("aac"), shifted})
                    .succeeded());

        const std::vector<DecodedVideo::Flash> flashes = DecodedVideo(shifted).flashes();

        QVERIFY2(flashes.size() >= 3, qPrintable(QString::number(flashes.size())));
        for (const DecodedVideo::Flash &flash : flashes) {
            QVERIFY2(std::abs(flash.soundLater - later) < 0.01, qPrintable(QString::number(flash.soundLater)));
        }
    }

    void keyPicturesAndLengthAreRead()
    {
        const QString clip = m_folder.filePath(QStringLiteral("numbered.mkv"));
        QVERIFY(makeNumbered(clip, 4));

        const DecodedVideo video(clip);

        QVERIFY(std::abs(video.seconds() - 4) < 0.05);
        QVERIFY(video.keyPictureTimes().size() >= 4);
        QVERIFY(video.decodesCleanly());
        QCOMPARE(video.stream(QStringLiteral("video"))[QLatin1String("width")].toInt(), 1280);
    }

    void aCounterAndAQrCodeAreReadInAPicture()
    {
        const QString picture = m_folder.filePath(QStringLiteral("card.png"));
        QVERIFY(
            run(QStringLiteral("convert"),
                {QStringLiteral("-size"), QStringLiteral("1280x720"), QStringLiteral("xc:#705030"),
                 QStringLiteral("-fill"), QStringLiteral("#101216"), QStringLiteral("-draw"),
                 QStringLiteral("rectangle 780,40 1220,110"), QStringLiteral("-fill"), QStringLiteral("white"),
                 QStringLiteral("-font"), QStringLiteral("Inter-Bold"), QStringLiteral("-pointsize"),
                 QStringLiteral("40"), QStringLiteral("-draw"), QStringLiteral("text 890,90 '128 orders'"), picture})
                .succeeded());

        QCOMPARE(readCounter(picture).value_or(-1), 128);
        QCOMPARE(qrCodes(picture), QStringList());
    }

private:
    static bool convert(const QString &from, const QStringList &options, const QString &to)
    {
        return run(QStringLiteral("ffmpeg"),
                   QStringList{QStringLiteral("-nostdin"), QStringLiteral("-y"), QStringLiteral("-loglevel"),
                               QStringLiteral("error"), QStringLiteral("-i"), from}
                       + options + QStringList{to})
            .succeeded();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_DecodedVideo)
#include "tst_DecodedVideo.moc"
