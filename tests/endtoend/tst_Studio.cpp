// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/Screen.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace vitrine::test;

/// `vitrine studio`, on a screen of its own, as somebody sees it who sits in front of it.
class tst_Studio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<DemoShop>();
        QVERIFY(m_shop->create());
        m_screen = std::make_unique<Screen>();
        QVERIFY(m_screen->start({1280, 720}));
        m_studio = std::make_unique<Process>();
        m_shop->furnish(*m_studio);
        m_studio->setEnvironment(QStringLiteral("DISPLAY"), m_screen->name());
        m_studio->unsetEnvironment(QStringLiteral("WAYLAND_DISPLAY"));
        m_studio->setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    }

    void itsWindowSellsAndGoesWhenTheSystemAsks()
    {
        QVERIFY(start(m_shop->file()));
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen->text().contains(QStringLiteral("24 left")), m_studio->errors().constData(),
                                  60000);

        QVERIFY(m_shop->order(3).succeeded());
        QTRY_VERIFY_WITH_TIMEOUT(m_screen->text().contains(QStringLiteral("21 left")), 30000);

        m_studio->signal(SIGTERM);
        const Outcome outcome = m_studio->finish(std::chrono::seconds(30));
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

        QTRY_VERIFY2_WITH_TIMEOUT(m_screen->text().contains(QStringLiteral("broken.vitrine")),
                                  m_studio->errors().constData(), 60000);
        QVERIFY(m_studio->isRunning()); // until it is read
        QVERIFY(m_studio->errors().contains("broken.vitrine"));
        QVERIFY(!m_screen->text().contains(QStringLiteral("Products")));
    }

private:
    bool start(const QString &shop)
    {
        return m_studio->start(
            DemoShop::program(),
            {QStringLiteral("studio"), QStringLiteral("--shop"), shop, QStringLiteral("--camera"), m_shop->film()});
    }

    std::unique_ptr<DemoShop> m_shop;
    std::unique_ptr<Screen> m_screen;
    std::unique_ptr<Process> m_studio;
};

QTEST_GUILESS_MAIN(tst_Studio)
#include "tst_Studio.moc"
