// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PowerCutVfs.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <QList>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace vitrine::test {

namespace {

/// What a disk writes whole, or tears.
constexpr qsizetype kSector = 512;

/// One write or truncation that was not synced.
struct Change {
    qint64 offset = 0;
    QByteArray bytes;
    bool isTruncation = false;
};

/// One file on the disk, apart from its name.
struct Content {
    QByteArray synced;
    std::vector<Change> unsynced;
};

void apply(QByteArray &bytes, const Change &change)
{
    if (change.isTruncation) {
        bytes.resize(change.offset);
        return;
    }
    if (bytes.size() < change.offset + change.bytes.size()) {
        bytes.resize(change.offset + change.bytes.size(), '\0');
    }
    std::memcpy(bytes.data() + change.offset, change.bytes.constData(), static_cast<size_t>(change.bytes.size()));
}

} // namespace

/// The memory behind PowerCutVfs, and the functions that SQLite calls.
class PowerCutVfs::Disk {
public:
    explicit Disk(unsigned seed) : m_random(seed), m_real(sqlite3_vfs_find(nullptr))
    {
        m_vfs.iVersion = 1;
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
        m_vfs.mxPathname = m_real->mxPathname;
        m_vfs.zName = "vitrine-power-cut";
        m_vfs.pAppData = this;
        m_vfs.xOpen = &Disk::open;
        m_vfs.xDelete = &Disk::remove;
        m_vfs.xAccess = [](sqlite3_vfs *vfs, const char *name, int flags, int *result) {
            return realOf(vfs)->xAccess(realOf(vfs), name, flags, result);
        };
        m_vfs.xFullPathname = [](sqlite3_vfs *vfs, const char *name, int size, char *out) {
            return realOf(vfs)->xFullPathname(realOf(vfs), name, size, out);
        };
        m_vfs.xRandomness
            = [](sqlite3_vfs *vfs, int size, char *out) { return realOf(vfs)->xRandomness(realOf(vfs), size, out); };
        m_vfs.xSleep = [](sqlite3_vfs *vfs, int time) { return realOf(vfs)->xSleep(realOf(vfs), time); };
        m_vfs.xCurrentTime
            = [](sqlite3_vfs *vfs, double *time) { return realOf(vfs)->xCurrentTime(realOf(vfs), time); };
        m_vfs.xGetLastError
            = [](sqlite3_vfs *vfs, int size, char *out) { return realOf(vfs)->xGetLastError(realOf(vfs), size, out); };
        sqlite3_vfs_register(&m_vfs, 1);
    }

    ~Disk()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_real, 1);
    }

    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    bool writeRemains(const QString &folder)
    {
        for (const auto &[path, history] : m_names) {
            const std::shared_ptr<Content> content = history[below(history.size())];
            if (!content) {
                continue;
            }
            QFile file(folder + u'/' + QFileInfo(QFile::decodeName(path.c_str())).fileName());
            const QByteArray bytes = remainsOf(*content);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
                return false;
            }
        }
        return true;
    }

    qint64 operations = 0;
    qint64 cutAt = -1;
    bool isCut = false;

