// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/Bookings.h"
#include "app/show/Capture.h"
#include "app/show/Outputs.h"
#include "app/show/Show.h"
#include "media/Camera.h"
#include "media/Recording.h"
#include "tests/support/Clips.h"
#include "tests/support/Ports.h"
#include "tests/support/Process.h"
#include "tests/support/RtmpServer.h"
#include "tests/ui/StudioTest.h"
#include "ui/onair/ProductDelegate.h"
#include "ui/onair/ProductList.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FiguresLabel.h"
#include "ui/widgets/HealthItem.h"
#include "ui/widgets/LiveButton.h"
#include "ui/widgets/ProblemBars.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using vitrine::catalog::Product;
using vitrine::media::Camera;
using vitrine::media::DeviceList;
using vitrine::media::Recording;
using vitrine::show::Outputs;
using vitrine::storage::Database;
using vitrine::test::Process;
using vitrine::test::RtmpServer;
using vitrine::test::StudioTest;
using namespace vitrine::ui;

/// The window as a seller uses it: real clicks and keys, a real engine, a real shop file.
class TestStudioWindow : public StudioTest {
    Q_OBJECT

private Q_SLOTS:
    void spaceShowsTheNextProductAndHHidesIt();
    void aClickOnARowMakesItNextAndADoubleClickShowsIt();
    void spaceIsTypedInAField();
    void spaceShowsTheNextProductWhateverButtonHasTheFocus();
    void onePlusOneIsOneOrder();
    void theKeyForOrdersTakesOneOfTheProductInThePicture();
    void aProductThatIsSoldOutIsNotReplacedByTheNextOne();
    void whatPlatformsOversoldIsInTheTotals();
    void ofAProductWithSlotsAPlaceIsBooked();
    void aLinkThatIsTooLongForItsCodeIsSaid();
    void ordersEndWithWhatIsLeft();
    void anOrderThatAnotherProgramKeepsAwayIsSaidAndTakenAgain();
    void aFileIsUsedAsACamera();
    void aCameraThatIsNotThereIsSaidInItsPlace();
    void camerasAreAskedForOnlyForTheirMenu();
    void mutingIsOneKeyAndSaysSo();
    void goingLiveWithoutAnAddressSaysWhatIsMissing();
    void theKeyLeavesItsFieldWhenItIsUsed();
    void aKeyTypedInTheAddressIsTakenOutOfIt();
    void aKeyPastedInTheAddressIsNeverReadable();
    void aPlatformThatRefusesIsSaidInItsLine();
    void aShowGoesLiveAndEndsOnlyWhenHeld();
    void aShowOnAirIsEndedByHoldingTheKeys();
    void theWindowOfAShowOnAirStaysOpen();
    void aComputerThatIsTooSlowIsSaid();
    void everyControlHasANameAndIsLargeEnoughForAThumb_data();
    void everyControlHasANameAndIsLargeEnoughForAThumb();

private:
    int leftOf(const Product &product) const { return m_shop->products().find(product.id)->stock; }
    QRect rowOf(int row) const;
};

QRect TestStudioWindow::rowOf(int row) const
{
    return m_list->visualRect(m_list->model()->index(row, 0));
}

void TestStudioWindow::spaceShowsTheNextProductAndHHidesIt()
{
    press(Qt::Key_Space);
    QCOMPARE(m_show->productShown(), std::optional(m_beef.id));

    press(Qt::Key_H);
    QCOMPARE(m_show->productShown(), std::nullopt);

    press(Qt::Key_H);
    QCOMPARE(m_show->productShown(), std::optional(m_beef.id));

    press(Qt::Key_PageDown);
    QCOMPARE(m_show->productShown(), std::optional(m_tart.id));

    click(the<ActionButton>("card"));
    QCOMPARE(m_show->productShown(), std::nullopt);
}

