// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DecodedVideo.h"

#include "tests/support/Clips.h"
#include "tests/support/Process.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace vitrine::test {

namespace {

constexpr int kSampleRate = 48000;

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

Outcome ffmpeg(const QStringList &arguments)
{
    return run(QStringLiteral("ffmpeg"), words("-nostdin -hide_banner -loglevel error -y") + arguments,
               std::chrono::seconds(300));
}

} // namespace

QJsonObject DecodedVideo::stream(const QString &type) const
{
    const Outcome probed = run(QStringLiteral("ffprobe"),
                               words("-v error -of json -show_streams -select_streams")
                                   << type.left(1) + QStringLiteral(":0") << m_path);
    return QJsonDocument::fromJson(probed.output).object()[QLatin1String("streams")].toArray().at(0).toObject();
}

bool DecodedVideo::decodesCleanly() const
{
    const Outcome decoded = ffmpeg(QStringList{QStringLiteral("-i"), m_path} + words("-f null -"));
    return decoded.succeeded() && decoded.errors.isEmpty();
}

double DecodedVideo::seconds() const
{
    const std::vector<double> shown = pictureTimes();
    if (shown.size() < 2) {
        return 0;
    }
    return (shown.back() - shown.front()) * double(shown.size()) / double(shown.size() - 1);
}

std::vector<double> DecodedVideo::times(bool keysOnly) const
{
    const Outcome probed
        = run(QStringLiteral("ffprobe"),
              words("-v quiet -of csv=p=0 -select_streams v:0 -show_entries frame=key_frame,pts_time") << m_path,
              std::chrono::seconds(300));
    std::vector<double> result;
    for (const QByteArray &line : probed.output.split('\n')) {
        const QList<QByteArray> fields = line.trimmed().split(',');
        bool numeric = false;
        const double time = fields.size() >= 2 ? fields[1].toDouble(&numeric) : 0;
        if (numeric && (!keysOnly || fields[0] == "1")) {
            result.push_back(time);
        }
    }
    std::ranges::sort(result);
    return result;
}

std::vector<double> DecodedVideo::pictureTimes() const
{
    return times(false);
}

std::vector<double> DecodedVideo::keyPictureTimes() const
{
    return times(true);
}

std::vector<int> DecodedVideo::numbers() const
{
    // Each bit and its opposite become one pixel: the mean of the middle of their cell.
    const QByteArray gray = ffmpeg(QStringList{QStringLiteral("-i"), m_path, QStringLiteral("-vf")}
                                   << QStringLiteral("crop=iw:ih*%1:0:ih*%2,scale=%3:36:flags=area,format=gray")
                                          .arg(kFreeBandHeight)
                                          .arg(kFreeBandTop)
                                          .arg(kNumberBits * 4)
                                   << words("-fps_mode passthrough -f rawvideo -"))
                                .output;
    constexpr int kWidth = kNumberBits * 4;
    constexpr int kHeight = 36;
    std::vector<int> result;
    for (qsizetype frame = 0; frame + kWidth * kHeight <= gray.size(); frame += kWidth * kHeight) {
        const auto mean = [&](int bit, int row) {
            const auto at
                = [&](int x) { return int(static_cast<unsigned char>(gray[frame + row * kWidth + bit * 4 + x])); };
            return (at(1) + at(2)) / 2;
        };
        int number = 0;
        for (int bit = 0; bit < kNumberBits && number >= 0; ++bit) {
            const int upper = mean(bit, kHeight / 4);
            const int lower = mean(bit, kHeight * 3 / 4);
            if (std::abs(upper - lower) < 100) {
                number = -1;
            } else if (upper > lower) {
                number |= 1 << bit;
            }
        }
        result.push_back(number);
    }
    return result;
}

std::vector<DecodedVideo::Flash> DecodedVideo::flashes() const
{
    const std::vector<double> shown = pictureTimes();
    const QByteArray gray = ffmpeg(QStringList{QStringLiteral("-i"), m_path, QStringLiteral("-vf")}
                                   << QStringLiteral("crop=iw:ih*%1:0:ih*%2,scale=16:16:flags=area,format=gray")
                                          .arg(kFreeBandHeight)
                                          .arg(kFreeBandTop)
                                   << words("-fps_mode passthrough -f rawvideo -"))
                                .output;
    // Silence fills the time before the first sound and every hole, so that a sample's place is its time; ffmpeg
    // would move the file's times to begin at zero.
    const QByteArray sound = ffmpeg(QStringList{QStringLiteral("-copyts"), QStringLiteral("-i"), m_path}
                                    << words("-vn -af aresample=48000:async=1:min_hard_comp=0.01:first_pts=0 -ac 1 "
                                             "-f s16le -"))
                                 .output;
    const auto *samples = reinterpret_cast<const qint16 *>(sound.constData());
    const qsizetype sampleCount = sound.size() / qsizetype(sizeof(qint16));

    std::vector<Flash> result;
    bool wasWhite = true; // A recording may begin in the middle of a flash, which then has no beginning.
    for (std::size_t picture = 0; picture < shown.size(); ++picture) {
        const qsizetype offset = qsizetype(picture) * 256;
        if (offset + 256 > gray.size()) {
            break;
        }
        const bool white = static_cast<unsigned char>(gray[offset + 8 * 16 + 8]) > 128;
        if (white && !wasWhite) {
            // The beep's beginning is looked for in the half second around the flash's.
            const auto from = std::max<qsizetype>(0, qsizetype((shown[picture] - 0.5) * kSampleRate));
            const auto to = std::min<qsizetype>(sampleCount, qsizetype((shown[picture] + 0.5) * kSampleRate));
            const auto *beep = std::find_if(samples + std::min(from, to), samples + to,
                                            [](qint16 sample) { return std::abs(int(sample)) > 3000; });
            result.push_back({shown[picture],
                              beep == samples + to ? std::numeric_limits<double>::infinity()
                                                   : double(beep - samples) / kSampleRate - shown[picture]});
        }
        wasWhite = white;
    }
    return result;
}

