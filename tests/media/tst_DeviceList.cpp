// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/DeviceList.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <semaphore>

using vitrine::media::Device;
using vitrine::media::DeviceList;

namespace {

constexpr int kPatience = 20000; // milliseconds

std::atomic<int> g_asked = 0;
std::counting_semaphore<100> g_answers(0);
QList<Device> g_devices; // changed only while nobody asks

QList<Device> question()
{
    ++g_asked;
    g_answers.acquire();
    return g_devices;
}

} // namespace

class tst_DeviceList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        g_asked = 0;
        g_devices = {{QStringLiteral("/dev/a"), QStringLiteral("Above the stove"), "kind"}};
    }

    void whatIsUnderwayIsNotAskedTwice()
    {
        DeviceList list(m_room, question);
        QSignalSpy answered(&list, &DeviceList::answered);
        QCOMPARE(list.state(), DeviceList::State::Unknown);

        list.ask();
        list.ask();
        QVERIFY(list.isAsking());
        g_answers.release();

        QTRY_COMPARE_WITH_TIMEOUT(list.state(), DeviceList::State::Answered, kPatience);
        QVERIFY(!list.isAsking());
        QCOMPARE(list.devices(), g_devices);
        QCOMPARE(answered.count(), 1);
        QCOMPARE(g_asked.load(), 1);
    }

    void noAnswerIsSaidAndTakenWhenItComesAllTheSame()
    {
        const auto answerInAnyCase = qScopeGuard([this] {
            g_answers.release();
            m_room.waitForDone();
            while (g_answers.try_acquire()) { }
        });
        DeviceList list(m_room, question);
        QSignalSpy changed(&list, &DeviceList::changed);

        list.ask();

        QTRY_COMPARE_WITH_TIMEOUT(list.state(), DeviceList::State::Silent, kPatience);
        QVERIFY(!list.isAsking());
        QCOMPARE(changed.count(), 1);
        list.ask();
        QVERIFY(list.isAsking());
        g_answers.release();
        QTRY_COMPARE_WITH_TIMEOUT(list.state(), DeviceList::State::Answered, kPatience);
        QCOMPARE(list.devices(), g_devices);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(g_asked.load(), 1);
    }

    void theSameAnswerIsNoChange()
    {
        DeviceList list(m_room, question);
        QSignalSpy changed(&list, &DeviceList::changed);
        QSignalSpy answered(&list, &DeviceList::answered);

        for (int i = 1; i <= 3; ++i) {
            g_answers.release();
            list.ask();
            QTRY_COMPARE_WITH_TIMEOUT(answered.count(), i, kPatience);
        }

        QCOMPARE(changed.count(), 1);
    }

    void whatWasUnpluggedKeepsItsName()
    {
        DeviceList list(m_room, question);
        QSignalSpy answered(&list, &DeviceList::answered);
        g_answers.release();
        list.ask();
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, kPatience);

        g_devices.clear();
        g_answers.release();
        list.ask();
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 2, kPatience);

        QVERIFY(list.devices().isEmpty());
        QCOMPARE(list.nameOf(QStringLiteral("/dev/a")), QStringLiteral("Above the stove"));
        QCOMPARE(list.nameOf(QStringLiteral("/dev/b")), QStringLiteral("/dev/b"));
    }

    void aListMayGoBeforeItsAnswer()
    {
        auto list = std::make_unique<DeviceList>(m_room, question);
        list->ask();

        list.reset();
        g_answers.release();

        QVERIFY(m_room.waitForDone(kPatience));
        QCOMPARE(g_asked.load(), 1);
    }

private:
    QThreadPool m_room;
};

QTEST_GUILESS_MAIN(tst_DeviceList)
#include "tst_DeviceList.moc"
