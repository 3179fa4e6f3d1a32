// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/ProgrammeTest.h"

#include "tests/support/Clips.h"

#include <QTest>

namespace vitrine::test {

void ProgrammeTest::initTestCase()
{
    EngineTest::initTestCase();
    QVERIFY(makeTestPicture(m_clips.filePath(QStringLiteral("clip.mkv")), 640, 360, kFramesPerSecond, 4));
}

void ProgrammeTest::init()
{
    EngineTest::init();
    auto composer = media::Composer::start(*m_engine, {{640, 360}, kFramesPerSecond});
    QVERIFY(composer);
    m_composer = std::move(*composer);
    const auto address = media::CameraAddress::parse(m_clips.filePath(QStringLiteral("clip.mkv")));
    QVERIFY(address);
    m_camera = media::Camera::open(*m_engine, *address);
    QTRY_COMPARE_WITH_TIMEOUT(m_camera->state(), media::Camera::State::Showing, kPatience);
    m_composer->showCamera(m_camera.get());
    auto video = media::VideoEncoder::create(*m_engine, *m_composer, {kKilobitsPerSecond});
    QVERIFY(video);
    m_video = std::move(*video);
    QTRY_COMPARE_WITH_TIMEOUT(m_video->state(), media::VideoEncoder::State::Ready, kPatience);
    auto audio = media::AudioEncoder::create(*m_engine);
    QVERIFY(audio);
    m_audio = std::move(*audio);
}

void ProgrammeTest::cleanup()
{
    m_video.reset();
    m_audio.reset();
    m_composer.reset();
    m_camera.reset();
    EngineTest::cleanup();
}

} // namespace vitrine::test
