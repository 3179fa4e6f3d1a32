// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Redactor.h"
#include "ui/onair/DestinationPanel.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using vitrine::Error;
using vitrine::Redactor;
using vitrine::Secret;
using vitrine::media::DestinationAddress;
using vitrine::ui::DestinationPanel;

/// The address and the key of a platform, typed in every order.
class TestDestinationPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anAddressWithAnInstanceAndAKeyIsThatOfTheCommandLine_data();
    void anAddressWithAnInstanceAndAKeyIsThatOfTheCommandLine();
    void whatWasPutBackStaysOutOfSight();
    void aKeyThatIsTakenAwayAgainLeavesTheAddressAsItWas();
    void aKeyInTheAddressIsUsedWithoutAnother();
    void anOldKeyThatWasPutBackCanBeDeleted();
    void whatIsTypedBehindTheShortFormIsNoAddress();
    void aKeyWithParametersIsReplaced();
    void aKeyThatThePlatformTookIsReplaced();
    void theNextKeyGoesToTheSameInstance();

private:
    void type(QLineEdit *field, const QString &text);
    void type(const QString &address, const QString &key);
    void verifyTaken(const QString &server, const char *key);

    Redactor m_redactor;
    std::unique_ptr<DestinationPanel> m_panel;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_key = nullptr;
};

void TestDestinationPanel::init()
{
    m_panel = std::make_unique<DestinationPanel>(m_redactor, vitrine::ui::lightTokens());
    m_address = m_panel->findChild<QLineEdit *>(QStringLiteral("destinationAddress"));
    m_key = m_panel->findChild<QLineEdit *>(QStringLiteral("destinationKey"));
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestDestinationPanel::cleanup()
{
    m_panel->close(); // while it is whole: its fields are told that they lose the focus
    m_panel.reset();
}

void TestDestinationPanel::type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

/// As a seller does: first the address, then the key.
void TestDestinationPanel::type(const QString &address, const QString &key)
{
    type(m_address, address);
    type(m_key, key);
}

void TestDestinationPanel::verifyTaken(const QString &server, const char *key)
{
    const auto taken = m_panel->take();

    QVERIFY(taken);
    QCOMPARE(taken->server, server);
    QCOMPARE(taken->key.bytes(), QByteArrayView(key));
}

void TestDestinationPanel::anAddressWithAnInstanceAndAKeyIsThatOfTheCommandLine_data()
{
    QTest::addColumn<QString>("address");

    QTest::newRow("instance") << QStringLiteral("rtmp://127.0.0.1:18041/live/instance7");
    QTest::newRow("instance and slash") << QStringLiteral("rtmp://127.0.0.1:18041/live/instance7/");
    QTest::newRow("two parts") << QStringLiteral("rtmps://media.example/live/a/b");
    QTest::newRow("encoded") << QStringLiteral("rtmp://127.0.0.1/live/in%20stance");
    QTest::newRow("application only") << QStringLiteral("rtmp://127.0.0.1/live");
}

void TestDestinationPanel::anAddressWithAnInstanceAndAKeyIsThatOfTheCommandLine()
{
    QFETCH(QString, address);
    const auto expected = DestinationAddress::parse(address, Secret(QByteArrayLiteral("secretkey")));
    QVERIFY(expected);

    type(address, QStringLiteral("secretkey"));
    const auto taken = m_panel->take();
    const auto again = m_panel->take();

    for (const auto &one : {&taken, &again}) {
        QVERIFY(*one);
        QCOMPARE((*one)->server, expected->server);
        QCOMPARE((*one)->key.bytes(), expected->key.bytes());
        QCOMPARE((*one)->perhapsKey.bytes(), expected->perhapsKey.bytes());
    }
}

void TestDestinationPanel::whatWasPutBackStaysOutOfSight()
{
    QApplication::clipboard()->setText(QStringLiteral("rtmp://127.0.0.1/live/secretkey"));
    m_address->setFocus();
    m_address->paste();

    type(m_key, QStringLiteral("n"));
    QCOMPARE(m_address->text(), QStringLiteral("rtmp://127.0.0.1/live/…"));
    QVERIFY(!m_address->toolTip().isEmpty());
    const auto taken = m_panel->take();

    QVERIFY(taken);
    QCOMPARE(taken->server, QStringLiteral("rtmp://127.0.0.1/live/secretkey"));
    QCOMPARE(m_address->text(), QStringLiteral("rtmp://127.0.0.1/live/…"));
    QVERIFY(!m_address->isUndoAvailable());
}

void TestDestinationPanel::aKeyThatIsTakenAwayAgainLeavesTheAddressAsItWas()
{
    type(QStringLiteral("rtmp://127.0.0.1/live/secretkey"), QStringLiteral("n"));

    QTest::keyClick(m_key, Qt::Key_Backspace);

    QCOMPARE(m_address->text(), QStringLiteral("rtmp://127.0.0.1/live"));
    verifyTaken(QStringLiteral("rtmp://127.0.0.1/live"), "secretkey");
}

void TestDestinationPanel::aKeyInTheAddressIsUsedWithoutAnother()
{
    type(QStringLiteral("rtmp://127.0.0.1/live/instance7/secretkey"), {});

    verifyTaken(QStringLiteral("rtmp://127.0.0.1/live/instance7"), "secretkey");
}

void TestDestinationPanel::anOldKeyThatWasPutBackCanBeDeleted()
{
    type(QStringLiteral("rtmp://127.0.0.1/live/oldkey"), QStringLiteral("newkey"));

    m_address->setFocus();
    m_address->end(false);
    QTest::keyClick(m_address, Qt::Key_Backspace);
    QTest::keyClick(m_address, Qt::Key_Backspace);
    m_key->setFocus();
    verifyTaken(QStringLiteral("rtmp://127.0.0.1/live"), "newkey");
}

void TestDestinationPanel::whatIsTypedBehindTheShortFormIsNoAddress()
{
    type(QStringLiteral("rtmp://127.0.0.1/live/instance"), QStringLiteral("secretkey"));

    m_address->setFocus();
    m_address->end(false);
    QTest::keyClicks(m_address, QStringLiteral("8"));
    const auto taken = m_panel->take();

    QVERIFY(!taken);
    QCOMPARE(taken.error().code, Error::Code::InvalidInput);
}

void TestDestinationPanel::aKeyWithParametersIsReplaced()
{
    type(QStringLiteral("rtmp://127.0.0.1/live/oldkey?token=1"), QStringLiteral("newkey"));

    verifyTaken(QStringLiteral("rtmp://127.0.0.1/live"), "newkey");
}

void TestDestinationPanel::aKeyThatThePlatformTookIsReplaced()
{
    type(QStringLiteral("rtmp://127.0.0.1/live/oldkey"), {});
    QVERIFY(m_panel->take());
    m_panel->acceptKey();

    type(m_key, QStringLiteral("newkey"));
    verifyTaken(QStringLiteral("rtmp://127.0.0.1/live"), "newkey");
}

void TestDestinationPanel::theNextKeyGoesToTheSameInstance()
{
    type(QStringLiteral("rtmp://127.0.0.1/live/instance7"), QStringLiteral("first"));
    QVERIFY(m_panel->take());

    type(m_key, QStringLiteral("second"));
    verifyTaken(QStringLiteral("rtmp://127.0.0.1/live/instance7"), "second");
}

QTEST_MAIN(TestDestinationPanel)
#include "tst_DestinationPanel.moc"
