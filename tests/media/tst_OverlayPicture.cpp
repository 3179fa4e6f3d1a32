// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/OverlayPicture.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using vitrine::media::Blender;
using vitrine::media::I420Buffer;
using vitrine::media::I420View;
using vitrine::media::OverlayPicture;

namespace {

constexpr QSize kCanvas{64, 48};
constexpr int kLuma = 60;
constexpr int kCb = 170;
constexpr int kCr = 90;

double lumaOf(QRgb c)
{
    return 16 + 219 * (0.2126 * qRed(c) + 0.7152 * qGreen(c) + 0.0722 * qBlue(c)) / 255;
}

double cbOf(double red, double green, double blue)
{
    return 128 + 224 * (blue - (0.2126 * red + 0.7152 * green + 0.0722 * blue)) / 1.8556 / 255;
}

double crOf(double red, double green, double blue)
{
    return 128 + 224 * (red - (0.2126 * red + 0.7152 * green + 0.0722 * blue)) / 1.5748 / 255;
}

void fill(const I420View &view)
{
    for (int y = 0; y < view.size.height(); ++y) {
        std::fill_n(view.y + y * view.strideY, view.size.width(), uint8_t(kLuma));
    }
    for (int y = 0; y < view.chromaHeight(); ++y) {
        std::fill_n(view.u + y * view.strideUV, view.chromaWidth(), uint8_t(kCb));
        std::fill_n(view.v + y * view.strideUV, view.chromaWidth(), uint8_t(kCr));
    }
}

/// Colours and alpha that change softly from pixel to pixel.
QImage softPicture(QSize size)
{
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            image.setPixel(x, y,
                           qRgba((x * 5 + 20) % 256, (y * 4 + 40) % 256, (x * 3 + y * 2) % 256, (x * 6 + y * 5) % 256));
        }
    }
    return image;
}

} // namespace

class tst_OverlayPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blendingIsWithinTwoOfTheExactFormula_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QPoint>("at");
        QTest::addColumn<double>("opacity");
        QTest::newRow("whole") << QSize(32, 24) << QPoint(10, 10) << 1.0;
        QTest::newRow("half opacity") << QSize(32, 24) << QPoint(10, 10) << 0.5;
        QTest::newRow("hardly there") << QSize(32, 24) << QPoint(10, 10) << 0.02;
        QTest::newRow("not there") << QSize(32, 24) << QPoint(10, 10) << 0.0;
        QTest::newRow("opacity above one") << QSize(32, 24) << QPoint(10, 10) << 1.5;
        QTest::newRow("odd place") << QSize(32, 24) << QPoint(11, 13) << 1.0;
        QTest::newRow("odd size") << QSize(31, 23) << QPoint(10, 10) << 0.75;
        QTest::newRow("odd place and size") << QSize(31, 23) << QPoint(11, 13) << 0.75;
        QTest::newRow("one pixel") << QSize(1, 1) << QPoint(10, 10) << 1.0;
        QTest::newRow("one row") << QSize(40, 1) << QPoint(4, 4) << 1.0;
        QTest::newRow("one column") << QSize(1, 40) << QPoint(4, 4) << 1.0;
        QTest::newRow("over the left edge") << QSize(32, 24) << QPoint(-9, 10) << 0.5;
        QTest::newRow("over the top edge") << QSize(32, 24) << QPoint(10, -7) << 1.0;
        QTest::newRow("over the right edge") << QSize(32, 24) << QPoint(45, 10) << 1.0;
        QTest::newRow("over the bottom edge") << QSize(32, 24) << QPoint(10, 37) << 0.5;
        QTest::newRow("larger than the canvas") << QSize(101, 83) << QPoint(-15, -13) << 0.5;
        QTest::newRow("left of it") << QSize(32, 24) << QPoint(-32, 10) << 1.0;
        QTest::newRow("right of it") << QSize(32, 24) << QPoint(64, 10) << 1.0;
        QTest::newRow("above it") << QSize(32, 24) << QPoint(10, -24) << 1.0;
        QTest::newRow("below it") << QSize(32, 24) << QPoint(10, 48) << 1.0;
        QTest::newRow("far away") << QSize(32, 24) << QPoint(-100000, 100000) << 1.0;
    }

    void blendingIsWithinTwoOfTheExactFormula()
    {
        QFETCH(QSize, size);
        QFETCH(QPoint, at);
        QFETCH(double, opacity);
        const QImage image = softPicture(size);
        I420Buffer canvas;
        canvas.resize(kCanvas);
        fill(canvas.view());

        Blender().blend(*OverlayPicture::fromImage(image), at.x(), at.y(), opacity, canvas.view());

        verify(image, {at.x() & ~1, at.y() & ~1}, std::min(opacity, 1.0), canvas.view());
    }

    void nothingIsWrittenBesideTheCanvas()
    {
        constexpr int kMargin = 16;
        I420Buffer room;
        room.resize(kCanvas + QSize(2 * kMargin, 2 * kMargin));
        fill(room.view());
        const I420View canvas = room.view().part(kMargin, kMargin, kCanvas);
        QImage white(200, 200, QImage::Format_ARGB32);
        white.fill(Qt::white);

        Blender().blend(*OverlayPicture::fromImage(white), -51, -53, 1.0, canvas);

        const I420View &view = room.view();
        for (int y = 0; y < view.size.height(); ++y) {
            for (int x = 0; x < view.size.width(); ++x) {
                const bool inside = QRect(QPoint(kMargin, kMargin), kCanvas).contains(x, y);
                const int luma = view.y[y * view.strideY + x];
                QVERIFY(inside ? std::abs(luma - 235) <= 2 : luma == kLuma);
            }
        }
    }

    void theEdgeOfAWhiteShapeHasNoColourOfItsOwn()
    {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::white);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(3.3, 3.3, 33.1, 33.1), 9, 9);
        painter.end();
        I420Buffer canvas;
        canvas.resize(kCanvas);
        fill(canvas.view());

        Blender().blend(*OverlayPicture::fromImage(image), 4, 4, 1.0, canvas.view());

        // Between the background and white, each sample lies on the straight line from one to the other.
        const I420View &view = canvas.view();
        for (int y = 0; y < view.chromaHeight(); ++y) {
            for (int x = 0; x < view.chromaWidth(); ++x) {
                const int cb = view.u[y * view.strideUV + x];
                const int cr = view.v[y * view.strideUV + x];
                const double shareOfCb = double(kCb - cb) / (kCb - 128);
                const double crOnTheLine = kCr + shareOfCb * (128 - kCr);
                QVERIFY2(std::abs(cr - crOnTheLine) <= 2, qPrintable(QStringLiteral("%1 %2").arg(cb).arg(cr)));
            }
        }
        for (int y = 0; y < view.size.height(); ++y) {
            for (int x = 0; x < view.size.width(); ++x) {
                QVERIFY(view.y[y * view.strideY + x] >= kLuma - 1);
            }
        }
    }

    void noPictureIsNoOverlay() { QVERIFY(!OverlayPicture::fromImage({})); }

    void otherFormatsAreTheSamePicture_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("premultiplied") << int(QImage::Format_ARGB32_Premultiplied);
        QTest::newRow("RGBA") << int(QImage::Format_RGBA8888);
        QTest::newRow("without alpha") << int(QImage::Format_RGB888);
        QTest::newRow("16 bits") << int(QImage::Format_RGBA64);
    }

    void otherFormatsAreTheSamePicture()
    {
        QFETCH(int, format);
        QImage image(7, 5, QImage::Format_ARGB32);
        image.fill(QColor(200, 40, 90));
        I420Buffer canvas;
        canvas.resize(kCanvas);
        fill(canvas.view());

        Blender().blend(*OverlayPicture::fromImage(image.convertToFormat(static_cast<QImage::Format>(format))), 8, 8,
                        1.0, canvas.view());

        verify(image, {8, 8}, 1.0, canvas.view());
    }

