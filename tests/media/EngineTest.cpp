// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/EngineTest.h"

#include <QTest>

namespace vitrine::test {

void EngineTest::initTestCase()
{
    m_display = media::X11Display::open();
    QVERIFY(m_display);
}

void EngineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto engine = media::Engine::start(kFramesPerSecond, m_redactor);
    QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
    m_engine = std::move(*engine);
}

void EngineTest::cleanup()
{
    m_engine.reset();
    m_folder.reset();
    QCOMPARE(media::Engine::liveAllocations(), 0L);
}

} // namespace vitrine::test
