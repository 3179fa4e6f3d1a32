// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/Clips.h"
#include "tests/support/DecodedVideo.h"
#include "tests/support/RtmpServer.h"
#include "tests/support/SrtCamera.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace vitrine::test;

/// One show of half a minute, from a network camera to a viewer of the platform; each test looks at another side of it.
class tst_OnAir : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString film = footage(Footage::Both, m_folder.path());
        SrtCamera camera;
        RtmpServer platform;
        QVERIFY2(!film.isEmpty(), "opencv-doc's footage is not installed");
        QVERIFY(m_shop.create());
        QVERIFY(camera.start(film));
        QVERIFY(platform.start(m_key));

        Process show;
        m_shop.furnish(show);
        QVERIFY(show.start(DemoShop::program(),
                           m_shop.show(camera.address())
                               << QStringLiteral("--to") << platform.address(m_key) << QStringLiteral("--bitrate")
                               << QStringLiteral("3000") << QStringLiteral("--seconds") << QStringLiteral("40")
                               << QStringLiteral("--json")));
        const QString received = platform.received(m_key);
        QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo(received).size() > 100'000, show.errors().constData(), 30000);
        Process viewer;
        QVERIFY(viewer.start(QStringLiteral("ffmpeg"),
                             {QStringLiteral("-nostdin"), QStringLiteral("-loglevel"), QStringLiteral("error"),
                              QStringLiteral("-i"), platform.address(m_key), QStringLiteral("-t"), QStringLiteral("30"),
                              QStringLiteral("-c"), QStringLiteral("copy"), m_seen}));
        // Some seconds of the picture before the first order.
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(received).size() > 3'000'000, 30000);
        for (int order = 0; order < 3; ++order) {
            const Outcome added = m_shop.order();
            QVERIFY2(added.succeeded(), added.errors.constData());
        }
        m_outcome = show.finish(std::chrono::seconds(80));
        QVERIFY2(
            m_outcome.succeeded(),
            qPrintable(QStringLiteral("exit %1: %2").arg(m_outcome.exitCode).arg(QString::fromUtf8(m_outcome.errors))));
        QVERIFY(viewer.finish(std::chrono::seconds(30)).ended);
        QVERIFY(QFileInfo(m_seen).size() > 3'000'000);
    }

    void theViewerGetsWhatPlatformsAskFor()
    {
        const DecodedVideo seen(m_seen);

        const QJsonObject picture = seen.stream(QStringLiteral("video"));
        const QJsonObject sound = seen.stream(QStringLiteral("audio"));

        QCOMPARE(picture[QLatin1String("codec_name")].toString(), QStringLiteral("h264"));
        QCOMPARE(picture[QLatin1String("profile")].toString(), QStringLiteral("High"));
        QCOMPARE(picture[QLatin1String("width")].toInt(), 1280);
        QCOMPARE(picture[QLatin1String("height")].toInt(), 720);
        QCOMPARE(picture[QLatin1String("pix_fmt")].toString(), QStringLiteral("yuv420p"));
        for (const char *tag : {"color_space", "color_primaries", "color_transfer"}) {
            QCOMPARE(picture[QLatin1String(tag)].toString(), QStringLiteral("bt709"));
        }
        QCOMPARE(picture[QLatin1String("color_range")].toString(), QStringLiteral("tv"));
        QCOMPARE(sound[QLatin1String("codec_name")].toString(), QStringLiteral("aac"));
        QCOMPARE(sound[QLatin1String("profile")].toString(), QStringLiteral("LC"));
        QCOMPARE(sound[QLatin1String("sample_rate")].toString(), QStringLiteral("48000"));
        QCOMPARE(sound[QLatin1String("channels")].toInt(), 2);
    }

    void thirtyPicturesAreShownEachSecond()
    {
        std::vector<double> shown = DecodedVideo(m_seen).pictureTimes();
        QVERIFY(shown.size() > 600);
        // The viewer leaves in the middle of pictures that are not sent in the order of their showing.
        shown.resize(shown.size() - 8);

        for (std::size_t i = 1; i < shown.size(); ++i) {
            // RTMP and Matroska count in whole milliseconds.
            QVERIFY2(std::abs(shown[i] - shown[i - 1] - 1.0 / 30) < 0.0025,
                     qPrintable(QStringLiteral("%1 after %2").arg(shown[i]).arg(shown[i - 1])));
        }
    }

    void aKeyPictureComesEveryTwoSeconds()
    {
        const std::vector<double> keys = DecodedVideo(m_seen).keyPictureTimes();

        QVERIFY(keys.size() >= 10);
        for (std::size_t i = 1; i < keys.size(); ++i) {
            QVERIFY2(std::abs(keys[i] - keys[i - 1] - 2.0) < 0.0025,
                     qPrintable(QStringLiteral("%1 after %2").arg(keys[i]).arg(keys[i - 1])));
        }
    }

    void theQrCodeReadsInNearlyEveryPicture()
    {
        // The code has scheme and host in capitals, which mean the same and make it smaller.
        const QUrl link(m_shop.link());
        const QStringList pictures = DecodedVideo(m_seen).pictures(m_folder.path(), 2);

        const auto read = std::ranges::count_if(pictures, [&](const QString &picture) {
            return std::ranges::any_of(qrCodes(picture), [&](const QString &text) { return QUrl(text) == link; });
        });

        QCOMPARE(link.scheme(), QStringLiteral("https"));
        QVERIFY(pictures.size() >= 40);
        QVERIFY2(double(read) >= 0.95 * double(pictures.size()),
                 qPrintable(QStringLiteral("%1 of %2").arg(read).arg(pictures.size())));
    }

    void theCounterGoesUpByTheOrders()
    {
        const DecodedVideo seen(m_seen);
        const QStringList pictures = seen.pictures(m_folder.path(), 2);

        QVERIFY(!pictures.isEmpty());
        QCOMPARE(readCounter(pictures.first()).value_or(-1), 0);
        QCOMPARE(readCounter(seen.lastPicture(m_folder.path())).value_or(-1), 3);
    }

    void theSoundOfTheCameraIsHeard()
    {
        const Outcome measured = run(QStringLiteral("ffmpeg"),
                                     {QStringLiteral("-nostdin"), QStringLiteral("-i"), m_seen, QStringLiteral("-vn"),
                                      QStringLiteral("-af"), QStringLiteral("volumedetect"), QStringLiteral("-f"),
                                      QStringLiteral("null"), QStringLiteral("-")});

        QVERIFY(measured.errors.contains("max_volume"));
        QVERIFY2(!measured.errors.contains("max_volume: -91.0 dB"), measured.errors.constData());
    }

    void theProgramSaysHowItWent()
    {
        const QJsonObject report = QJsonDocument::fromJson(m_outcome.output).object();

        QVERIFY2(DemoShop::faults(m_outcome).isEmpty(), m_outcome.errors.constData());
        QVERIFY(report[QLatin1String("framesComposed")].toInt() >= 1190);
        QCOMPARE(report[QLatin1String("framesLost")].toInt(-1), 0);
        QVERIFY(!report[QLatin1String("encoder")].toString().isEmpty());
        QVERIFY(report[QLatin1String("cpuMillisecondsPerFrame")].toDouble() > 0);
        QVERIFY(report[QLatin1String("bytesSent")].toInt() > 10'000'000);
        QVERIFY(report[QLatin1String("seconds")].toDouble() >= 40);
        QCOMPARE(report[QLatin1String("orders")].toInt(-1), 3);
        QVERIFY(report[QLatin1String("firstFrameMilliseconds")].toInt(-1) >= 0);
        QVERIFY(report[QLatin1String("peakMemoryBytes")].toDouble() > 0);
    }

private:
    QTemporaryDir m_folder;
    DemoShop m_shop;
    const QString m_key = QStringLiteral("live-key-of-a-test");
    const QString m_seen = m_folder.filePath(QStringLiteral("seen.mkv"));
    Outcome m_outcome;
};

QTEST_GUILESS_MAIN(tst_OnAir)
#include "tst_OnAir.moc"
