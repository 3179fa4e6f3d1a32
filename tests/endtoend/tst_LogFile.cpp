// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LogFile.h"
#include "app/base/Redactor.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using vitrine::LogFile;
using vitrine::Redactor;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLogFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLogThatGrowsIsStartedAnewWhileItIsWritten();
    void aLargeLogOfBeforeIsKeptBesideTheNewOne();
    void aUserWithoutASessionIsNotToldSoEachTime();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestLogFile::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path())));
}

void TestLogFile::aLogThatGrowsIsStartedAnewWhileItIsWritten()
{
    const Redactor redactor;
    const QString line(100'000, u'x');

    {
        const LogFile log(redactor);
        for (int i = 0; i < 120; ++i) {
            qInfo().noquote() << i << line;
        }
    }

    QVERIFY(QFileInfo(LogFile::path()).size() < 5'200'000);
    QVERIFY(QFileInfo(LogFile::path() + QStringLiteral(".1")).size() < 5'200'000);
    QVERIFY(bytesOf(LogFile::path()).contains("119 xxx"));
    QVERIFY(bytesOf(LogFile::path() + QStringLiteral(".1")).contains("99 xxx"));
}

void TestLogFile::aLargeLogOfBeforeIsKeptBesideTheNewOne()
{
    QVERIFY(QDir().mkpath(QFileInfo(LogFile::path()).path()));
    QFile before(LogFile::path());
    QVERIFY(before.open(QIODevice::WriteOnly));
    QVERIFY(before.resize(5'000'001));
    before.close();
    const Redactor redactor;

    {
        const LogFile log(redactor);
        qInfo("hello");
    }

    QCOMPARE(QFileInfo(LogFile::path() + QStringLiteral(".1")).size(), 5'000'001);
    QVERIFY(bytesOf(LogFile::path()).contains("hello"));
}

void TestLogFile::aUserWithoutASessionIsNotToldSoEachTime()
{
    const Redactor redactor;

    {
        const LogFile log(redactor);
        qunsetenv("XDG_RUNTIME_DIR");
        static_cast<void>(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
        qWarning("something else");
    }

    QVERIFY(!bytesOf(LogFile::path()).contains("XDG_RUNTIME_DIR"));
    QVERIFY(bytesOf(LogFile::path()).contains("something else"));
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_LogFile.moc"
