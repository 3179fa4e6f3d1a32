// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/VideoEncoder.h"

#include "app/base/Threads.h"
#include "media/Composer.h"
#include "media/Engine.h"
#include "media/native/Background.h"
#include "media/native/CodecSupply.h"
#include "media/native/ComposerThread.h"
#include "media/native/H264Codec.h"
#include "media/native/H264Encoder.h"

#include <QTimer>

#include <chrono>
#include <mutex>
#include <utility>

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

/// Where drivers may hold it up.
Result<H264Codec::Opened> choose(const H264Codec::Settings &wanted)
{
    QList<H264Codec::Choice> usable;
    for (const VideoEncoder::Probe &probed : VideoEncoder::probe()) {
        if (probed.usable) {
            usable.append({probed.codec, probed.reorderedFrames});
        }
    }
    return H264Codec::firstThatWorks(usable, wanted);
}

} // namespace

class VideoEncoder::Private {
public:
    explicit Private(QThreadPool &room) : waitingRoom(room) { }

    QThreadPool &waitingRoom;
    std::shared_ptr<ComposerThread> composer;
    std::shared_ptr<CodecSupply> supply = std::make_shared<CodecSupply>();
    H264Codec::Settings wanted;
    State state = State::Choosing;
    bool isUnderway = false; // a choice, be it given up
    std::optional<Error> error;
    QString codec;
    std::shared_ptr<obs_encoder> encoder;
    QTimer longest;
    ThreadGuard thread;
};

QList<VideoEncoder::Probe> VideoEncoder::probe()
{
    // The outcome does not change while the program runs, and a try costs a tenth of a second.
    static std::once_flag once;
    static QList<Probe> probes;
    std::call_once(once, [] {
        for (const QString &codec : H264Codec::known()) {
            probes.append(probe(codec));
        }
    });
    return probes;
}

VideoEncoder::Probe VideoEncoder::probe(const QString &codec)
{
    H264Codec::Settings smallest;
    smallest.size = {320, 240};
    const Result<int> tried = H264Codec::tryOut(codec, smallest);
    return {codec, tried.has_value(), tried ? QString() : tried.error().detail, tried.value_or(0)};
}

Result<std::unique_ptr<VideoEncoder>> VideoEncoder::create(Engine &engine, Composer &composer, const Settings &settings)
{
    if (settings.kilobitsPerSecond < kLowestBitrate || settings.kilobitsPerSecond > kHighestBitrate) {
        return failure(Error::Code::InvalidInput, QStringLiteral("%1 kb/s").arg(settings.kilobitsPerSecond));
    }
    auto d = std::make_unique<Private>(engine.waitingRoom());
    d->composer = composer.thread();
    d->wanted = {composer.format().size, composer.format().framesPerSecond, settings.kilobitsPerSecond};
    ObsEncoder made = H264Encoder::create(*d->supply, settings.kilobitsPerSecond, d->composer->output());
    if (!made) {
        return failure(Error::Code::Internal, QStringLiteral("libobs makes no encoder"));
    }
    // The encoder reads the composer's frames until its last output has stopped, so it keeps them alive.
    d->encoder
        = {made.release(), [frames = d->composer, supply = d->supply](obs_encoder_t *last) { ObsRelease()(last); }};
    std::unique_ptr<VideoEncoder> encoder(new VideoEncoder(std::move(d)));
    encoder->choose();
    return encoder;
}

VideoEncoder::VideoEncoder(std::unique_ptr<Private> data) : d(std::move(data))
{
    d->longest.setSingleShot(true);
    d->longest.setInterval(std::chrono::seconds(kChoiceSeconds));
    connect(&d->longest, &QTimer::timeout, this,
            [this] { settle(failure(Error::Code::Timeout, QStringLiteral("no encoder answers in time"))); });
}

VideoEncoder::~VideoEncoder() = default;

VideoEncoder::State VideoEncoder::prepare()
{
    Q_ASSERT(d->thread.isCurrent());
    const bool isReady = d->state == State::Ready && d->supply->isStocked();
    if (!isReady && d->state != State::Choosing) {
        choose();
    }
    return d->state;
}

/// Who has not answered the last time is not asked a second time, but waited for as long again.
void VideoEncoder::choose()
{
    d->state = State::Choosing;
    d->longest.start();
    if (std::exchange(d->error, {})) {
        Q_EMIT errorChanged();
    }
    if (std::exchange(d->isUnderway, true)) {
        return;
    }
    inBackground(
        d->waitingRoom, this, [wanted = d->wanted] { return media::choose(wanted); },
        [this](const Result<H264Codec::Opened> &chosen) {
            d->isUnderway = false;
            if (d->state != State::Choosing) {
                return; // it was given up
            }
            if (chosen) {
                d->composer->stampEarlier(pictureDelay(chosen->choice.reorderedFrames, d->wanted.framesPerSecond));
                d->codec = chosen->choice.codec;
                d->supply->put(chosen->codec);
            }
            settle(chosen ? Result<>() : tl::unexpected(chosen.error()));
        });
}

void VideoEncoder::settle(const Result<> &outcome)
{
    Q_ASSERT(d->thread.isCurrent());
    d->longest.stop();
    d->state = outcome ? State::Ready : State::Failed;
    if (!outcome) {
        d->error = outcome.error();
        Q_EMIT errorChanged();
    }
    Q_EMIT settled();
}

VideoEncoder::State VideoEncoder::state() const
{
    return d->state;
}

std::optional<Error> VideoEncoder::error() const
{
    return d->error;
}

QString VideoEncoder::codec() const
{
    return d->codec;
}

std::shared_ptr<obs_encoder> VideoEncoder::handle() const
{
    return d->encoder;
}

} // namespace vitrine::media
