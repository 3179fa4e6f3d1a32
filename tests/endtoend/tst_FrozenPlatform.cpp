// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/DecodedVideo.h"
#include "tests/support/RtmpServer.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace vitrine::test;

namespace {

/// How many bytes the system keeps of the connections to a port of this machine: sent and not taken, by its own table.
qint64 kept(quint16 port)
{
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray ending = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    constexpr const char *kEstablished = "01";
    qint64 bytes = 0;
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' '); // number, here, there, state, to send:to read
        if (fields.size() < 5 || fields[3] != kEstablished) {
            continue;
        }
        const QList<QByteArray> queues = fields[4].split(':');
        if (fields[2].endsWith(ending)) {
            bytes += queues.first().toLongLong(nullptr, 16);
        } else if (fields[1].endsWith(ending)) {
            bytes += queues.last().toLongLong(nullptr, 16);
        }
    }
    return bytes;
}

} // namespace

/// A platform that takes nothing more and says nothing more while its connection stands: a line that has died. Each
/// test has a platform of its own, which ends with the test however that ends.
class tst_FrozenPlatform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<DemoShop>();
        m_platform = std::make_unique<RtmpServer>();
        m_show = std::make_unique<Process>();
        QVERIFY(m_shop->create());
        QVERIFY(m_platform->start());
    }

    void cleanup()
    {
        m_show.reset();
        m_platform.reset();
        m_shop.reset();
    }

    void aShowEndsThoughItsPlatformTakesNothingMore()
    {
        goLive();
        m_platform->freeze();
        runUntilTheLineIsFull();
        QVERIFY(m_shop->order().succeeded());

        m_show->signal(SIGTERM);
        const Outcome outcome = m_show->finish(std::chrono::seconds(40));

        QVERIFY2(outcome.ended, "the program waits for the platform for ever");
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(saidOfThePlatform(outcome) == 1, outcome.errors.constData());
        const QJsonObject report = QJsonDocument::fromJson(outcome.output).object();
        QVERIFY2(report[QLatin1String("framesDropped")].toInt() > 30, outcome.output.constData());
        QCOMPARE(report[QLatin1String("orders")].toInt(), 1);
        theRecordingIsWhole(report);
    }

    void aLineThatWasTooSlowForAWhileIsSaid()
    {
        goLive();
        m_platform->freeze();
        runUntilTheLineIsFull();

        // More than the connection keeps: the platform then receives what is sent after the thaw.
        const qint64 enough = received() + kept(m_platform->port()) + 2'000'000;
        m_platform->thaw();
        QTRY_VERIFY2_WITH_TIMEOUT(received() > enough, m_show->errors().constData(), 60000);
        m_show->signal(SIGTERM);
        const Outcome outcome = m_show->finish(std::chrono::seconds(40));

        QVERIFY2(outcome.succeeded(), outcome.errors.constData());
        QVERIFY2(saidOfThePlatform(outcome) == 1, outcome.errors.constData());
        QVERIFY2(outcome.errors.contains("too slow"), outcome.errors.constData());
        QVERIFY2(outcome.errors.contains("did not reach it"), outcome.errors.constData());
        const QJsonObject report = QJsonDocument::fromJson(outcome.output).object();
        QVERIFY2(report[QLatin1String("framesDropped")].toInt() > 30, outcome.output.constData());
        theRecordingIsWhole(report);
    }

private:
    void goLive()
    {
        m_shop->furnish(*m_show);
        QVERIFY(m_show->start(DemoShop::program(),
                              m_shop->show(m_shop->film())
                                  << QStringLiteral("--to") << m_platform->address(kKey) << QStringLiteral("--record")
                                  << recording() << QStringLiteral("--size") << QStringLiteral("640x360")
                                  << QStringLiteral("--bitrate") << QStringLiteral("8000")
                                  << QStringLiteral("--seconds") << QStringLiteral("120") << QStringLiteral("--json")));
        QTRY_VERIFY2_WITH_TIMEOUT(received() > 1'000'000, m_show->errors().constData(), 40000);
    }

    /// Until the system keeps no more of what is sent while the recording, which has the same packets, grows by some
    /// seconds: then pictures are dropped.
    void runUntilTheLineIsFull()
    {
        constexpr qint64 kSomeSeconds = 4'000'000;
        qint64 most = 0;
        qint64 recordedThen = 0;
        const auto isFull = [&] {
            const qint64 now = kept(m_platform->port());
            const qint64 recorded = QFileInfo(recording()).size();
            if (now != most) {
                most = now;
                recordedThen = recorded;
            }
            return most > 0 && recorded > recordedThen + kSomeSeconds;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isFull(), m_show->errors().constData(), 60000);
    }

    /// How many sentences are about it. A computer that others keep busy may be said to be slow as well.
    qsizetype saidOfThePlatform(const Outcome &outcome) const
    {
        return outcome.errorLines().filter(m_platform->address()).size();
    }

    void theRecordingIsWhole(const QJsonObject &report)
    {
        const DecodedVideo recorded(recording());
        QVERIFY(recorded.decodesCleanly());
        // What the platform does not take is no reason to leave anything out here.
        const double shown = report[QLatin1String("seconds")].toDouble();
        QVERIFY2(recorded.seconds() > shown - 1,
                 qPrintable(QStringLiteral("%1 s of %2 s").arg(recorded.seconds()).arg(shown)));
    }

    qint64 received() const { return QFileInfo(m_platform->received(kKey)).size(); }
    QString recording() const { return m_shop->path(QStringLiteral("show.mkv")); }

    inline static const QString kKey = QStringLiteral("key-of-the-frozen");

    std::unique_ptr<DemoShop> m_shop;
    std::unique_ptr<RtmpServer> m_platform;
    std::unique_ptr<Process> m_show;
};

QTEST_GUILESS_MAIN(tst_FrozenPlatform)
#include "tst_FrozenPlatform.moc"
