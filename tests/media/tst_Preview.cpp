// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Composer.h"
#include "media/Preview.h"
#include "media/native/PreviewSlot.h"
#include "tests/media/EngineTest.h"
#include "tests/media/ProgrammeFrames.h"

#include <QSignalSpy>
#include <QTest>

using vitrine::media::Composer;
using vitrine::media::Preview;
using namespace vitrine::test;

namespace {

constexpr int kPatience = 20000; // milliseconds

bool near(const QColor &colour, const QColor &wanted)
{
    // libyuv's factor for blue is at most 2, where BT.709 wants 2.11: a saturated blue is shown up to 12 darker.
    constexpr int kTolerance = 13;
    return std::abs(colour.red() - wanted.red()) <= kTolerance
        && std::abs(colour.green() - wanted.green()) <= kTolerance
        && std::abs(colour.blue() - wanted.blue()) <= kTolerance;
}

} // namespace

class tst_Preview : public EngineTest {
    Q_OBJECT

private Q_SLOTS:
    void init() override
    {
        EngineTest::init();
        auto composer = Composer::start(*m_engine, {{640, 360}, kFramesPerSecond});
        QVERIFY(composer);
        m_composer = std::move(*composer);
    }

    void cleanup() override
    {
        m_composer.reset();
        EngineTest::cleanup();
    }

    void aFrameHasTheSizeThatWasAskedFor_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smaller") << QSize(320, 180);
        QTest::newRow("the canvas's own") << QSize(640, 360);
        QTest::newRow("larger") << QSize(800, 450);
        QTest::newRow("odd") << QSize(321, 181);
        QTest::newRow("odd and larger") << QSize(803, 451);
        QTest::newRow("tiny") << QSize(2, 2);
        QTest::newRow("tiny and odd") << QSize(3, 3);
    }

    void aFrameHasTheSizeThatWasAskedFor()
    {
        QFETCH(QSize, size);
        Preview preview(*m_composer, size);
        QVERIFY(preview.frame().isNull());
        QSignalSpy ready(&preview, &Preview::frameReady);

        QVERIFY(ready.wait(kPatience));

        QCOMPARE(preview.frame().size(), size);
        QCOMPARE(preview.frame().format(), QImage::Format_RGB32);
        QVERIFY(near(preview.frame().pixelColor(0, 0), Qt::black));
    }

    void lessThanTwoPixelsAreTwo()
    {
        Preview preview(*m_composer, {0, 1});
        QSignalSpy ready(&preview, &Preview::frameReady);

        QVERIFY(ready.wait(kPatience));

        QCOMPARE(preview.frame().size(), QSize(2, 2));
    }

    void itShowsWhatViewersGet_data()
    {
        QTest::addColumn<QColor>("colour");
        for (const QColor &colour : {QColor(Qt::red), QColor(Qt::green), QColor(Qt::blue), QColor(Qt::white),
                                     QColor(200, 120, 60), QColor(30, 90, 150)}) {
            QTest::newRow(qPrintable(colour.name())) << colour;
        }
    }

    void itShowsWhatViewersGet()
    {
        QFETCH(QColor, colour);
        QImage picture(640, 360, QImage::Format_ARGB32);
        picture.fill(colour);
        Preview preview(*m_composer, {320, 180});

        m_composer->setOverlay(0, {picture, {0, 0}, 1.0});

        const auto middle
            = [&preview] { return preview.frame().isNull() ? QColor() : preview.frame().pixelColor(160, 90); };
        QTRY_VERIFY_WITH_TIMEOUT(near(middle(), colour), kPatience);
    }

    void framesThatNobodyTookAreDropped()
    {
        Preview preview(*m_composer, {320, 180});
        QSignalSpy ready(&preview, &Preview::frameReady);
        const ProgrammeFrames frames(m_composer->output());
        QVERIFY(ready.wait(kPatience));
        ready.clear();

        // Busy, as a window that paints: no event is handled meanwhile.
        const size_t before = frames.count();
        while (frames.count() < before + 20) {
            QThread::yieldCurrentThread();
        }
        QCoreApplication::processEvents();

        QVERIFY2(ready.count() <= 2, qPrintable(QString::number(ready.count())));
    }

    void whileAFrameWaitsNoOtherIsMade()
    {
        constexpr QSize kCanvas(64, 36);
        vitrine::media::I420Buffer canvas;
        canvas.resize(kCanvas);
        fillBlack(canvas.view());
        int told = 0;
        vitrine::media::PreviewSlot slot(kCanvas, [&told] { ++told; });
        slot.put(canvas.view());
        std::fill_n(canvas.view().y, kCanvas.width(), uint8_t(235));

        slot.put(canvas.view());
        const QColor first = slot.fetch().pixelColor(0, 0);
        slot.put(canvas.view());
        const QColor second = slot.fetch().pixelColor(0, 0);

        QCOMPARE(told, 2);
        QVERIFY(near(first, Qt::black));
        QVERIFY(near(second, Qt::white));
    }

    void aNewSizeIsServedSoon()
    {
        Preview preview(*m_composer, {320, 180});
        QTRY_COMPARE_WITH_TIMEOUT(preview.frame().size(), QSize(320, 180), kPatience);

        preview.resize({160, 90});

        QTRY_COMPARE_WITH_TIMEOUT(preview.frame().size(), QSize(160, 90), kPatience);
    }

    void aFrameThatIsKeptDoesNotChange()
    {
        QImage white(640, 360, QImage::Format_ARGB32);
        white.fill(Qt::white);
        Preview preview(*m_composer, {320, 180});
        QTRY_VERIFY_WITH_TIMEOUT(!preview.frame().isNull(), kPatience);
        const QImage kept = preview.frame();

        m_composer->setOverlay(0, {white, {0, 0}, 1.0});
        QTRY_VERIFY_WITH_TIMEOUT(near(preview.frame().pixelColor(160, 90), Qt::white), kPatience);

        QVERIFY(near(kept.pixelColor(160, 90), Qt::black));
    }

    void previewsComeAndGoWhileFramesFlow()
    {
        for (int i = 0; i < 20; ++i) {
            Preview first(*m_composer, {320, 180});
            Preview second(*m_composer, {160, 90});
            QSignalSpy ready(&first, &Preview::frameReady);
            QVERIFY(ready.wait(kPatience));
        }
    }

    void aPreviewMayOutliveItsComposer()
    {
        Preview preview(*m_composer, {320, 180});
        QTRY_VERIFY_WITH_TIMEOUT(!preview.frame().isNull(), kPatience);

        m_composer.reset();

        QCOMPARE(preview.frame().size(), QSize(320, 180));
    }

private:
    std::unique_ptr<Composer> m_composer;
};

QTEST_GUILESS_MAIN(tst_Preview)
#include "tst_Preview.moc"
