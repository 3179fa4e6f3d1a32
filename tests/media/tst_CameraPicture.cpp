// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Camera.h"
#include "media/Composer.h"
#include "media/native/CameraPicture.h"
#include "tests/media/EngineTest.h"
#include "tests/media/ProgrammeFrames.h"
#include "tests/support/Clips.h"
#include "tests/support/Process.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using vitrine::media::Camera;
using vitrine::media::CameraAddress;
using vitrine::media::CameraFrame;
using vitrine::media::CameraPicture;
using vitrine::media::CanvasFormat;
using vitrine::media::Composer;
using vitrine::media::I420View;
using namespace vitrine::test;

namespace {

constexpr QSize kSize{640, 360};
constexpr int kPatience = 20000; // milliseconds

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// FFmpeg's own conversion of the clip's first picture to what a programme is.
Frame converted(const QString &clip)
{
    const Outcome outcome
        = run(QStringLiteral("ffmpeg"),
              words(QStringLiteral("-nostdin -hide_banner -loglevel error -i")) + QStringList{clip}
                  + words(QStringLiteral("-frames:v 1 -vf scale=out_color_matrix=bt709:out_range=tv:flags=bicubic"
                                         "+accurate_rnd+full_chroma_int+full_chroma_inp+bitexact,format=yuv420p "
                                         "-f rawvideo -")));
    Frame frame;
    frame.size = kSize;
    const qsizetype luma = qsizetype(kSize.width()) * kSize.height();
    if (outcome.output.size() == luma * 3 / 2) {
        const auto *bytes = reinterpret_cast<const uint8_t *>(outcome.output.constData());
        frame.planes[0].assign(bytes, bytes + luma);
        frame.planes[1].assign(bytes + luma, bytes + luma * 5 / 4);
        frame.planes[2].assign(bytes + luma * 5 / 4, bytes + luma * 3 / 2);
    }
    return frame;
}

struct Comparison {
    int worst = 0;
    int compared = 0;
    QString where;
};

/// A frame of no camera, in one grey and in the canvas's own colours.
CameraFrame grey(video_format format, QSize size, uint8_t luma)
{
    obs_source_frame *frame
        = obs_source_frame_create(format, static_cast<uint32_t>(size.width()), static_cast<uint32_t>(size.height()));
    frame->refs = 1;
    video_format_get_parameters(VIDEO_CS_709, VIDEO_RANGE_PARTIAL, frame->color_matrix, frame->color_range_min,
                                frame->color_range_max);
    std::fill_n(frame->data[0], frame->linesize[0] * frame->height, luma);
    return {nullptr, frame};
}

bool isAll(const I420View &picture, uint8_t luma)
{
    for (int y = 0; y < picture.size.height(); ++y) {
        const uint8_t *row = picture.y + static_cast<ptrdiff_t>(y) * picture.strideY;
        if (std::any_of(row, row + picture.size.width(), [luma](uint8_t sample) { return sample != luma; })) {
            return false;
        }
    }
    return true;
}

/// Compares where the wanted picture is flat for some pixels around: beside an edge, filters may differ.
Comparison compare(const Frame &got, const Frame &wanted, int plane)
{
    constexpr int kAround = 5;
    const int width = plane == 0 ? kSize.width() : kSize.width() / 2;
    const int height = plane == 0 ? kSize.height() : kSize.height() / 2;
    const auto at = [width, plane](const Frame &frame, int x, int y) {
        return int(frame.planes[plane][static_cast<size_t>(y) * static_cast<size_t>(width) + static_cast<size_t>(x)]);
    };
    Comparison result;
    for (int y = kAround; y < height - kAround; y += 2) {
        for (int x = kAround; x < width - kAround; x += 2) {
            const int centre = at(wanted, x, y);
            bool flat = true;
            for (int dy = -kAround; flat && dy <= kAround; ++dy) {
                for (int dx = -kAround; flat && dx <= kAround; ++dx) {
                    flat = std::abs(at(wanted, x + dx, y + dy) - centre) <= 1;
                }
            }
            if (flat) {
                ++result.compared;
                if (const int off = std::abs(at(got, x, y) - centre); off > result.worst) {
                    result.worst = off;
                    result.where = QStringLiteral("plane %1 at %2, %3: %4 for %5")
                                       .arg(plane)
                                       .arg(x)
                                       .arg(y)
                                       .arg(at(got, x, y))
                                       .arg(centre);
                }
            }
        }
    }
    return result;
}

} // namespace

