// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Redactor.h"
#include "media/native/LogSink.h"
#include "media/native/SrtRefusals.h"

extern "C" {
#include <libavutil/log.h>
}

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using vitrine::media::SrtRefusals;

namespace {

const QByteArray kRefusal
    = "processAsyncConnectRequest: REJECT reported from HS processing: Incorrect passphrase - not processing further";
const QByteArray kPan = "srt://127.0.0.1:5000?passphrase=hushhushhush";
const QByteArray kTable = "srt://127.0.0.1:5001?passphrase=hushhushhush";

} // namespace

/// What the lines of the libraries tell. The lines themselves are in tst_LogSink.
class tst_SrtRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_time = {};
        m_refusals = std::make_unique<SrtRefusals>(QByteArrayList{"Incorrect passphrase", "Password required"},
                                                   [this] { return m_time; });
    }

    void theAddressThatFailsAfterARefusalWasRefusedOnce()
    {
        m_refusals->noteLine(kRefusal);
        m_refusals->noteFailure(kPan);

        QVERIFY(!m_refusals->take(kTable));
        QVERIFY(m_refusals->take(kPan));
        QVERIFY(!m_refusals->take(kPan));
    }

    void ofTwoCamerasTheOneThatFailsFirstWasRefused()
    {
        m_refusals->noteLine(kRefusal);
        m_refusals->noteFailure(kPan);
        m_refusals->noteFailure(kTable);

        QVERIFY(m_refusals->take(kPan));
        QVERIFY(!m_refusals->take(kTable));
    }

    void twoCamerasThatAreRefusedAreBothTold()
    {
        for (const QByteArray &address : {kPan, kTable}) {
            m_refusals->noteLine(kRefusal);
            m_refusals->noteFailure(address);
        }

        QVERIFY(m_refusals->take(kPan));
        QVERIFY(m_refusals->take(kTable));
    }

    void whatFailsWithoutARefusalWasNotRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no line") << QByteArray();
        QTest::newRow("another reason") << QByteArray(
            "processAsyncConnectRequest: REJECT reported from HS processing: Peer rejected connection");
        QTest::newRow("refused by us") << QByteArray("listen ret: -1 - Incorrect passphrase");
    }

    void whatFailsWithoutARefusalWasNotRefused()
    {
        QFETCH(QByteArray, line);

        m_refusals->noteLine(line);
        m_refusals->noteFailure(kPan);

        QVERIFY(!m_refusals->take(kPan));
    }

    void connectionsOfOtherKindsTakeNoRefusal_data()
    {
        QTest::addColumn<QByteArray>("address");
        for (const char *address : {"tcp://127.0.0.1:80", "tls://127.0.0.1:443", "127.0.0.1 port 80", "10.0.0.1"}) {
            QTest::newRow(address) << QByteArray(address);
        }
    }

    void connectionsOfOtherKindsTakeNoRefusal()
    {
        QFETCH(QByteArray, address);

        m_refusals->noteLine(kRefusal);
        m_refusals->noteFailure(address);
        m_refusals->noteFailure(kPan);

        QVERIFY(!m_refusals->take(address));
        QVERIFY(m_refusals->take(kPan));
    }

    void aRefusalWhoseAddressNeverFailedIsNoOthers()
    {
        m_refusals->noteLine(kRefusal); // of a camera that was closed just then

        m_time += SrtRefusals::kLongestBetween + std::chrono::milliseconds(1);
        m_refusals->noteFailure(kPan);

        QVERIFY(!m_refusals->take(kPan));
    }

    void aRefusalCountsUntilItIsOld()
    {
        m_refusals->noteLine(kRefusal);

        m_time += SrtRefusals::kLongestBetween;
        m_refusals->noteFailure(kPan);

        QVERIFY(m_refusals->take(kPan));
    }

    void aLineMayComeWhileTheSinkGoes()
    {
        // What goes too early is seen by the sanitizer, if it does not crash.
        vitrine::Redactor redactor;
        std::atomic<bool> isOver = false;
        std::vector<std::thread> threads;
        for (int i = 0; i < 2; ++i) {
            threads.emplace_back([&isOver] {
                while (!isOver) {
                    av_log(nullptr, AV_LOG_TRACE, "Connection to %s failed: %s\n", kPan.constData(), "no");
                }
            });
        }

        for (int i = 0; i < 2000; ++i) {
            vitrine::media::LogSink sink(redactor);
            sink.srtRefusals().take(kPan);
        }
        isOver = true;

        for (std::thread &thread : threads) {
            thread.join();
        }
    }

private:
    std::chrono::steady_clock::time_point m_time;
    std::unique_ptr<SrtRefusals> m_refusals;
};

QTEST_APPLESS_MAIN(tst_SrtRefusals)
#include "tst_SrtRefusals.moc"
