// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/Outputs.h"
#include "media/Destination.h"
#include "tests/ui/StudioTest.h"
#include "ui/TopBar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/LiveButton.h"
#include "ui/widgets/ProblemBars.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using vitrine::media::Destination;
using vitrine::show::Outputs;
using vitrine::test::RtmpServer;
using vitrine::test::StudioTest;
using namespace vitrine::ui;

/// What the place of a show says of a show that goes wrong on its way to viewers.
class TestOnAirPlace : public StudioTest {
    Q_OBJECT

private Q_SLOTS:
    void aShowThatNobodyReceivesIsSaidUntilItIsReceivedAgain();
    void aMessageThatWasClosedStaysClosedWhileThePlatformIsTriedAgain();
    void anInterruptedShowKeepsTheWindowOpenAndCanBeEnded();
    void whatADishLacksIsSaidUntilAnotherIsShown();
    void whyADishLeftThePictureIsSaid();
    void whatViewersAreToldOfTheShowIsChosen();
    void theKeyboardBeginsInTheList();

private:
    Outputs::State state() const { return m_show->outputs().state(); }
    ProblemBars *problems() const { return m_window->findChild<ProblemBars *>(); }
    QString top() const { return m_window->findChild<TopBar *>()->accessibleDescription(); }

    /// Live at the server, which then falls over.
    void interrupt(RtmpServer &server)
    {
        QVERIFY(server.start());
        goLive(server);
        const auto &destination = m_show->outputs().destinations().front();
        QTRY_VERIFY_WITH_TIMEOUT(destination->bytesSent() > 10'000, kPatience);
        server.kill();
        QTRY_COMPARE_WITH_TIMEOUT(destination->state(), Destination::State::Reconnecting, kPatience);
    }

    static constexpr int kPatience = 20'000; // milliseconds
};

void TestOnAirPlace::aShowThatNobodyReceivesIsSaidUntilItIsReceivedAgain()
{
    auto *chip = the<QLabel>("chip");
    const QString rehearsal = chip->text();
    RtmpServer server;
    QVERIFY(server.start());
    goLive(server);
    const QString live = chip->text();
    const QString liveTip = chip->toolTip();
    const QString liveTop = top();
    QVERIFY(live != rehearsal);
    QVERIFY(problems()->problem(Subject::Destination).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_show->outputs().destinations().front()->bytesSent() > 10'000, kPatience);

    server.kill();

    QTRY_COMPARE_WITH_TIMEOUT(state(), Outputs::State::Interrupted, kPatience);
    QVERIFY(chip->text() != live);
    QVERIFY(chip->text() != rehearsal);
    QVERIFY(chip->toolTip() != liveTip);
    QVERIFY(top() != liveTop);
    QVERIFY(!top().isEmpty());
    QVERIFY(problems()->problem(Subject::Destination).contains(QStringLiteral("127.0.0.1")));
    const auto elapsed = m_show->outputs().elapsed();

    QVERIFY(server.start());

    QTRY_COMPARE_WITH_TIMEOUT(state(), Outputs::State::Live, kPatience);
    QCOMPARE(chip->text(), live);
    QCOMPARE(chip->toolTip(), liveTip);
    QCOMPARE(top(), liveTop);
    QVERIFY(problems()->problem(Subject::Destination).isEmpty());
    QVERIFY(m_show->outputs().elapsed() >= elapsed); // the show is one
    m_show->outputs().end();
    QTRY_COMPARE_WITH_TIMEOUT(state(), Outputs::State::Rehearsal, kPatience);
    QCOMPARE(chip->text(), rehearsal);
}

void TestOnAirPlace::aMessageThatWasClosedStaysClosedWhileThePlatformIsTriedAgain()
{
    RtmpServer server;
    interrupt(server);
    QTRY_VERIFY(!problems()->problem(Subject::Destination).isEmpty());
    QSignalSpy tried(&m_show->outputs(), &Outputs::destinationsChanged);

    click(problems()->findChild<Button *>());
    QTRY_VERIFY_WITH_TIMEOUT(tried.count() >= 2, kPatience);

    QCOMPARE(state(), Outputs::State::Interrupted);
    QVERIFY(problems()->problem(Subject::Destination).isEmpty());
    m_show->outputs().end();
    QTRY_COMPARE_WITH_TIMEOUT(state(), Outputs::State::Rehearsal, kPatience);
}

void TestOnAirPlace::anInterruptedShowKeepsTheWindowOpenAndCanBeEnded()
{
    RtmpServer server;
    interrupt(server);
    QTRY_COMPARE(state(), Outputs::State::Interrupted);
    auto *live = the<LiveButton>("live");
    QCOMPARE(live->mode(), LiveButton::Mode::End);

    QVERIFY(!m_window->close());
    const QString said = problems()->problem(Subject::Engine);
    QVERIFY(!said.isEmpty());
    QVERIFY(!said.contains(QStringLiteral("Viewers see you")));

    QTest::mousePress(live, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(state(), Outputs::State::Rehearsal, kPatience);
    QTest::mouseRelease(live, Qt::LeftButton);
    QTRY_COMPARE(live->mode(), LiveButton::Mode::GoLive);
    QVERIFY(problems()->problem(Subject::Destination).isEmpty());
}

void TestOnAirPlace::whatADishLacksIsSaidUntilAnotherIsShown()
{
    m_beef.attributes.clear();
    QVERIFY(m_shop->products().save(m_beef));

    press(Qt::Key_Space);

    const QString said = problems()->problem(Subject::Product);
    for (const char *word : {"Beef", "Allergens", "attribute:allergens", "The picture stays as it was."}) {
        QVERIFY2(said.contains(QLatin1String(word)), qPrintable(said));
    }
    QVERIFY(!m_show->productShown());
    press(Qt::Key_Space); // which does not stay with what cannot be shown
    QVERIFY(m_show->productShown() == m_tart.id);
    QVERIFY(problems()->problem(Subject::Product).isEmpty());
}

void TestOnAirPlace::whyADishLeftThePictureIsSaid()
{
    press(Qt::Key_Space);
    QVERIFY(m_show->productShown() == m_beef.id);
    auto other
        = vitrine::storage::Database::open(m_shop->database().path(), vitrine::storage::Database::Mode::Existing);
    QVERIFY(other);
    m_beef.attributes.clear();

    QVERIFY(vitrine::catalog::ProductRepository(**other).save(m_beef));

    QTRY_VERIFY(!m_show->productShown());
    const QString said = problems()->problem(Subject::Product);
    for (const char *word : {"Beef", "has left the picture", "Allergens", "attribute:allergens", "The show goes on."}) {
        QVERIFY2(said.contains(QLatin1String(word)), qPrintable(said));
    }
}

void TestOnAirPlace::whatViewersAreToldOfTheShowIsChosen()
{
    using vitrine::show::ShowMention;
    auto *button = the<Button>("mention");
    const QList<QAction *> choices = button->menu()->actions();
    QCOMPARE(choices.size(), 3);
    QVERIFY(m_show->mention() == ShowMention::None);
    const QString none = button->text();

    choices.at(2)->trigger();

    QVERIFY(m_show->mention() == ShowMention::Collaboration);
    QVERIFY2(button->text().endsWith(choices.at(2)->text()), qPrintable(button->text()));
    // 14 and 10 on each side of the words, and the chevron: none of them is cut.
    QTRY_VERIFY(button->width() >= button->fontMetrics().horizontalAdvance(button->text()) + 14 + 10 + 20 + 14);
    choices.at(0)->trigger();
    QVERIFY(m_show->mention() == ShowMention::None);
    QCOMPARE(button->text(), none);
}

void TestOnAirPlace::theKeyboardBeginsInTheList()
{
    QCOMPARE(m_window->focusWidget(), m_list);
}

QTEST_MAIN(TestOnAirPlace)
#include "tst_OnAirPlace.moc"
