// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/CodecSupply.h"
#include "media/native/ObsHandles.h"

#include <memory>

namespace vitrine::media {

/// What libobs holds for an encoder of ours: the codec, and the packet it lends out until the next call. Owned by
/// libobs and called on the thread of the video output that it encodes.
class H264Encoder {
public:
    /// An encoder of libobs that encodes the frames of `video` with what it finds in the supply, from the start of the
    /// first output that wants them until the last one ends; then again with the next. Outlived by both. Empty when
    /// libobs makes none.
    static ObsEncoder create(CodecSupply &supply, int kilobitsPerSecond, video_t *video);

    /// With libobs's settings for the encoder it makes; nullptr when there is nothing in its supply.
    static std::unique_ptr<H264Encoder> open(obs_data_t *settings);
    Q_DISABLE_COPY_MOVE(H264Encoder)

    /// False when the codec failed.
    bool encode(const encoder_frame &frame, encoder_packet &packet, bool &received);

    /// Parameter sets, Annex B.
    QByteArrayView header() const { return m_codec->header(); }

private:
    explicit H264Encoder(std::shared_ptr<H264Codec> codec) : m_codec(std::move(codec)) { }

    std::shared_ptr<H264Codec> m_codec;
};

} // namespace vitrine::media
