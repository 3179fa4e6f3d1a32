// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Recording.h"

#include "app/base/Threads.h"
#include "media/AudioEncoder.h"
#include "media/Engine.h"
#include "media/VideoEncoder.h"
#include "media/native/MatroskaWriter.h"
#include "media/native/OutputSignals.h"
#include "media/native/Registrations.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <new>
#include <utility>

namespace vitrine::media {

namespace {

constexpr const char *kOutputId = "vitrine_matroska";
constexpr uint64_t kNanosecondsPerMicrosecond = 1000;
// What a slow disk may need for the rest. Together with the closing of the engine it stays below the time after which a
// program seems hung.
constexpr std::chrono::seconds kLongestFinishing{6};

/// What libobs holds for our output. The writer is put in after libobs made it.
struct MatroskaOutput {
    obs_output_t *output = nullptr;
    std::shared_ptr<MatroskaWriter> writer;
    std::atomic<uint64_t> stopAt = 0; ///< Nanoseconds of libobs's clock; 0 while recording.
    std::atomic<bool> ended = false;

    void end(int code)
    {
        if (!ended.exchange(true)) {
            writer->finish();
            if (code == OBS_OUTPUT_SUCCESS) {
                obs_output_end_data_capture(output);
            } else {
                obs_output_signal_stop(output, code);
            }
        }
    }
};

const char *outputName(void * /*type*/) noexcept
{
    return "Vitrine recording";
}

void *createOutput(obs_data_t * /*settings*/, obs_output_t *output) noexcept
{
    auto *data = new (std::nothrow) MatroskaOutput;
    if (data != nullptr) {
        data->output = output;
    }
    return data;
}

void destroyOutput(void *self) noexcept
{
    delete static_cast<MatroskaOutput *>(self);
}

bool startOutput(void *self) noexcept
{
    auto *data = static_cast<MatroskaOutput *>(self);
    if (!obs_output_can_begin_data_capture(data->output, 0) || !obs_output_initialize_encoders(data->output, 0)) {
        return false;
    }
    if (!data->writer->begin(obs_output_get_video_encoder(data->output),
                             obs_output_get_audio_encoder(data->output, 0))) {
        return false;
    }
    return obs_output_begin_data_capture(data->output, 0);
}

void stopOutput(void *self, uint64_t timestamp) noexcept
{
    auto *data = static_cast<MatroskaOutput *>(self);
    if (timestamp == 0) {
        // Also when it has ended already: libobs waits for this call before it lets the output go.
        data->ended = true;
        data->writer->finish();
        obs_output_end_data_capture(data->output);
    } else {
        data->stopAt = timestamp; // frames on their way through the encoder are still to be written
    }
}

void takePacket(void *self, encoder_packet *packet) noexcept
{
    auto *data = static_cast<MatroskaOutput *>(self);
    if (packet == nullptr) {
        data->end(OBS_OUTPUT_ENCODE_ERROR);
        return;
    }
    const uint64_t stopAt = data->stopAt;
    if (stopAt != 0 && static_cast<uint64_t>(packet->sys_dts_usec) * kNanosecondsPerMicrosecond >= stopAt) {
        data->end(OBS_OUTPUT_SUCCESS);
        return;
    }
    data->writer->push(packet);
}

uint64_t outputBytes(void *self) noexcept
{
    return static_cast<MatroskaOutput *>(self)->writer->bytesWritten();
}

} // namespace

void registerMatroskaOutput()
{
    obs_output_info info = {};
    info.id = kOutputId;
    info.flags = OBS_OUTPUT_AV | OBS_OUTPUT_ENCODED;
    info.get_name = outputName;
    info.create = createOutput;
    info.destroy = destroyOutput;
    info.start = startOutput;
    info.stop = stopOutput;
    info.encoded_packet = takePacket;
    info.get_total_bytes = outputBytes;
    info.encoded_video_codecs = "h264";
    info.encoded_audio_codecs = "aac";
    obs_register_output(&info);
}

class Recording::Private {
public:
    explicit Private(QThreadPool &room) : waitingRoom(room) { }

