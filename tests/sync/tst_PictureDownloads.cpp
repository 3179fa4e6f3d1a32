// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/PictureDownloads.h"
#include "tests/sync/PictureServer.h"

#include <QSslConfiguration>
#include <QTest>

#include <optional>

using namespace vitrine;
using namespace std::chrono_literals;
using sync::PictureDownloads;
using sync::PictureLimits;
using test::PictureServer;

namespace {

/// Only for tests, whose server is on this computer. Not the second address of it.
bool isThisComputer(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::LocalHost) || address == QHostAddress(QHostAddress::LocalHostIPv6);
}

/// The answer, or Timeout when there was none.
Result<QByteArray> fetched(PictureDownloads &downloads, const QUrl &address)
{
    std::optional<Result<QByteArray>> answer;
    downloads.fetch(address, [&answer](const Result<QByteArray> &picture) { answer = picture; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30'000); }();
    return answer.value_or(failure(Error::Code::Internal, QStringLiteral("was never answered")));
}

} // namespace

class tst_PictureDownloads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void aPictureIsFetchedByItsName();
    void onlySafeAddressesAreVisited_data();
    void onlySafeAddressesAreVisited();
    void thisComputerIsNotAsked_data();
    void thisComputerIsNotAsked();
    void aRedirectIsFollowedThreeTimes();
    void aRedirectIsJudgedAnew_data();
    void aRedirectIsJudgedAnew();
    void whatIsTooLargeIsRefused_data();
    void whatIsTooLargeIsRefused();
    void whatNeverEndsIsGivenUp();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void anAnswerThatIsNoneIsSaid();
    void aCertificateThatNobodyTrustsIsRefused();
    void aFewAreFetchedAtOnce();

private:
    const QSslConfiguration m_trust = QSslConfiguration::defaultConfiguration(); ///< That of this computer.
    QSslConfiguration m_trustWithServer;
    std::unique_ptr<PictureServer> m_server;
};

void tst_PictureDownloads::initTestCase()
{
    m_server = std::make_unique<PictureServer>();
    QVERIFY(m_server->start());
    m_trustWithServer = QSslConfiguration::defaultConfiguration();
}

void tst_PictureDownloads::init()
{
    QSslConfiguration::setDefaultConfiguration(m_trustWithServer);
    m_server->forget();
}

void tst_PictureDownloads::cleanupTestCase()
{
    m_server.reset();
}

void tst_PictureDownloads::aPictureIsFetchedByItsName()
{
    m_server->serve(QStringLiteral("/a.png"), PictureServer::png(7));
    PictureDownloads downloads(isThisComputer);

    const auto picture = fetched(downloads, m_server->address(QStringLiteral("/a.png")));
    const auto again = fetched(downloads, m_server->address(QStringLiteral("/a.png#top")));

    QVERIFY(picture);
    QCOMPARE(*picture, PictureServer::png(7));
    QCOMPARE(again, picture);
    QCOMPARE(m_server->requests().size(), 2);
    const QByteArray host = m_server->address({}).authority().toLatin1();
    for (const QByteArray &request : m_server->requests()) {
        QVERIFY(request.startsWith("GET /a.png HTTP/1.1\r\n"));
        QVERIFY(request.contains("\r\nHost: " + host + "\r\n"));
        QVERIFY(request.contains("\r\nAccept-Encoding: identity\r\n"));
        QVERIFY(!request.contains("Cookie"));
    }
}

void tst_PictureDownloads::onlySafeAddressesAreVisited_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"http://localhost:%1/a.png", "ftp://localhost:%1/a.png", "file:///etc/passwd", "data:image/png;base64,AAAA",
          "https://lea:secret@localhost:%1/a.png", "https://lea@localhost:%1/a.png", "https:///a.png",
          "//localhost:%1/a.png", "a.png", ""}) {
        QTest::newRow(address) << QString::fromLatin1(address);
    }
}

