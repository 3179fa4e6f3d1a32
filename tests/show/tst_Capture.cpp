// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Redactor.h"
#include "app/show/Capture.h"
#include "media/Camera.h"
#include "media/Composer.h"
#include "media/Engine.h"
#include "media/Preview.h"
#include "tests/support/Clips.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

using vitrine::Redactor;
using vitrine::media::Camera;
using vitrine::media::CameraAddress;
using vitrine::media::CanvasFormat;
using vitrine::media::Composer;
using vitrine::media::Engine;
using vitrine::media::Preview;
using vitrine::show::Capture;

constexpr int kPatience = 30'000; // milliseconds
constexpr QSize kCanvas(320, 180);

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

class TestCapture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
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

        m_redactor = std::make_unique<Redactor>();
        auto engine = Engine::start(30, *m_redactor);
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
        m_engine = *std::move(engine);
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

    void cleanup()
    {
        m_capture.reset();
        m_preview.reset();
        m_composer.reset();
        m_engine.reset();
        QCOMPARE(Engine::liveAllocations(), 0L);
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

private:
    bool isGreen() const
    {
        const QColor middle = m_preview->frame().pixelColor(kCanvas.width() / 2, kCanvas.height() / 2);
        return middle.green() > 200 && middle.red() < 60 && middle.blue() < 60;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_film;
    QByteArray m_other; // a film in green
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Composer> m_composer;
    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<Capture> m_capture;
};

QTEST_GUILESS_MAIN(TestCapture)

#include "tst_Capture.moc"