    QThreadPool &waitingRoom;
    QString path;
    State state = State::Writing;
    std::optional<Error> error;
    std::shared_ptr<obs_encoder> video;
    std::shared_ptr<obs_encoder> audio;
    std::shared_ptr<MatroskaWriter> writer;
    ObsOutput output;
    std::unique_ptr<OutputSignals> events;
    QTimer giveUp;
    ThreadGuard guard;
};

Result<std::unique_ptr<Recording>> Recording::start(Engine &engine, VideoEncoder &video, AudioEncoder &audio,
                                                    const QString &path)
{
    auto file = RecordingFile::create(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    std::unique_ptr<Recording> recording(new Recording(std::make_unique<Private>(engine.waitingRoom())));
    Recording *self = recording.get();
    Private &data = *recording->d;
    data.path = path;
    data.video = video.handle();
    data.audio = audio.handle();
    data.giveUp.setSingleShot(true);
    connect(&data.giveUp, &QTimer::timeout, self, [self] {
        self->ended(Error{Error::Code::Timeout, QStringLiteral("the disk does not take the rest")});
    });
    // Called on other threads, until the destructor silences it.
    data.writer = std::make_shared<MatroskaWriter>(std::move(*file), [self](const std::optional<Error> &error) {
        QMetaObject::invokeMethod(
            self, [self, error] { self->ended(error); }, Qt::QueuedConnection);
    });
    data.output.reset(obs_output_create(kOutputId, "recording", nullptr, nullptr));
    if (!data.output) {
        return failure(Error::Code::Internal, QStringLiteral("libobs makes no output"));
    }
    static_cast<MatroskaOutput *>(obs_obj_get_data(data.output.get()))->writer = data.writer;
    obs_output_set_video_encoder(data.output.get(), data.video.get());
    obs_output_set_audio_encoder(data.output.get(), data.audio.get(), 0);
    data.events = std::make_unique<OutputSignals>(
        data.output.get(), [] {},
        [self](int code) {
            if (code != OBS_OUTPUT_SUCCESS) {
                QMetaObject::invokeMethod(
                    self,
                    [self] {
                        self->ended(Error{Error::Code::Internal, QStringLiteral("the encoder failed")});
                    },
                    Qt::QueuedConnection);
            }
        });
    if (!obs_output_start(data.output.get())) {
        return failure(Error::Code::Internal, QStringLiteral("the encoder or the file does not start"));
    }
    return recording;
}

Recording::Recording(std::unique_ptr<Private> data) : d(std::move(data)) { }

Recording::~Recording()
{
    d->events.reset();
    if (d->output) {
        obs_output_force_stop(d->output.get());
        d->output.reset(); // waits for libobs to have let go of the writer
    }
    // What is still to be written is, unless the disk has stopped: then the engine gives it up when it closes.
    d->writer->silence();
    d->waitingRoom.start([writer = std::move(d->writer)]() mutable { writer.reset(); });
}

QString Recording::path() const
{
    return d->path;
}

Recording::State Recording::state() const
{
    return d->state;
}

std::optional<Error> Recording::error() const
{
    return d->error;
}

quint64 Recording::bytesWritten() const
{
    return d->writer->bytesWritten();
}

void Recording::stop()
{
    Q_ASSERT(d->guard.isCurrent());
    if (d->state == State::Writing) {
        d->state = State::Finishing;
        d->giveUp.start(kLongestFinishing);
        obs_output_stop(d->output.get());
        Q_EMIT stateChanged();
    }
}

void Recording::ended(const std::optional<Error> &error)
{
    if (d->state == State::Failed || d->state == State::Finished) {
        return;
    }
    d->giveUp.stop();
    d->error = error;
    d->state = error ? State::Failed : State::Finished;
    if (error) {
        obs_output_force_stop(d->output.get());
    }
    Q_EMIT stateChanged();
}

} // namespace vitrine::media
