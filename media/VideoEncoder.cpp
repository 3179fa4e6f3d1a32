// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/VideoEncoder.h"

#include "media/Composer.h"
#include "media/native/ComposerThread.h"
#include "media/native/H264Codec.h"
#include "media/native/H264Encoder.h"

#include <mutex>

namespace vitrine::media {

namespace {

constexpr int kLowestBitrate = 200;
constexpr int kHighestBitrate = 50000;

/// By how much a picture would be late against the sound. libobs starts both tracks of an output at zero by decoding
/// time, so reordering pushes pictures back; FFmpeg's AAC encoder puts 1024 samples of priming before the sound, which
/// libobs does not know of and which push it back too.
std::chrono::nanoseconds pictureDelay(int reorderedFrames, int framesPerSecond)
{
    constexpr int64_t kNanosecondsPerSecond = 1'000'000'000;
    constexpr int64_t kPrimingSamples = 1024;
    constexpr int64_t kSamplesPerSecond = 48000;
    return std::chrono::nanoseconds(reorderedFrames * kNanosecondsPerSecond / framesPerSecond
                                    - kPrimingSamples * kNanosecondsPerSecond / kSamplesPerSecond);
}

} // namespace

class VideoEncoder::Private {
public:
    QString codec;
    std::shared_ptr<obs_encoder> encoder;
};

QList<VideoEncoder::Probe> VideoEncoder::probe()
{
    // The outcome does not change while the program runs, and a try costs a tenth of a second.
    static std::once_flag once;
    static QList<Probe> probes;
    std::call_once(once, [] {
        H264Codec::Settings smallest;
        smallest.size = {320, 240};
        for (const QString &codec : H264Codec::known()) {
            const Result<int> tried = H264Codec::tryOut(codec, smallest);
            probes.append({codec, tried.has_value(), tried ? QString() : tried.error().detail, tried.value_or(0)});
        }
    });
    return probes;
}

Result<std::unique_ptr<VideoEncoder>> VideoEncoder::create(Engine & /*engine*/, Composer &composer,
                                                           const Settings &settings)
{
    if (settings.kilobitsPerSecond < kLowestBitrate || settings.kilobitsPerSecond > kHighestBitrate) {
        return failure(Error::Code::InvalidInput, QStringLiteral("%1 kb/s").arg(settings.kilobitsPerSecond));
    }
    QList<H264Codec::Choice> usable;
    for (const Probe &probed : probe()) {
        if (probed.usable) {
            usable.append({probed.codec, probed.reorderedFrames});
        }
    }
    const auto chosen = H264Codec::firstThatWorks(
        usable, {composer.format().size, composer.format().framesPerSecond, settings.kilobitsPerSecond});
    if (!chosen) {
        return tl::unexpected(chosen.error());
    }
    auto d = std::make_unique<Private>();
    d->codec = chosen->codec;
    ObsEncoder encoder = H264Encoder::create(chosen->codec, settings.kilobitsPerSecond, composer.output());
    if (!encoder) {
        return failure(Error::Code::Internal, QStringLiteral("libobs makes no encoder"));
    }
    composer.thread()->stampEarlier(pictureDelay(chosen->reorderedFrames, composer.format().framesPerSecond));
    // The encoder reads the composer's frames until its last output has stopped, so it keeps them alive.
    d->encoder = {encoder.release(), [frames = composer.thread()](obs_encoder_t *last) { ObsRelease()(last); }};
    return std::unique_ptr<VideoEncoder>(new VideoEncoder(std::move(d)));
}

VideoEncoder::VideoEncoder(std::unique_ptr<Private> data) : d(std::move(data)) { }

VideoEncoder::~VideoEncoder() = default;

QString VideoEncoder::codec() const
{
    return d->codec;
}

std::shared_ptr<obs_encoder> VideoEncoder::handle() const
{
    return d->encoder;
}

} // namespace vitrine::media
