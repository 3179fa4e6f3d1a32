// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Redactor.h"
#include "media/Engine.h"
#include "media/native/ModuleFolder.h"
#include "media/native/X11Display.h"

#include <obs.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using vitrine::Error;
using vitrine::Redactor;
using vitrine::media::Engine;
using vitrine::media::EngineReport;

class tst_Engine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A display that nobody uses starts anew, and refuses callers meanwhile.
        m_display = vitrine::media::X11Display::open();
        QVERIFY(m_display);
    }

    void init() { QCOMPARE(Engine::liveAllocations(), 0L); }

    void cleanup()
    {
        qunsetenv("VITRINE_OBS_MODULES");
        QVERIFY(!obs_initialized());
        QCOMPARE(Engine::liveAllocations(), 0L);
    }

    void itStartsAndEndsAsOftenAsWanted()
    {
        for (const int framesPerSecond : {30, 60, 25}) {
            const auto engine = Engine::start(framesPerSecond, m_redactor);

            QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
            QCOMPARE((*engine)->framesPerSecond(), framesPerSecond);
            QVERIFY(Engine::liveAllocations() > 0);
            obs_video_info info = {};
            QVERIFY(obs_get_video_info(&info));
            QCOMPARE(info.fps_num / info.fps_den, uint32_t(framesPerSecond));
        }
    }

    void aSecondOneAtATimeIsAConflict()
    {
        const auto first = Engine::start(30, m_redactor);
        QVERIFY(first);

        const auto second = Engine::start(30, m_redactor);

        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Conflict);
        QVERIFY(obs_initialized());
    }

    void withoutADisplayItIsUnsupported()
    {
        const QByteArray display = qgetenv("DISPLAY");
        qunsetenv("DISPLAY");

        const auto engine = Engine::start(30, m_redactor);

        qputenv("DISPLAY", display);
        QVERIFY(!engine);
        QCOMPARE(engine.error().code, Error::Code::Unsupported);
    }

    void aDisplayThatIsNotThereIsUnsupported()
    {
        const QByteArray display = qgetenv("DISPLAY");
        qputenv("DISPLAY", ":4999");

        const auto engine = Engine::start(30, m_redactor);

        qputenv("DISPLAY", display);
        QVERIFY(!engine);
        QCOMPARE(engine.error().code, Error::Code::Unsupported);
    }

    void withoutAModuleItNeedsItIsNotFound()
    {
        const QTemporaryDir empty;
        qputenv("VITRINE_OBS_MODULES", QFile::encodeName(empty.path()));

        const auto engine = Engine::start(30, m_redactor);

        QVERIFY(!engine);
        QCOMPARE(engine.error().code, Error::Code::NotFound);
    }

    void aModuleThatIsNoneIsNotFound()
    {
        const QTemporaryDir folder;
        for (const QString &module : vitrine::media::requiredModules()) {
            QFile file(folder.filePath(module + QStringLiteral(".so")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write("not a program") > 0);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
        qputenv("VITRINE_OBS_MODULES", QFile::encodeName(folder.path()));

        const auto engine = Engine::start(30, m_redactor);

        QVERIFY(!engine);
        QCOMPARE(engine.error().code, Error::Code::NotFound);
    }

    void modulesThatOthersMayWriteAreForbidden()
    {
        const QTemporaryDir folder;
        const vitrine::media::ModuleFolder real = vitrine::media::ModuleFolder::current();
        for (const QString &module : vitrine::media::requiredModules()) {
            const QString name = u'/' + module + QStringLiteral(".so");
            QVERIFY(QFile::copy(real.binaries + name, folder.path() + name));
        }
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::WriteOther));
        qputenv("VITRINE_OBS_MODULES", QFile::encodeName(folder.path()));

        const auto engine = Engine::start(30, m_redactor);

        QVERIFY(!engine);
        QCOMPARE(engine.error().code, Error::Code::Forbidden);
        QVERIFY2(engine.error().detail.startsWith(folder.path()), qPrintable(engine.error().detail));
    }

    void aModuleThatCanBeDoneWithoutAndThatOthersMayWriteIsReported()
    {
        const QTemporaryDir folder;
        const vitrine::media::ModuleFolder real = vitrine::media::ModuleFolder::current();
        for (const QString &module : vitrine::media::requiredModules() + vitrine::media::optionalModules()) {
            const QString name = u'/' + module + QStringLiteral(".so");
            QVERIFY(QFile::copy(real.binaries + name, folder.path() + name));
        }
        const QString left = vitrine::media::optionalModules().constLast();
        const QString path = folder.path() + u'/' + left + QStringLiteral(".so");
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::WriteOther));
        qputenv("VITRINE_OBS_MODULES", QFile::encodeName(folder.path()));

        const auto engine = Engine::start(30, m_redactor);

        QVERIFY(engine);
        const auto missing = (*engine)->report().missing;
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.constFirst().module, left);
        QCOMPARE(missing.constFirst().why, (Error{Error::Code::Forbidden, path}));
    }

    void afterAFailureItStartsAsIfNothingHadHappened()
    {
        withoutAModuleItNeedsItIsNotFound();
        qunsetenv("VITRINE_OBS_MODULES");

        const auto engine = Engine::start(30, m_redactor);

        QVERIFY(engine);
    }

    void onlyTheModulesOfOurListAreOpened()
    {
        const auto engine = Engine::start(30, m_redactor);
        QVERIFY(engine);

        const EngineReport report = (*engine)->report();

        QStringList opened;
        obs_enum_modules(
            [](void *names, obs_module_t *module) {
                static_cast<QStringList *>(names)->append(QString::fromUtf8(obs_get_module_file_name(module)));
            },
            &opened);
        for (QString &name : opened) {
            name = name.section(u'/', -1).remove(QStringLiteral(".so"));
        }
        const QStringList ours = vitrine::media::requiredModules() + vitrine::media::optionalModules();
        for (const QString &name : opened) {
            QVERIFY2(ours.contains(name), qPrintable(name));
            QVERIFY2(report.modules.contains(name), qPrintable(name));
        }
        QCOMPARE(opened.size(), report.modules.size());
        QCOMPARE(report.modules.size() + report.missing.size(), ours.size());
    }

    void theReportNamesTheLibraries()
    {
        const auto engine = Engine::start(30, m_redactor);
        QVERIFY(engine);

        const EngineReport report = (*engine)->report();

        QVERIFY(report.versions.libobs.contains(u'.'));
        QVERIFY(!report.versions.ffmpeg.isEmpty());
    }

private:
    std::unique_ptr<vitrine::media::X11Display> m_display;
    Redactor m_redactor;
};

QTEST_GUILESS_MAIN(tst_Engine)
#include "tst_Engine.moc"
