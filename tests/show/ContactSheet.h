// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace vitrine::test {

/// Pictures with their names, all on one sheet that a person can look at. A value; any thread.
class ContactSheet {
public:
    void add(const QString &name, const QImage &picture) { m_entries.append({name, picture}); }

    /// In columns of the widest picture, over the grey of a camera's picture.
    bool save(const QString &path, int columns) const;

private:
    struct Entry {
        QString name;
        QImage picture;
    };

    QList<Entry> m_entries;
};

} // namespace vitrine::test