private:
    static void verify(const QImage &image, QPoint at, double opacity, const I420View &view)
    {
        const auto pixel = [&image, at](int x, int y) {
            const QPoint point(x - at.x(), y - at.y());
            return image.rect().contains(point) ? image.pixel(point) : qRgba(0, 0, 0, 0);
        };
        for (int y = 0; y < view.size.height(); ++y) {
            for (int x = 0; x < view.size.width(); ++x) {
                const QRgb over = pixel(x, y);
                const double alpha = opacity * qAlpha(over) / 255;
                const double exact = alpha * lumaOf(over) + (1 - alpha) * kLuma;
                QVERIFY2(std::abs(view.y[y * view.strideY + x] - exact) <= 2, where("luma", x, y));
            }
        }
        for (int y = 0; y < view.chromaHeight(); ++y) {
            for (int x = 0; x < view.chromaWidth(); ++x) {
                // A chroma sample is that of the four pixels above it, each blended on its own.
                double cb = 0;
                double cr = 0;
                for (int i = 0; i < 4; ++i) {
                    const QRgb over = pixel(x * 2 + i % 2, y * 2 + i / 2);
                    const double alpha = opacity * qAlpha(over) / 255;
                    cb += (alpha * cbOf(qRed(over), qGreen(over), qBlue(over)) + (1 - alpha) * kCb) / 4;
                    cr += (alpha * crOf(qRed(over), qGreen(over), qBlue(over)) + (1 - alpha) * kCr) / 4;
                }
                QVERIFY2(std::abs(view.u[y * view.strideUV + x] - cb) <= 2, where("Cb", x, y));
                QVERIFY2(std::abs(view.v[y * view.strideUV + x] - cr) <= 2, where("Cr", x, y));
            }
        }
    }

    static const char *where(const char *plane, int x, int y)
    {
        static QByteArray text;
        text = QStringLiteral("%1 at %2, %3").arg(QLatin1String(plane)).arg(x).arg(y).toLatin1();
        return text.constData();
    }
};

QTEST_GUILESS_MAIN(tst_OverlayPicture)
#include "tst_OverlayPicture.moc"
