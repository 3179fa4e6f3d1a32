// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Camera.h"
#include "media/Composer.h"
#include "tests/media/EngineTest.h"
#include "tests/media/ProgrammeFrames.h"
#include "tests/support/Clips.h"

#include <obs.h>
#include <util/platform.h>

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using vitrine::Error;
using vitrine::media::Camera;
using vitrine::media::CameraAddress;
using vitrine::media::CanvasFormat;
using vitrine::media::Composer;
using vitrine::media::Overlay;
using vitrine::media::OverlayChange;
using vitrine::media::Placement;
using namespace vitrine::test;

namespace {

constexpr QSize kCanvas{640, 360};
constexpr int kPatience = 20000; // milliseconds
constexpr size_t kSeveralSeconds = 150; // frames

/// The colour of a point, as one of those that the clips and overlays here are made of.
QChar colourAt(const Frame &frame, int x, int y)
{
    if (frame.planes[0].empty()) {
        return u'-';
    }
    // BT.709 partial range: Y, Cb, Cr of the pure colours.
    struct Known {
        QChar name;
        int luma;
        int cb;
        int cr;
    };
    static constexpr std::array<Known, 6> kKnown{{{u'r', 63, 102, 240},
                                                  {u'g', 173, 42, 26},
                                                  {u'b', 32, 240, 118},
                                                  {u'w', 235, 128, 128},
                                                  {u'k', 16, 128, 128},
                                                  {u'y', 219, 16, 138}}};
    constexpr int kTolerance = 10;
    for (const Known &known : kKnown) {
        if (std::abs(frame.luma(x, y) - known.luma) <= kTolerance && std::abs(frame.cb(x, y) - known.cb) <= kTolerance
            && std::abs(frame.cr(x, y) - known.cr) <= kTolerance) {
            return known.name;
        }
    }
    return u'?';
}

/// The middles of the quadrants, in reading order.
QString quadrants(const Frame &frame)
{
    const int x = frame.size.width() / 4;
    const int y = frame.size.height() / 4;
    return QString(colourAt(frame, x, y)) + colourAt(frame, 3 * x, y) + colourAt(frame, x, 3 * y)
        + colourAt(frame, 3 * x, 3 * y);
}

QImage plain(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    return image;
}

} // namespace

class tst_Composer : public EngineTest {
    Q_OBJECT

private Q_SLOTS:
    void withoutACameraItIsBlack()
    {
        start();
        const ProgrammeFrames frames(m_composer->output());

        QTRY_VERIFY_WITH_TIMEOUT(frames.count() > 3, kPatience);

        const Frame frame = frames.newest();
        QVERIFY(std::ranges::all_of(frame.planes[0], [](uint8_t code) { return code == 16; }));
        QVERIFY(std::ranges::all_of(frame.planes[1], [](uint8_t code) { return code == 128; }));
        QVERIFY(std::ranges::all_of(frame.planes[2], [](uint8_t code) { return code == 128; }));
    }

