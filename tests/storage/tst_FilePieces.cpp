// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/FilePieces.h"
#include "app/storage/ShopBackup.h"
#include "tests/storage/SampleShop.h"

#include <dlfcn.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <climits>
#include <string>
#include <string_view>

using namespace vitrine;
using test::SampleShop;

namespace {

/// How a disk answers that fails within a file whose name ends so.
struct BadDisk {
    std::string file;
    int reason = 0; ///< errno; 0 for a file that ends too early
    bool hasBegun = false;
};

BadDisk badDisk;

bool isOnTheBadDisk(int file)
{
    std::array<char, PATH_MAX> name{};
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t size = ::readlink(link.c_str(), name.data(), name.size());
    return !badDisk.file.empty() && size > 0
        && std::string_view(name.data(), static_cast<size_t>(size)).ends_with(badDisk.file);
}

} // namespace

// In place of the C library's, for this program and Qt.
extern "C" __attribute__((visibility("default"))) ssize_t read(int file, void *bytes, size_t size)
{
    static const auto real = reinterpret_cast<ssize_t (*)(int, void *, size_t)>(dlsym(RTLD_NEXT, "read"));
    if (!isOnTheBadDisk(file)) {
        return real(file, bytes, size);
    }
    if (!badDisk.hasBegun) {
        badDisk.hasBegun = true;
        return real(file, bytes, 5);
    }
    errno = badDisk.reason;
    return badDisk.reason == 0 ? 0 : -1;
}

class tst_FilePieces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { badDisk = {}; }
    void cleanup() { badDisk = {}; }
    void aFileIsReadAsAWhole();
    void whatIsTooLargeIsTold();
    void whatIsNotThereIsNotFound();
    void aFileThatBreaksOffIsNoFile_data() { waysToBreakOff(); }
    void aFileThatBreaksOffIsNoFile();
    void aPhotoThatBreaksOffIsNotBackedUpAsWhole_data() { waysToBreakOff(); }
    void aPhotoThatBreaksOffIsNotBackedUpAsWhole();

private:
    static void waysToBreakOff()
    {
        QTest::addColumn<int>("reason");
        QTest::newRow("the disk fails") << EIO;
        QTest::newRow("the file ends too early") << 0;
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

void tst_FilePieces::aFileIsReadAsAWhole()
{
    const QByteArray bytes = QByteArray("a picture ").repeated(100'000);
    const QString path = write("large", bytes);

    QCOMPARE(storage::readWhole(path, bytes.size()).value_or(QByteArray()), bytes);
    QCOMPARE(storage::readWhole(write("empty", {}), 10).value_or("not read"), QByteArray());
}

void tst_FilePieces::whatIsTooLargeIsTold()
{
    const auto read = storage::readWhole(write("ten", "0123456789"), 9);

    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Forbidden);
}

void tst_FilePieces::whatIsNotThereIsNotFound()
{
    QCOMPARE(storage::readWhole(m_folder.filePath(QStringLiteral("nothing")), 9).error().code, Error::Code::NotFound);
}

void tst_FilePieces::aFileThatBreaksOffIsNoFile()
{
    QFETCH(int, reason);
    const QString path = write("broken", "0123456789");
    badDisk = {"/broken", reason, false};

    const auto read = storage::readWhole(path, 100);

    QVERIFY(badDisk.hasBegun);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Internal);
}

void tst_FilePieces::aPhotoThatBreaksOffIsNotBackedUpAsWhole()
{
    QFETCH(int, reason);
    const QTemporaryDir folder;
    const QString shop = folder.filePath(QStringLiteral("shop.vitrine"));
    QVERIFY(SampleShop::make(shop));
    badDisk = {"/photos/mug.jpg", reason, false};

    const auto written = storage::ShopBackup::write(shop, folder.filePath(QStringLiteral("backup")), {});

    QVERIFY(badDisk.hasBegun);
    QVERIFY(written);
    QCOMPARE(written->pictures, 1);
    QCOMPARE(written->missingPictures, 1);
}

QTEST_GUILESS_MAIN(tst_FilePieces)
#include "tst_FilePieces.moc"
