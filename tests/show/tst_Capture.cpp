// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/Capture.h"
#include "app/show/Outputs.h"
#include "media/Camera.h"
#include "media/Composer.h"
#include "media/Preview.h"
#include "media/Sound.h"
#include "tests/media/EngineTest.h"
#include "tests/support/Clips.h"
#include "tests/support/DecodedVideo.h"
#include "tests/support/SrtCamera.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace {

using vitrine::media::Camera;
using vitrine::media::CameraAddress;
using vitrine::media::CanvasFormat;
using vitrine::media::Composer;
using vitrine::media::Preview;
using vitrine::media::Recording;
using vitrine::media::Sound;
using vitrine::show::Capture;
using vitrine::show::Outputs;

constexpr int kPatience = 30'000; // milliseconds
constexpr QSize kCanvas(320, 180);
constexpr double kNotHeard = -70; // dBFS

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As cp does: the file stays the one that is open elsewhere.
bool writeOver(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestCapture : public vitrine::test::EngineTest {
    Q_OBJECT

private Q_SLOTS:
    void init() override
    {
        EngineTest::init();
        m_film = m_folder->filePath(QStringLiteral("film.mp4"));
        const QString green = m_folder->filePath(QStringLiteral("green.mp4"));
        QVERIFY(vitrine::test::makeTestPicture(m_film, 1280, 720, 30, 4));
        // Its index comes last, as in what a camera or a phone writes: half of it cannot be read.
        QVERIFY(vitrine::test::makeClip(
            QStringLiteral("-f lavfi -i color=lime:size=640x360:rate=30:duration=3,noise=alls=20 -c:v libx264")
                .split(u' ')
            + QStringList{green}));
        m_other = bytesOf(green);
        QVERIFY(!m_other.isEmpty());

        CanvasFormat canvas;
        canvas.size = kCanvas;
        auto composer = Composer::start(*m_engine, canvas);
        QVERIFY2(composer, composer ? "" : qPrintable(composer.error().detail));
        m_composer = *std::move(composer);
        m_preview = std::make_unique<Preview>(*m_composer, kCanvas);
        m_capture = std::make_unique<Capture>(*m_engine, *m_composer);

        m_capture->useCamera(*CameraAddress::parse(m_film));
        QTRY_COMPARE_WITH_TIMEOUT(m_capture->camera()->state(), Camera::State::Showing, kPatience);
    }

    void cleanup() override
    {
        m_capture.reset();
        m_preview.reset();
        m_composer.reset();
        EngineTest::cleanup();
    }

    void aFilmThatIsWrittenOverIsShownAnew()
    {
        QVERIFY(writeOver(m_film, m_other));

        QTRY_VERIFY_WITH_TIMEOUT(isGreen(), kPatience);
        QCOMPARE(m_capture->camera()->state(), Camera::State::Showing);
    }

    void aFilmWhoseOverwritingTakesLongComesBackOnceItIsWhole()
    {
        QSignalSpy moved(m_capture.get(), &Capture::cameraChanged);
        QVERIFY(writeOver(m_film, m_other.left(m_other.size() / 2)));
        QTRY_COMPARE_WITH_TIMEOUT(m_capture->camera()->state(), Camera::State::Lost, kPatience);
        QVERIFY(!moved.isEmpty());

        QFile film(m_film);
        QVERIFY(film.open(QIODevice::Append));
        QVERIFY(film.write(m_other.mid(m_other.size() / 2)) > 0);
        film.close();

        QTRY_VERIFY_WITH_TIMEOUT(isGreen(), kPatience);
        QCOMPARE(m_capture->camera()->state(), Camera::State::Showing);
    }

    void aLostFilmMakesRoomForTheCameraThatIsChosenInstead()
    {
        const QString whole = m_folder->filePath(QStringLiteral("whole.mp4"));
        QVERIFY(writeOver(whole, m_other));
        const QByteArray before = bytesOf(m_film);
        QVERIFY(writeOver(m_film, {}));
        QTRY_COMPARE_WITH_TIMEOUT(m_capture->camera()->state(), Camera::State::Lost, kPatience);

        m_capture->useCamera(*CameraAddress::parse(whole));
        QTRY_COMPARE_WITH_TIMEOUT(m_capture->camera()->state(), Camera::State::Showing, kPatience);
        QVERIFY(writeOver(m_film, before));

        constexpr quint64 kTriesLong = 240; // pictures: longer than until it would be tried again
        const quint64 until = m_composer->statistics().composed + kTriesLong;
        QTRY_VERIFY_WITH_TIMEOUT(m_composer->statistics().composed >= until, kPatience);
        QVERIFY(isGreen());
        QCOMPARE(m_capture->camera()->address().target(), whole);
    }

    void aCameraIsNotHeardBeforeItIsInThePicture()
    {
        const QString silent = m_folder->filePath(QStringLiteral("silent.mp4"));
        QVERIFY(writeOver(silent, m_other));
        const QString tone = m_folder->filePath(QStringLiteral("tone.mka"));
        QVERIFY(vitrine::test::makeClip(QStringLiteral("-f lavfi -i sine=frequency=440:duration=4 -c:a aac").split(u' ')
                                        + QStringList{tone}));
        vitrine::test::SrtCamera withoutPicture;
        QVERIFY(withoutPicture.start(tone));
        m_capture->useCamera(*CameraAddress::parse(silent));
        QTRY_COMPARE_WITH_TIMEOUT(m_capture->camera()->state(), Camera::State::Showing, kPatience);
        Outputs outputs(*m_engine, *m_composer, 1500);
        const QString path = m_folder->filePath(QStringLiteral("show.mkv"));
        QVERIFY(outputs.startRecording(path));

        m_capture->useCamera(*CameraAddress::parse(withoutPicture.address()));
        QTRY_VERIFY_WITH_TIMEOUT(m_capture->camera()->sound() != nullptr, kPatience);
        QSignalSpy sounds(m_capture->camera()->sound(), &Sound::levelChanged);
        QTRY_VERIFY_WITH_TIMEOUT(sounds.count() > 2, kPatience);
        m_capture->mute();
        m_capture->unmute(); // that is for what is in the picture
        sounds.clear();
        QTRY_VERIFY_WITH_TIMEOUT(sounds.count() > 5, kPatience);
        QCOMPARE(m_capture->camera()->state(), Camera::State::Opening);
        outputs.stopRecording();
        QTRY_COMPARE_WITH_TIMEOUT(outputs.recording()->state(), Recording::State::Finished, kPatience);

        const double loudest = vitrine::test::DecodedVideo(path).loudest();
        QVERIFY2(loudest < kNotHeard, qPrintable(QString::number(loudest)));
    }

private:
    bool isGreen() const
    {
        const QColor middle = m_preview->frame().pixelColor(kCanvas.width() / 2, kCanvas.height() / 2);
        return middle.green() > 200 && middle.red() < 60 && middle.blue() < 60;
    }

    QString m_film;
    QByteArray m_other; // a film in green
    std::unique_ptr<Composer> m_composer;
    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<Capture> m_capture;
};

QTEST_GUILESS_MAIN(TestCapture)

#include "tst_Capture.moc"
