// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QString>

namespace vitrine::catalog::feeds {

/// The file that an export is to become. A value; any thread.
class ExportTarget {
public:
    /// What to do with a file that is there already.
    enum class IfThere { Refuse, Replace };

    /// `shop` is the path of the shop file that is exported.
    ExportTarget(QString path, QString shop, IfThere ifThere);

    /// Looks at what is there now. Fails with AlreadyExists for a file that is not to be replaced, and with Forbidden
    /// for what is never replaced: this shop or any other and what belongs to one, a picture, what is not a plain
    /// file.
    Result<> check() const;

private:
    QString m_path;
    QString m_shop;
    IfThere m_ifThere;
};

} // namespace vitrine::catalog::feeds
