// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Draft.h"

#include "app/storage/Neighbours.h"

namespace vitrine::storage {

Draft::~Draft()
{
    removeWithNeighbours(m_path);
}

} // namespace vitrine::storage
