// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/CameraPicture.h"

#include <libyuv.h>

#include <algorithm>

namespace vitrine::media {

namespace {

int even(int value)
{
    return value & ~1;
}

QSize scaledEven(QSize size, QSize bounds, Qt::AspectRatioMode mode)
{
    const QSize scaled = size.scaled(bounds, mode);
    return {std::max(2, even(scaled.width())), std::max(2, even(scaled.height()))};
}

/// libobs's matrix of what libyuv's RGB conversions write: BT.601, partial range.
const ColourTransform &fromLibyuvRgb()
{
    static const ColourTransform transform = ColourTransform::fromCamera({});
    return transform;
}

bool isRgb(video_format format)
{
    return format == VIDEO_FORMAT_BGRA || format == VIDEO_FORMAT_BGRX || format == VIDEO_FORMAT_RGBA
        || format == VIDEO_FORMAT_BGR3;
}

bool isKnown(video_format format)
{
    constexpr std::array kKnown{VIDEO_FORMAT_I420, VIDEO_FORMAT_I40A, VIDEO_FORMAT_NV12, VIDEO_FORMAT_YUY2,
                                VIDEO_FORMAT_YVYU, VIDEO_FORMAT_UYVY, VIDEO_FORMAT_I422, VIDEO_FORMAT_I42A,
                                VIDEO_FORMAT_I444, VIDEO_FORMAT_YUVA, VIDEO_FORMAT_Y800, VIDEO_FORMAT_I010,
                                VIDEO_FORMAT_P010, VIDEO_FORMAT_I210, VIDEO_FORMAT_I412, VIDEO_FORMAT_YA2L};
    return isRgb(format) || std::find(kKnown.begin(), kKnown.end(), format) != kKnown.end();
}

const uint16_t *words(const uint8_t *plane)
{
    return reinterpret_cast<const uint16_t *>(plane);
}

/// The 8 most significant of the `bits` that each 16-bit sample uses, counted from the lowest: P010 uses all 16 and
/// leaves the 6 lowest empty.
void takeHighBits(int bits, const uint8_t *from, int fromStride, uint8_t *to, int toStride, int samples, int rows)
{
    const int scale = 1 << (24 - bits); // libyuv multiplies by it and keeps what is above 16 bits
    libyuv::Convert16To8Plane(words(from), fromStride / 2, to, toStride, scale, samples, rows);
}

/// What brings the frame's colours, once in I420, to those of the canvas.
ColourTransform colourOf(const obs_source_frame &frame)
{
    if (isRgb(frame.format)) {
        return fromLibyuvRgb();
    }
    std::array<float, 16> matrix{};
    std::copy(std::begin(frame.color_matrix), std::end(frame.color_matrix), matrix.begin());
    return ColourTransform::fromCamera(matrix);
}

/// Whether the frame's pixels can be read where they are.
bool isOurs(const obs_source_frame &frame)
{
    return (frame.format == VIDEO_FORMAT_I420 || frame.format == VIDEO_FORMAT_I40A) && !frame.flip
        && frame.linesize[1] == frame.linesize[2];
}

I420View viewOf(const obs_source_frame &frame)
{
    return {frame.data[0],
            frame.data[1],
            frame.data[2],
            static_cast<int>(frame.linesize[0]),
            static_cast<int>(frame.linesize[1]),
            QSize(static_cast<int>(frame.width), static_cast<int>(frame.height))};
}

} // namespace

CameraPicture::CameraPicture(QSize canvas) : m_canvas(canvas)
{
    clear();
}

void CameraPicture::clear()
{
    m_source = {};
    m_frame = {};
    m_laid.resize(m_canvas);
    fillBlack(m_laid.view());
    m_view = m_laid.view();
}

bool CameraPicture::canShow(const obs_source_frame &frame)
{
    return frame.width >= 2 && frame.height >= 2 && isKnown(frame.format);
}

bool CameraPicture::take(CameraFrame frame, const Placement &placement)
{
    if (!canShow(*frame)) {
        return false;
    }
    if (isOurs(*frame)) {
        m_colour = colourOf(*frame);
        m_source = viewOf(*frame);
        m_frame = std::move(frame);
    } else if (convert(*frame)) {
        m_frame = {};
    } else {
        return false;
    }
    place(placement);
    return true;
}

void CameraPicture::place(const Placement &placement)
{
    if (m_source.y != nullptr) {
        turn(placement);
        lay(placement);
    }
}

bool CameraPicture::convert(const obs_source_frame &frame)
{
    const QSize size(static_cast<int>(frame.width), static_cast<int>(frame.height));
    const int width = size.width();
    const int height = frame.flip ? -size.height() : size.height(); // libyuv turns negative heights upside down
    std::array<int, MAX_AV_PLANES> strides{};
    std::copy(std::begin(frame.linesize), std::end(frame.linesize), strides.begin());
    const auto &planes = frame.data;

    m_colour = colourOf(frame);
    m_converted.resize(size);
    const I420View &to = m_converted.view();
    int outcome = -1;
    switch (frame.format) {
    case VIDEO_FORMAT_I420:
    case VIDEO_FORMAT_I40A:
        outcome = libyuv::I420Copy(planes[0], strides[0], planes[1], strides[1], planes[2], strides[2], to.y,
                                   to.strideY, to.u, to.strideUV, to.v, to.strideUV, width, height);
        break;
    case VIDEO_FORMAT_NV12:
        outcome = libyuv::NV12ToI420(planes[0], strides[0], planes[1], strides[1], to.y, to.strideY, to.u, to.strideUV,
                                     to.v, to.strideUV, width, height);
        break;
    case VIDEO_FORMAT_YUY2:
        outcome = libyuv::YUY2ToI420(planes[0], strides[0], to.y, to.strideY, to.u, to.strideUV, to.v, to.strideUV,
                                     width, height);
        break;
    case VIDEO_FORMAT_YVYU:
        outcome = libyuv::YUY2ToI420(planes[0], strides[0], to.y, to.strideY, to.v, to.strideUV, to.u, to.strideUV,
                                     width, height);
        break;
    case VIDEO_FORMAT_UYVY:
        outcome = libyuv::UYVYToI420(planes[0], strides[0], to.y, to.strideY, to.u, to.strideUV, to.v, to.strideUV,
                                     width, height);
        break;
    case VIDEO_FORMAT_I422:
    case VIDEO_FORMAT_I42A:
        outcome = libyuv::I422ToI420(planes[0], strides[0], planes[1], strides[1], planes[2], strides[2], to.y,
                                     to.strideY, to.u, to.strideUV, to.v, to.strideUV, width, height);
        break;
    case VIDEO_FORMAT_I444:
    case VIDEO_FORMAT_YUVA:
        outcome = libyuv::I444ToI420(planes[0], strides[0], planes[1], strides[1], planes[2], strides[2], to.y,
                                     to.strideY, to.u, to.strideUV, to.v, to.strideUV, width, height);
        break;
    case VIDEO_FORMAT_Y800:
        outcome = libyuv::I400ToI420(planes[0], strides[0], to.y, to.strideY, to.u, to.strideUV, to.v, to.strideUV,
                                     width, height);
        break;
    case VIDEO_FORMAT_BGRA:
    case VIDEO_FORMAT_BGRX:
        outcome = libyuv::ARGBToI420(planes[0], strides[0], to.y, to.strideY, to.u, to.strideUV, to.v, to.strideUV,
                                     width, height);
        break;
    case VIDEO_FORMAT_RGBA:
        outcome = libyuv::ABGRToI420(planes[0], strides[0], to.y, to.strideY, to.u, to.strideUV, to.v, to.strideUV,
                                     width, height);
        break;
    case VIDEO_FORMAT_BGR3:
        outcome = libyuv::RGB24ToI420(planes[0], strides[0], to.y, to.strideY, to.u, to.strideUV, to.v, to.strideUV,
                                      width, height);
        break;
    case VIDEO_FORMAT_I010:
        outcome
            = libyuv::I010ToI420(words(planes[0]), strides[0] / 2, words(planes[1]), strides[1] / 2, words(planes[2]),
                                 strides[2] / 2, to.y, to.strideY, to.u, to.strideUV, to.v, to.strideUV, width, height);
        break;
    case VIDEO_FORMAT_P010: {
        // The interleaved chroma passes through the buffer that a mirror would use, as one plane of pairs.
        m_mirrored.resize({to.chromaWidth() * 2, to.chromaHeight()});
        const I420View &pairs = m_mirrored.view();
        takeHighBits(16, planes[0], strides[0], to.y, to.strideY, width, height);
        takeHighBits(16, planes[1], strides[1], pairs.y, pairs.strideY, to.chromaWidth() * 2,
                     frame.flip ? -to.chromaHeight() : to.chromaHeight());
        libyuv::SplitUVPlane(pairs.y, pairs.strideY, to.u, to.strideUV, to.v, to.strideUV, to.chromaWidth(),
                             to.chromaHeight());
        outcome = 0;
        break;
    }
    case VIDEO_FORMAT_I210:
        outcome
            = libyuv::I210ToI420(words(planes[0]), strides[0] / 2, words(planes[1]), strides[1] / 2, words(planes[2]),
                                 strides[2] / 2, to.y, to.strideY, to.u, to.strideUV, to.v, to.strideUV, width, height);
        break;
    case VIDEO_FORMAT_I412:
    case VIDEO_FORMAT_YA2L: {
        // Each plane of chroma passes, in 8 bits and still as large as the picture, through a buffer that a mirror
        // would use.
        m_mirrored.resize(size);
        const I420View &whole = m_mirrored.view();
        takeHighBits(12, planes[0], strides[0], to.y, to.strideY, width, height);
        for (const auto &[plane, chroma] : {std::pair(1, to.u), std::pair(2, to.v)}) {
            takeHighBits(12, planes[plane], strides[static_cast<size_t>(plane)], whole.y, whole.strideY, width, height);
            libyuv::ScalePlane(whole.y, whole.strideY, width, size.height(), chroma, to.strideUV, to.chromaWidth(),
                               to.chromaHeight(), libyuv::kFilterBox);
        }
        outcome = 0;
        break;
    }
    default:
        break;
    }
    if (outcome != 0) {
        m_source = {}; // its buffer was made anew
        return false;
    }
    m_source = to;
    return true;
}

void CameraPicture::turn(const Placement &placement)
{
    m_turned = m_source;
    if (placement.rotation != Placement::Rotation::None) {
        const bool upright = placement.rotation == Placement::Rotation::Half;
        m_rotated.resize(upright ? m_turned.size : m_turned.size.transposed());
        const I420View &to = m_rotated.view();
        const libyuv::RotationMode mode = upright                    ? libyuv::kRotate180
            : placement.rotation == Placement::Rotation::Clockwise90 ? libyuv::kRotate90
                                                                     : libyuv::kRotate270;
        libyuv::I420Rotate(m_turned.y, m_turned.strideY, m_turned.u, m_turned.strideUV, m_turned.v, m_turned.strideUV,
                           to.y, to.strideY, to.u, to.strideUV, to.v, to.strideUV, m_turned.size.width(),
                           m_turned.size.height(), mode);
        m_turned = to;
    }
    if (placement.mirror == Placement::Mirror::Horizontal) {
        m_mirrored.resize(m_turned.size);
        const I420View &to = m_mirrored.view();
        libyuv::I420Mirror(m_turned.y, m_turned.strideY, m_turned.u, m_turned.strideUV, m_turned.v, m_turned.strideUV,
                           to.y, to.strideY, to.u, to.strideUV, to.v, to.strideUV, m_turned.size.width(),
                           m_turned.size.height());
        m_turned = to;
    }
}

void CameraPicture::lay(const Placement &placement)
{
    if (m_turned.size == m_canvas && m_colour.isIdentity()) {
        m_view = m_turned; // nothing to copy
        return;
    }
    m_laid.resize(m_canvas);
    I420View target = m_laid.view();
    I420View source = m_turned;
    if (placement.fit == Placement::Fit::Cover) {
        const QSize shown = scaledEven(m_canvas, source.size, Qt::KeepAspectRatio);
        source = source.part(even((source.size.width() - shown.width()) / 2),
                             even((source.size.height() - shown.height()) / 2), shown);
    } else {
        const QSize shown = scaledEven(source.size, m_canvas, Qt::KeepAspectRatio);
        if (shown != m_canvas) {
            fillBlack(target);
        }
        target = target.part(even((m_canvas.width() - shown.width()) / 2),
                             even((m_canvas.height() - shown.height()) / 2), shown);
    }
    if (source.size == target.size) {
        copy(source, target);
    } else {
        libyuv::I420Scale(source.y, source.strideY, source.u, source.strideUV, source.v, source.strideUV,
                          source.size.width(), source.size.height(), target.y, target.strideY, target.u,
                          target.strideUV, target.v, target.strideUV, target.size.width(), target.size.height(),
                          libyuv::kFilterBox);
    }
    if (!m_colour.isIdentity()) {
        m_colour.apply(target);
    }
    m_view = m_laid.view();
}

} // namespace vitrine::media