double DecodedVideo::loudest(double fromSecond) const
{
    const QByteArray sound = ffmpeg(QStringList{QStringLiteral("-i"), m_path, QStringLiteral("-ss")}
                                    << QString::number(fromSecond) << words("-vn -ac 1 -f f32le -"))
                                 .output;
    float highest = 0;
    for (qsizetype at = 0; at + qsizetype(sizeof(float)) <= sound.size(); at += qsizetype(sizeof(float))) {
        float sample = 0;
        std::memcpy(&sample, sound.constData() + at, sizeof(float));
        highest = std::max(highest, std::abs(sample));
    }
    constexpr double kSilence = -90;
    return highest == 0 ? kSilence : std::max(kSilence, 20 * std::log10(double(highest)));
}

QStringList DecodedVideo::pictures(const QString &folder, double perSecond) const
{
    ffmpeg(QStringList{QStringLiteral("-i"), m_path, QStringLiteral("-vf"), QStringLiteral("fps=%1").arg(perSecond),
                       QDir(folder).filePath(QStringLiteral("picture-%05d.png"))});
    QStringList paths;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("picture-*.png")}, QDir::Files, QDir::Name)) {
        paths << QDir(folder).filePath(name);
    }
    return paths;
}

QString DecodedVideo::lastPicture(const QString &folder, double beforeEnd) const
{
    const QString path = QDir(folder).filePath(QStringLiteral("last.png"));
    const std::vector<double> shown = pictureTimes();
    if (shown.empty()) {
        return {};
    }
    const double wanted = shown.back() - beforeEnd;
    const auto index = std::distance(shown.begin(), std::ranges::lower_bound(shown, wanted));
    const Outcome taken = ffmpeg(
        QStringList{QStringLiteral("-i"), m_path, QStringLiteral("-vf"), QStringLiteral("select=eq(n\\,%1)").arg(index)}
        << words("-frames:v 1") << path);
    return taken.succeeded() ? path : QString();
}

QStringList qrCodes(const QString &picture)
{
    const Outcome read
        = run(QStringLiteral("zbarimg"), words("--quiet --raw --set disable --set qrcode.enable") << picture);
    return QString::fromUtf8(read.output).split(u'\n', Qt::SkipEmptyParts);
}

QString readText(const QString &picture, double left, double top, double width, double height)
{
    const QTemporaryDir folder;
    const QString part = folder.filePath(QStringLiteral("part.png"));
    // Black letters on white and three times as large are what tesseract was taught.
    const Outcome cut = ffmpeg(QStringList{QStringLiteral("-i"), picture, QStringLiteral("-vf"),
                                           QStringLiteral("crop=iw*%3:ih*%4:iw*%1:ih*%2,scale=iw*3:ih*3:flags=bicubic,"
                                                          "format=gray,negate,lutyuv=y='if(gt(val\\,80)\\,255\\,0)'")
                                               .arg(left)
                                               .arg(top)
                                               .arg(width)
                                               .arg(height),
                                           part});
    if (!cut.succeeded()) {
        return {};
    }
    return QString::fromUtf8(
        run(QStringLiteral("tesseract"), QStringList{part} << words("stdout --psm 11 -l eng")).output);
}

std::optional<int> readCounter(const QString &picture)
{
    // Only the counter's own ground: what a camera shows beside it may look like letters.
    // A nought that stands alone and the letter are the same to tesseract.
    static const QRegularExpression counter(QStringLiteral("([0-9O]+)\\s+order"));
    const QRegularExpressionMatch match = counter.match(readText(picture, 0.685, 0.058, 0.262, 0.09));
    return match.hasMatch() ? std::optional(match.captured(1).replace(u'O', u'0').toInt()) : std::nullopt;
}

} // namespace vitrine::test
