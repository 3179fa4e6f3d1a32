// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/FileError.h"
#include "media/native/RecordingFile.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>

#include <cerrno>
#include <cstring>

namespace vitrine::media {

namespace {

tl::unexpected<Error> failed(int number)
{
    Error::Code code = fileErrorCode(number);
    switch (number) {
    case EFBIG: // FAT32 takes 4 GiB, however much room is left
        code = Error::Code::Overflow;
        break;
    case EIO: // a disk that was pulled out
    case ENODEV:
    case ENXIO:
    case ESTALE: // a folder of the network whose server went
        code = Error::Code::Disconnected;
        break;
    case ENAMETOOLONG:
    case EINVAL:
        code = Error::Code::InvalidInput;
        break;
    default:
        break;
    }
    return failure(code, QString::fromLocal8Bit(std::strerror(number)));
}

} // namespace

Result<std::unique_ptr<RecordingFile>> RecordingFile::create(const QString &path)
{
    constexpr mode_t kOwnerWritesAllRead = 0644;
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, kOwnerWritesAllRead);
    if (descriptor < 0) {
        return failed(errno);
    }
    return std::unique_ptr<RecordingFile>(new RecordingFile(descriptor));
}

RecordingFile::~RecordingFile()
{
    ::close(m_descriptor);
}

Result<> RecordingFile::write(std::span<const uint8_t> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return failed(errno);
        }
        if (written > 0) {
            bytes = bytes.subspan(static_cast<size_t>(written));
        }
    }
    return {};
}

Result<> RecordingFile::seek(int64_t offset)
{
    if (::lseek(m_descriptor, offset, SEEK_SET) < 0) {
        return failed(errno);
    }
    return {};
}

Result<> RecordingFile::sync()
{
    if (::fdatasync(m_descriptor) < 0) {
        return failed(errno);
    }
    return {};
}

} // namespace vitrine::media