void TestStudioWindow::aClickOnARowMakesItNextAndADoubleClickShowsIt()
{
    const QPoint name(120, rowOf(1).center().y());

    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(m_show->productShown(), std::nullopt);
    QVERIFY(the<ActionButton>("showNext")->accessibleName().contains(QStringLiteral("Tart")));

    QTest::mouseDClick(m_list->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(m_show->productShown(), std::optional(m_tart.id));
}

void TestStudioWindow::spaceIsTypedInAField()
{
    auto *address = the<QLineEdit>("destinationAddress");
    address->setFocus();

    QTest::keyClick(address, Qt::Key_Space);
    QTest::keyClick(address, Qt::Key_H);

    QCOMPARE(address->text(), QStringLiteral(" h"));
    QCOMPARE(m_show->productShown(), std::nullopt);
}

void TestStudioWindow::spaceShowsTheNextProductWhateverButtonHasTheFocus()
{
    auto *record = the<Button>("record");
    record->setFocus();

    QTest::keyClick(record, Qt::Key_Space);

    QCOMPARE(m_show->productShown(), std::optional(m_beef.id));
    QCOMPARE(m_show->outputs().recording(), nullptr);
}

void TestStudioWindow::onePlusOneIsOneOrder()
{
    const QPoint plus = ProductDelegate::orderRect(rowOf(1)).center();

    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, plus);

    QCOMPARE(leftOf(m_tart), 1);
    QTRY_COMPARE(the<FiguresLabel>("ordersFigure")->text(), QStringLiteral("1"));
    QCOMPARE(m_list->currentIndex().row(), 0);
}

void TestStudioWindow::theKeyForOrdersTakesOneOfTheProductInThePicture()
{
    press(Qt::Key_Space);

    QTest::keyClick(m_list, Qt::Key_N, Qt::ControlModifier);
    click(the<ActionButton>("order"));

    QCOMPARE(leftOf(m_beef), 20);
    QTRY_COMPARE(the<FiguresLabel>("ordersFigure")->text(), QStringLiteral("2"));
    QTRY_COMPARE(the<FiguresLabel>("leftFigure")->text(), QStringLiteral("20"));
}

void TestStudioWindow::aProductThatIsSoldOutIsNotReplacedByTheNextOne()
{
    press(Qt::Key_Space);
    QVERIFY(m_shop->ledger().addByHand(m_beef.id, leftOf(m_beef)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_show->productShown(), 20'000);
    const qint64 before = m_shop->ledger().counters()->orders;

    QTest::keyClick(m_list, Qt::Key_N, Qt::ControlModifier);
    click(the<ActionButton>("order"));

    QCOMPARE(m_shop->ledger().counters()->orders, before);
    QVERIFY(!the<ActionButton>("order")->isEnabled());
}

void TestStudioWindow::whatPlatformsOversoldIsInTheTotals()
{
    using namespace vitrine::orders;
    const auto platform = PlatformId::make();
    QVERIFY(m_shop->database()
                .prepare("INSERT INTO platforms (id, connector, name, address, settings) "
                         "VALUES (?1, 'woocommerce', 'Shop', ?1, '{}')")
                .bind(platform.toString())
                .run());
    RemoteOrder order;
    order.origin = {platform, QStringLiteral("1")};
    order.lines = {{m_beef.sku, {}, leftOf(m_beef) + 3, m_beef.price}};
    order.placedAt = QDateTime::currentDateTimeUtc();

    QVERIFY(m_shop->ledger().record(order));

    QTRY_COMPARE(the<QLabel>("leftCaption")->text(), QStringLiteral("oversold"));
    QCOMPARE(the<FiguresLabel>("leftFigure")->text(), QStringLiteral("3"));

    QVERIFY(
        m_shop->ledger().change(order.origin, OrderChange{OrderChange::Kind::Cancelled, QStringLiteral("2"), {}, {}}));
    QTRY_COMPARE(the<QLabel>("leftCaption")->text(), QStringLiteral("left of this one"));
}

void TestStudioWindow::ofAProductWithSlotsAPlaceIsBooked()
{
    vitrine::orders::Bookings bookings(m_shop->database());
    const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
    QVERIFY(bookings.addSlot(m_tart.id, tomorrow, tomorrow.addSecs(1800), 2));
    QVERIFY(m_show->showProduct(m_tart.id));
    auto *order = the<ActionButton>("order");
    QTRY_VERIFY(order->text() == QStringLiteral("+1 booking"));
    QCOMPARE(the<FiguresLabel>("leftFigure")->text(), QStringLiteral("2"));

    click(order);
    QTRY_COMPARE(the<FiguresLabel>("ordersFigure")->text(), QStringLiteral("1"));
    QCOMPARE(the<FiguresLabel>("leftFigure")->text(), QStringLiteral("1"));
    click(order);

    QTRY_VERIFY(!order->isEnabled());
    QVERIFY(order->toolTip().contains(QStringLiteral("fully booked")));
    QCOMPARE(m_shop->ledger().counters()->bookings, 2);
    QCOMPARE(m_shop->ledger().counters()->orders, 0);
}

void TestStudioWindow::aLinkThatIsTooLongForItsCodeIsSaid()
{
    m_tart.link = QUrl(QStringLiteral("https://vitrine.example/") + QString(100, u'x'));
    QVERIFY(m_shop->products().save(m_tart));
    const auto *problems = m_window->findChild<ProblemBars *>();

    m_list->setCurrentIndex(m_list->model()->index(1, 0));
    press(Qt::Key_Space);
    QCOMPARE(m_show->productShown(), std::optional(m_tart.id));
    const QString problem = problems->problem(Subject::Product);
    QVERIFY2(problem.contains(QStringLiteral("“Tart” is too long for a QR code")), qPrintable(problem));

    click(the<ActionButton>("card"));
    QVERIFY(!m_show->productShown());
    QVERIFY(problems->problem(Subject::Product).isEmpty());
}

void TestStudioWindow::ordersEndWithWhatIsLeft()
{
    const QPoint plus = ProductDelegate::orderRect(rowOf(1)).center();

    for (int i = 0; i < 4; ++i) {
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, plus);
    }

    QTRY_COMPARE(m_list->model()->index(1, 0).data(Qt::UserRole + 2).toInt(), 0);
    QCOMPARE(leftOf(m_tart), 0);
    QCOMPARE(m_shop->ledger().counters()->orders, qint64(2));
}

void TestStudioWindow::anOrderThatAnotherProgramKeepsAwayIsSaidAndTakenAgain()
{
    const auto other = Database::open(m_shop->database().path(), Database::Mode::Existing);
    QVERIFY(other);
    QVERIFY((*other)->execute("BEGIN IMMEDIATE"));
    m_shop->database().waitForOthersAtMost(std::chrono::milliseconds(20));
    const QPoint plus = ProductDelegate::orderRect(rowOf(1)).center();

    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, plus);

    auto *problems = m_window->findChild<ProblemBars *>();
    const QString problem = problems->problem(Subject::Order);
    QVERIFY2(problem.contains(QStringLiteral("Tart")), qPrintable(problem));
    QCOMPARE(leftOf(m_tart), 2);

    QVERIFY((*other)->execute("ROLLBACK"));
    QTRY_VERIFY(rowOf(1).isValid());
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, ProductDelegate::orderRect(rowOf(1)).center());
    QCOMPARE(problems->problem(Subject::Order), QString());
    QCOMPARE(leftOf(m_tart), 1);
}