void tst_PictureDownloads::onlySafeAddressesAreVisited()
{
    QFETCH(QString, address);
    m_server->serve(QStringLiteral("/a.png"), PictureServer::png(7));
    PictureDownloads downloads(isThisComputer);
    const QString port = QString::number(m_server->address({}).port());

    const auto picture = fetched(downloads, QUrl(address.replace(QStringLiteral("%1"), port)));

    QVERIFY(!picture);
    QCOMPARE(picture.error().code, Error::Code::Forbidden);
    QVERIFY(m_server->requests().isEmpty());
}

void tst_PictureDownloads::thisComputerIsNotAsked_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"localhost", "127.0.0.1", "127.1", "2130706433", "0x7f.0.0.1", "[::1]",
                             "[::ffff:127.0.0.1]", "0.0.0.0", "10.0.0.1", "192.168.0.1", "169.254.169.254"}) {
        QTest::newRow(host) << QString::fromLatin1(host);
    }
}

void tst_PictureDownloads::thisComputerIsNotAsked()
{
    QFETCH(QString, host);
    m_server->serve(QStringLiteral("/a.png"), PictureServer::png(7));
    PictureDownloads downloads;

    const auto picture = fetched(downloads, m_server->address(QStringLiteral("/a.png"), host));

    QVERIFY(!picture);
    QCOMPARE(picture.error().code, Error::Code::Forbidden);
    QVERIFY(m_server->requests().isEmpty());
}

void tst_PictureDownloads::aRedirectIsFollowedThreeTimes()
{
    m_server->serve(QStringLiteral("/a.png"), PictureServer::png(7));
    m_server->redirect(QStringLiteral("/1"), "a.png");
    m_server->redirect(QStringLiteral("/2"), "/1");
    m_server->redirect(QStringLiteral("/3"), m_server->address(QStringLiteral("/2")).toEncoded());
    m_server->redirect(QStringLiteral("/4"), "/3");
    m_server->redirect(QStringLiteral("/round"), "/round");
    PictureDownloads downloads(isThisComputer);

    QVERIFY(fetched(downloads, m_server->address(QStringLiteral("/3"))));
    QCOMPARE(fetched(downloads, m_server->address(QStringLiteral("/4"))).error().code, Error::Code::Rejected);
    QCOMPARE(fetched(downloads, m_server->address(QStringLiteral("/round"))).error().code, Error::Code::Rejected);
}

void tst_PictureDownloads::aRedirectIsJudgedAnew_data()
{
    QTest::addColumn<QString>("location");
    for (const char *location : {"https://127.0.0.2:%1/a.png", "https://10.0.0.1/a.png", "http://localhost:%1/a.png",
                                 "file:///etc/passwd", "https://lea:secret@localhost:%1/a.png"}) {
        QTest::newRow(location) << QString::fromLatin1(location);
    }
}

void tst_PictureDownloads::aRedirectIsJudgedAnew()
{
    QFETCH(QString, location);
    m_server->serve(QStringLiteral("/a.png"), PictureServer::png(7));
    const QString port = QString::number(m_server->address({}).port());
    m_server->redirect(QStringLiteral("/1"), location.replace(QStringLiteral("%1"), port).toLatin1());
    PictureDownloads downloads(isThisComputer);

    const auto picture = fetched(downloads, m_server->address(QStringLiteral("/1")));

    QVERIFY(!picture);
    QCOMPARE(picture.error().code, Error::Code::Forbidden);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_PictureDownloads::whatIsTooLargeIsRefused_data()
{
    using Body = PictureServer::Body;
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<Body>("body");
    QTest::newRow("as it says") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100001") << Body::Never;
    QTest::newRow("without end") << QByteArray("HTTP/1.1 200 OK") << Body::Endless;
    QTest::newRow("more than it says") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100000000000")
                                       << Body::Endless;
}

void tst_PictureDownloads::whatIsTooLargeIsRefused()
{
    QFETCH(QByteArray, head);
    QFETCH(PictureServer::Body, body);
    m_server->answer(QStringLiteral("/a.png"), head, PictureServer::png(7), body);
    PictureLimits limits;
    limits.bytes = 100'000;
    PictureDownloads downloads(isThisComputer, limits);

    const auto picture = fetched(downloads, m_server->address(QStringLiteral("/a.png")));

    QVERIFY(!picture);
    QCOMPARE(picture.error().code, Error::Code::Overflow);
}

void tst_PictureDownloads::whatNeverEndsIsGivenUp()
{
    m_server->answer(QStringLiteral("/head"), "HTTP/1.1 200 OK\r\nContent-Length: 1000", PictureServer::png(7),
                     PictureServer::Body::Never);
    PictureLimits limits;
    limits.time = 300ms;
    PictureDownloads downloads(isThisComputer, limits);

    QCOMPARE(fetched(downloads, m_server->address(QStringLiteral("/head"))).error().code, Error::Code::Timeout);
    m_server->holdBack();
    QCOMPARE(fetched(downloads, m_server->address(QStringLiteral("/silent"))).error().code, Error::Code::Timeout);
}

void tst_PictureDownloads::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Code>("code");
    QByteArray huge = PictureServer::png(7);
    huge.replace(16, 8, QByteArray("\x00\x01\x00\x00\x00\x01\x00\x00", 8)); // 65,536 x 65,536
    QTest::newRow("a page") << QByteArray("<html>no picture</html>") << Error::Code::Unsupported;
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << Error::Code::Unsupported;
    QTest::newRow("nothing") << QByteArray() << Error::Code::Unsupported;
    QTest::newRow("too many pixels") << huge << Error::Code::Forbidden;
}

