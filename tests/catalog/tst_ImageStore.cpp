// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ImageStore.h"
#include "app/storage/Database.h"
#include "app/storage/ShopPictures.h"
#include "app/storage/Transaction.h"

#include <sys/resource.h>

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace vitrine;
using catalog::ImageHeader;
using catalog::ImageStore;
using storage::Database;

namespace {

QByteArray bigEndian(quint32 number, int bytes)
{
    QByteArray text;
    for (int i = bytes - 1; i >= 0; --i) {
        text.append(static_cast<char>(number >> (8 * i) & 0xFF));
    }
    return text;
}

QByteArray png(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16) + bigEndian(width, 4) + bigEndian(height, 4);
}

/// With a comment before the frame, as cameras write it.
QByteArray jpeg(quint32 width, quint32 height)
{
    return QByteArray("\xFF\xD8\xFF\xE1\0\x05xyz\xFF\xFF\xDB\0\x02\xFF\xC2\0\x0B\x08", 19) + bigEndian(height, 2)
        + bigEndian(width, 2) + QByteArray("\x01\x01\x11\0", 4);
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class tst_ImageStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPictureIsKeptUnderItsHash_data();
    void aPictureIsKeptUnderItsHash();
    void theSamePictureIsKeptOnce();
    void aFileThatWasCutOffIsMended();
    void aPictureOfAFileIsKept();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void theLargestPictureIsKept();
    void aNameSaysNothing();
    void aHashThatIsAPathIsRefused_data();
    void aHashThatIsAPathIsRefused();
    void theShopFileRefusesWhatIsNoHash();
    void aLinkIsNotFollowed();
    void aLinkedFolderIsNotFollowed();
    void otherBytesThanTheNameSaysAreRefused();
    void anUnknownPictureIsNotFound();
    void aGivenUpTransactionLeavesNoRow();
    void aPlaceWithoutRoomKeepsNothing();

private:
    QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void tst_ImageStore::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(QStringLiteral("shop.vitrine")), Database::Mode::CreateNew);
    QVERIFY(database);
    m_database = std::move(*database);
}

/// Those of the folder of pictures, from it.
QStringList tst_ImageStore::files() const
{
    QStringList files;
    const QDir folder(m_folder->filePath(QStringLiteral("shop.vitrine.images")));
    QDirIterator entries(folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        files.append(folder.relativeFilePath(entries.next()));
    }
    return files;
}

void tst_ImageStore::aPictureIsKeptUnderItsHash_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("suffix");

    QTest::newRow("PNG") << png(640, 480) << QStringLiteral("png");
    QTest::newRow("JPEG") << jpeg(640, 480) << QStringLiteral("jpg");
}

void tst_ImageStore::aPictureIsKeptUnderItsHash()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, suffix);
    ImageStore images(*m_database);

    const auto stored = images.add(bytes);

    QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().detail));
    QCOMPARE(stored->hash, hashOf(bytes));
    QCOMPARE(stored->header.width, 640);
    QCOMPARE(stored->header.height, 480);
    QCOMPARE(stored->bytes, bytes.size());
    QCOMPARE(files(), QStringList{QStringLiteral("%1/%2.%3").arg(stored->hash.first(2), stored->hash, suffix)});
    QCOMPARE(images.read(stored->hash).value(), bytes);
    QCOMPARE(bytesOf(images.pathOf(stored->hash).value()), bytes);
}

void tst_ImageStore::theSamePictureIsKeptOnce()
{
    ImageStore images(*m_database);
    const auto first = images.add(png(2, 2));
    const QDateTime written = QFileInfo(images.pathOf(first->hash).value()).lastModified();

    const auto second = images.add(png(2, 2));

    QCOMPARE(second.value(), first.value());
    QCOMPARE(files().size(), 1);
    QCOMPARE(QFileInfo(images.pathOf(first->hash).value()).lastModified(), written);
}

void tst_ImageStore::aFileThatWasCutOffIsMended()
{
    ImageStore images(*m_database);
    const QString hash = images.add(png(2, 2))->hash;
    write(images.pathOf(hash).value(), png(2, 2).first(9));

    QVERIFY(images.add(png(2, 2)));

    QCOMPARE(images.read(hash).value(), png(2, 2));
}

