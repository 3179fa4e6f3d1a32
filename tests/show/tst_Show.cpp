// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Redactor.h"
#include "app/orders/Bookings.h"
#include "app/show/Capture.h"
#include "app/show/Outputs.h"
#include "app/show/OverlayLayout.h"
#include "app/show/Show.h"
#include "media/Camera.h"
#include "media/Destination.h"
#include "media/Engine.h"
#include "media/Microphone.h"
#include "media/Preview.h"
#include "media/Recording.h"
#include "tests/show/KitchenShop.h"
#include "tests/support/Clips.h"
#include "tests/support/CompleteFlat.h"
#include "tests/support/DecodedVideo.h"
#include "tests/support/Ports.h"
#include "tests/support/RtmpServer.h"
#include "tests/support/SoundServer.h"
#include "tests/support/SrtCamera.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using vitrine::Error;
using vitrine::Money;
using vitrine::Redactor;
using vitrine::catalog::Product;
using vitrine::catalog::ProductId;
using vitrine::media::Camera;
using vitrine::media::CameraAddress;
using vitrine::media::Composer;
using vitrine::media::Destination;
using vitrine::media::DestinationAddress;
using vitrine::media::Engine;
using vitrine::media::Preview;
using vitrine::media::Recording;
using vitrine::orders::Bookings;
using vitrine::orders::OrderLedger;
using vitrine::show::Outputs;
using vitrine::show::Show;
using vitrine::show::ShowMention;
using vitrine::show::ShowSettings;
using vitrine::storage::Database;
using vitrine::test::KitchenShop;

namespace {

constexpr QSize kCanvas{1280, 720};
constexpr QRect kCounter{640, 40, 576, 70};
constexpr QRect kCard{64, 400, 1152, 280};

// Highest peaks in dBFS. The test picture's tone is at about -15; AAC leaves nothing of silence.
constexpr double kClearlyHeard = -30;
constexpr double kNotHeard = -70;

int countOf(const QImage &picture, const QRect &part, const QColor &colour, int tolerance)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            count += std::abs(pixel.red() - colour.red()) <= tolerance
                    && std::abs(pixel.green() - colour.green()) <= tolerance
                    && std::abs(pixel.blue() - colour.blue()) <= tolerance
                ? 1
                : 0;
        }
    }
    return count;
}

} // namespace

class TestShow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anOrderIsInThePictureWithinTwoFramesOfItsCommit();
    void aCommitThatChangesNoNumberChangesNothing();
    void ofAProductWithSlotsBookingsAreCountedAndPlacesLeft();
    void thePlacesOfASlotThatBeginsAreLeftNoMore();
    void ordersBeforeTheShowAreNotCounted();
    void anOrderOfAnotherConnectionIsCounted();
    void manyOrdersAtOnceEndWithTheExactNumber();
    void soldOutIsSaidOnTheCardBeforeItLeaves();
    void aPhotoIsPutOnTheCardWhenItIsDecoded();
    void aBrokenPhotoLeavesTheCardWithoutOne();
    void anotherProductTakesTheCard();
    void aReductionIsOnTheCardWhileItIsOne();
    void anUnknownProductIsNotShown();
    void aProductThatLacksSomethingIsNotShown();
    void aProductThatBeginsToLackSomethingLeavesThePicture();
    void aProductThatOutgrowsItsCardLeavesThePicture();
    void whatIsToldOfTheShowStaysWhateverIsShown();
    void aHiddenProductLeavesThePicture();
    void aRecordingHasTheCardAndTheCounter();
    void aCameraThatFailsLeavesTheOneInThePicture();
    void aShowIsMutedWhateverBecomesOfASecondCamera_data();
    void aShowIsMutedWhateverBecomesOfASecondCamera();
    void aCameraOpenedWhileMutedIsNeverHeard_data();
    void aCameraOpenedWhileMutedIsNeverHeard();
    void aMicrophoneChosenWhileMutedIsNeverHeard();
    void goingLiveNeedsADestination();
    void aRefusedDestinationEndsInRehearsalAndKeepsItsReason();
    void aShowGoesLiveAndEnds();

private:
    void openShow();
    Product addFlat(int stock);
    void record(const QString &path);
    void runOn(quint64 pictures);
    void finishRecording();
    QImage picture();
    quint64 composed() const { return m_show->composer().statistics().composed; }

    QDateTime m_now; // where the test says what time it is
    std::unique_ptr<KitchenShop> m_shop;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Show> m_show;
    std::unique_ptr<Preview> m_preview;
};

