// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/DesktopWindows.h"
#include "tests/support/Screen.h"
#include "tests/support/SoundServer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace vitrine::test;
using Kind = DesktopWindows::Kind;

/// `vitrine studio`, on a screen of its own, as somebody sees and closes it who sits in front of it, and as the system
/// ends it.
class tst_Studio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<DemoShop>();
        QVERIFY(m_shop->create());
        m_screen = std::make_unique<Screen>();
        QVERIFY(m_screen->start({1280, 720}));
        m_windows = std::make_unique<DesktopWindows>(m_screen->name());
        m_studio = std::make_unique<Process>();
        m_shop->furnish(*m_studio);
        m_studio->setEnvironment(QStringLiteral("DISPLAY"), m_screen->name());
        m_studio->unsetEnvironment(QStringLiteral("WAYLAND_DISPLAY"));
        m_studio->setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    }

    void cleanup()
    {
        m_studio.reset();
        m_windows.reset();
        m_screen.reset();
    }

    void itsWindowSellsAndGoesWhenTheSystemAsks()
    {
        QVERIFY(open());
        QVERIFY2(m_screen->shows(QStringLiteral("24 left")), said().constData());

        QVERIFY(m_shop->order(3).succeeded());
        QVERIFY2(m_screen->shows(QStringLiteral("21 left")), said().constData());

        m_studio->signal(SIGTERM);
        const Outcome outcome = m_studio->finish(kPatience);
        QVERIFY2(outcome.ended, "The program hung");
        QVERIFY2(outcome.succeeded(), outcome.errors.constData());
        QCOMPARE(DemoShop::faults(outcome), QStringList());
        QVERIFY(!QDir(m_shop->file() + QStringLiteral(".copies")).isEmpty());
    }

    void aShopThatCannotBeOpenedIsSaidInAWindow()
    {
        QFile broken(m_shop->path(QStringLiteral("broken.vitrine")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no shop at all") > 0);
        broken.close();

        QVERIFY(start(broken.fileName()));

        QVERIFY2(m_screen->shows(QStringLiteral("is not a shop file")), said().constData());
        QVERIFY2(m_screen->lastRead().contains("broken"), said().constData());
        QVERIFY(m_studio->errors().contains("broken.vitrine"));
        QCOMPARE(m_windows->count(m_studio->pid(), Kind::Main), 0);
        QVERIFY(m_windows->close(m_studio->pid(), Kind::Dialog));
        QCOMPARE(m_studio->finish(kPatience).exitCode, 1);
    }

    void aBrokenTradeIsSaidInAWindow()
    {
        m_studio->preload(QStringLiteral(VITRINE_PRELOADED));

        QVERIFY(start(m_shop->file()));

        QVERIFY2(m_screen->shows(QStringLiteral("Install Vitrine again")), said().constData());
        QVERIFY(m_studio->errors().contains("bakery.json"));
        QCOMPARE(m_windows->count(m_studio->pid(), Kind::Main), 0);
        QVERIFY(m_windows->close(m_studio->pid(), Kind::Dialog));
        QCOMPARE(m_studio->finish(kPatience).exitCode, 1);
    }

    void aSoundServerThatDoesNotAnswerIsSaidAndKeepsNothingFromOpening()
    {
        SoundServer stuck;
        QVERIFY(stuck.start());
        stuck.stop();
        m_studio->setEnvironment(QStringLiteral("PULSE_SERVER"), stuck.address());

        QVERIFY(open());

        QVERIFY2(m_screen->shows(QStringLiteral("does not answer")), said().constData());
        m_studio->signal(SIGTERM);
        const Outcome outcome = m_studio->finish(kPatience);
        QVERIFY2(outcome.ended, "The program hung");
        QVERIFY2(outcome.succeeded(), outcome.errors.constData());
    }

    void aClosedWindowEndsTheProgram()
    {
        QVERIFY(open());

        QVERIFY(m_windows->close(m_studio->pid(), Kind::Main));

        const Outcome closed = m_studio->finish(kPatience);
        QVERIFY2(closed.succeeded(), closed.errors.constData());
        QCOMPARE(closed.errors, QByteArray());
    }

    void aSellerReadsWhyNoCopyOfTheShopWasMade()
    {
        QVERIFY(makeCountersWrong());
        QVERIFY(open());

        QVERIFY(m_windows->close(m_studio->pid(), Kind::Main));

        QTRY_COMPARE_WITH_TIMEOUT(m_windows->count(m_studio->pid(), Kind::Dialog), 1, kWait);
        QCOMPARE(m_windows->count(m_studio->pid(), Kind::Main), 0);
        QVERIFY(m_windows->close(m_studio->pid(), Kind::Dialog));
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

    bool start(const QString &shop)
    {
        return m_studio->start(
            DemoShop::program(),
            {QStringLiteral("studio"), QStringLiteral("--shop"), shop, QStringLiteral("--camera"), m_shop->film()});
    }

    bool open()
    {
        return start(m_shop->file())
            && QTest::qWaitFor([this] { return m_windows->count(m_studio->pid(), Kind::Main) == 1; }, kWait);
    }

    /// What was said on the screen and to a terminal.
    QByteArray said() const { return m_screen->lastRead() + '\n' + m_studio->errors(); }

    bool makeCountersWrong() const
    {
        return QProcess::execute(QStringLiteral("sqlite3"),
                                 {m_shop->file(), QStringLiteral("UPDATE shop_stock SET units = units + 1000")})
            == 0;
    }

    std::unique_ptr<DemoShop> m_shop;
    std::unique_ptr<Screen> m_screen;
    std::unique_ptr<DesktopWindows> m_windows;
    std::unique_ptr<Process> m_studio;
};

QTEST_GUILESS_MAIN(tst_Studio)
#include "tst_Studio.moc"