void tst_ImageStore::aPictureOfAFileIsKept()
{
    ImageStore images(*m_database);
    const QString path = m_folder->filePath(QStringLiteral("photo.whatever"));
    write(path, jpeg(3, 2));

    const auto stored = images.addFile(path);
    const auto missing = images.addFile(path + u'2');

    QCOMPARE(stored->header, (ImageHeader{ImageHeader::Type::Jpeg, 3, 2}));
    QCOMPARE(missing.error().code, Error::Code::NotFound);
}

void tst_ImageStore::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");

    QTest::newRow("empty") << QByteArray() << Error::Code::Unsupported;
    QTest::newRow("text") << QByteArray("hello") << Error::Code::Unsupported;
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << Error::Code::Unsupported;
    QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0") << Error::Code::Unsupported;
    QTest::newRow("WebP") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << Error::Code::Unsupported;
    QTest::newRow("PNG cut off") << png(1, 1).first(20) << Error::Code::Corrupt;
    QTest::newRow("PNG without its header first")
        << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\x04gAMA\0\0\0\0\0\0\0\0", 24) << Error::Code::Corrupt;
    QTest::newRow("PNG without width") << png(0, 5) << Error::Code::Corrupt;
    QTest::newRow("PNG bomb") << png(40'001, 1000) << Error::Code::Forbidden;
    QTest::newRow("PNG of the largest numbers") << png(0xFFFFFFFF, 0xFFFFFFFF) << Error::Code::Forbidden;
    QTest::newRow("PNG whose product wraps around") << png(0x80000000, 2) << Error::Code::Forbidden;
    QTest::newRow("JPEG cut off") << jpeg(5, 5).first(20) << Error::Code::Corrupt;
    QTest::newRow("JPEG without height") << jpeg(5, 0) << Error::Code::Corrupt;
    QTest::newRow("JPEG bomb") << jpeg(65'535, 65'535) << Error::Code::Forbidden;
    QTest::newRow("JPEG with an empty segment")
        << QByteArray("\xFF\xD8\xFF\xE0\0\0\xFF\xE0\0\0", 10) << Error::Code::Corrupt;
    QTest::newRow("JPEG of nothing but fill bytes")
        << QByteArray("\xFF\xD8\xFF") + QByteArray(1000, '\xFF') << Error::Code::Corrupt;
    QTest::newRow("JPEG whose picture begins before its size")
        << QByteArray("\xFF\xD8\xFF\xDA\0\x08\x01\x01\0\0\x3F\0", 12) << Error::Code::Corrupt;
    QTest::newRow("above 20 MiB") << png(1, 1) + QByteArray(ImageHeader::kMostBytes, '\0') << Error::Code::Forbidden;
}

void tst_ImageStore::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Code, code);
    ImageStore images(*m_database);

    const auto stored = images.add(bytes);

    QVERIFY(!stored);
    QCOMPARE(stored.error().code, code);
    QVERIFY(files().isEmpty());
}

void tst_ImageStore::theLargestPictureIsKept()
{
    ImageStore images(*m_database);
    QByteArray bytes = png(8000, 5000);
    bytes.append(storage::kLargestPicture - bytes.size(), '\0'); // as large as a photo that is backed up

    QVERIFY(images.add(bytes));

    QCOMPARE(images.read(hashOf(bytes))->size(), ImageHeader::kMostBytes);
}

void tst_ImageStore::aNameSaysNothing()
{
    ImageStore images(*m_database);
    const QString path = m_folder->filePath(QStringLiteral("photo.png"));
    write(path, "#!/bin/sh\necho no picture\n");

    QCOMPARE(images.addFile(path).error().code, Error::Code::Unsupported);
}

void tst_ImageStore::aHashThatIsAPathIsRefused_data()
{
    QTest::addColumn<QString>("hash");

    QTest::newRow("empty") << QString();
    QTest::newRow("path") << QStringLiteral("../../../../etc/passwd");
    QTest::newRow("path of 64 characters") << QStringLiteral("../").repeated(21) + u'x';
    QTest::newRow("capitals") << QString(64, u'A');
    QTest::newRow("63 digits") << QString(63, u'a');
    QTest::newRow("65 digits") << QString(65, u'a');
    QTest::newRow("with an end") << QString(63, u'a') + QChar::Null;
    QTest::newRow("other digits") << QString(64, QChar(0x0661));
}

