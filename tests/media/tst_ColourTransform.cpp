// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/ColourTransform.h"

#include <obs.h>

#include <QTest>

#include <algorithm>
#include <cmath>

using vitrine::media::ColourTransform;
using vitrine::media::I420Buffer;
using vitrine::media::I420View;

namespace {

/// What ITU-R BT.601-7 and BT.709-6 say of one kind of camera.
struct Coding {
    double red;
    double blue;
    bool full;
};

constexpr Coding kRec601Partial{0.299, 0.114, false};
constexpr Coding kRec601Full{0.299, 0.114, true};
constexpr Coding kRec709Partial{0.2126, 0.0722, false};
constexpr Coding kRec709Full{0.2126, 0.0722, true};

using Triple = std::array<double, 3>;

Triple toRgb(const Coding &from, const Triple &codes)
{
    const double luma = from.full ? codes[0] / 255 : (codes[0] - 16) / 219;
    const double cb = (codes[1] - 128) / (from.full ? 255 : 224);
    const double cr = (codes[2] - 128) / (from.full ? 255 : 224);
    const double red = luma + 2 * (1 - from.red) * cr;
    const double blue = luma + 2 * (1 - from.blue) * cb;
    const double green = (luma - from.red * red - from.blue * blue) / (1 - from.red - from.blue);
    return {red, green, blue};
}

Triple toProgramme(const Triple &rgb)
{
    const double luma = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    return {16 + 219 * luma, 128 + 224 * (rgb[2] - luma) / 1.8556, 128 + 224 * (rgb[0] - luma) / 1.5748};
}

std::array<float, 16> matrixOfLibobs(video_colorspace space, video_range_type range)
{
    std::array<float, 16> matrix{};
    std::array<float, 3> lowest{};
    std::array<float, 3> highest{};
    video_format_get_parameters(space, range, matrix.data(), lowest.data(), highest.data());
    return matrix;
}

} // namespace

Q_DECLARE_METATYPE(Coding)

class tst_ColourTransform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsWithinOneOfTheExactValue_data()
    {
        QTest::addColumn<Coding>("coding");
        QTest::addColumn<int>("space");
        QTest::addColumn<int>("range");
        QTest::newRow("601 partial") << kRec601Partial << int(VIDEO_CS_601) << int(VIDEO_RANGE_PARTIAL);
        QTest::newRow("601 full") << kRec601Full << int(VIDEO_CS_601) << int(VIDEO_RANGE_FULL);
        QTest::newRow("709 partial") << kRec709Partial << int(VIDEO_CS_709) << int(VIDEO_RANGE_PARTIAL);
        QTest::newRow("709 full") << kRec709Full << int(VIDEO_CS_709) << int(VIDEO_RANGE_FULL);
    }

    void everyCodeIsWithinOneOfTheExactValue()
    {
        QFETCH(Coding, coding);
        QFETCH(int, space);
        QFETCH(int, range);

        const ColourTransform transform = ColourTransform::fromCamera(
            matrixOfLibobs(static_cast<video_colorspace>(space), static_cast<video_range_type>(range)));

        QCOMPARE(transform.isIdentity(), space == VIDEO_CS_709 && range == VIDEO_RANGE_PARTIAL);
        verify(transform, coding);
    }

    void aCameraThatSaysNothingIsTakenForRec601Partial()
    {
        const ColourTransform transform = ColourTransform::fromCamera({});

        QVERIFY(!transform.isIdentity());
        verify(transform, kRec601Partial);
    }

    void oddSizesAreRewrittenToTheLastPixel()
    {
        const ColourTransform transform = ColourTransform::fromCamera({});
        I420Buffer buffer;
        buffer.resize({5, 3});
        fill(buffer.view(), 100, 60, 200);

        transform.apply(buffer.view());

        const I420View &view = buffer.view();
        const Triple exact = toProgramme(toRgb(kRec601Partial, {100, 60, 200}));
        for (int y = 0; y < 3; ++y) {
            for (int x = 0; x < 5; ++x) {
                QVERIFY(std::abs(view.y[y * view.strideY + x] - exact[0]) <= 1);
            }
        }
        QVERIFY(std::abs(view.u[view.strideUV + 2] - exact[1]) <= 1);
        QVERIFY(std::abs(view.v[view.strideUV + 2] - exact[2]) <= 1);
    }

private:
    static void fill(const I420View &view, int luma, int cb, int cr)
    {
        for (int y = 0; y < view.size.height(); ++y) {
            std::fill_n(view.y + y * view.strideY, view.size.width(), static_cast<uint8_t>(luma));
        }
        for (int y = 0; y < view.chromaHeight(); ++y) {
            std::fill_n(view.u + y * view.strideUV, view.chromaWidth(), static_cast<uint8_t>(cb));
            std::fill_n(view.v + y * view.strideUV, view.chromaWidth(), static_cast<uint8_t>(cr));
        }
    }

    static void verify(const ColourTransform &transform, const Coding &coding)
    {
        // Every fifth code of each kind; those of the last lie side by side in one picture.
        constexpr int kStep = 5;
        constexpr int kCodes = 256 / kStep + 1;
        I420Buffer buffer;
        buffer.resize({2 * kCodes, 2});
        const I420View &view = buffer.view();
        for (int luma = 0; luma < 256; luma += kStep) {
            for (int cb = 0; cb < 256; cb += kStep) {
                fill(view, luma, cb, 0);
                for (int code = 0; code < kCodes; ++code) {
                    view.v[code] = static_cast<uint8_t>(code * kStep);
                }

                transform.apply(view);

                for (int code = 0; code < kCodes; ++code) {
                    const int cr = code * kStep;
                    const Triple exact = toProgramme(toRgb(coding, {double(luma), double(cb), double(cr)}));
                    const std::array<int, 3> got{view.y[2 * code], view.u[code], view.v[code]};
                    for (size_t i = 0; i < 3; ++i) {
                        const double difference = got[i] - std::clamp(exact[i], 0.0, 255.0);
                        if (std::abs(difference) > 1) { // QVERIFY2 would write its words two million times
                            QFAIL(qPrintable(QStringLiteral("%1 %2 %3 code %4: %5 for %6")
                                                 .arg(luma)
                                                 .arg(cb)
                                                 .arg(cr)
                                                 .arg(i)
                                                 .arg(got[i])
                                                 .arg(exact[i])));
                        }
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_ColourTransform)
#include "tst_ColourTransform.moc"