void TestShow::init()
{
    m_shop = std::make_unique<KitchenShop>();
    m_redactor = std::make_unique<Redactor>();
    auto engine = Engine::start(30, *m_redactor);
    QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
    m_engine = *std::move(engine);
}

void TestShow::cleanup()
{
    m_preview.reset();
    m_show.reset();
    m_engine.reset();
    m_redactor.reset();
    m_shop.reset();
    QCOMPARE(Engine::liveAllocations(), 0L);
}

void TestShow::openShow()
{
    ShowSettings settings;
    settings.canvas.size = kCanvas;
    settings.locale = QLocale(QStringLiteral("en_GB"));
    auto show = Show::open(*m_engine, m_shop->products(), m_shop->ledger(), settings);
    QVERIFY2(show, show ? "" : qPrintable(show.error().detail));
    m_show = *std::move(show);
    m_preview = std::make_unique<Preview>(m_show->composer(), kCanvas);
}

void TestShow::record(const QString &path)
{
    const auto started = m_show->outputs().startRecording(path);
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestShow::runOn(quint64 pictures)
{
    const quint64 until = composed() + pictures;
    QTRY_VERIFY_WITH_TIMEOUT(composed() >= until, 20'000);
}

void TestShow::finishRecording()
{
    m_show->outputs().stopRecording();
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().recording()->state(), Recording::State::Finished, 20'000);
}

Product TestShow::addFlat(int stock)
{
    Product flat = m_shop->add(QStringLiteral("flat"), stock);
    flat.trade = QStringLiteral("property");
    flat.attributes = vitrine::test::completeFlat();
    const auto saved = m_shop->products().save(flat);
    return saved ? flat : Product();
}

/// The programme once what was asked for is in it and has come to rest.
QImage TestShow::picture()
{
    constexpr quint64 kLongestMotion = 20;
    const quint64 until = composed() + kLongestMotion;
    if (!QTest::qWaitFor([&] { return composed() >= until; }, 10'000)) {
        return {};
    }
    QSignalSpy frames(m_preview.get(), &Preview::frameReady);
    if (!frames.wait()) {
        return {};
    }
    return m_preview->frame().copy();
}

void TestShow::anOrderIsInThePictureWithinTwoFramesOfItsCommit()
{
    const Product dish = m_shop->add(QStringLiteral("a"), 50);
    openShow();
    QVERIFY(m_show->showProduct(dish.id));
    QList<quint64> framesUntilSeen;

    constexpr int kOrders = 7;
    for (int i = 0; i < kOrders; ++i) {
        const QImage before = picture().copy(kCounter);
        std::optional<quint64> seenAt;
        const auto watching = connect(m_preview.get(), &Preview::frameReady, this, [&] {
            if (!seenAt && m_preview->frame().copy(kCounter) != before) {
                seenAt = composed();
            }
        });
        QVERIFY(m_shop->ledger().addByHand(dish.id, 1));
        const quint64 committedAt = composed();
        QTRY_VERIFY(seenAt.has_value());
        disconnect(watching);
        framesUntilSeen.append(*seenAt - committedAt);
    }

    // A busy computer may bring a frame late to this window; the programme itself is not late, so the middle one tells.
    std::sort(framesUntilSeen.begin(), framesUntilSeen.end());
    QVERIFY2(framesUntilSeen.at(kOrders / 2) <= 2, qPrintable(QString::number(framesUntilSeen.at(kOrders / 2))));
    QCOMPARE(m_show->counters().orders, qint64(kOrders));
    QCOMPARE(m_show->counters().left, qint64(50 - kOrders));
}

void TestShow::aCommitThatChangesNoNumberChangesNothing()
{
    const Product dish = m_shop->add(QStringLiteral("a"), 50);
    openShow();
    QVERIFY(m_show->showProduct(dish.id));
    QSignalSpy counted(m_show.get(), &Show::countersChanged);
    const QImage before = picture();

    Q_EMIT m_shop->ledger().committed();
    const QImage after = picture();

    QCOMPARE(counted.count(), 0);
    QCOMPARE(after, before);
}

void TestShow::ofAProductWithSlotsBookingsAreCountedAndPlacesLeft()
{
    const Product flat = addFlat(12);
    Bookings bookings(m_shop->database());
    const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
    const auto slot = bookings.addSlot(flat.id, tomorrow, tomorrow.addSecs(1800), 5);
    QVERIFY2(slot, slot ? "" : qPrintable(slot.error().detail));
    QVERIFY(bookings.book(slot->id, QStringLiteral("Before the show")));
    openShow();
    QVERIFY(m_show->showProduct(flat.id));
    QCOMPARE(m_show->counters().left, 4);
    const QImage before = picture().copy(kCounter);

    QVERIFY(bookings.book(slot->id, QString()));
    QVERIFY(bookings.changeCapacity(slot->id, 6));
    QTRY_COMPARE(m_show->counters().left, 4);

    // What is left is as before, so what differs is the number of bookings.
    QCOMPARE(m_show->counters().bookings, 1);
    QCOMPARE(m_show->counters().orders, 0);
    QVERIFY(picture().copy(kCounter) != before);
    QVERIFY(bookings.changeCapacity(slot->id, 2));
    QTRY_VERIFY_WITH_TIMEOUT(!m_show->productShown(), 15'000); // fully booked
}

void TestShow::thePlacesOfASlotThatBeginsAreLeftNoMore()
{
    m_now = QDateTime::currentDateTimeUtc();
    m_shop = std::make_unique<KitchenShop>([this] { return m_now; });
    const Product flat = addFlat(12);
    Bookings bookings(m_shop->database());
    const QDateTime soon = m_now.addMSecs(200);
    QVERIFY(bookings.addSlot(flat.id, soon, soon.addSecs(1800), 5));
    QVERIFY(bookings.addSlot(flat.id, soon.addMSecs(200), soon.addSecs(3600), 2));
    openShow();
    QVERIFY(m_show->showProduct(flat.id));
    QCOMPARE(m_show->counters().left, 7);
    const QImage before = picture().copy(kCounter);

    m_now = soon; // nobody commits anything

    QTRY_COMPARE(m_show->counters().left, 2);
    QVERIFY(picture().copy(kCounter) != before);
    m_now = soon.addSecs(1);
    QTRY_COMPARE(m_show->counters().left, 0);
    QCOMPARE(m_show->counters().slots, 2);
}

void TestShow::ordersBeforeTheShowAreNotCounted()
{
    const Product dish = m_shop->add(QStringLiteral("a"), 50);
    QVERIFY(m_shop->ledger().addByHand(dish.id, 5));
    openShow();

    QVERIFY(m_shop->ledger().addByHand(dish.id, 2));

    QCOMPARE(m_show->counters().orders, 1);
    QCOMPARE(m_show->counters().units, 2);
    QCOMPARE(m_show->counters().revenue.value(QStringLiteral("EUR")), *Money::create(3300, u"EUR"));
    QCOMPARE(m_show->counters().left, 0);
    QVERIFY(m_show->showProduct(dish.id));
    QCOMPARE(m_show->counters().left, 43);
}

void TestShow::anOrderOfAnotherConnectionIsCounted()
{
    const Product dish = m_shop->add(QStringLiteral("a"), 50);
    openShow();
    auto other = Database::open(m_shop->file(QStringLiteral("shop.vitrine")), Database::Mode::Existing);
    QVERIFY(other);
    OrderLedger theirs(**other);
    QSignalSpy counted(m_show.get(), &Show::countersChanged);

    QVERIFY(theirs.addByHand(dish.id, 3));

    QTRY_COMPARE(m_show->counters().units, 3);
    QCOMPARE(counted.count(), 1);
}

void TestShow::manyOrdersAtOnceEndWithTheExactNumber()
{
    const Product dish = m_shop->add(QStringLiteral("a"), 500);
    openShow();
    QVERIFY(m_show->showProduct(dish.id));
    QSignalSpy counted(m_show.get(), &Show::countersChanged);

    constexpr int kOrders = 40;
    for (int i = 0; i < kOrders; ++i) {
        QVERIFY(m_shop->ledger().addByHand(dish.id, 1));
    }

    QTRY_COMPARE(m_show->counters().orders, qint64(kOrders));
    QCOMPARE(m_show->counters().left, qint64(500 - kOrders));
    QVERIFY(counted.count() < kOrders / 2);
}

void TestShow::soldOutIsSaidOnTheCardBeforeItLeaves()
{
    const Product dish = m_shop->add(QStringLiteral("a"), 1);
    openShow();
    QVERIFY(m_show->showProduct(dish.id));
    const QColor amber(0xF2, 0xB2, 0x4A);
    const int before = countOf(picture(), kCard, amber, 12);

    QVERIFY(m_shop->ledger().addByHand(dish.id, 1));
    const int after = countOf(picture(), kCard, amber, 12);

    QVERIFY2(after > before + 1500, qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
    QCOMPARE(m_show->counters().left, 0);
    QVERIFY(m_show->productShown() == dish.id);
    QTRY_VERIFY_WITH_TIMEOUT(!m_show->productShown(), 20'000);
    QCOMPARE(countOf(picture(), kCard, amber, 12), 0);
}

void TestShow::aPhotoIsPutOnTheCardWhenItIsDecoded()
{
    QImage photo(900, 900, QImage::Format_RGB32);
    photo.fill(QColor(0, 160, 0));
    QVERIFY(photo.save(m_shop->file(QStringLiteral("dish.png"))));
    const Product dish = m_shop->add(QStringLiteral("a"), 30, QStringLiteral("dish.png"));
    openShow();

    QVERIFY(m_show->showProduct(dish.id));

    QTRY_VERIFY(countOf(picture(), kCard, QColor(0, 160, 0), 12) > 150 * 150);
}

void TestShow::aBrokenPhotoLeavesTheCardWithoutOne()
{
    QFile broken(m_shop->file(QStringLiteral("dish.png")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("not a picture");
    broken.close();
    const Product dish = m_shop->add(QStringLiteral("a"), 30, QStringLiteral("dish.png"));
    openShow();

    QVERIFY(m_show->showProduct(dish.id));

    // The name stands where the photo would have been.
    const QRect place(100, 440, 220, 60);
    QTRY_VERIFY(countOf(picture(), place, Qt::white, 30) > 200);
}

void TestShow::anotherProductTakesTheCard()
{
    const Product one = m_shop->add(QStringLiteral("one"), 30);
    const Product two = m_shop->add(QStringLiteral("two"), 40);
    openShow();
    QVERIFY(m_show->showProduct(one.id));
    QSignalSpy changed(m_show.get(), &Show::productChanged);

    QVERIFY(m_show->showProduct(two.id));
    const QImage programme = picture();

    QCOMPARE(changed.count(), 1);
    QVERIFY(m_show->productShown() == two.id);
    QCOMPARE(m_show->counters().left, 40);
    QVERIFY(programme.save(m_shop->file(QStringLiteral("programme.png"))));
    QCOMPARE(vitrine::test::qrCodes(m_shop->file(QStringLiteral("programme.png"))), QStringList{two.link.toString()});
}

void TestShow::aReductionIsOnTheCardWhileItIsOne()
{
    m_now = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    m_shop = std::make_unique<KitchenShop>([this] { return m_now; });
    Product lamp = m_shop->add(QStringLiteral("lamp"), 30);
    lamp.trade = QStringLiteral("retail");
    lamp.attributes.clear();
    QVERIFY(m_shop->products().save(lamp));
    auto other = Database::open(m_shop->file(QStringLiteral("shop.vitrine")), Database::Mode::Existing);
    QVERIFY(other);
    vitrine::catalog::ProductRepository theirs(**other, [this] { return m_now; });
    const auto reduceTo = [&](qint64 cents) {
        lamp.price = Money::create(cents, u"EUR").value();
        return theirs.save(lamp).has_value();
    };
    // The price before is struck, which keeps it from being read by a machine; what is said of it is beside it.
    const auto card = [this](const QImage &picture) {
        const QString file = m_shop->file(QStringLiteral("programme.png"));
        return picture.save(file) ? vitrine::test::readText(file, 0.05, 0.55, 0.9, 0.4).simplified() : QString();
    };
    openShow();
    QVERIFY(m_show->showProduct(lamp.id));
    const QImage full = picture();

    m_now = m_now.addDays(40);
    QVERIFY(reduceTo(1320));
    QTRY_VERIFY(picture() != full);
    const QImage reduced = picture();
    const QString said = card(reduced);
    QVERIFY2(said.contains(QStringLiteral("€13.20")) && said.contains(QStringLiteral("30 days")), qPrintable(said));
    m_show->hideProduct();
    QVERIFY(m_show->showProduct(lamp.id));
    QTRY_COMPARE(picture(), reduced);

    QVERIFY(reduceTo(1650));
    QTRY_COMPARE(picture(), full);
}

void TestShow::anUnknownProductIsNotShown()
{
    const Product dish = m_shop->add(QStringLiteral("a"), 30);
    openShow();
    QVERIFY(m_show->showProduct(dish.id));

    const auto shown = m_show->showProduct(ProductId::make());

    QVERIFY(!shown);
    QCOMPARE(shown.error().code, Error::Code::NotFound);
    QVERIFY(m_show->productShown() == dish.id);
}

void TestShow::aProductThatLacksSomethingIsNotShown()
{
    const Product dish = m_shop->add(QStringLiteral("a"), 30);
    Product unanswered = m_shop->add(QStringLiteral("b"), 30);
    unanswered.attributes.clear();
    QVERIFY(m_shop->products().save(unanswered));
    openShow();
    QVERIFY(m_show->showProduct(dish.id));
    const QImage before = picture();

    const auto shown = m_show->showProduct(unanswered.id);
    const auto lacks = m_show->lacksOf(unanswered.id);

    QVERIFY(!shown);
    QCOMPARE(shown.error().code, Error::Code::Incomplete);
    QVERIFY2(shown.error().detail.contains(QStringLiteral("allergens")), qPrintable(shown.error().detail));
    QVERIFY(lacks);
    QCOMPARE(lacks->size(), 1);
    QCOMPARE(lacks->first().id, QStringLiteral("allergens"));
    QVERIFY(m_show->productShown() == dish.id);
    QCOMPARE(picture(), before);
    QVERIFY(m_show->lacksOf(dish.id).value().isEmpty());
    QCOMPARE(m_show->lacksOf(ProductId::make()).error().code, Error::Code::NotFound);
}

void TestShow::aProductThatBeginsToLackSomethingLeavesThePicture()
{
    Product dish = m_shop->add(QStringLiteral("a"), 30);
    openShow();
    const QImage empty = picture();
    QVERIFY(m_show->showProduct(dish.id));
    QList<QStringList> taken;
    connect(m_show.get(), &Show::productTakenAway, this,
            [&](const QString &name, const QList<vitrine::catalog::Lack> &lacks) {
                QVERIFY(!m_show->productShown());
                taken.append({name, lacks.value(0).id});
            });
    auto other = Database::open(m_shop->file(QStringLiteral("shop.vitrine")), Database::Mode::Existing);
    QVERIFY(other);
    vitrine::catalog::ProductRepository theirs(**other);

    dish.attributes.insert(QStringLiteral("ready_in"), QStringLiteral("5"));
    QVERIFY(theirs.save(dish));
    QVERIFY(OrderLedger(**other).addByHand(dish.id, 1));
    QTRY_COMPARE(m_show->counters().left, 29);
    QVERIFY(m_show->productShown() == dish.id);
    dish.stock = 29;
    dish.attributes.remove(QStringLiteral("allergens"));
    QVERIFY(theirs.save(dish));

    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(taken.first(), (QStringList{QStringLiteral("a"), QStringLiteral("allergens")}));
    QCOMPARE(m_show->counters().left, 0);
    QCOMPARE(m_show->counters().orders, 1);
    QCOMPARE(picture().copy(kCard), empty.copy(kCard));
    QCOMPARE(m_show->showProduct(dish.id).error().code, Error::Code::Incomplete);
    dish.attributes.insert(QStringLiteral("allergens"), QStringLiteral("milk"));
    QVERIFY(theirs.save(dish));
    QVERIFY(m_show->showProduct(dish.id));
}

void TestShow::aProductThatOutgrowsItsCardLeavesThePicture()
{
    Product car = m_shop->add(QStringLiteral("a"), 2);
    car.trade = QStringLiteral("vehicle");
    car.attributes = {{QStringLiteral("year"), QStringLiteral("2026")},
                      {QStringLiteral("distance"), QStringLiteral("15")},
                      {QStringLiteral("co2_class"), QStringLiteral("B")},
                      {QStringLiteral("monthly_price"), QStringLiteral("249.00 EUR")},
                      {QStringLiteral("credit_text"), QStringLiteral("60 months, 3.9 % a year.")}};
    QVERIFY(m_shop->products().save(car));
    openShow();
    const QImage empty = picture();
    QVERIFY(m_show->showProduct(car.id));
    QList<QPair<QString, qsizetype>> taken;
    connect(m_show.get(), &Show::productTakenAway, this,
            [&](const QString &name, const QList<vitrine::catalog::Lack> &lacks) {
                QVERIFY(!m_show->productShown());
                taken.append({name, lacks.size()});
            });

    car.attributes.insert(QStringLiteral("credit_text"),
                          QStringLiteral("What a credit costs. ").repeated(80).trimmed());
    QVERIFY(m_shop->products().save(car));

    QTRY_COMPARE(taken, (QList<QPair<QString, qsizetype>>{{QStringLiteral("a"), 0}}));
    QCOMPARE(picture().copy(kCard), empty.copy(kCard));
    QCOMPARE(m_show->showProduct(car.id).error().code, Error::Code::Unsupported);
}

void TestShow::whatIsToldOfTheShowStaysWhateverIsShown()
{
    const Product dish = m_shop->add(QStringLiteral("a"), 30);
    const Product other = m_shop->add(QStringLiteral("b"), 30);
    openShow();
    const QImage without = picture();
    const auto isTold = [this] {
        const QString file = m_shop->file(QStringLiteral("programme.png"));
        return picture().save(file)
            && vitrine::test::readText(file, 0.0, 0.03, 0.4, 0.1).contains(QStringLiteral("Advertisement"));
    };

    m_show->setMention(ShowMention::Advertising);

    QVERIFY(isTold());
    QVERIFY(m_show->showProduct(dish.id));
    QVERIFY(isTold());
    QVERIFY(m_show->showProduct(other.id));
    m_show->hideProduct();
    QVERIFY(isTold());
    QVERIFY(m_show->mention() == ShowMention::Advertising);
    m_show->setMention(ShowMention::None);
    QCOMPARE(picture(), without);
}

void TestShow::aHiddenProductLeavesThePicture()
{
    const Product dish = m_shop->add(QStringLiteral("a"), 30);
    openShow();
    const QImage empty = picture();
    QVERIFY(m_show->showProduct(dish.id));
    const QImage shown = picture();

    m_show->hideProduct();
    const QImage hidden = picture();

    QVERIFY(shown != empty);
    QCOMPARE(hidden, empty);
    QVERIFY(!m_show->productShown());
    QCOMPARE(m_show->counters().left, 0);
}

void TestShow::aRecordingHasTheCardAndTheCounter()
{
    QVERIFY(vitrine::test::makeTestPicture(m_shop->file(QStringLiteral("camera.mp4")), 1280, 720, 30, 3));
    const Product dish = m_shop->add(QStringLiteral("a"), 30);
    openShow();
    QSignalSpy seen(&m_show->composer(), &Composer::firstCameraFrameComposed);
    m_show->capture().useCamera(*CameraAddress::parse(m_shop->file(QStringLiteral("camera.mp4"))));
    QTRY_COMPARE_WITH_TIMEOUT(seen.count(), 1, 15'000);
    QVERIFY(m_show->showProduct(dish.id));
    const QString path = m_shop->file(QStringLiteral("show.mkv"));

    QVERIFY(m_show->outputs().startRecording(path));
    const auto second = m_show->outputs().startRecording(m_shop->file(QStringLiteral("other.mkv")));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_shop->ledger().addByHand(dish.id, 1));
    }
    const quint64 enough = composed() + 90;
    QTRY_VERIFY_WITH_TIMEOUT(composed() > enough, 20'000);
    m_show->outputs().stopRecording();
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().recording()->state(), Recording::State::Finished, 20'000);

    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    QVERIFY(!m_show->outputs().codec().isEmpty());
    const vitrine::test::DecodedVideo video(path);
    QVERIFY(video.decodesCleanly());
    const QString last = video.lastPicture(QFileInfo(path).path());
    QCOMPARE(vitrine::test::qrCodes(last), QStringList{dish.link.toString()});
    QCOMPARE(vitrine::test::readCounter(last).value_or(-1), 3);
}

void TestShow::aCameraThatFailsLeavesTheOneInThePicture()
{
    QVERIFY(vitrine::test::makeTestPicture(m_shop->file(QStringLiteral("camera.mp4")), 640, 360, 30, 3));
    QFile broken(m_shop->file(QStringLiteral("broken.mp4")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(100'000, 'x'));
    broken.close();
    openShow();
    const QRect free(0, 200, 1280, 150);
    m_show->capture().useCamera(*CameraAddress::parse(m_shop->file(QStringLiteral("camera.mp4"))));
    QTRY_COMPARE_WITH_TIMEOUT(m_show->capture().camera()->state(), Camera::State::Showing, 15'000);

    m_show->capture().useCamera(*CameraAddress::parse(broken.fileName()));
    QTRY_COMPARE_WITH_TIMEOUT(m_show->capture().camera()->state(), Camera::State::Failed, 15'000);
    const QImage one = picture().copy(free);

    QVERIFY(m_show->capture().camera()->error().has_value());
    QVERIFY(countOf(one, one.rect(), Qt::black, 8) < one.width() * one.height() / 2);
    QTRY_VERIFY(picture().copy(free) != one);
}

void TestShow::aShowIsMutedWhateverBecomesOfASecondCamera_data()
{
    QTest::addColumn<Camera::State>("second");
    QTest::newRow("it opens") << Camera::State::Opening;
    QTest::newRow("it has failed") << Camera::State::Failed;
}

void TestShow::aShowIsMutedWhateverBecomesOfASecondCamera()
{
    QFETCH(Camera::State, second);
    QVERIFY(vitrine::test::makeTestPicture(m_shop->file(QStringLiteral("camera.mp4")), 640, 360, 30, 3));
    QFile broken(m_shop->file(QStringLiteral("broken.mp4")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(100'000, 'x'));
    broken.close();
    const vitrine::test::SilentPort silent;
    openShow();
    QSignalSpy muted(&m_show->capture(), &vitrine::show::Capture::mutedChanged);
    m_show->capture().useCamera(*CameraAddress::parse(m_shop->file(QStringLiteral("camera.mp4"))));
    QTRY_COMPARE_WITH_TIMEOUT(m_show->capture().camera()->state(), Camera::State::Showing, 15'000);
    const QString path = m_shop->file(QStringLiteral("show.mkv"));
    record(path);
    runOn(60);

    m_show->capture().useCamera(*CameraAddress::parse(
        second == Camera::State::Failed ? broken.fileName()
                                        : QStringLiteral("http://127.0.0.1:%1/video").arg(silent.port())));
    QTRY_COMPARE_WITH_TIMEOUT(m_show->capture().camera()->state(), second, 15'000);
    m_show->capture().mute();
    runOn(75);
    finishRecording();

    QVERIFY(m_show->capture().isMuted());
    QCOMPARE(muted.count(), 1);
    const vitrine::test::DecodedVideo recorded(path);
    QVERIFY(recorded.loudest() > kClearlyHeard);
    const double afterwards = recorded.loudest(recorded.seconds() - 1);
    QVERIFY2(afterwards < kNotHeard, qPrintable(QString::number(afterwards)));
}

void TestShow::aCameraOpenedWhileMutedIsNeverHeard_data()
{
    QTest::addColumn<bool>("isFilm");
    QTest::newRow("film") << true;
    QTest::newRow("network") << false;
}

void TestShow::aCameraOpenedWhileMutedIsNeverHeard()
{
    QFETCH(bool, isFilm);
    const QString film = m_shop->file(QStringLiteral("camera.mp4"));
    QVERIFY(vitrine::test::makeTestPicture(film, 640, 360, 30, 3));
    vitrine::test::SrtCamera network;
    QVERIFY(isFilm || network.start(film));
    openShow();
    m_show->capture().mute();
    const QString path = m_shop->file(QStringLiteral("show.mkv"));
    record(path);

    m_show->capture().useCamera(*CameraAddress::parse(isFilm ? film : network.address()));
    QTRY_COMPARE_WITH_TIMEOUT(m_show->capture().camera()->state(), Camera::State::Showing, 15'000);
    runOn(60);
    finishRecording();
    const double whileMuted = vitrine::test::DecodedVideo(path).loudest();
    const QString later = m_shop->file(QStringLiteral("later.mkv"));
    m_show->capture().unmute();
    record(later);
    runOn(60);
    finishRecording();

    QVERIFY2(whileMuted < kNotHeard, qPrintable(QString::number(whileMuted)));
    QVERIFY(vitrine::test::DecodedVideo(later).loudest() > kClearlyHeard);
}

void TestShow::aMicrophoneChosenWhileMutedIsNeverHeard()
{
    const QString tone = m_shop->file(QStringLiteral("tone.mp4"));
    QVERIFY(vitrine::test::makeTestPicture(tone, 640, 360, 30, 3));
    vitrine::test::SoundServer server;
    QVERIFY(server.start());
    qputenv("PULSE_SERVER", server.address().toUtf8());
    const auto forgetServer = qScopeGuard([] { qunsetenv("PULSE_SERVER"); });
    QVERIFY(server.play(tone));
    openShow();
    m_show->capture().mute();
    const QString path = m_shop->file(QStringLiteral("show.mkv"));
    record(path);

    m_show->capture().useMicrophone(vitrine::test::SoundServer::microphone());
    QTRY_VERIFY_WITH_TIMEOUT(m_show->capture().microphone() != nullptr, 15'000);
    QSignalSpy arrives(m_show->capture().microphone()->sound(), &vitrine::media::Sound::levelChanged);
    QTRY_VERIFY_WITH_TIMEOUT(arrives.count() > 40, 15'000);
    runOn(60);
    finishRecording();
    const QString later = m_shop->file(QStringLiteral("later.mkv"));
    m_show->capture().unmute();
    record(later);
    runOn(60);
    finishRecording();
    m_show->capture().closeMicrophone();

    const double whileMuted = vitrine::test::DecodedVideo(path).loudest();
    QVERIFY2(whileMuted < kNotHeard, qPrintable(QString::number(whileMuted)));
    QVERIFY(vitrine::test::DecodedVideo(later).loudest() > kClearlyHeard);
}

void TestShow::goingLiveNeedsADestination()
{
    openShow();

    const auto live = m_show->outputs().goLive();

    QVERIFY(!live);
    QCOMPARE(live.error().code, Error::Code::InvalidInput);
    QCOMPARE(m_show->outputs().state(), Outputs::State::Rehearsal);
}

void TestShow::aRefusedDestinationEndsInRehearsalAndKeepsItsReason()
{
    openShow();
    QSignalSpy states(&m_show->outputs(), &Outputs::stateChanged);
    std::vector<DestinationAddress> addresses;
    const QString nobody = QStringLiteral("rtmp://127.0.0.1:%1/live/abcdefgh").arg(vitrine::test::freePort());
    addresses.push_back(*DestinationAddress::parse(nobody));
    m_show->outputs().setDestinations(std::move(addresses));

    QVERIFY(m_show->outputs().goLive());
    QCOMPARE(m_show->outputs().state(), Outputs::State::Connecting);
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().state(), Outputs::State::Rehearsal, 20'000);

    QCOMPARE(states.count(), 2);
    QCOMPARE(m_show->outputs().destinations().size(), size_t(1));
    QCOMPARE(m_show->outputs().destinations().front()->state(), Destination::State::Stopped);
    QCOMPARE(m_show->outputs().destinations().front()->error()->code, Error::Code::ConnectionRefused);
    QCOMPARE(m_show->outputs().elapsed().count(), 0);
}

void TestShow::aShowGoesLiveAndEnds()
{
    vitrine::test::RtmpServer server;
    QVERIFY(server.start());
    openShow();
    std::vector<DestinationAddress> addresses;
    addresses.push_back(*DestinationAddress::parse(server.address(QStringLiteral("abcdefgh"))));
    m_show->outputs().setDestinations(std::move(addresses));

    QVERIFY(m_show->outputs().goLive());
    const auto twice = m_show->outputs().goLive();
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().state(), Outputs::State::Live, 20'000);
    m_show->outputs().setDestinations({});
    QVERIFY(m_show->outputs().startRecording(m_shop->file(QStringLiteral("show.mkv"))));
    QTRY_VERIFY_WITH_TIMEOUT(m_show->outputs().destinations().front()->bytesSent() > 20'000, 20'000);
    m_show->outputs().end();
    QCOMPARE(m_show->outputs().state(), Outputs::State::Ending);
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().state(), Outputs::State::Rehearsal, 20'000);

    QVERIFY(!twice);
    QCOMPARE(twice.error().code, Error::Code::Conflict);
    QVERIFY(m_show->outputs().elapsed().count() > 0);
    QCOMPARE(m_show->outputs().destinations().size(), size_t(1));
    QCOMPARE(m_show->outputs().destinations().front()->state(), Destination::State::Idle);
    QCOMPARE(m_show->outputs().recording()->state(), Recording::State::Writing);
}

QTEST_MAIN(TestShow)
#include "tst_Show.moc"
