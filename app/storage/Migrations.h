// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <string>
#include <vector>

namespace vitrine::storage {

class Database;

/// The numbered steps from an empty file to today's schema; the number of the last is the file's version. A value; any
/// thread.
class Migrations {
public:
    /// The first script makes version 1 out of an empty file, the second version 2 out of version 1, and so on.
    explicit Migrations(std::vector<std::string> scripts) : m_scripts(std::move(scripts)) { }

    /// Those of the shop file.
    static const Migrations &shop();

    /// The version that the last step makes.
    int version() const { return static_cast<int>(m_scripts.size()); }

    const std::vector<std::string> &scripts() const { return m_scripts; }

    /// The steps as a program knew them that made `version`.
    Migrations upTo(int version) const { return Migrations({m_scripts.begin(), m_scripts.begin() + version}); }

    enum class Keep {
        Copy, ///< What the file was is copied beside it, on the disk before the steps are, and stays unless they fail.
        Nothing, ///< Of a file that is just being made out of another one.
    };

    /// Does the missing steps, all or none; of several processes at once one does. Fails with TooNew for a file of a
    /// later version.
    Result<> apply(Database &database, Keep keep = Keep::Copy) const;

private:
    std::vector<std::string> m_scripts;
};

} // namespace vitrine::storage
