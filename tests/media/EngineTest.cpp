// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/EngineTest.h"

#include "tests/support/Process.h"

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

bool makeClip(const QStringList &arguments)
{
    const Outcome outcome = run(QStringLiteral("ffmpeg"),
                                QStringLiteral("-nostdin -hide_banner -loglevel error -y").split(u' ') + arguments);
    if (!outcome.succeeded()) {
        qWarning().noquote() << outcome.errors;
    }
    return outcome.succeeded();
}

bool makeColour(const QString &path, const QString &colour, QSize size, double seconds)
{
    return makeClip(QStringList{QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                                QStringLiteral("color=%1:size=%2x%3:rate=30:duration=%4,format=gbrp,"
                                               "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p")
                                    .arg(colour)
                                    .arg(size.width())
                                    .arg(size.height())
                                    .arg(seconds)}
                    + QStringLiteral("-c:v ffv1 -colorspace bt709 -color_range tv").split(u' ') + QStringList{path});
}

} // namespace vitrine::test
