// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace vitrine::test {

/// A disk whose power fails. While one exists, SQLite of this process writes through it: to the real files, and besides
/// into a memory of what would be on the disk. What was not synced is kept apart there, as are names of files that were
/// made or deleted since their folder was synced. After the cut every call fails, and writeRemains() makes a folder of
/// what such a disk may hold: of what was not synced, each sector may be there, be missing, or be there in part,
/// whatever came before or after it. The same seed gives the same remains. One at a time, on one thread.
class PowerCutVfs {
public:
    explicit PowerCutVfs(unsigned seed);
    ~PowerCutVfs();
    PowerCutVfs(const PowerCutVfs &) = delete;
    PowerCutVfs &operator=(const PowerCutVfs &) = delete;

    /// The power fails in the middle of the `operation`-th write, truncation, sync or deletion from now on.
    void cutAt(qint64 operation);
    bool isCut() const;

    /// Writes, truncations, syncs and deletions so far.
    qint64 operations() const;

    /// Into an empty folder, under the names the files had.
    bool writeRemains(const QString &folder);

    class Disk;

private:
    std::unique_ptr<Disk> m_disk;
};

} // namespace vitrine::test
