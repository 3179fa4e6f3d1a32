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

/// A frame as libyuv wants it.
struct Planes {
    explicit Planes(const obs_source_frame &frame)
        : width(static_cast<int>(frame.width)), rows(static_cast<int>(frame.height)), height(frame.flip ? -rows : rows)
    {
        std::copy(std::begin(frame.data), std::end(frame.data), data.begin());
        std::copy(std::begin(frame.linesize), std::end(frame.linesize), strides.begin());
    }

    std::array<const uint8_t *, MAX_AV_PLANES> data{};
    std::array<int, MAX_AV_PLANES> strides{};
    int width;
    int rows;
    int height; ///< Negative for what is upside down, which libyuv turns.
};

/// Brings a frame to I420 as large as it is. `spare` is for what lies between; it keeps its memory from frame to frame.
/// 0 when it could, as libyuv says it.
using Conversion = int (*)(const Planes &from, const I420View &to, I420Buffer &spare);

template<auto convert>
int onePlane(const Planes &from, const I420View &to, I420Buffer & /*spare*/)
{
    return convert(from.data[0], from.strides[0], to.y, to.strideY, to.u, to.strideUV, to.v, to.strideUV, from.width,
                   from.height);
}

template<auto convert>
int threePlanes(const Planes &from, const I420View &to, I420Buffer & /*spare*/)
{
    return convert(from.data[0], from.strides[0], from.data[1], from.strides[1], from.data[2], from.strides[2], to.y,
                   to.strideY, to.u, to.strideUV, to.v, to.strideUV, from.width, from.height);
}

template<auto convert>
int threePlanesOfWords(const Planes &from, const I420View &to, I420Buffer & /*spare*/)
{
    return convert(words(from.data[0]), from.strides[0] / 2, words(from.data[1]), from.strides[1] / 2,
                   words(from.data[2]), from.strides[2] / 2, to.y, to.strideY, to.u, to.strideUV, to.v, to.strideUV,
                   from.width, from.height);
}

int interleavedChroma(const Planes &from, const I420View &to, I420Buffer & /*spare*/)
{
    return libyuv::NV12ToI420(from.data[0], from.strides[0], from.data[1], from.strides[1], to.y, to.strideY, to.u,
                              to.strideUV, to.v, to.strideUV, from.width, from.height);
}

int packedWithChromaSwapped(const Planes &from, const I420View &to, I420Buffer & /*spare*/)
{
    return libyuv::YUY2ToI420(from.data[0], from.strides[0], to.y, to.strideY, to.v, to.strideUV, to.u, to.strideUV,
                              from.width, from.height);
}

/// The chroma passes through the spare buffer in 8 bits, as one plane of pairs.
int interleavedChromaOfHighBits(const Planes &from, const I420View &to, I420Buffer &spare)
{
    spare.resize({to.chromaWidth() * 2, to.chromaHeight()});
    const I420View &pairs = spare.view();
    takeHighBits(16, from.data[0], from.strides[0], to.y, to.strideY, from.width, from.height);
    takeHighBits(16, from.data[1], from.strides[1], pairs.y, pairs.strideY, to.chromaWidth() * 2,
                 from.height < 0 ? -to.chromaHeight() : to.chromaHeight());
    libyuv::SplitUVPlane(pairs.y, pairs.strideY, to.u, to.strideUV, to.v, to.strideUV, to.chromaWidth(),
                         to.chromaHeight());
    return 0;
}

/// Each plane of chroma passes through the spare buffer, in 8 bits and still as large as the picture.
int wholeChromaOf12Bits(const Planes &from, const I420View &to, I420Buffer &spare)
{
    spare.resize({from.width, from.rows});
    const I420View &whole = spare.view();
    takeHighBits(12, from.data[0], from.strides[0], to.y, to.strideY, from.width, from.height);
    for (const auto &[plane, chroma] : {std::pair<size_t, uint8_t *>(1, to.u), std::pair<size_t, uint8_t *>(2, to.v)}) {
        takeHighBits(12, from.data[plane], from.strides[plane], whole.y, whole.strideY, from.width, from.height);
        libyuv::ScalePlane(whole.y, whole.strideY, from.width, from.rows, chroma, to.strideUV, to.chromaWidth(),
                           to.chromaHeight(), libyuv::kFilterBox);
    }
    return 0;
}

} // namespace

