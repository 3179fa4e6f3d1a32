// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/PublicAddress.h"

#include <QTest>

using namespace vitrine;

class tst_PublicAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyThePublicNetworkIsPublic_data();
    void onlyThePublicNetworkIsPublic();
};

void tst_PublicAddress::onlyThePublicNetworkIsPublic_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *address :
         {"93.184.216.34", "8.8.8.8", "172.15.255.255", "172.32.0.0", "100.63.255.255", "100.128.0.0",
          "192.167.255.255", "223.255.255.255", "2a00:1450:4007:80c::200e", "2606:4700::1111", "::ffff:8.8.8.8"}) {
        QTest::newRow(address) << true;
    }
    for (const char *address :
         {"127.0.0.1",     "127.255.255.254", "0.0.0.0",     "10.0.0.1",  "172.16.0.1",      "172.31.255.255",
          "192.168.1.1",   "169.254.169.254", "100.64.0.1",  "192.0.2.1", "198.19.0.1",      "203.0.113.9",
          "224.0.0.1",     "255.255.255.255", "::",          "::1",       "::ffff:10.0.0.1", "::ffff:127.0.0.1",
          "fe80::1",       "fe80::1%eth0",    "fd00::1",     "fc00::1",   "ff02::1",         "64:ff9b::7f00:1",
          "2002:7f00:1::", "2001:0:1::1",     "2001:db8::1", "fec0::1",   "::7f00:1",        "5f00::1"}) {
        QTest::newRow(address) << false;
    }
    QTest::newRow("no address") << false;
}

void tst_PublicAddress::onlyThePublicNetworkIsPublic()
{
    QFETCH(bool, isPublic);

    QCOMPARE(sync::isPublicAddress(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), isPublic);
}

QTEST_GUILESS_MAIN(tst_PublicAddress)
#include "tst_PublicAddress.moc"
