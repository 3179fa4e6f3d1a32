// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Id.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace vitrine;

namespace {
struct ThingTag;
using ThingId = Id<ThingTag>;
} // namespace

class tst_Id : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIdIsAUuidOfVersion7();
    void itBeginsWithTheMillisecondItWasMade();
    void idsMadeLaterSortLater();
    void idsOfOneMillisecondSortAsTheyWereMade();
    void idsAreNeverMadeTwice();
    void anIdReadsBackFromItsText();
    void otherTextIsNoId_data();
    void otherTextIsNoId();
    void aDefaultIdNamesNothing();
};

void tst_Id::anIdIsAUuidOfVersion7()
{
    const QByteArray bytes = makeUuidV7().toRfc4122();

    QCOMPARE(bytes.size(), 16);
    QCOMPARE(static_cast<uchar>(bytes.at(6)) >> 4, 7);
    QCOMPARE(static_cast<uchar>(bytes.at(8)) >> 6, 2);
}

void tst_Id::itBeginsWithTheMillisecondItWasMade()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QByteArray bytes = makeUuidV7().toRfc4122();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();

    const qint64 made = bytes.first(6).toHex().toLongLong(nullptr, 16);

    QVERIFY(before <= made && made <= after);
}

void tst_Id::idsMadeLaterSortLater()
{
    const ThingId first = ThingId::make();
    const qint64 made = QDateTime::currentMSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > made);
    const ThingId second = ThingId::make();

    QVERIFY(first < second);
    QVERIFY(!(second < first));
    QVERIFY(first.toString() < second.toString());
}

void tst_Id::idsOfOneMillisecondSortAsTheyWereMade()
{
    ThingId before = ThingId::make();

    for (int i = 0; i < 10000; ++i) {
        const ThingId next = ThingId::make();
        QVERIFY(before.toString() < next.toString());
        before = next;
    }
}

void tst_Id::idsAreNeverMadeTwice()
{
    QSet<ThingId> seen;

    for (int i = 0; i < 10000; ++i) {
        seen.insert(ThingId::make());
    }

    QCOMPARE(seen.size(), 10000);
}

void tst_Id::anIdReadsBackFromItsText()
{
    const ThingId id = ThingId::make();

    const auto read = ThingId::fromString(id.toString());

    QVERIFY(read);
    QCOMPARE(*read, id);
}

void tst_Id::otherTextIsNoId_data()
{
    QTest::addColumn<QString>("text");

    const QString good = ThingId::make().toString();
    QTest::newRow("empty") << QString();
    QTest::newRow("word") << QStringLiteral("boeuf");
    QTest::newRow("braces") << QStringLiteral("{%1}").arg(good);
    QTest::newRow("too short") << good.chopped(1);
    QTest::newRow("too long") << good + u'0';
    QTest::newRow("capitals") << QStringLiteral("0190ABCD-0000-7000-8000-000000000001");
    QTest::newRow("null") << QStringLiteral("00000000-0000-0000-0000-000000000000");
}

void tst_Id::otherTextIsNoId()
{
    QFETCH(QString, text);

    const auto read = ThingId::fromString(text);

    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::InvalidInput);
}

void tst_Id::aDefaultIdNamesNothing()
{
    QVERIFY(ThingId().isNull());
    QVERIFY(!ThingId::make().isNull());
}

QTEST_APPLESS_MAIN(tst_Id)
#include "tst_Id.moc"