class tst_CameraPicture : public EngineTest {
    Q_OBJECT

private Q_SLOTS:
    void colourBarsAreWithinTwoOfFfmpegsOwnConversion_data()
    {
        QTest::addColumn<QString>("pixels");
        QTest::addColumn<QString>("matrix");
        QTest::addColumn<QString>("range");
        for (const char *pixels : {"yuv420p", "nv12", "yuyv422", "uyvy422", "yvyu422", "yuv422p", "yuv444p",
                                   "yuv420p10le", "yuv422p10le", "yuv444p12le"}) {
            for (const char *matrix : {"bt601", "bt709"}) {
                for (const char *range : {"tv", "pc"}) {
                    QTest::addRow("%s %s %s", pixels, matrix, range)
                        << QString::fromLatin1(pixels) << QString::fromLatin1(matrix) << QString::fromLatin1(range);
                }
            }
        }
        for (const char *pixels : {"bgra", "rgba", "bgr24"}) {
            QTest::addRow("%s", pixels) << QString::fromLatin1(pixels) << QStringLiteral("rgb") << QStringLiteral("pc");
        }
        QTest::newRow("motion JPEG 4:2:2")
            << QStringLiteral("yuvj422p") << QStringLiteral("jpeg") << QStringLiteral("pc");
        QTest::newRow("motion JPEG 4:2:0")
            << QStringLiteral("yuvj420p") << QStringLiteral("jpeg") << QStringLiteral("pc");
    }

    void colourBarsAreWithinTwoOfFfmpegsOwnConversion()
    {
        QFETCH(QString, pixels);
        QFETCH(QString, matrix);
        QFETCH(QString, range);
        const QString clip = in(QStringLiteral("bars.mkv"));
        QVERIFY(makeBars(clip, pixels, matrix, range));
        const Frame wanted = converted(clip);
        QVERIFY(!wanted.planes[0].empty());
        const auto composer = Composer::start(*m_engine, {kSize, kFramesPerSecond});
        QVERIFY(composer);
        const auto camera = Camera::open(*m_engine, *CameraAddress::parse(clip));
        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Showing, kPatience);
        ProgrammeFrames frames((*composer)->output());

        (*composer)->showCamera(camera.get());

        // Bars hold white somewhere, which black before the camera does not.
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(frames.newest().planes[0], [](uint8_t y) { return y > 150; }),
                                 kPatience);
        const Frame got = frames.newest();
        for (int plane = 0; plane < 3; ++plane) {
            const Comparison comparison = compare(got, wanted, plane);
            QVERIFY2(comparison.compared > (plane == 0 ? 20000 : 4000),
                     qPrintable(QString::number(comparison.compared)));
            QVERIFY2(comparison.worst <= 2, qPrintable(comparison.where));
        }
    }

    void aFrameThatCannotBeConvertedLeavesBlack()
    {
        constexpr QSize kCanvas(640, 360);
        CameraPicture picture(kCanvas);
        QVERIFY(picture.take(grey(VIDEO_FORMAT_I444, kCanvas, 200), {}));
        QVERIFY(isAll(picture.view(), 200));
        obs_source_frame *broken = obs_source_frame_create(VIDEO_FORMAT_BGRA, 1280, 720);
        broken->refs = 1;
        bfree(std::exchange(broken->data[0], nullptr));

        QVERIFY(!picture.take(CameraFrame(nullptr, broken), {}));

        QCOMPARE(picture.view().size, kCanvas);
        QVERIFY(isAll(picture.view(), 16));
    }

private:
    static bool makeBars(const QString &clip, const QString &pixels, const QString &matrix, const QString &range)
    {
        const QString bars = QStringLiteral("-f lavfi -i smptehdbars=size=640x360:rate=30:duration=0.5,format=gbrp,");
        if (matrix == QLatin1String("jpeg")) {
            return makeClip(words(bars
                                  + QStringLiteral("scale=out_color_matrix=bt601:out_range=pc,format=%1 -c:v mjpeg "
                                                   "-q:v 1")
                                        .arg(pixels))
                            + QStringList{clip});
        }
        if (matrix == QLatin1String("rgb")) {
            return makeClip(words(bars + QStringLiteral("format=%1 -c:v rawvideo -allow_raw_vfw 1").arg(pixels))
                            + QStringList{clip});
        }
        const QString tag = matrix == QLatin1String("bt601") ? QStringLiteral("smpte170m") : matrix;
        // The raw codec of Matroska knows no formats of 10 or 12 bits.
        const QString codec = pixels.endsWith(QLatin1String("le")) ? QStringLiteral("ffv1")
                                                                   : QStringLiteral("rawvideo -allow_raw_vfw 1");
        return makeClip(words(bars
                              + QStringLiteral("scale=out_color_matrix=%1:out_range=%2,format=%3 -c:v %5 "
                                               "-colorspace %4 -color_range %2")
                                    .arg(matrix, range, pixels, tag, codec))
                        + QStringList{clip});
    }
};

QTEST_GUILESS_MAIN(tst_CameraPicture)
#include "tst_CameraPicture.moc"