private:
    struct File {
        sqlite3_file base;
        Disk *disk;
        std::shared_ptr<Content> *content; // null for what does not outlive the process
        const char *name;
        int type;

        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };

    static File *fileOf(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    static sqlite3_vfs *realOf(sqlite3_vfs *vfs) { return static_cast<Disk *>(vfs->pAppData)->m_real; }

    size_t below(size_t bound) { return std::uniform_int_distribution<size_t>(0, bound - 1)(m_random); }

    /// Counts one operation that changes the disk. False when there is no power for it, or none any more.
    bool operate()
    {
        if (isCut) {
            return false;
        }
        ++operations;
        isCut = operations == cutAt;
        return true;
    }

    QByteArray remainsOf(const Content &content)
    {
        QByteArray bytes = content.synced;
        // Disks differ: one wrote nothing of it yet, another nearly all, a third some.
        const size_t kept = std::array<size_t, 4>{0, 100, 50, 90}[below(4)];
        for (const Change &change : content.unsynced) {
            if (change.isTruncation) {
                if (below(100) < kept) {
                    apply(bytes, change);
                }
                continue;
            }
            for (qsizetype begin = 0; begin < change.bytes.size();) {
                const qsizetype end = std::min(change.bytes.size(),
                                               ((change.offset + begin) / kSector + 1) * kSector
                                                   - static_cast<qsizetype>(change.offset));
                QByteArray piece = change.bytes.mid(begin, end - begin);
                if (below(100) < kept) {
                    if (kept < 100 && below(20) == 0) {
                        piece.truncate(static_cast<qsizetype>(below(static_cast<size_t>(piece.size()))));
                    }
                    if (!piece.isEmpty()) {
                        apply(bytes, {change.offset + begin, piece, false});
                    }
                }
                begin = end;
            }
        }
        return bytes;
    }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *opened, int flags, int *outFlags)
    {
        Disk *disk = static_cast<Disk *>(vfs->pAppData);
        File *file = fileOf(opened);
        file->base.pMethods = nullptr;
        if (disk->isCut) {
            return SQLITE_CANTOPEN;
        }
        int exists = 0;
        if (name != nullptr) {
            disk->m_real->xAccess(disk->m_real, name, SQLITE_ACCESS_EXISTS, &exists);
        }
        const int code = disk->m_real->xOpen(disk->m_real, name, file->real(), flags, outFlags);
        if (code != SQLITE_OK) {
            return code;
        }
        file->disk = disk;
        file->name = name;
        file->type = flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL);
        file->content = nullptr;
        if (file->type != 0 && name != nullptr) {
            auto &history = disk->m_names[name];
            if (history.empty() && exists != 0) {
                QFile before(QFile::decodeName(name));
                (void)before.open(QIODevice::ReadOnly);
                history.push_back(std::make_shared<Content>(Content{before.readAll(), {}}));
            } else if (history.empty() || !history.back()) {
                if (history.empty()) {
                    history.push_back(nullptr);
                }
                history.push_back(std::make_shared<Content>());
            }
            file->content = new std::shared_ptr<Content>(history.back());
        }
        file->base.pMethods = &kMethods;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
    {
        Disk *disk = static_cast<Disk *>(vfs->pAppData);
        const auto found = disk->m_names.find(name);
        if (found != disk->m_names.end()) {
            if (!disk->operate()) {
                return SQLITE_IOERR_DELETE;
            }
            found->second.push_back(nullptr);
            if (syncFolder != 0 && !disk->isCut) {
                found->second = {nullptr};
            }
        }
        return disk->isCut ? SQLITE_IOERR_DELETE : disk->m_real->xDelete(disk->m_real, name, syncFolder);
    }

    static int close(sqlite3_file *closed)
    {
        File *file = fileOf(closed);
        delete file->content;
        return file->real()->pMethods->xClose(file->real());
    }

    static int read(sqlite3_file *from, void *out, int size, sqlite3_int64 offset)
    {
        File *file = fileOf(from);
        return file->disk->isCut ? SQLITE_IOERR_READ : file->real()->pMethods->xRead(file->real(), out, size, offset);
    }

    static int write(sqlite3_file *to, const void *bytes, int size, sqlite3_int64 offset)
    {
        File *file = fileOf(to);
        if (file->content != nullptr) {
            if (!file->disk->operate()) {
                return SQLITE_IOERR_WRITE;
            }
            (*file->content)->unsynced.push_back({offset, QByteArray(static_cast<const char *>(bytes), size), false});
        }
        return file->disk->isCut ? SQLITE_IOERR_WRITE
                                 : file->real()->pMethods->xWrite(file->real(), bytes, size, offset);
    }

    static int truncate(sqlite3_file *to, sqlite3_int64 size)
    {
        File *file = fileOf(to);
        if (file->content != nullptr) {
            if (!file->disk->operate()) {
                return SQLITE_IOERR_TRUNCATE;
            }
            (*file->content)->unsynced.push_back({size, {}, true});
        }
        return file->disk->isCut ? SQLITE_IOERR_TRUNCATE : file->real()->pMethods->xTruncate(file->real(), size);
    }

    /// The real file is not synced: only this disk's power fails.
    static int sync(sqlite3_file *synced, int)
    {
        File *file = fileOf(synced);
        if (file->content == nullptr) {
            return file->disk->isCut ? SQLITE_IOERR_FSYNC : SQLITE_OK;
        }
        if (!file->disk->operate() || file->disk->isCut) {
            return SQLITE_IOERR_FSYNC;
        }
        Content &content = **file->content;
        for (const Change &change : content.unsynced) {
            apply(content.synced, change);
        }
        content.unsynced.clear();
        // As SQLite does on this system: the first sync of a new log or journal syncs its folder too.
        if ((file->type & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0) {
            file->disk->m_names[file->name] = {*file->content};
        }
        return SQLITE_OK;
    }

    static int control(sqlite3_file *of, int operation, void *argument)
    {
        File *file = fileOf(of);
        if (operation == SQLITE_FCNTL_SIZE_HINT) {
            return SQLITE_OK; // would make the file longer behind our back
        }
        return file->real()->pMethods->xFileControl(file->real(), operation, argument);
    }

    static sqlite3_io_methods makeMethods()
    {
        sqlite3_io_methods methods = {};
        methods.iVersion = 2;
        methods.xClose = &Disk::close;
        methods.xRead = &Disk::read;
        methods.xWrite = &Disk::write;
        methods.xTruncate = &Disk::truncate;
        methods.xSync = &Disk::sync;
        methods.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) {
            return fileOf(file)->real()->pMethods->xFileSize(fileOf(file)->real(), size);
        };
        methods.xLock = [](sqlite3_file *file, int level) {
            return fileOf(file)->real()->pMethods->xLock(fileOf(file)->real(), level);
        };
        methods.xUnlock = [](sqlite3_file *file, int level) {
            return fileOf(file)->real()->pMethods->xUnlock(fileOf(file)->real(), level);
        };
        methods.xCheckReservedLock = [](sqlite3_file *file, int *result) {
            return fileOf(file)->real()->pMethods->xCheckReservedLock(fileOf(file)->real(), result);
        };
        methods.xFileControl = &Disk::control;
        methods.xSectorSize = [](sqlite3_file *) { return static_cast<int>(kSector); };
        methods.xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; };
        methods.xShmMap = [](sqlite3_file *file, int page, int size, int extend, void volatile **out) {
            return fileOf(file)->real()->pMethods->xShmMap(fileOf(file)->real(), page, size, extend, out);
        };
        methods.xShmLock = [](sqlite3_file *file, int offset, int count, int flags) {
            return fileOf(file)->real()->pMethods->xShmLock(fileOf(file)->real(), offset, count, flags);
        };
        methods.xShmBarrier
            = [](sqlite3_file *file) { fileOf(file)->real()->pMethods->xShmBarrier(fileOf(file)->real()); };
        methods.xShmUnmap = [](sqlite3_file *file, int isDeleted) {
            return fileOf(file)->real()->pMethods->xShmUnmap(fileOf(file)->real(), isDeleted);
        };
        return methods;
    }

    inline static const sqlite3_io_methods kMethods = makeMethods();

    std::mt19937 m_random;
    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs = {};
    /// What each name may stand for after the cut: as its folder was synced, then each change since. Null for no file.
    std::map<std::string, std::vector<std::shared_ptr<Content>>> m_names;
};

PowerCutVfs::PowerCutVfs(unsigned seed) : m_disk(std::make_unique<Disk>(seed)) { }

PowerCutVfs::~PowerCutVfs() = default;

void PowerCutVfs::cutAt(qint64 operation)
{
    m_disk->cutAt = m_disk->operations + operation;
}

bool PowerCutVfs::isCut() const
{
    return m_disk->isCut;
}

qint64 PowerCutVfs::operations() const
{
    return m_disk->operations;
}

bool PowerCutVfs::writeRemains(const QString &folder)
{
    return m_disk->writeRemains(folder);
}

} // namespace vitrine::test
