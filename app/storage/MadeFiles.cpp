// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MadeFiles.h"

#include "app/base/FileError.h"

namespace vitrine::storage {

MadeFiles::~MadeFiles()
{
    for (auto path = m_paths.crbegin(); path != m_paths.crend(); ++path) {
        std::error_code ignored;
        std::filesystem::remove(toFilesystem(*path), ignored); // a folder only when it is empty
    }
}

} // namespace vitrine::storage
