// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ThumbnailCache.h"

#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using vitrine::ui::ThumbnailCache;

class TestThumbnailCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPhotoBecomesASquareOfItsMiddle();
    void whatIsNoPhotoOfTheShopStaysEmpty_data();
    void whatIsNoPhotoOfTheShopStaysEmpty();
    void pipesHoldUpNeitherPhotosNorOtherWork();
    void aPhotoIsReadOnce();

private:
    QString path(const QString &name) const { return QDir(m_folder->path()).filePath(name); }
    QString folder() const { return path(QStringLiteral("shop")); }
    void savePhoto(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestThumbnailCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    savePhoto(QStringLiteral("shop/dish.png"));
    savePhoto(QStringLiteral("secret.png"));
}

void TestThumbnailCache::savePhoto(const QString &name) const
{
    QImage photo(400, 200, QImage::Format_RGB32);
    photo.fill(Qt::red);
    for (int x = 100; x < 300; ++x) {
        for (int y = 0; y < 200; ++y) {
            photo.setPixel(x, y, qRgb(0, 0, 255));
        }
    }
    QVERIFY(photo.save(path(name)));
}

void TestThumbnailCache::aPhotoBecomesASquareOfItsMiddle()
{
    ThumbnailCache cache(folder(), 52);
    const QSignalSpy ready(&cache, &ThumbnailCache::thumbnailReady);

    QVERIFY(cache.thumbnail(QStringLiteral("dish.png")).isNull());
    QTRY_COMPARE(ready.count(), 1);
    const QImage picture = cache.thumbnail(QStringLiteral("dish.png"));

    QCOMPARE(picture.size(), QSize(52, 52));
    QCOMPARE(picture.pixelColor(3, 26), QColor(Qt::blue));
    QCOMPARE(picture.pixelColor(48, 26), QColor(Qt::blue));
}

void TestThumbnailCache::whatIsNoPhotoOfTheShopStaysEmpty_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("parent") << QStringLiteral("../secret.png");
    QTest::newRow("absolute") << QString();
    QTest::newRow("pipe") << QStringLiteral("pipe.png");
    QTest::newRow("device") << QStringLiteral("zero.png");
    QTest::newRow("huge") << QStringLiteral("huge.png");
    QTest::newRow("missing") << QStringLiteral("missing.png");
}

void TestThumbnailCache::whatIsNoPhotoOfTheShopStaysEmpty()
{
    QFETCH(QString, name);
    const QString asked = name.isEmpty() ? path(QStringLiteral("secret.png")) : name;
    QCOMPARE(mkfifo(QFile::encodeName(path(QStringLiteral("shop/pipe.png"))).constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path(QStringLiteral("shop/zero.png"))));
    QImage huge(40'001, 1000, QImage::Format_Mono);
    huge.fill(0);
    QVERIFY(huge.save(path(QStringLiteral("shop/huge.png"))));
    ThumbnailCache cache(folder(), 52);
    const QSignalSpy ready(&cache, &ThumbnailCache::thumbnailReady);

    cache.thumbnail(asked);

    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(cache.thumbnail(asked).isNull());
}

void TestThumbnailCache::pipesHoldUpNeitherPhotosNorOtherWork()
{
    ThumbnailCache cache(folder(), 52);
    for (int i = 0; i < 8; ++i) {
        const QString pipe = QStringLiteral("pipe%1.png").arg(i);
        QCOMPARE(mkfifo(QFile::encodeName(path(QStringLiteral("shop/") + pipe)).constData(), 0600), 0);
        cache.thumbnail(pipe);
    }

    cache.thumbnail(QStringLiteral("dish.png"));

    QTRY_VERIFY(!cache.thumbnail(QStringLiteral("dish.png")).isNull());
    QCOMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
}

void TestThumbnailCache::aPhotoIsReadOnce()
{
    ThumbnailCache cache(folder(), 52);
    const QSignalSpy ready(&cache, &ThumbnailCache::thumbnailReady);

    cache.thumbnail(QStringLiteral("dish.png"));
    cache.thumbnail(QStringLiteral("dish.png"));
    cache.thumbnail(QStringLiteral("missing.png"));

    QTRY_COMPARE(ready.count(), 2);
    QCOMPARE(ready.at(0).first().toString(), QStringLiteral("dish.png"));
    QCOMPARE(ready.at(1).first().toString(), QStringLiteral("missing.png"));
}

QTEST_MAIN(TestThumbnailCache)
#include "tst_ThumbnailCache.moc"
