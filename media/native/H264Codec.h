// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "media/native/I420.h"
#include "media/native/LibavHandles.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>

namespace vitrine::media {

/// One H.264 encoder of FFmpeg, in the chip or in software: High profile, constant bitrate, a closed group of pictures
/// of exactly 2 s, BT.709 partial range. Used by one thread at a time.
class H264Codec {
public:
    struct Settings {
        QSize size{1280, 720}; ///< Pixels, width x height, even.
        int framesPerSecond = 30;
        int kilobitsPerSecond = 3000;
    };

    /// Whether an encoder gets pictures of its own, because it may keep them for a while, or reads ours: x264 puts what
    /// it is given into pictures of its own at once.
    enum class Input { Copied, Lent };

    /// FFmpeg's names of the encoders we know, best first; libx264 last.
    static QStringList known();

    /// Opens the codec and encodes with it: by how many frames it delays a picture's decoding time to reorder them.
    /// Fails with Unsupported, and FFmpeg's words.
    static Result<int> tryOut(const QString &codec, const Settings &settings);

    /// A codec and what tryOut() said of it.
    struct Choice {
        QString codec;
        int reorderedFrames = 0;
    };

    /// One that works, open and without a picture yet.
    struct Opened {
        Choice choice;
        std::shared_ptr<H264Codec> codec;
    };

    /// The first of the candidates that works with these very settings: a chip may be out of sessions by now, or not
    /// take this size. One in a chip is tried out before, one in software only opened, which is quick. Fails with
    /// Unsupported and the words about each.
    static Result<Opened> firstThatWorks(const QList<Choice> &candidates, const Settings &settings);

    /// Fails with Unsupported.
    static Result<std::unique_ptr<H264Codec>> open(const QString &codec, const Settings &settings);

    /// Hands a picture over; `number` counts frames. Its pixels must stay until receive() has returned.
    bool send(const I420View &picture, int64_t number);

    /// The next coded packet (Annex B), valid until the next call; nullptr when the codec wants more pictures first.
    const AVPacket *receive();

    /// Parameter sets, Annex B.
    QByteArrayView header() const;

    QSize size() const { return m_size; }

private:
    H264Codec() = default;
    Result<> openOn(const QString &codec, const Settings &settings);
    Result<> prepareUpload(int hardware);
    bool lend(const I420View &picture);
    bool copyIn(const I420View &picture);

    QSize m_size;
    LibavCodec m_context;
    LibavFrame m_frame; // in memory, ours or refilled from the pool
    LibavFrame m_surface; // on the chip, for those that take nothing else
    LibavPacket m_packet;
    LibavPool m_pool;
    AVPixelFormat m_memoryFormat = AV_PIX_FMT_YUV420P;
    Input m_input = Input::Copied;
};

} // namespace vitrine::media
