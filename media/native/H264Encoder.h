// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/H264Codec.h"
#include "media/native/ObsHandles.h"

#include <memory>

namespace vitrine::media {

/// What libobs holds for an encoder of ours: the codec, and the packet it lends out until the next call. Owned by
/// libobs and called on the thread of the video output that it encodes.
class H264Encoder {
public:
    /// An encoder of libobs that encodes the frames of `video` with a codec that H264Codec knows, from the start of the
    /// first output that wants them. Empty when libobs makes none.
    static ObsEncoder create(const QString &codec, int kilobitsPerSecond, video_t *video);

    /// With libobs's settings for the encoder it makes; nullptr when the codec does not open.
    static std::unique_ptr<H264Encoder> open(obs_data_t *settings, obs_encoder_t *encoder);
    Q_DISABLE_COPY_MOVE(H264Encoder)

    /// False when the codec failed.
    bool encode(const encoder_frame &frame, encoder_packet &packet, bool &received);

    /// Parameter sets, Annex B.
    QByteArrayView header() const { return m_codec->header(); }

private:
    explicit H264Encoder(std::unique_ptr<H264Codec> codec) : m_codec(std::move(codec)) { }

    std::unique_ptr<H264Codec> m_codec;
};

} // namespace vitrine::media
