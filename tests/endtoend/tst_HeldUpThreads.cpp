// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/DecodedVideo.h"

#include <QTest>

using namespace vitrine::test;

/// The program on a computer that is so busy that threads of the engine are not run for a while: the one that starts
/// another, and the one that ends a recording.
class tst_HeldUpThreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_shop.create()); }

    void aShowIsRecorded()
    {
        const QString recording = m_shop.path(QStringLiteral("show.mkv"));
        Process show;
        m_shop.furnish(show);
        show.preload(QStringLiteral(VITRINE_PRELOADED));
        QVERIFY(show.start(DemoShop::program(),
                           m_shop.show(m_shop.film()) << QStringLiteral("--record") << recording
                                                      << QStringLiteral("--seconds") << QStringLiteral("2")));

        const Outcome outcome = show.finish(std::chrono::seconds(60));

        QVERIFY(outcome.ended);
        QVERIFY2(outcome.succeeded(), outcome.errors.constData());
        QVERIFY(DecodedVideo(recording).seconds() > 1.5);
    }

private:
    DemoShop m_shop;
};

QTEST_GUILESS_MAIN(tst_HeldUpThreads)
#include "tst_HeldUpThreads.moc"
