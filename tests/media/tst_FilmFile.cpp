// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Camera.h"
#include "tests/media/EngineTest.h"
#include "tests/support/Clips.h"
#include "tests/support/StoppedDisk.h"

#include <QFile>
#include <QTest>

using vitrine::Error;
using vitrine::media::Camera;
using vitrine::media::CameraAddress;
using vitrine::test::EngineTest;
using vitrine::test::StoppedDisk;

/// What is asked of the disk of a film, and that nobody waits for it.
class TestFilmFile : public EngineTest {
    Q_OBJECT

private Q_SLOTS:
    void itsAddressIsReadWithoutAskingTheDisk()
    {
        const StoppedDisk disk;

        const auto address = CameraAddress::parse(film());

        QVERIFY(address);
        QCOMPARE(address->kind(), CameraAddress::Kind::File);
        QCOMPARE(address->target(), film());
    }

    void whatIsNoFileIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("nothing") << QStringLiteral("none.mp4") << Error::Code::NotFound;
        QTest::newRow("folder") << QString() << Error::Code::InvalidInput;
    }

    void whatIsNoFileIsTold()
    {
        QFETCH(QString, name);
        QFETCH(Error::Code, code);
        const auto address = CameraAddress::parse(in(name));
        QVERIFY(address);

        const auto camera = Camera::open(*m_engine, *address);

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, code);
    }

    void whoseDiskStopsItIsLostAndNobodyWaits()
    {
        const QString clip = vitrine::test::footage(vitrine::test::Footage::Cup, in(QString()));
        QVERIFY(QFile::rename(clip, film()));
        const auto address = CameraAddress::parse(film());
        QVERIFY(address);
        const auto camera = Camera::open(*m_engine, *address);
        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Showing, kPatience);
        QFile file(film());
        QVERIFY(file.open(QIODevice::ReadWrite));

        const StoppedDisk disk;
        QVERIFY(file.resize(0)); // so that nothing more comes of it

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Lost, kPatience);
        QCOMPARE(camera->error()->code, Error::Code::Timeout);
    }

private:
    QString film() const { return in(QStringLiteral("film.stopped-disk")); }

    static constexpr int kPatience = 20'000; // milliseconds
};

QTEST_GUILESS_MAIN(TestFilmFile)
#include "tst_FilmFile.moc"
