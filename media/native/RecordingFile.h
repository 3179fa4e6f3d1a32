// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>

namespace vitrine::media {

/// The file of a recording, made new and written by one thread.
class RecordingFile {
public:
    /// Fails with AlreadyExists, NotFound (the folder), AccessDenied, DiskFull, Disconnected, InvalidInput.
    static Result<std::unique_ptr<RecordingFile>> create(const QString &path);
    ~RecordingFile();
    Q_DISABLE_COPY_MOVE(RecordingFile)

    /// All or an error: DiskFull, Overflow (the disk takes no file so large), Disconnected (it was unplugged),
    /// AccessDenied, Internal.
    Result<> write(std::span<const uint8_t> bytes);

    /// Absolute, in bytes. Fails as write() does.
    Result<> seek(int64_t offset);

    /// Returns when what was written is on the disk. Fails as write() does.
    Result<> sync();

private:
    explicit RecordingFile(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor;
};

} // namespace vitrine::media
