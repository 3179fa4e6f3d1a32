// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/AudioEncoder.h"
#include "media/Camera.h"
#include "media/Composer.h"
#include "media/VideoEncoder.h"
#include "tests/media/EngineTest.h"

namespace vitrine::test {

/// A test of where a programme goes: each function finds a moving picture of 640x360 with a tone, and its encoders.
class ProgrammeTest : public EngineTest {
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase() override;
    void init() override;
    void cleanup() override;

protected:
    static constexpr int kKilobitsPerSecond = 1000;
    static constexpr int kPatience = 25000; ///< Milliseconds.

    std::unique_ptr<media::Composer> m_composer;
    std::unique_ptr<media::Camera> m_camera;
    std::unique_ptr<media::VideoEncoder> m_video;
    std::unique_ptr<media::AudioEncoder> m_audio;

private:
    QTemporaryDir m_clips;
};

} // namespace vitrine::test