void tst_PictureDownloads::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(Error::Code, code);
    m_server->answer(QStringLiteral("/a.png"), "HTTP/1.1 200 OK\r\nContent-Type: image/png", body);
    PictureDownloads downloads(isThisComputer);

    const auto picture = fetched(downloads, m_server->address(QStringLiteral("/a.png")));

    QVERIFY(!picture);
    QCOMPARE(picture.error().code, code);
}

void tst_PictureDownloads::anAnswerThatIsNoneIsSaid()
{
    m_server->answer(QStringLiteral("/broken"), "HTTP/1.1 500 Oh", PictureServer::png(7));
    PictureDownloads downloads(isThisComputer);
    const auto codeOf = [&](const QUrl &address) { return fetched(downloads, address).error().code; };

    QCOMPARE(codeOf(m_server->address(QStringLiteral("/gone"))), Error::Code::NotFound);
    QCOMPARE(codeOf(m_server->address(QStringLiteral("/broken"))), Error::Code::Rejected);
    QCOMPARE(codeOf(QUrl(QStringLiteral("https://nobody.invalid/a.png"))), Error::Code::NotFound);
}

void tst_PictureDownloads::aCertificateThatNobodyTrustsIsRefused()
{
    m_server->serve(QStringLiteral("/a.png"), PictureServer::png(7));
    QSslConfiguration::setDefaultConfiguration(m_trust);
    PictureDownloads downloads(isThisComputer);

    const auto picture = fetched(downloads, m_server->address(QStringLiteral("/a.png")));

    QVERIFY(!picture);
    QCOMPARE(picture.error().code, Error::Code::Forbidden);
    QVERIFY(m_server->requests().isEmpty());
}

void tst_PictureDownloads::aFewAreFetchedAtOnce()
{
    m_server->serve(QStringLiteral("/a.png"), PictureServer::png(7));
    m_server->holdBack();
    PictureLimits limits;
    limits.atOnce = 2;
    PictureDownloads downloads(isThisComputer, limits);
    int answered = 0;
    for (int i = 0; i < 5; ++i) {
        downloads.fetch(m_server->address(QStringLiteral("/a.png")),
                        [&answered](const Result<QByteArray> &picture) { answered += picture ? 1 : 0; });
    }

    for (int i = 0; i < 5; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(m_server->waiting(), std::min(2, 5 - i), 10'000);
        QCOMPARE(m_server->requests().size(), std::min(5, 2 + i));
        m_server->answerOne();
        QTRY_COMPARE_WITH_TIMEOUT(answered, i + 1, 10'000);
    }
}

QTEST_GUILESS_MAIN(tst_PictureDownloads)
#include "tst_PictureDownloads.moc"
