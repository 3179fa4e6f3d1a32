// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/DesktopWindows.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace vitrine::test;

/// The program with its window, opened and closed as by its user and by the system.
class tst_Studio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<DemoShop>();
        QVERIFY(m_shop->create());
        m_studio = std::make_unique<Process>();
        m_shop->furnish(*m_studio);
    }

    void cleanup() { m_studio.reset(); }

    void aClosedWindowEndsTheProgram()
    {
        QVERIFY(open());

        QVERIFY(m_windows.close(m_studio->pid(), DesktopWindows::Kind::Main));

        const Outcome closed = m_studio->finish(kPatience);
        QVERIFY2(closed.succeeded(), closed.errors.constData());
        QCOMPARE(closed.errors, QByteArray());
    }

    void aSellerReadsWhyNoCopyOfTheShopWasMade()
    {
        QVERIFY(makeCountersWrong());
        QVERIFY(open());

        QVERIFY(m_windows.close(m_studio->pid(), DesktopWindows::Kind::Main));

        QTRY_COMPARE_WITH_TIMEOUT(m_windows.count(m_studio->pid(), DesktopWindows::Kind::Dialog), 1, kWait);
        QCOMPARE(m_windows.count(m_studio->pid(), DesktopWindows::Kind::Main), 0);
        QVERIFY(m_windows.close(m_studio->pid(), DesktopWindows::Kind::Dialog));
        const Outcome closed = m_studio->finish(kPatience);
        QVERIFY2(closed.succeeded(), closed.errors.constData());
        QCOMPARE(closed.errorLines().size(), 1);
        QVERIFY2(closed.errors.contains("vitrine shop verify"), closed.errors.constData());
    }

    void theSystemDoesNotWaitForSomebodyToRead()
    {
        QVERIFY(makeCountersWrong());
        QVERIFY(open());

        m_studio->signal(SIGTERM);

        const Outcome ended = m_studio->finish(kPatience);
        QVERIFY2(ended.succeeded(), ended.errors.constData());
        QCOMPARE(ended.errorLines().size(), 1);
        QVERIFY2(ended.errors.contains("vitrine shop verify"), ended.errors.constData());
    }

private:
    static constexpr std::chrono::seconds kPatience{60};
    static constexpr int kWait = 60'000; // ms

    bool open()
    {
        return m_studio->start(DemoShop::program(),
                               {QStringLiteral("studio"), QStringLiteral("--shop"), m_shop->file()})
            && QTest::qWaitFor([this] { return m_windows.count(m_studio->pid(), DesktopWindows::Kind::Main) == 1; },
                               kWait);
    }

    bool makeCountersWrong() const
    {
        return QProcess::execute(QStringLiteral("sqlite3"),
                                 {m_shop->file(), QStringLiteral("UPDATE shop_stock SET units = units + 1000")})
            == 0;
    }

    const DesktopWindows m_windows;
    std::unique_ptr<DemoShop> m_shop;
    std::unique_ptr<Process> m_studio;
};

QTEST_GUILESS_MAIN(tst_Studio)
#include "tst_Studio.moc"