/// How one kind of frame becomes I420, and in which colours it then is.
struct CameraPicture::Kind {
    enum class Colours {
        OfTheFrame,
        OfLibyuv, ///< BT.601, partial range: what libyuv makes of RGB.
    };

    video_format format;
    Conversion convert;
    Colours colours = Colours::OfTheFrame;
};

/// All that can be shown. Alpha is not looked at.
const CameraPicture::Kind *CameraPicture::kindOf(const obs_source_frame &frame)
{
    static constexpr std::array kKinds{
        Kind{VIDEO_FORMAT_I420, threePlanes<libyuv::I420Copy>},
        Kind{VIDEO_FORMAT_I40A, threePlanes<libyuv::I420Copy>},
        Kind{VIDEO_FORMAT_NV12, interleavedChroma},
        Kind{VIDEO_FORMAT_YUY2, onePlane<libyuv::YUY2ToI420>},
        Kind{VIDEO_FORMAT_YVYU, packedWithChromaSwapped},
        Kind{VIDEO_FORMAT_UYVY, onePlane<libyuv::UYVYToI420>},
        Kind{VIDEO_FORMAT_I422, threePlanes<libyuv::I422ToI420>},
        Kind{VIDEO_FORMAT_I42A, threePlanes<libyuv::I422ToI420>},
        Kind{VIDEO_FORMAT_I444, threePlanes<libyuv::I444ToI420>},
        Kind{VIDEO_FORMAT_YUVA, threePlanes<libyuv::I444ToI420>},
        Kind{VIDEO_FORMAT_Y800, onePlane<libyuv::I400ToI420>},
        Kind{VIDEO_FORMAT_BGRA, onePlane<libyuv::ARGBToI420>, Kind::Colours::OfLibyuv},
        Kind{VIDEO_FORMAT_BGRX, onePlane<libyuv::ARGBToI420>, Kind::Colours::OfLibyuv},
        Kind{VIDEO_FORMAT_RGBA, onePlane<libyuv::ABGRToI420>, Kind::Colours::OfLibyuv},
        Kind{VIDEO_FORMAT_BGR3, onePlane<libyuv::RGB24ToI420>, Kind::Colours::OfLibyuv},
        Kind{VIDEO_FORMAT_I010, threePlanesOfWords<libyuv::I010ToI420>},
        Kind{VIDEO_FORMAT_P010, interleavedChromaOfHighBits},
        Kind{VIDEO_FORMAT_I210, threePlanesOfWords<libyuv::I210ToI420>},
        Kind{VIDEO_FORMAT_I412, wholeChromaOf12Bits},
        Kind{VIDEO_FORMAT_YA2L, wholeChromaOf12Bits},
    };
    if (frame.width < 2 || frame.height < 2) {
        return nullptr;
    }
    const auto *kind = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&frame](const Kind &candidate) { return candidate.format == frame.format; });
    return kind == kKinds.end() ? nullptr : kind;
}

namespace {

/// What brings the frame's colours, once in I420, to those of the canvas.
ColourTransform ofFrame(const obs_source_frame &frame)
{
    std::array<float, 16> matrix{};
    std::copy(std::begin(frame.color_matrix), std::end(frame.color_matrix), matrix.begin());
    return ColourTransform::fromCamera(matrix);
}

const ColourTransform &ofLibyuv()
{
    static const ColourTransform transform = ColourTransform::fromCamera({});
    return transform;
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
    return kindOf(frame) != nullptr;
}

bool CameraPicture::take(CameraFrame frame, const Placement &placement)
{
    const Kind *kind = kindOf(*frame);
    if (kind == nullptr) {
        return false;
    }
    m_colour = kind->colours == Kind::Colours::OfLibyuv ? ofLibyuv() : ofFrame(*frame);
    if (isOurs(*frame)) {
        m_source = viewOf(*frame);
        m_frame = std::move(frame);
    } else if (convert(*frame, *kind)) {
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

bool CameraPicture::convert(const obs_source_frame &frame, const Kind &kind)
{
    const Planes planes(frame);
    m_converted.resize({planes.width, planes.rows});
    if (kind.convert(planes, m_converted.view(), m_spare) != 0) {
        clear(); // the buffer that was shown until now may have been made anew
        return false;
    }
    m_source = m_converted.view();
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