    void impossibleFormatsAreRefused_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("framesPerSecond");
        QTest::newRow("odd width") << QSize(1279, 720) << 30;
        QTest::newRow("odd height") << QSize(1280, 721) << 30;
        QTest::newRow("too small") << QSize(62, 62) << 30;
        QTest::newRow("too large") << QSize(3842, 2160) << 30;
        QTest::newRow("empty") << QSize() << 30;
        QTest::newRow("too slow") << QSize(1280, 720) << 9;
        QTest::newRow("too fast") << QSize(1280, 720) << 61;
        QTest::newRow("another rate than the engine's") << QSize(1280, 720) << 25;
    }

    void impossibleFormatsAreRefused()
    {
        QFETCH(QSize, size);
        QFETCH(int, framesPerSecond);

        const auto composer = Composer::start(*m_engine, {size, framesPerSecond});

        QVERIFY(!composer);
        QCOMPARE(composer.error().code, Error::Code::InvalidInput);
    }

    void eachTickIsOneFrame()
    {
        start();
        const ProgrammeFrames frames(m_composer->output(), kSeveralSeconds);

        QTRY_VERIFY_WITH_TIMEOUT(frames.count() > 90, kPatience);

        const std::deque<Frame> kept = frames.kept();
        constexpr int64_t kInterval = 1'000'000'000 / kFramesPerSecond;
        for (size_t i = 1; i < kept.size(); ++i) {
            const int64_t step = static_cast<int64_t>(kept[i].timestamp - kept[i - 1].timestamp);
            QVERIFY2(std::abs(step - kInterval) < kInterval / 10, qPrintable(QString::number(step)));
        }
        QVERIFY(m_composer->statistics().composed >= frames.count());
        QCOMPARE(m_composer->statistics().lost, quint64(0));
        QVERIFY(m_composer->statistics().drawing > std::chrono::nanoseconds(0));
    }

    void aFrameThatIsRepeatedCountsAsComposedAndNotAsDrawn()
    {
        start();
        const ProgrammeFrames frames(m_composer->output(), kSeveralSeconds);
        QTRY_VERIFY_WITH_TIMEOUT(frames.count() > 5, kPatience);

        // A graphics thread that stands still for some ticks, as on a computer that is too slow.
        obs_enter_graphics();
        constexpr uint64_t kFiveTicks = 5'000'000'000 / kFramesPerSecond;
        while (os_gettime_ns() < obs_get_video_frame_time() + kFiveTicks) {
            QThread::yieldCurrentThread();
        }
        obs_leave_graphics();

        QTRY_VERIFY_WITH_TIMEOUT(m_composer->statistics().late > 0, kPatience);
        const Composer::Statistics before = m_composer->statistics();
        QTRY_VERIFY_WITH_TIMEOUT(m_composer->statistics().drawn > before.drawn + 5, kPatience);
        QVERIFY(before.drawn > 0);
        QVERIFY(before.drawn < before.composed);
    }

    void theCameraIsTurnedAndMirrored_data()
    {
        QTest::addColumn<Placement::Rotation>("rotation");
        QTest::addColumn<Placement::Mirror>("mirror");
        QTest::addColumn<QString>("wanted");
        using R = Placement::Rotation;
        using M = Placement::Mirror;
        // The clip shows red, green / blue, white.
        QTest::newRow("as it is") << R::None << M::None << QStringLiteral("rgbw");
        QTest::newRow("mirrored") << R::None << M::Horizontal << QStringLiteral("grwb");
        QTest::newRow("clockwise") << R::Clockwise90 << M::None << QStringLiteral("brwg");
        QTest::newRow("upside down") << R::Half << M::None << QStringLiteral("wbgr");
        QTest::newRow("counter-clockwise") << R::CounterClockwise90 << M::None << QStringLiteral("gwrb");
        QTest::newRow("clockwise, then mirrored") << R::Clockwise90 << M::Horizontal << QStringLiteral("rbgw");
        QTest::newRow("upside down, then mirrored") << R::Half << M::Horizontal << QStringLiteral("bwrg");
    }

    void theCameraIsTurnedAndMirrored()
    {
        QFETCH(Placement::Rotation, rotation);
        QFETCH(Placement::Mirror, mirror);
        QFETCH(QString, wanted);
        start();
        const ProgrammeFrames frames(m_composer->output());
        show(QSize(640, 360));

        for (const Placement::Fit fit : {Placement::Fit::Cover, Placement::Fit::Contain}) {
            m_composer->setPlacement({fit, mirror, rotation});

            const bool upright = rotation == Placement::Rotation::None || rotation == Placement::Rotation::Half;
            if (fit == Placement::Fit::Cover || upright) {
                QTRY_COMPARE_WITH_TIMEOUT(quadrants(frames.newest()), wanted, kPatience);
            } else {
                QTRY_COMPARE_WITH_TIMEOUT(quadrants(frames.newest()), QStringLiteral("kkkk"), kPatience);
                QCOMPARE(QString(colourAt(frames.newest(), 280, 90)), wanted.first(1));
                QCOMPARE(QString(colourAt(frames.newest(), 360, 270)), wanted.last(1));
            }
        }
    }

    void anotherShapeIsCutOrGetsBars_data()
    {
        QTest::addColumn<QSize>("camera");
        QTest::addColumn<QPoint>("bar");
        QTest::newRow("narrower") << QSize(480, 360) << QPoint(40, 180);
        QTest::newRow("upright") << QSize(180, 320) << QPoint(150, 180);
        QTest::newRow("wider") << QSize(640, 160) << QPoint(320, 20);
        QTest::newRow("odd size") << QSize(321, 241) << QPoint(40, 180);
        QTest::newRow("tiny") << QSize(16, 16) << QPoint(40, 180);
    }

    void anotherShapeIsCutOrGetsBars()
    {
        QFETCH(QSize, camera);
        QFETCH(QPoint, bar);
        start();
        const ProgrammeFrames frames(m_composer->output());
        show(camera);

        QTRY_COMPARE_WITH_TIMEOUT(quadrants(frames.newest()), QStringLiteral("rgbw"), kPatience);
        const Frame covered = frames.newest();
        m_composer->setPlacement({Placement::Fit::Contain, Placement::Mirror::None, Placement::Rotation::None});
        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), bar.x(), bar.y()), QChar(u'k'), kPatience);

        for (const QPoint corner : {QPoint(1, 1), QPoint(638, 1), QPoint(1, 358), QPoint(638, 358)}) {
            QVERIFY(colourAt(covered, corner.x(), corner.y()) != u'k');
        }
        const Frame contained = frames.newest();
        QCOMPARE(colourAt(contained, kCanvas.width() - 1 - bar.x(), kCanvas.height() - 1 - bar.y()), QChar(u'k'));
        QCOMPARE(colourAt(contained, 275, 135), QChar(u'r'));
        QCOMPARE(colourAt(contained, 365, 225), QChar(u'w'));
    }

    void theFirstFrameOfACameraIsTold()
    {
        start();
        QSignalSpy told(m_composer.get(), &Composer::firstCameraFrameComposed);

        show(QSize(640, 360));

        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, kPatience);
    }

    void theLastFrameOfACameraThatWentStays()
    {
        start();
        const ProgrammeFrames frames(m_composer->output());
        show(QSize(640, 360));
        QTRY_COMPARE_WITH_TIMEOUT(quadrants(frames.newest()), QStringLiteral("rgbw"), kPatience);

        m_camera.reset();

        const size_t before = frames.count();
        QTRY_VERIFY_WITH_TIMEOUT(frames.count() > before + 5, kPatience);
        QCOMPARE(quadrants(frames.newest()), QStringLiteral("rgbw"));
        m_composer->showCamera(nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(quadrants(frames.newest()), QStringLiteral("kkkk"), kPatience);
    }

    void anOverlayStandsWhereItsFractionsSay()
    {
        start();
        const ProgrammeFrames frames(m_composer->output());

        m_composer->setOverlay(0, {plain({100, 50}, Qt::white), {0.25, 0.5}, 1.0});

        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), 161, 181), QChar(u'w'), kPatience);
        const Frame frame = frames.newest();
        QCOMPARE(colourAt(frame, 258, 228), QChar(u'w'));
        for (const QPoint outside : {QPoint(158, 200), QPoint(262, 200), QPoint(200, 178), QPoint(200, 232)}) {
            QCOMPARE(colourAt(frame, outside.x(), outside.y()), QChar(u'k'));
        }
    }

    void overlaysMayLiePartlyOutside()
    {
        start();
        const ProgrammeFrames frames(m_composer->output());

        m_composer->setOverlay(0, {plain({101, 51}, Qt::white), {-0.05, -0.05}, 1.0});
        m_composer->setOverlay(1, {plain({101, 51}, Qt::white), {0.95, 0.95}, 1.0});
        m_composer->setOverlay(2, {plain({101, 51}, Qt::white), {5, -5}, 1.0});

        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), 1, 1), QChar(u'w'), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), 638, 358), QChar(u'w'), kPatience);
        QCOMPARE(colourAt(frames.newest(), 320, 180), QChar(u'k'));
    }

    void higherLayersAreDrawnOverLowerOnes()
    {
        start();
        const ProgrammeFrames frames(m_composer->output());

        m_composer->setOverlay(Composer::kLayers - 1, {plain({100, 100}, Qt::red), {0.25, 0.25}, 1.0});
        m_composer->setOverlay(0, {plain({200, 100}, Qt::blue), {0.25, 0.25}, 1.0});

        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), 200, 130), QChar(u'r'), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), 320, 130), QChar(u'b'), kPatience);
        QCOMPARE(colourAt(frames.newest(), 200, 130), QChar(u'r'));
    }

    void aLayerComesAndGoesSoftly()
    {
        start();
        const ProgrammeFrames frames(m_composer->output(), kSeveralSeconds);

        m_composer->setOverlay(0, {plain({200, 100}, Qt::white), {0.25, 0.25}, 1.0});
        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), 260, 140), QChar(u'w'), kPatience);
        m_composer->hideOverlay(0);
        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), 260, 140), QChar(u'k'), kPatience);

        int highest = 0;
        int steps = 0;
        bool leaving = false;
        int last = 16;
        for (const Frame &frame : frames.kept()) {
            const int luma = frame.luma(260, 140);
            leaving = leaving || luma < last;
            QVERIFY2(leaving ? luma <= last : luma >= last, qPrintable(QStringLiteral("%1 %2").arg(last).arg(luma)));
            steps += luma > 20 && luma < 230 ? 1 : 0;
            highest = std::max(highest, luma);
            last = luma;
        }
        QVERIFY(highest >= 234);
        QVERIFY2(steps >= 2, qPrintable(QString::number(steps)));
    }

    void aLayerSlidesUpwardsWhileItComes()
    {
        start();
        const ProgrammeFrames frames(m_composer->output(), kSeveralSeconds);

        m_composer->setOverlay(0, {plain({200, 100}, Qt::white), {0.25, 0.5}, 1.0});
        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), 260, 230), QChar(u'w'), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), 260, 281), QChar(u'k'), kPatience);

        int lastTop = kCanvas.height();
        for (const Frame &frame : frames.kept()) {
            int top = 0;
            while (top < kCanvas.height() && frame.luma(260, top) < 20) {
                ++top;
            }
            QVERIFY(top <= lastTop);
            QVERIFY(top >= 180);
            lastTop = top;
        }
        QCOMPARE(lastTop, 180);
    }

    void theNextOverlayWaitsUntilTheOldOneHasGone()
    {
        start();
        const ProgrammeFrames frames(m_composer->output(), kSeveralSeconds);
        m_composer->setOverlay(0, {plain({100, 100}, Qt::white), {0.125, 0.25}, 1.0});
        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), 120, 140), QChar(u'w'), kPatience);

        m_composer->setOverlay(0, {plain({100, 100}, Qt::white), {0.625, 0.25}, 1.0}, OverlayChange::OutThenIn);

        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), 440, 140), QChar(u'w'), kPatience);
        for (const Frame &frame : frames.kept()) {
            QVERIFY(frame.luma(120, 140) <= 17 || frame.luma(440, 140) <= 17);
        }
        QCOMPARE(colourAt(frames.newest(), 120, 140), QChar(u'k'));
    }

    void aChangeInPlaceIsInTheNextFrame()
    {
        start();
        const ProgrammeFrames frames(m_composer->output(), kSeveralSeconds);
        m_composer->setOverlay(0, {plain({200, 100}, Qt::red), {0.25, 0.25}, 1.0});
        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), 260, 140), QChar(u'r'), kPatience);

        m_composer->setOverlay(0, {plain({200, 100}, Qt::blue), {0.25, 0.25}, 1.0});
        const uint64_t asked = os_gettime_ns();

        QTRY_COMPARE_WITH_TIMEOUT(colourAt(frames.newest(), 260, 140), QChar(u'b'), kPatience);
        int behind = 0;
        for (const Frame &frame : frames.kept()) {
            const QChar colour = colourAt(frame, 260, 140);
            behind += frame.timestamp > asked && colour != u'b' ? 1 : 0;
        }
        QVERIFY2(behind <= 1, qPrintable(QString::number(behind)));
    }

    void aHiddenLayerThatIsHiddenAgainStaysHidden()
    {
        start();
        const ProgrammeFrames frames(m_composer->output(), kSeveralSeconds);

        m_composer->hideOverlay(3);
        m_composer->setOverlay(3, {QImage(), {0, 0}, 1.0});

        QTRY_VERIFY_WITH_TIMEOUT(frames.count() > 5, kPatience);
        QCOMPARE(quadrants(frames.newest()), QStringLiteral("kkkk"));
    }

    void cleanup() override
    {
        m_camera.reset();
        m_composer.reset();
        EngineTest::cleanup();
    }

