// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <filesystem>
#include <system_error>

namespace vitrine {

/// A path for the standard library, in the bytes that the system keeps of names. Any thread.
std::filesystem::path toFilesystem(const QString &path);

/// Why the system did not do what was asked of a file, from its errno: AlreadyExists, NotFound (also for a path that
/// leads through a file), AccessDenied (also for a disk that is read only), DiskFull (also for a file that would be
/// larger than is allowed), or `otherwise`. Any thread.
Error::Code fileErrorCode(int reason, Error::Code otherwise = Error::Code::Internal);

/// The same with the system's words and the path for the log.
Error fileError(const std::error_code &reason, const QString &path);

} // namespace vitrine
