// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Secret.h"

namespace vitrine {

namespace {

void overwrite(volatile unsigned char *bytes, qsizetype size)
{
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = 0;
    }
}

} // namespace

void wipe(QByteArray &buffer)
{
    if (!buffer.isEmpty()) {
        overwrite(reinterpret_cast<volatile unsigned char *>(buffer.data()), buffer.size());
    }
    buffer.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty()) {
        overwrite(reinterpret_cast<volatile unsigned char *>(text.data()),
                  text.size() * static_cast<qsizetype>(sizeof(QChar)));
    }
    text.clear();
}

} // namespace vitrine
