// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

namespace vitrine::storage {

class Database;
class ForeignFile;

/// Takes the content of a file that is not trusted into a new shop of ours: value by value into our own tables, under
/// our own rules, and nothing else. Holds nothing.
class RowCopy {
public:
    /// `shop` is new, of the file's version, and keeps only what the file has. One transaction. Fails with Corrupt for
    /// rows that break a rule or refer to what is not there; then the shop is as it was.
    static Result<> copy(const ForeignFile &file, Database &shop);

private:
    static Result<> copyAll(const ForeignFile &file, Database &shop);
};

} // namespace vitrine::storage
