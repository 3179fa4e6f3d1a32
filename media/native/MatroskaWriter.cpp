// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/MatroskaWriter.h"

#include <util/threading.h>

#include <cstring>
#include <utility>

namespace vitrine::media {

namespace {

using namespace std::chrono_literals;

constexpr int kIoBuffer = 1 << 16; // bytes
constexpr size_t kMostQueued = 64U << 20U; // bytes a stuck disk may be behind: about two minutes at 4 Mb/s
constexpr std::chrono::seconds kBetweenSyncs = 2s;
// Bytes, so that a disk of 50 kB/s still answers within the seconds after which one counts as standing still.
constexpr int kMostUnsynced = 256 << 10;
constexpr const char *kClusterMilliseconds = "1000";

/// The disk is asked for something while this exists.
class DiskCall {
public:
    explicit DiskCall(std::atomic<uint64_t> &calls) : m_calls(calls) { ++m_calls; }
    ~DiskCall() { ++m_calls; }
    Q_DISABLE_COPY_MOVE(DiskCall)

private:
    std::atomic<uint64_t> &m_calls;
};

bool copyHeader(obs_encoder_t *encoder, AVCodecParameters &parameters)
{
    uint8_t *data = nullptr;
    size_t size = 0;
    if (!obs_encoder_get_extra_data(encoder, &data, &size)) {
        return false;
    }
    parameters.extradata = static_cast<uint8_t *>(av_mallocz(size + AV_INPUT_BUFFER_PADDING_SIZE));
    std::memcpy(parameters.extradata, data, size);
    parameters.extradata_size = static_cast<int>(size);
    return true;
}

} // namespace

MatroskaWriter::MatroskaWriter(MakeFile makeFile, std::function<void()> begun,
                               std::function<void(std::optional<Error>)> ended)
    : m_makeFile(std::move(makeFile)), m_packet(av_packet_alloc()), m_begun(std::move(begun)), m_ended(std::move(ended))
{
}

MatroskaWriter::~MatroskaWriter()
{
    finish();
    if (m_thread.joinable()) {
        m_thread.join();
    }
    for (encoder_packet &packet : m_queue) {
        obs_encoder_packet_release(&packet);
    }
    if (m_format != nullptr) {
        if (m_format->pb != nullptr) {
            av_freep(&m_format->pb->buffer);
            avio_context_free(&m_format->pb);
        }
        avformat_free_context(m_format);
    }
}

int MatroskaWriter::writeBytes(void *self, uint8_t *bytes, int size) noexcept
{
    auto *writer = static_cast<MatroskaWriter *>(self);
    const DiskCall call(writer->m_diskCalls);
    if (const Result<> written = writer->m_file->write({bytes, static_cast<size_t>(size)}); !written) {
        writer->m_fileError = written.error();
        return AVERROR(EIO);
    }
    writer->m_position += size;
    writer->m_bytesSinceSync += size;
    writer->m_bytes = std::max<uint64_t>(writer->m_bytes, static_cast<uint64_t>(writer->m_position));
    return size;
}

int64_t MatroskaWriter::seekTo(void *self, int64_t offset, int whence) noexcept
{
    auto *writer = static_cast<MatroskaWriter *>(self);
    if ((whence & AVSEEK_SIZE) != 0) {
        return static_cast<int64_t>(writer->m_bytes);
    }
    if (whence != SEEK_SET || !writer->m_file->seek(offset)) {
        return AVERROR(EINVAL);
    }
    writer->m_position = offset;
    return offset;
}

Result<> MatroskaWriter::outcomeOf(int code)
{
    if (code >= 0) {
        return {};
    }
    if (m_fileError) {
        return tl::unexpected(*m_fileError);
    }
    return failure(Error::Code::Internal, libavMessage(code));
}

Result<> MatroskaWriter::addTracks(obs_encoder_t *video, obs_encoder_t *audio)
{
    AVStream *picture = avformat_new_stream(m_format, nullptr);
    AVStream *sound = avformat_new_stream(m_format, nullptr);
    if (picture == nullptr || sound == nullptr) {
        return failure(Error::Code::Internal, QStringLiteral("no track"));
    }
    const video_output_info *info = video_output_get_info(obs_encoder_video(video));
    picture->time_base = {static_cast<int>(info->fps_den), static_cast<int>(info->fps_num)};
    picture->avg_frame_rate = {static_cast<int>(info->fps_num), static_cast<int>(info->fps_den)};
    AVCodecParameters &h264 = *picture->codecpar;
    h264.codec_type = AVMEDIA_TYPE_VIDEO;
    h264.codec_id = AV_CODEC_ID_H264;
    h264.width = static_cast<int>(info->width);
    h264.height = static_cast<int>(info->height);
    h264.format = AV_PIX_FMT_YUV420P;
    h264.color_range = AVCOL_RANGE_MPEG;
    h264.color_space = AVCOL_SPC_BT709;
    h264.color_primaries = AVCOL_PRI_BT709;
    h264.color_trc = AVCOL_TRC_BT709;

    const int rate = static_cast<int>(obs_encoder_get_sample_rate(audio));
    sound->time_base = {1, rate};
    AVCodecParameters &aac = *sound->codecpar;
    aac.codec_type = AVMEDIA_TYPE_AUDIO;
    aac.codec_id = AV_CODEC_ID_AAC;
    aac.sample_rate = rate;
    aac.frame_size = static_cast<int>(obs_encoder_get_frame_size(audio));
    av_channel_layout_default(&aac.ch_layout, 2);
    if (!copyHeader(video, h264) || !copyHeader(audio, aac)) {
        return failure(Error::Code::Internal, QStringLiteral("an encoder gives no header"));
    }
    return {};
}

Result<> MatroskaWriter::begin(obs_encoder_t *video, obs_encoder_t *audio)
{
    if (avformat_alloc_output_context2(&m_format, nullptr, "matroska", nullptr) < 0) {
        return failure(Error::Code::Internal, QStringLiteral("no Matroska muxer"));
    }
    auto *buffer = static_cast<unsigned char *>(av_malloc(kIoBuffer));
    m_format->pb = avio_alloc_context(buffer, kIoBuffer, 1, this, nullptr, writeBytes, seekTo);
    m_format->flags |= AVFMT_FLAG_CUSTOM_IO | AVFMT_FLAG_FLUSH_PACKETS;
    if (const Result<> added = addTracks(video, audio); !added) {
        return added;
    }
    m_thread = std::thread(&MatroskaWriter::run, this);
    return {};
}

void MatroskaWriter::push(encoder_packet *packet)
{
    bool isOverrun = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_finishing || m_overrun) {
            return;
        }
        isOverrun = m_overrun = m_queuedBytes + packet->size > kMostQueued;
        if (!isOverrun) {
            encoder_packet kept = {};
            obs_encoder_packet_ref(&kept, packet);
            m_queue.push_back(kept);
            m_queuedBytes += packet->size;
        }
    }
    m_wake.notify_one();
    if (isOverrun) {
        tell(Error{Error::Code::Timeout, QStringLiteral("the disk does not keep up")}); // its thread may be stuck in it
    }
}

