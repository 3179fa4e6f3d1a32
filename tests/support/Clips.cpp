// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Clips.h"

#include "tests/support/Process.h"

#include <QDebug>
#include <QDir>
#include <QFile>

namespace vitrine::test {

namespace {

constexpr int kFrameRate = 30;

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

bool ffmpeg(const QStringList &arguments, const QByteArray &input = {})
{
    const Outcome outcome = run(QStringLiteral("ffmpeg"), words("-nostdin -hide_banner -loglevel error -y") + arguments,
                                std::chrono::seconds(300), input);
    if (!outcome.succeeded()) {
        qWarning().noquote() << outcome.errors;
    }
    return outcome.succeeded();
}

} // namespace

bool makeClip(const QStringList &arguments)
{
    return ffmpeg(arguments);
}

bool makeColour(const QString &path, const QString &colour, QSize size, double seconds)
{
    return makeClip(QStringList{QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                                QStringLiteral("color=%1:size=%2x%3:rate=30:duration=%4,format=gbrp,"
                                               "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p")
                                    .arg(colour)
                                    .arg(size.width())
                                    .arg(size.height())
                                    .arg(seconds)}
                    + QStringLiteral("-c:v ffv1 -colorspace bt709 -color_range tv").split(u' ') + QStringList{path});
}

QString footage(Footage which, const QString &folder)
{
    if (which == Footage::Both) {
        const QString both = QDir(folder).filePath(QStringLiteral("both.mkv"));
        const bool made = ffmpeg(words("-t 6 -i")
                                 << footage(Footage::Cup, folder) << words("-t 6 -i") << footage(Footage::Box, folder)
                                 << QStringLiteral("-filter_complex")
                                 << QStringLiteral("[0:v]fps=30[a];[1:v]fps=30[b];[0:a]aformat=r=48000:cl=stereo[c];"
                                                   "[1:a]aformat=r=48000:cl=stereo[d];[a][c][b][d]concat=n=2:v=1:a=1")
                                 << words("-c:v libx264 -preset ultrafast -crf 18 -c:a aac") << both);
        return made ? both : QString();
    }
    const QString name = which == Footage::Cup ? QStringLiteral("cup.mp4") : QStringLiteral("box.mp4");
    // Systems installed without documentation have the files where the installer unpacked them.
    const QStringList places{qEnvironmentVariable("VITRINE_FOOTAGE"),
                             QStringLiteral("/usr/share/doc/opencv-doc/opencv4/html")};
    for (const QString &place : places) {
        const QString packed = place + u'/' + name + QStringLiteral(".gz");
        if (place.isEmpty() || !QFile::exists(packed)) {
            continue;
        }
        const Outcome unpacked
            = run(QStringLiteral("gzip"), {QStringLiteral("--decompress"), QStringLiteral("--stdout"), packed});
        QFile file(QDir(folder).filePath(name));
        if (unpacked.succeeded() && file.open(QIODevice::WriteOnly)
            && file.write(unpacked.output) == unpacked.output.size()) {
            return file.fileName();
        }
    }
    return {};
}

bool makeBeepAndFlash(const QString &path, int seconds)
{
    return ffmpeg(words("-f lavfi -i")
                  << QStringLiteral("color=black:size=1280x720:rate=30:duration=%1,"
                                    "drawbox=color=white:thickness=fill:enable='lt(mod(n,60),3)'")
                         .arg(seconds)
                  << words("-f lavfi -i")
                  << QStringLiteral("aevalsrc=if(lt(mod(t\\,2)\\,0.1)\\,0.5*sin(2*PI*1000*t)\\,0)"
                                    ":sample_rate=48000:channel_layout=stereo:duration=%1")
                         .arg(seconds)
                  << words("-c:v libx264 -preset veryfast -g 30 -pix_fmt yuv420p -c:a flac -sample_fmt s16 -f matroska")
                  << path);
}

bool makeNumbered(const QString &path, int seconds)
{
    // One pixel here is 20x20 in the clip.
    constexpr int kWidth = 64;
    constexpr int kHeight = 36;
    constexpr int kTop = static_cast<int>(kFreeBandTop * kHeight + 0.5);
    constexpr int kHalf = static_cast<int>(kFreeBandHeight * kHeight + 0.5) / 2;
    constexpr int kColumn = kWidth / kNumberBits;
    QByteArray frames;
    frames.reserve(qsizetype(seconds) * kFrameRate * kWidth * kHeight);
    for (int number = 0; number < seconds * kFrameRate; ++number) {
        QByteArray frame(kWidth * kHeight, char(0x60));
        for (int y = kTop; y < kTop + 2 * kHalf; ++y) {
            for (int x = 0; x < kWidth; ++x) {
                const bool bit = (number >> (x / kColumn)) & 1;
                const bool upper = y < kTop + kHalf;
                frame[y * kWidth + x] = bit == upper ? char(0xeb) : char(0x10);
            }
        }
        frames += frame;
    }
    return ffmpeg(words("-f rawvideo -pixel_format gray -video_size 64x36 -framerate 30 -i - -vf "
                        "scale=1280:720:flags=neighbor,format=yuv420p -c:v libx264 -preset veryfast -g 30 -f matroska")
                      << path,
                  frames);
}

bool makeTestPicture(const QString &path, int width, int height, int framesPerSecond, int seconds)
{
    return ffmpeg(
        words("-f lavfi -i") << QStringLiteral("testsrc2=size=%1x%2:rate=%3:duration=%4")
                                    .arg(width)
                                    .arg(height)
                                    .arg(framesPerSecond)
                                    .arg(seconds)
                             << words("-f lavfi -i")
                             << QStringLiteral("sine=frequency=440:sample_rate=48000:duration=%1").arg(seconds)
                             << words("-c:v libx264 -preset veryfast -g 30 -pix_fmt yuv420p -c:a aac") << path);
}

} // namespace vitrine::test
