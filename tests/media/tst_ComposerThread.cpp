// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Composer.h"
#include "media/Preview.h"
#include "media/native/CameraPicture.h"
#include "media/native/PreviewSlot.h"
#include "tests/media/EngineTest.h"

#include <sys/prctl.h>

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>
#include <string_view>

using vitrine::media::CameraFrame;
using vitrine::media::CameraPicture;
using vitrine::media::Composer;
using vitrine::media::I420Buffer;
using vitrine::media::OverlayChange;
using vitrine::media::Placement;
using vitrine::media::Preview;
using vitrine::media::PreviewSlot;
using vitrine::test::EngineTest;

namespace {

enum class Counted { Nothing, OfTheComposer, OfTheTest };

std::atomic<Counted> g_counted = Counted::Nothing;
std::atomic<int> g_count = 0;
thread_local bool t_isTest = false;

/// Each thread is known by the name it gave itself, of which the system keeps 15 letters.
bool isComposer()
{
    std::array<char, 16> name{};
    prctl(PR_GET_NAME, name.data());
    return std::string_view(name.data()).starts_with("vitrine: compos");
}

void count()
{
    const Counted counted = g_counted;
    if ((counted == Counted::OfTheTest && t_isTest) || (counted == Counted::OfTheComposer && isComposer())) {
        ++g_count;
    }
}

void *allocated(size_t size)
{
    count();
    if (void *memory = std::malloc(size)) {
        return memory;
    }
    throw std::bad_alloc();
}

void freed(void *memory)
{
    if (memory != nullptr) {
        count();
        std::free(memory);
    }
}

QImage picture(const QColor &colour)
{
    QImage image(600, 300, QImage::Format_ARGB32);
    image.fill(colour);
    return image;
}

} // namespace

// Those of the whole program, its libraries included.
void *operator new(size_t size)
{
    return allocated(size);
}

void *operator new[](size_t size)
{
    return allocated(size);
}

void operator delete(void *memory) noexcept
{
    freed(memory);
}

void operator delete[](void *memory) noexcept
{
    freed(memory);
}

void operator delete(void *memory, size_t) noexcept
{
    freed(memory);
}

void operator delete[](void *memory, size_t) noexcept
{
    freed(memory);
}

/// What the composer's thread may not do: wait for memory, or hold others up.
class TestComposerThread : public EngineTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() override
    {
        g_counted = Counted::Nothing;
        EngineTest::cleanup();
    }

    void nothingIsAllocatedNorFreedWhileItComposes()
    {
        const auto composer = Composer::start(*m_engine, {{1280, 720}, kFramesPerSecond});
        QVERIFY(composer);
        const Preview shown(**composer, {640, 360});
        auto leaves = std::make_unique<Preview>(**composer, QSize(320, 180));
        QSignalSpy frames(&shown, &Preview::frameReady);
        play(**composer, frames); // makes the buffers that are kept

        g_count = 0;
        g_counted = Counted::OfTheComposer;
        play(**composer, frames);
        leaves.reset();
        play(**composer, frames);
        g_counted = Counted::Nothing;

        QCOMPARE(g_count.load(), 0);
    }

    void aMirroredCameraOf10BitsKeepsItsBuffers()
    {
        CameraPicture picture({320, 180});
        Placement mirrored;
        mirrored.mirror = Placement::Mirror::Horizontal;
        QVERIFY(picture.take(frameOf10Bits(), mirrored));
        CameraFrame next = frameOf10Bits();

        g_count = 0;
        t_isTest = true;
        g_counted = Counted::OfTheTest;
        const bool taken = picture.take(std::move(next), mirrored);
        g_counted = Counted::Nothing;

        QVERIFY(taken);
        QCOMPARE(g_count.load(), 0);
    }

    void whoIsToldOfAFrameCanFetchItAtOnce()
    {
        constexpr QSize kCanvas(64, 36);
        I420Buffer canvas;
        canvas.resize(kCanvas);
        fillBlack(canvas.view());
        QImage fetched;
        PreviewSlot slot(kCanvas, [&slot, &fetched] { fetched = slot.fetch(); });

        slot.put(canvas.view());

        QCOMPARE(fetched.size(), kCanvas);
    }

private:
    /// Overlays that come, change, follow each other and go, the main thread's own copies being thrown away.
    static void play(Composer &composer, QSignalSpy &frames)
    {
        const auto runOn = [&frames] {
            frames.clear();
            QTRY_VERIFY_WITH_TIMEOUT(frames.count() > 12, 20'000);
        };
        composer.setOverlay(0, {picture(Qt::red), {0.1, 0.1}, 1.0});
        runOn();
        composer.setOverlay(0, {picture(Qt::green), {0.1, 0.1}, 0.8});
        runOn();
        composer.setOverlay(0, {picture(Qt::blue), {0.1, 0.1}, 1.0}, OverlayChange::OutThenIn);
        runOn();
        composer.hideOverlay(0);
        composer.setOverlay(1, {picture(Qt::yellow), {0.3, 0.3}, 1.0});
        composer.setOverlay(1, {picture(Qt::white), {0.3, 0.3}, 1.0});
        runOn();
        composer.hideOverlay(1);
        runOn();
    }

    static CameraFrame frameOf10Bits()
    {
        obs_source_frame *frame = obs_source_frame_create(VIDEO_FORMAT_P010, 640, 360);
        frame->refs = 1;
        return {nullptr, frame};
    }
};

QTEST_GUILESS_MAIN(TestComposerThread)
#include "tst_ComposerThread.moc"