void TestStudioWindow::aFileIsUsedAsACamera()
{
    const QString clip = m_shop->file(QStringLiteral("clip.mp4"));
    QVERIFY(vitrine::test::makeTestPicture(clip, 640, 360, 30, 2));
    QMenu *cameras = the<Button>("cameraButton")->menu();
    Q_EMIT cameras->aboutToShow();
    cameras->findChild<QAction *>(QStringLiteral("networkCamera"))->trigger();
    auto *address = the<QLineEdit>("cameraAddress");

    QTest::keyClicks(address, clip);
    click(the<Button>("useCameraAddress"));

    QVERIFY(m_show->capture().camera() != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(m_show->capture().camera()->state(), Camera::State::Showing, 15'000);
    QTRY_COMPARE(the<Button>("cameraButton")->text(), QStringLiteral("clip.mp4"));
    QCOMPARE(address->text(), QString());
}

void TestStudioWindow::aCameraThatIsNotThereIsSaidInItsPlace()
{
    QMenu *cameras = the<Button>("cameraButton")->menu();
    Q_EMIT cameras->aboutToShow();
    cameras->findChild<QAction *>(QStringLiteral("networkCamera"))->trigger();

    QTest::keyClicks(the<QLineEdit>("cameraAddress"), m_shop->file(QStringLiteral("none.mp4")));
    QTest::keyClick(the<QLineEdit>("cameraAddress"), Qt::Key_Return);

    QTRY_VERIFY(m_window->findChild<ProblemBars *>()->problem(Subject::Camera).contains(QStringLiteral("none.mp4")));
    QVERIFY(m_window->findChild<ProblemBars *>()->isVisible());
}

void TestStudioWindow::camerasAreAskedForOnlyForTheirMenu()
{
    DeviceList &cameras = m_engine->cameras();
    QMenu *menu = the<Button>("cameraButton")->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(cameras.isAsking());
    QTRY_VERIFY(!cameras.isAsking());
    QSignalSpy answered(&cameras, &DeviceList::answered);

    menu->findChild<QAction *>(QStringLiteral("networkCamera"))->trigger();
    QTest::keyClicks(the<QLineEdit>("cameraAddress"),
                     QStringLiteral("http://127.0.0.1:%1/").arg(vitrine::test::freePort()));
    QTest::keyClick(the<QLineEdit>("cameraAddress"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_show->capture().camera()->state(), Camera::State::Failed, 15'000);

    QVERIFY(!cameras.isAsking());
    QCOMPARE(answered.count(), 0);
}

void TestStudioWindow::mutingIsOneKeyAndSaysSo()
{
    auto *word = the<QLabel>("soundWord");
    const QString before = word->text();

    press(Qt::Key_M);
    QVERIFY(word->text() != before);
    QCOMPARE(the<Button>("mute")->kind(), Button::Kind::SquareOn);

    click(the<Button>("mute"));
    QCOMPARE(the<Button>("mute")->kind(), Button::Kind::Square);
    QCOMPARE(word->text(), before);
}

void TestStudioWindow::goingLiveWithoutAnAddressSaysWhatIsMissing()
{
    click(the<LiveButton>("live"));

    QVERIFY(the<QLabel>("destinationProblem")->isVisible());
    QVERIFY(!the<QLabel>("destinationProblem")->text().isEmpty());
    QVERIFY(the<QLineEdit>("destinationAddress")->hasFocus());
    QCOMPARE(m_show->outputs().state(), Outputs::State::Rehearsal);
}

void TestStudioWindow::theKeyLeavesItsFieldWhenItIsUsed()
{
    auto *key = the<QLineEdit>("destinationKey");
    QTest::keyClicks(the<QLineEdit>("destinationAddress"),
                     QStringLiteral("rtmp://127.0.0.1:%1/live").arg(vitrine::test::freePort()));
    QTest::keyClicks(key, QStringLiteral("secretkey"));
    QVERIFY(!key->displayText().contains(QStringLiteral("secret")));

    click(the<LiveButton>("live"));

    QCOMPARE(key->text(), QString());
    QVERIFY(!key->isUndoAvailable());
    QCOMPARE(m_redactor->redacted(QStringLiteral("a secretkey b")), QStringLiteral("a *** b"));
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().state(), Outputs::State::Rehearsal, 15'000);
}

void TestStudioWindow::aKeyTypedInTheAddressIsTakenOutOfIt()
{
    auto *address = the<QLineEdit>("destinationAddress");

    QTest::keyClicks(address, QStringLiteral("rtmp://127.0.0.1/live/secretkey"));
    QTest::keyClick(address, Qt::Key_Return);

    QCOMPARE(address->text(), QStringLiteral("rtmp://127.0.0.1/live"));
    QVERIFY(!address->isUndoAvailable());
    QCOMPARE(m_redactor->redacted(QStringLiteral("a secretkey b")), QStringLiteral("a *** b"));
}

void TestStudioWindow::aKeyPastedInTheAddressIsNeverReadable()
{
    auto *address = the<QLineEdit>("destinationAddress");
    auto *key = the<QLineEdit>("destinationKey");
    const QString noKey = key->placeholderText();
    QApplication::clipboard()->setText(QStringLiteral(" rtmp://127.0.0.1/live/secretkey\n"));

    address->paste();

    QCOMPARE(address->text(), QStringLiteral("rtmp://127.0.0.1/live"));
    QVERIFY(!address->isUndoAvailable());
    QVERIFY(key->placeholderText() != noKey);
    QCOMPARE(m_redactor->redacted(QStringLiteral("a secretkey b")), QStringLiteral("a *** b"));

    QApplication::clipboard()->setText(QStringLiteral("rtmp://127.0.0.1/other"));
    address->selectAll();
    address->paste();
    QCOMPARE(address->text(), QStringLiteral("rtmp://127.0.0.1/other"));
    QCOMPARE(key->placeholderText(), noKey);

    QApplication::clipboard()->setText(QStringLiteral("rtmp://127.0.0.1/a/key")); // as long as the one it replaces
    address->selectAll();
    address->paste();
    QCOMPARE(address->text(), QStringLiteral("rtmp://127.0.0.1/a"));
}

void TestStudioWindow::aPlatformThatRefusesIsSaidInItsLine()
{
    QTest::keyClicks(the<QLineEdit>("destinationAddress"),
                     QStringLiteral("rtmp://127.0.0.1:%1/live").arg(vitrine::test::freePort()));
    QTest::keyClicks(the<QLineEdit>("destinationKey"), QStringLiteral("secretkey"));

    click(the<LiveButton>("live"));

    auto *line = the<QLabel>("destinationProblem");
    QTRY_VERIFY_WITH_TIMEOUT(line->text().contains(QStringLiteral("127.0.0.1")), 15'000);
    QTRY_VERIFY(line->isVisible());
    QVERIFY(!line->text().contains(QStringLiteral("secretkey")));
    QCOMPARE(the<HealthItem>("destinationHealth")->health(), HealthItem::Health::Stopped);
    QTRY_COMPARE(m_show->outputs().state(), Outputs::State::Rehearsal);
}

void TestStudioWindow::aShowGoesLiveAndEndsOnlyWhenHeld()
{
    RtmpServer server;
    QVERIFY(server.start());
    goLive(server);
    auto *live = the<LiveButton>("live");
    QCOMPARE(live->mode(), LiveButton::Mode::End);
    QTRY_VERIFY(the<FiguresLabel>("elapsed")->text() != QStringLiteral("0:00:00"));

    click(live);
    QCOMPARE(m_show->outputs().state(), Outputs::State::Live);

    QTest::mousePress(live, Qt::LeftButton);
    QTRY_VERIFY(m_show->outputs().state() != Outputs::State::Live);
    QTest::mouseRelease(live, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().state(), Outputs::State::Rehearsal, 15'000);
    QTRY_COMPARE(live->mode(), LiveButton::Mode::GoLive);
}

void TestStudioWindow::aShowOnAirIsEndedByHoldingTheKeys()
{
    RtmpServer server;
    QVERIFY(server.start());
    goLive(server);
    const auto keys = Qt::ControlModifier | Qt::ShiftModifier;
    m_list->setFocus();

    QTest::keyPress(m_list, Qt::Key_E, keys);
    QTest::keyRelease(m_list, Qt::Key_E, keys);
    QCOMPARE(m_show->outputs().state(), Outputs::State::Live);

    QTest::keyPress(m_list, Qt::Key_E, keys);
    QTRY_VERIFY(m_show->outputs().state() != Outputs::State::Live);
    QTest::keyRelease(m_list, Qt::Key_E, keys);
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().state(), Outputs::State::Rehearsal, 15'000);
}

void TestStudioWindow::theWindowOfAShowOnAirStaysOpen()
{
    RtmpServer server;
    QVERIFY(server.start());
    goLive(server);

    QVERIFY(!m_window->close());

    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->findChild<ProblemBars *>()->problem(Subject::Engine).isEmpty());
    m_show->outputs().end();
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().state(), Outputs::State::Rehearsal, 15'000);
    QVERIFY(m_window->close());
}

void TestStudioWindow::aComputerThatIsTooSlowIsSaid()
{
    click(the<Button>("record"));
    QTRY_VERIFY(m_show->outputs().recording() != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(m_show->outputs().recording()->bytesWritten() > 10'000, 15'000);
    auto *pictures = the<HealthItem>("picturesHealth");

    // A program that the system gives no time at all for a while: the while is the fault, and nobody else can tell it.
    Process system;
    QVERIFY(system.start(QStringLiteral("/bin/sh"),
                         {QStringLiteral("-c"), QStringLiteral("kill -STOP $0; sleep 2; kill -CONT $0"),
                          QString::number(QCoreApplication::applicationPid())}));

    QTRY_VERIFY_WITH_TIMEOUT(pictures->isVisible(), 15'000);
    QCOMPARE(pictures->health(), HealthItem::Health::Stopped);
    QVERIFY(!pictures->words().isEmpty());
    m_show->outputs().stopRecording();
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().recording()->state(), Recording::State::Finished, 15'000);
    QTRY_VERIFY(!pictures->isVisible());
}

void TestStudioWindow::everyControlHasANameAndIsLargeEnoughForAThumb_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(960, 540);
    QTest::newRow("small") << QSize(1280, 720);
    QTest::newRow("full") << QSize(1440, 900);
}

void TestStudioWindow::everyControlHasANameAndIsLargeEnoughForAThumb()
{
    QFETCH(QSize, size);

    m_window->resize(size);
    QTRY_COMPARE(m_window->size(), size);

    int controls = 0;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget);
        if (!control || !widget->isVisible()) {
            continue;
        }
        ++controls;
        const QByteArray who = widget->objectName().toUtf8();
        auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), who);
        QVERIFY2(widget->width() >= 44 && widget->height() >= 44, who);
        const QRect place(widget->mapTo(m_window.get(), QPoint()), widget->size());
        QVERIFY2(m_window->rect().contains(place), who);
    }
    QVERIFY(controls >= 9);
}

QTEST_MAIN(TestStudioWindow)
#include "tst_StudioWindow.moc"
