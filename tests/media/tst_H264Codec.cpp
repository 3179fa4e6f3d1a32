// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/VideoEncoder.h"
#include "media/native/H264Codec.h"

#include <QTest>

#include <cmath>
#include <vector>

using vitrine::Error;
using vitrine::media::H264Codec;
using vitrine::media::I420Buffer;
using vitrine::media::I420View;
using vitrine::media::VideoEncoder;

namespace {

constexpr QSize kSize{320, 180};

/// A picture that moves and never repeats, so that a constant rate has something to spend bits on.
void draw(const I420View &view, int number)
{
    uint32_t noise = 12345U + static_cast<uint32_t>(number) * 7919U;
    for (int y = 0; y < view.size.height(); ++y) {
        for (int x = 0; x < view.size.width(); ++x) {
            noise = noise * 1664525U + 1013904223U;
            const int wave = static_cast<int>(90 + 60 * std::sin((x + number * 3) / 17.0) * std::cos(y / 13.0));
            view.y[y * view.strideY + x] = static_cast<uint8_t>(wave + static_cast<int>(noise >> 28U));
        }
    }
    for (int y = 0; y < view.chromaHeight(); ++y) {
        std::fill_n(view.u + y * view.strideUV, view.chromaWidth(), static_cast<uint8_t>(100 + y % 50));
        std::fill_n(view.v + y * view.strideUV, view.chromaWidth(), static_cast<uint8_t>(150 - y % 50));
    }
}

struct Coded {
    int64_t pts = 0;
    bool key = false;
    bool instantRefresh = false;
    int size = 0;
};

/// Whether an Annex B packet holds an IDR picture (H.264, 7.4.1: type 5).
bool holdsIdr(const AVPacket &packet)
{
    for (int i = 0; i + 3 < packet.size; ++i) {
        if (packet.data[i] == 0 && packet.data[i + 1] == 0 && packet.data[i + 2] == 1
            && (packet.data[i + 3] & 0x1F) == 5) {
            return true;
        }
    }
    return false;
}

std::vector<Coded> encode(H264Codec &codec, int pictures)
{
    std::vector<Coded> coded;
    I420Buffer buffer;
    buffer.resize(kSize);
    for (int number = 0; number < pictures; ++number) {
        draw(buffer.view(), number);
        if (!codec.send(buffer.view(), number)) {
            return {};
        }
        while (const AVPacket *packet = codec.receive()) {
            coded.push_back({packet->pts, (packet->flags & AV_PKT_FLAG_KEY) != 0, holdsIdr(*packet), packet->size});
        }
    }
    return coded;
}

} // namespace

class tst_H264Codec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QList<VideoEncoder::Probe> probes = VideoEncoder::probe();
        const auto usable = std::ranges::find_if(probes, &VideoEncoder::Probe::usable);
        QVERIFY(usable != probes.end());
        m_codec = usable->codec;
    }

    void probingSaysOfEachCodecWhetherItWorks()
    {
        const QList<VideoEncoder::Probe> probes = VideoEncoder::probe();

        QCOMPARE(probes.size(), H264Codec::known().size());
        for (const VideoEncoder::Probe &probe : probes) {
            const auto opened = H264Codec::open(probe.codec, {kSize, 30, 1000});
            QVERIFY2(!probe.usable || opened, qPrintable(probe.codec));
            QCOMPARE(probe.reason.isEmpty(), probe.usable);
        }
    }

    void theSoftwareEncoderAlwaysWorks() { QVERIFY(H264Codec::tryOut(QStringLiteral("libx264"), {kSize, 30, 1000})); }

    void oneThatFailsIsFollowedByTheNext()
    {
        const auto chosen = H264Codec::firstThatWorks(
            {{QStringLiteral("mjpeg"), 0}, {QStringLiteral("libx264"), 2}, {QStringLiteral("h264_nvenc"), 0}},
            {kSize, 30, 1000});

        QVERIFY(chosen);
        QCOMPARE(chosen->choice.codec, QStringLiteral("libx264"));
        QCOMPARE(chosen->choice.reorderedFrames, 2);
        I420Buffer picture;
        picture.resize(kSize);
        draw(picture.view(), 0);
        QVERIFY(chosen->codec->send(picture.view(), 0));
    }

    void aSizeThatNoneTakesIsUnsupported()
    {
        const auto chosen = H264Codec::firstThatWorks({{QStringLiteral("libx264"), 2}}, {{40000, 20}, 30, 1000});

        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, Error::Code::Unsupported);
        QVERIFY(chosen.error().detail.contains(QStringLiteral("libx264")));
    }

    void anUnknownCodecIsUnsupported()
    {
        const auto opened = H264Codec::open(QStringLiteral("mjpeg"), {});

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Unsupported);
    }

    void aKeyPictureThatRefersToNothingComesEveryTwoSeconds_data()
    {
        QTest::addColumn<int>("framesPerSecond");
        QTest::newRow("25") << 25;
        QTest::newRow("30") << 30;
        QTest::newRow("60") << 60;
    }

    void aKeyPictureThatRefersToNothingComesEveryTwoSeconds()
    {
        QFETCH(int, framesPerSecond);
        auto codec = H264Codec::open(m_codec, {kSize, framesPerSecond, 1000});
        QVERIFY(codec);

        const std::vector<Coded> coded = encode(**codec, framesPerSecond * 9);

        QVERIFY(coded.size() > static_cast<size_t>(framesPerSecond) * 6);
        for (const Coded &packet : coded) {
            QCOMPARE(packet.key, packet.pts % (framesPerSecond * 2) == 0);
            QCOMPARE(packet.instantRefresh, packet.key);
        }
    }

    void aClosedGroupIsWholeBeforeTheNextOneStarts()
    {
        auto codec = H264Codec::open(m_codec, {kSize, 30, 1000});
        QVERIFY(codec);

        const std::vector<Coded> coded = encode(**codec, 300);

        int64_t key = 0;
        for (const Coded &packet : coded) {
            key = packet.key ? packet.pts : key;
            QVERIFY(packet.pts >= key);
            QVERIFY(packet.pts < key + 60);
        }
    }

    void theRateIsConstantWithinATenth_data()
    {
        QTest::addColumn<int>("kilobits");
        QTest::newRow("300") << 300;
        QTest::newRow("1000") << 1000;
        QTest::newRow("3000") << 3000;
    }

    void theRateIsConstantWithinATenth()
    {
        QFETCH(int, kilobits);
        auto codec = H264Codec::open(m_codec, {kSize, 30, kilobits});
        QVERIFY(codec);

        const std::vector<Coded> coded = encode(**codec, 30 * 20);

        double bits = 0;
        for (const Coded &packet : coded) {
            bits += packet.size * 8.0;
        }
        const double rate = bits / (static_cast<double>(coded.size()) / 30) / 1000;
        QVERIFY2(std::abs(rate - kilobits) <= kilobits * 0.1, qPrintable(QString::number(rate)));
    }

    void theHeaderSaysHighProfile()
    {
        auto codec = H264Codec::open(m_codec, {kSize, 30, 1000});
        QVERIFY(codec);

        const QByteArrayView header = (*codec)->header();

        // H.264, 7.3.2.1.1: the profile is the first byte of a sequence parameter set (type 7); High is 100.
        const qsizetype start = header.indexOf(QByteArrayView("\0\0\1\x67", 4));
        QVERIFY(start >= 0);
        QCOMPARE(static_cast<uchar>(header.at(start + 4)), uchar(100));
    }

private:
    QString m_codec;
};

QTEST_GUILESS_MAIN(tst_H264Codec)
#include "tst_H264Codec.moc"
