// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/PhotoLoader.h"

#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using vitrine::Error;
using vitrine::show::PhotoLoader;

class TestPhotoLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPhotoArrivesScaledDown_data();
    void aPhotoArrivesScaledDown();
    void aSmallPhotoIsNotScaledUp();
    void aFileIsToldByItsFirstBytes();
    void whatIsOutsideOfTheFolderIsRefused_data();
    void whatIsOutsideOfTheFolderIsRefused();
    void whatIsNotAPhotoIsRefused_data();
    void whatIsNotAPhotoIsRefused();
    void tooManyPixelsAreRefused();
    void aFileTooLargeIsRefused();
    void aPipeIsNotWaitedFor();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    QString folder() const { return m_folder->filePath(QStringLiteral("shop")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPhotoLoader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("shop/photos")));
}

void TestPhotoLoader::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(QDir(folder()).filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestPhotoLoader::aPhotoArrivesScaledDown_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("PNG") << QStringLiteral("photos/dish.png");
    QTest::newRow("JPEG") << QStringLiteral("photos/dish.jpg");
}

void TestPhotoLoader::aPhotoArrivesScaledDown()
{
    QFETCH(QString, name);
    QImage original(1200, 800, QImage::Format_RGB32);
    original.fill(Qt::red);
    QVERIFY(original.save(QDir(folder()).filePath(name)));
    PhotoLoader loader(folder(), 400);
    QSignalSpy loaded(&loader, &PhotoLoader::loaded);

    loader.load(name);

    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(loaded.first().at(0).toString(), name);
    QCOMPARE(loaded.first().at(1).value<QImage>().size(), QSize(600, 400));
}

void TestPhotoLoader::aSmallPhotoIsNotScaledUp()
{
    QImage original(30, 20, QImage::Format_RGB32);
    original.fill(Qt::red);
    QVERIFY(original.save(QDir(folder()).filePath(QStringLiteral("small.png"))));

    const auto photo = PhotoLoader::read(folder(), QStringLiteral("small.png"), 400);

    QVERIFY(photo);
    QCOMPARE(photo->size(), QSize(30, 20));
}

void TestPhotoLoader::aFileIsToldByItsFirstBytes()
{
    QImage original(30, 20, QImage::Format_RGB32);
    original.fill(Qt::red);
    QVERIFY(original.save(QDir(folder()).filePath(QStringLiteral("dish.svg")), "png"));

    QVERIFY(PhotoLoader::read(folder(), QStringLiteral("dish.svg"), 400));
}

void TestPhotoLoader::whatIsOutsideOfTheFolderIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("parent") << QStringLiteral("../secret.png");
    QTest::newRow("parent of a folder") << QStringLiteral("photos/../../secret.png");
    QTest::newRow("link") << QStringLiteral("photos/link.png");
    QTest::newRow("neighbour that begins alike") << QStringLiteral("../shop2/secret.png");
    QTest::newRow("absolute") << QString();
}

void TestPhotoLoader::whatIsOutsideOfTheFolderIsRefused()
{
    QFETCH(QString, path);
    const QString secret = m_folder->filePath(QStringLiteral("secret.png"));
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(secret));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("shop2")));
    QVERIFY(picture.save(m_folder->filePath(QStringLiteral("shop2/secret.png"))));
    QVERIFY(QFile::link(secret, QDir(folder()).filePath(QStringLiteral("photos/link.png"))));

    const auto photo = PhotoLoader::read(folder(), path.isEmpty() ? secret : path, 400);

    QVERIFY(!photo);
    QCOMPARE(photo.error().code, Error::Code::Forbidden);
}

void TestPhotoLoader::whatIsNotAPhotoIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("empty") << QByteArray() << Error::Code::Unsupported;
    QTest::newRow("text") << QByteArray("hello") << Error::Code::Unsupported;
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << Error::Code::Unsupported;
    QTest::newRow("GIF") << QByteArray("GIF89a") << Error::Code::Unsupported;
    QTest::newRow("only the start of a PNG") << QByteArray("\x89PNG\r\n\x1a\n") << Error::Code::Corrupt;
    QTest::newRow("only the start of a JPEG") << QByteArray("\xff\xd8\xff\xe0") << Error::Code::Corrupt;
}

void TestPhotoLoader::whatIsNotAPhotoIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Code, code);
    write(QStringLiteral("dish.png"), bytes);
    PhotoLoader loader(folder(), 400);
    QSignalSpy failed(&loader, &PhotoLoader::failed);

    loader.load(QStringLiteral("dish.png"));
    loader.load(QStringLiteral("missing.png"));

    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(failed.at(0).at(1).value<Error>().code, code);
    QCOMPARE(failed.at(1).at(1).value<Error>().code, Error::Code::NotFound);
}

void TestPhotoLoader::tooManyPixelsAreRefused()
{
    QImage wide(40'001, 1000, QImage::Format_Mono);
    wide.fill(0);
    QVERIFY(wide.save(QDir(folder()).filePath(QStringLiteral("bomb.png"))));

    const auto photo = PhotoLoader::read(folder(), QStringLiteral("bomb.png"), 400);

    QVERIFY(!photo);
    QCOMPARE(photo.error().code, Error::Code::Forbidden);
}

void TestPhotoLoader::aFileTooLargeIsRefused()
{
    write(QStringLiteral("large.png"), QByteArray("\x89PNG\r\n\x1a\n"));
    QVERIFY(QFile::resize(QDir(folder()).filePath(QStringLiteral("large.png")), PhotoLoader::kGreatestFile + 1));

    const auto photo = PhotoLoader::read(folder(), QStringLiteral("large.png"), 400);

    QVERIFY(!photo);
    QCOMPARE(photo.error().code, Error::Code::Forbidden);
}

void TestPhotoLoader::aPipeIsNotWaitedFor()
{
    const QString pipe = QDir(folder()).filePath(QStringLiteral("pipe.png"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

    const auto photo = PhotoLoader::read(folder(), QStringLiteral("pipe.png"), 400);

    QVERIFY(!photo);
    QCOMPARE(photo.error().code, Error::Code::Unsupported);
}

QTEST_GUILESS_MAIN(TestPhotoLoader)
#include "tst_PhotoLoader.moc"
