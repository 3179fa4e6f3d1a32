// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/DestinationAddress.h"

#include <QTest>

using vitrine::Error;
using vitrine::Secret;
using vitrine::media::DestinationAddress;

class tst_DestinationAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsSplitFromItsKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QByteArray>("key");
        const auto row = [](const char *text, const char *server, const char *key) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(server) << QByteArray(key);
        };
        row("rtmp://host/app/key", "rtmp://host/app", "key");
        row("rtmps://host:443/app/key", "rtmps://host:443/app", "key");
        row("rtmp://host/app/instance/key", "rtmp://host/app/instance", "key");
        row("rtmp://host/app/key?token=a&b=c/d", "rtmp://host/app", "key?token=a&b=c/d");
        row("rtmp://host/app/key/", "rtmp://host/app", "key");
        row("  rtmp://host/app/key  ", "rtmp://host/app", "key");
        row("rtmp://127.0.0.1:1935/live/a%20b", "rtmp://127.0.0.1:1935/live", "a%20b");
    }

    void anAddressIsSplitFromItsKey()
    {
        QFETCH(QString, text);
        QFETCH(QString, server);
        QFETCH(QByteArray, key);

        const auto address = DestinationAddress::parse(text);

        QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
        QCOMPARE(address->server, server);
        QCOMPARE(address->key.bytes().toByteArray(), key);
    }

    void aKeyGivenApartLeavesTheAddressWhole()
    {
        const auto address
            = DestinationAddress::parse(QStringLiteral("rtmp://host/app/instance"), Secret(QByteArrayView("hush")));

        QVERIFY(address);
        QCOMPARE(address->server, QStringLiteral("rtmp://host/app/instance"));
        QCOMPARE(address->shown(), QStringLiteral("rtmp://host/app/…")); // what follows may be a key after all
        QCOMPARE(address->perhapsKey.bytes().toByteArray(), QByteArray("instance"));
        QCOMPARE(address->key.bytes().toByteArray(), QByteArray("hush"));
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Error::Code>("code");
        const auto row
            = [](const char *text, Error::Code code) { QTest::newRow(text) << QString::fromLatin1(text) << code; };
        row("", Error::Code::InvalidInput);
        row("hushhush", Error::Code::InvalidInput);
        row("rtmp://", Error::Code::InvalidInput);
        row("rtmp:///app/hushhush", Error::Code::InvalidInput);
        row("rtmp://host/hushhush", Error::Code::InvalidInput);
        row("rtmp://host", Error::Code::InvalidInput);
        row("rtmp://host//hushhush", Error::Code::InvalidInput);
        row("rtmp://host/app/hush hush", Error::Code::InvalidInput);
        row("rtmp://seller:hushhush@host/app/key", Error::Code::InvalidInput);
        row("rtmp://host/app/key#hushhush", Error::Code::InvalidInput);
        row("srt://host:9000/app/hushhush", Error::Code::Unsupported);
        row("http://host/app/hushhush", Error::Code::Unsupported);
        row("file:///app/hushhush", Error::Code::InvalidInput);
        row("rtmpt://host/app/hushhush", Error::Code::Unsupported);
    }

    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(Error::Code, code);

        const auto address = DestinationAddress::parse(text);

        QVERIFY(!address);
        QCOMPARE(address.error().code, code);
        QVERIFY2(!address.error().detail.contains(QStringLiteral("hush")), qPrintable(address.error().detail));
    }

    void aDuplicateHoldsTheSame()
    {
        const auto address = DestinationAddress::parse(QStringLiteral("rtmp://host/app/key"));
        QVERIFY(address);

        const DestinationAddress other = address->duplicate();

        QCOMPARE(other.server, address->server);
        QCOMPARE(other.key.bytes().toByteArray(), QByteArray("key"));
    }
};

QTEST_GUILESS_MAIN(tst_DestinationAddress)
#include "tst_DestinationAddress.moc"
