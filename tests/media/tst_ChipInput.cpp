// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/H264Codec.h"
#include "media/native/LibavHandles.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace vitrine::media;

namespace {

constexpr QSize kSize{322, 180}; // chroma of an odd width

/// A slope in each plane, another in each, so that planes that are taken for each other are seen.
void draw(const I420View &view)
{
    for (int y = 0; y < view.size.height(); ++y) {
        for (int x = 0; x < view.size.width(); ++x) {
            view.y[y * view.strideY + x] = static_cast<uint8_t>(40 + x / 2);
        }
    }
    for (int y = 0; y < view.chromaHeight(); ++y) {
        for (int x = 0; x < view.chromaWidth(); ++x) {
            view.u[y * view.strideUV + x] = static_cast<uint8_t>(80 + y);
            view.v[y * view.strideUV + x] = static_cast<uint8_t>(200 - x / 2);
        }
    }
}

/// The furthest that a pixel of the second plane is from the first's.
int furthest(const uint8_t *drawn, int strideDrawn, const uint8_t *seen, int strideSeen, QSize size)
{
    int most = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            most = std::max(most, std::abs(int(drawn[y * strideDrawn + x]) - int(seen[y * strideSeen + x])));
        }
    }
    return most;
}

} // namespace

/// What encoders of graphics chips are given, which is a copy in their own layout, is the picture.
class tst_ChipInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChipIsGivenThePicture_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::newRow("NV12") << QStringLiteral("h264_qsv");
        QTest::newRow("I420") << QStringLiteral("h264_amf");
        QTest::newRow("not copied") << QStringLiteral("libx264");
    }

    void aChipIsGivenThePicture()
    {
        QFETCH(QString, codec);
        const auto encoder = H264Codec::open(codec, {kSize, 30, 6000});
        QVERIFY2(encoder, encoder ? "" : qPrintable(encoder.error().detail));
        const AVCodec *h264 = avcodec_find_decoder(AV_CODEC_ID_H264);
        const LibavCodec decoder(avcodec_alloc_context3(h264));
        const QByteArrayView header = (*encoder)->header();
        decoder->extradata = static_cast<uint8_t *>(av_mallocz(header.size() + AV_INPUT_BUFFER_PADDING_SIZE));
        decoder->extradata_size = static_cast<int>(header.size());
        std::copy(header.begin(), header.end(), decoder->extradata);
        QCOMPARE(avcodec_open2(decoder.get(), h264, nullptr), 0);
        const LibavFrame seen(av_frame_alloc());
        I420Buffer picture;
        picture.resize(kSize);
        draw(picture.view());

        bool decoded = false;
        for (int number = 0; number < 90 && !decoded; ++number) {
            QVERIFY((*encoder)->send(picture.view(), number));
            while (const AVPacket *packet = (*encoder)->receive()) {
                QCOMPARE(avcodec_send_packet(decoder.get(), packet), 0);
            }
            decoded = avcodec_receive_frame(decoder.get(), seen.get()) == 0;
        }

        QVERIFY(decoded);
        QCOMPARE(QSize(seen->width, seen->height), kSize);
        const I420View drawn = picture.view();
        const QSize chroma(drawn.chromaWidth(), drawn.chromaHeight());
        constexpr int kTolerance = 6; // code values; coding costs up to 3 here
        QVERIFY(furthest(drawn.y, drawn.strideY, seen->data[0], seen->linesize[0], kSize) <= kTolerance);
        QVERIFY(furthest(drawn.u, drawn.strideUV, seen->data[1], seen->linesize[1], chroma) <= kTolerance);
        QVERIFY(furthest(drawn.v, drawn.strideUV, seen->data[2], seen->linesize[2], chroma) <= kTolerance);
    }
};

QTEST_GUILESS_MAIN(tst_ChipInput)
#include "tst_ChipInput.moc"
