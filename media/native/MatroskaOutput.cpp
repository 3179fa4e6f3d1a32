// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/MatroskaOutput.h"

#include "media/native/Registrations.h"

#include <new>
#include <utility>

namespace vitrine::media {

namespace {

constexpr const char *kOutputId = "vitrine_matroska";
constexpr uint64_t kNanosecondsPerMicrosecond = 1000;

const char *outputName(void * /*type*/) noexcept
{
    return "Vitrine recording";
}

void *createOutput(obs_data_t * /*settings*/, obs_output_t *output) noexcept
{
    return new (std::nothrow) MatroskaOutput(output);
}

void destroyOutput(void *self) noexcept
{
    delete static_cast<MatroskaOutput *>(self);
}

bool startOutput(void *self) noexcept
{
    return static_cast<MatroskaOutput *>(self)->start();
}

void stopOutput(void *self, uint64_t timestamp) noexcept
{
    static_cast<MatroskaOutput *>(self)->stop(timestamp);
}

void takePacket(void *self, encoder_packet *packet) noexcept
{
    static_cast<MatroskaOutput *>(self)->take(packet);
}

uint64_t outputBytes(void *self) noexcept
{
    return static_cast<MatroskaOutput *>(self)->bytesWritten();
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

ObsOutput MatroskaOutput::create(std::shared_ptr<MatroskaWriter> writer)
{
    ObsOutput output(obs_output_create(kOutputId, "recording", nullptr, nullptr));
    if (output) {
        static_cast<MatroskaOutput *>(obs_obj_get_data(output.get()))->m_writer = std::move(writer);
    }
    return output;
}

bool MatroskaOutput::start()
{
    if (!obs_output_can_begin_data_capture(m_output, 0) || !obs_output_initialize_encoders(m_output, 0)) {
        return false;
    }
    if (!m_writer->begin(obs_output_get_video_encoder(m_output), obs_output_get_audio_encoder(m_output, 0))) {
        return false;
    }
    return obs_output_begin_data_capture(m_output, 0);
}

void MatroskaOutput::stop(uint64_t timestamp)
{
    if (timestamp == 0) {
        m_ended = true;
        endCapture(OBS_OUTPUT_SUCCESS);
        m_writer->finish();
    } else {
        m_stopAt = timestamp; // frames on their way through the encoder are still to be written
    }
}

void MatroskaOutput::take(encoder_packet *packet)
{
    if (packet == nullptr) {
        end(OBS_OUTPUT_ENCODE_ERROR);
        return;
    }
    const uint64_t stopAt = m_stopAt;
    if (stopAt != 0 && static_cast<uint64_t>(packet->sys_dts_usec) * kNanosecondsPerMicrosecond >= stopAt) {
        end(OBS_OUTPUT_SUCCESS);
        return;
    }
    m_writer->push(packet);
}

void MatroskaOutput::end(int code)
{
    if (!m_ended.exchange(true)) {
        endCapture(code);
        m_writer->finish(); // last: with the file complete, the recording may go
    }
}

/// Also when it has ended already: libobs waits for this call before it lets the output go. It lets it go too early
/// while another thread is still in this call, which leaves the encoders with an output that is no more.
void MatroskaOutput::endCapture(int code)
{
    const std::lock_guard ending(m_ending);
    if (code == OBS_OUTPUT_SUCCESS) {
        obs_output_end_data_capture(m_output);
    } else {
        obs_output_signal_stop(m_output, code);
    }
}

} // namespace vitrine::media