void MatroskaWriter::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
    }
    m_wake.notify_one();
}

void MatroskaWriter::silence()
{
    const std::lock_guard lock(m_mutex);
    m_begun = nullptr;
    m_ended = nullptr;
}

void MatroskaWriter::tellBegun()
{
    const std::lock_guard lock(m_mutex);
    if (m_begun) {
        std::exchange(m_begun, nullptr)();
    }
}

void MatroskaWriter::tell(std::optional<Error> outcome)
{
    const std::lock_guard lock(m_mutex);
    if (m_ended) {
        std::exchange(m_ended, nullptr)(std::move(outcome));
    }
}

Result<> MatroskaWriter::writePacket(const encoder_packet &packet)
{
    const int track = packet.type == OBS_ENCODER_VIDEO ? 0 : 1;
    AVPacket *coded = m_packet.get();
    if (const int made = av_new_packet(coded, static_cast<int>(packet.size)); made < 0) {
        return outcomeOf(made);
    }
    std::memcpy(coded->data, packet.data, packet.size);
    coded->stream_index = track;
    coded->pts = packet.pts;
    coded->dts = packet.dts;
    coded->flags = packet.keyframe || track == 1 ? AV_PKT_FLAG_KEY : 0;
    coded->duration = track == 1 ? m_format->streams[1]->codecpar->frame_size : packet.timebase_num;
    av_packet_rescale_ts(coded, {packet.timebase_num, packet.timebase_den}, m_format->streams[track]->time_base);
    const int written = av_write_frame(m_format, coded);
    av_packet_unref(coded);
    return outcomeOf(written);
}

Result<> MatroskaWriter::sync()
{
    m_lastSync = std::chrono::steady_clock::now();
    m_bytesSinceSync = 0;
    const DiskCall call(m_diskCalls);
    return m_file->sync();
}

Result<> MatroskaWriter::open()
{
    {
        const DiskCall call(m_diskCalls);
        auto file = m_makeFile();
        if (!file) {
            return tl::unexpected(file.error());
        }
        m_file = std::move(*file);
    }
    m_lastSync = std::chrono::steady_clock::now();
    AVDictionary *options = nullptr;
    av_dict_set(&options, "cluster_time_limit", kClusterMilliseconds, 0);
    const int written = avformat_write_header(m_format, &options);
    av_dict_free(&options);
    return outcomeOf(written);
}

/// Until no packet comes any more.
Result<> MatroskaWriter::writePackets()
{
    for (;;) {
        encoder_packet packet = {};
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return !m_queue.empty() || m_finishing || m_overrun; });
            if (m_overrun || m_queue.empty()) {
                return {};
            }
            packet = m_queue.front();
            m_queue.pop_front();
            m_queuedBytes -= packet.size;
        }
        Result<> outcome = writePacket(packet);
        obs_encoder_packet_release(&packet);
        const bool isDue
            = m_bytesSinceSync >= kMostUnsynced || std::chrono::steady_clock::now() - m_lastSync >= kBetweenSyncs;
        if (outcome && isDue) {
            outcome = sync();
        }
        if (!outcome) {
            return outcome;
        }
    }
}

void MatroskaWriter::run()
{
    os_set_thread_name("vitrine: recording");
    Result<> outcome = open();
    if (outcome) {
        tellBegun();
        outcome = writePackets();
        // Also after a failure: what was written before is then a file with an end, if the disk takes one.
        const int ended = av_write_trailer(m_format);
        if (outcome) {
            outcome = outcomeOf(ended);
        }
        if (outcome) {
            outcome = sync();
        }
    }
    tell(outcome ? std::nullopt : std::optional(outcome.error()));
}

} // namespace vitrine::media
