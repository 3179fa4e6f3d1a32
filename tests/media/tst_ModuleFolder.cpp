// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/ModuleFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using vitrine::Error;
using vitrine::media::ModuleFolder;

class tst_ModuleFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile module(m_folder->filePath(QStringLiteral("module.so")));
        QVERIFY(module.open(QIODevice::WriteOnly));
        QVERIFY(module.setPermissions(kOwnersOnly));
    }

    void aModuleThatOnlyItsOwnerWritesIsGiven()
    {
        const auto binary = folder().binary(QStringLiteral("module"));

        QVERIFY(binary);
        QCOMPARE(*binary, QFileInfo(m_folder->filePath(QStringLiteral("module.so"))).canonicalFilePath());
    }

    void aMissingModuleIsNotFound()
    {
        const auto binary = folder().binary(QStringLiteral("other"));

        QVERIFY(!binary);
        QCOMPARE(binary.error().code, Error::Code::NotFound);
    }

    void aModuleThatOthersMayWriteIsRefused_data()
    {
        QTest::addColumn<QFile::Permissions>("more");
        QTest::newRow("group") << QFile::Permissions(QFile::WriteGroup);
        QTest::newRow("everyone") << QFile::Permissions(QFile::WriteOther);
    }

    void aModuleThatOthersMayWriteIsRefused()
    {
        QFETCH(QFile::Permissions, more);
        QVERIFY(QFile::setPermissions(m_folder->filePath(QStringLiteral("module.so")), kOwnersOnly | more));

        const auto binary = folder().binary(QStringLiteral("module"));

        QVERIFY(!binary);
        QCOMPARE(binary.error().code, Error::Code::Forbidden);
    }

    void aFolderThatOthersMayWriteIsRefused_data() { aModuleThatOthersMayWriteIsRefused_data(); }

    void aFolderThatOthersMayWriteIsRefused()
    {
        QFETCH(QFile::Permissions, more);
        QVERIFY(QFile::setPermissions(m_folder->path(), kOwnersOnly | QFile::ExeOwner | more));

        const auto binary = folder().binary(QStringLiteral("module"));

        QVERIFY(!binary);
        QCOMPARE(binary.error().code, Error::Code::Forbidden);
    }

    void aLinkIsJudgedByWhereItLeads()
    {
        const QString open = m_folder->filePath(QStringLiteral("open"));
        QVERIFY(QDir().mkdir(open));
        QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("module.so")), open + QStringLiteral("/planted.so")));
        QVERIFY(QFile::setPermissions(open, kOwnersOnly | QFile::ExeOwner | QFile::WriteOther));
        QVERIFY(QFile::link(open + QStringLiteral("/planted.so"), m_folder->filePath(QStringLiteral("module.so"))));

        const auto binary = folder().binary(QStringLiteral("module"));

        QVERIFY(!binary);
        QCOMPARE(binary.error().code, Error::Code::Forbidden);
    }

    void theFolderOfThisBuildIsAbsolute()
    {
        qunsetenv("VITRINE_OBS_MODULES");

        const ModuleFolder current = ModuleFolder::current();

        QVERIFY(QDir::isAbsolutePath(current.binaries));
        QVERIFY(QDir::isAbsolutePath(current.data));
    }

    void theModuleThatFetchesFromTheNetIsNotAmongOurs()
    {
        const QStringList ours = vitrine::media::requiredModules() + vitrine::media::optionalModules();

        QVERIFY(!ours.contains(QStringLiteral("rtmp-services")));
    }

private:
    static constexpr QFile::Permissions kOwnersOnly = QFile::ReadOwner | QFile::WriteOwner;

    ModuleFolder folder() const { return {m_folder->path(), m_folder->path()}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_ModuleFolder)
#include "tst_ModuleFolder.moc"