void tst_ImageStore::aHashThatIsAPathIsRefused()
{
    QFETCH(QString, hash);
    const ImageStore images(*m_database);

    QCOMPARE(images.pathOf(hash).error().code, Error::Code::InvalidInput);
    QCOMPARE(images.read(hash).error().code, Error::Code::InvalidInput);
    QVERIFY(!ImageStore::relativePathOf(QStringLiteral("x"), hash, QStringLiteral("png")));
    QVERIFY(!ImageStore::relativePathOf(QStringLiteral("x"), QString(64, u'a'), QStringLiteral("png/../..")));
}

void tst_ImageStore::theShopFileRefusesWhatIsNoHash()
{
    const auto outcome = m_database
                             ->prepare("INSERT INTO images (hash, type, width, height, bytes) "
                                       "VALUES ('../../secret.png', 'png', 1, 1, 1)")
                             .run();

    QCOMPARE(outcome.error().code, Error::Code::InvalidInput);
}

void tst_ImageStore::aLinkIsNotFollowed()
{
    ImageStore images(*m_database);
    const QString secret = m_folder->filePath(QStringLiteral("secret"));
    write(secret, png(2, 2)); // even the right bytes
    const QString path = images.pathOf(images.add(png(2, 2))->hash).value();
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::link(secret, path));

    const auto read = images.read(hashOf(png(2, 2)));
    const auto again = images.add(png(2, 2));

    QCOMPARE(read.error().code, Error::Code::Forbidden);
    QVERIFY(again);
    QVERIFY(!QFileInfo(path).isSymLink());
    QCOMPARE(bytesOf(secret), png(2, 2));
}

void tst_ImageStore::aLinkedFolderIsNotFollowed()
{
    ImageStore images(*m_database);
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QDir().mkpath(elsewhere));
    QVERIFY(QFile::link(elsewhere, m_folder->filePath(QStringLiteral("shop.vitrine.images"))));

    const auto stored = images.add(png(2, 2));

    QCOMPARE(stored.error().code, Error::Code::Forbidden);
    QVERIFY(QDir(elsewhere).isEmpty());
}

void tst_ImageStore::otherBytesThanTheNameSaysAreRefused()
{
    ImageStore images(*m_database);
    const QString hash = images.add(png(2, 2))->hash;
    write(images.pathOf(hash).value(), png(2, 3));

    QCOMPARE(images.read(hash).error().code, Error::Code::Corrupt);
}

void tst_ImageStore::anUnknownPictureIsNotFound()
{
    ImageStore images(*m_database);
    const QString hash = images.add(png(2, 2))->hash;
    QVERIFY(QFile::remove(images.pathOf(hash).value()));

    QCOMPARE(images.read(hash).error().code, Error::Code::NotFound);
    QCOMPARE(images.pathOf(QString(64, u'0')).error().code, Error::Code::NotFound);
}

void tst_ImageStore::aGivenUpTransactionLeavesNoRow()
{
    ImageStore images(*m_database);
    {
        const auto transaction = storage::Transaction::begin(*m_database);
        QVERIFY(transaction);
        QVERIFY(images.add(png(2, 2)));
    }

    QCOMPARE(images.pathOf(hashOf(png(2, 2))).error().code, Error::Code::NotFound);
    QVERIFY(images.add(png(2, 2)));
}

void tst_ImageStore::aPlaceWithoutRoomKeepsNothing()
{
    ImageStore images(*m_database);
    // No file grows beyond this: what a full disk does, without one.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit full{10'000, before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);

    const auto stored = images.add(png(2, 2) + QByteArray(50'000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY(!stored);
    QCOMPARE(stored.error().code, Error::Code::DiskFull);
    QVERIFY(files().isEmpty());
    QVERIFY(images.add(png(2, 2) + QByteArray(50'000, 'x')));
}

QTEST_GUILESS_MAIN(tst_ImageStore)
#include "tst_ImageStore.moc"