private:
    void start()
    {
        auto composer = Composer::start(*m_engine, {kCanvas, kFramesPerSecond});
        QVERIFY(composer);
        m_composer = std::move(*composer);
    }

    /// Shows a camera whose quadrants are red, green, blue and white.
    void show(QSize size)
    {
        const QString clip = in(QStringLiteral("quadrants.mkv"));
        QImage picture(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                const bool right = x >= size.width() / 2;
                const bool lower = y >= size.height() / 2;
                picture.setPixelColor(x, y,
                                      lower ? (right ? QColor(Qt::white) : QColor(Qt::blue))
                                            : (right ? QColor(Qt::green) : QColor(Qt::red)));
            }
        }
        const QString still = in(QStringLiteral("quadrants.png"));
        QVERIFY(picture.save(still));
        QVERIFY(makeClip(QStringLiteral("-loop 1 -framerate 30 -t 0.5 -i").split(u' ') + QStringList{still}
                         + QStringLiteral("-vf scale=out_color_matrix=bt709:out_range=tv,format=yuv420p -c:v ffv1 "
                                          "-colorspace bt709 -color_range tv")
                               .split(u' ')
                         + QStringList{clip}));
        m_camera = Camera::open(*m_engine, *CameraAddress::parse(clip));
        QTRY_COMPARE_WITH_TIMEOUT(m_camera->state(), Camera::State::Showing, kPatience);
        m_composer->showCamera(m_camera.get());
    }

    std::unique_ptr<Composer> m_composer;
    std::unique_ptr<Camera> m_camera;
};

QTEST_GUILESS_MAIN(tst_Composer)
#include "tst_Composer.moc"
