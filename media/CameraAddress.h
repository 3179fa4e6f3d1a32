// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QUrl>

namespace vitrine {
class Redactor;
}

namespace vitrine::media {

/// Where a camera's picture comes from: a device of this computer, a network camera, or a file that is looped. Only
/// what parse() accepted exists. A value; any thread.
class CameraAddress {
public:
    enum class Kind { Device, Network, File };

    /// Accepts a device ("/dev/video0"), an address (rtsp, rtmp, rtmps, srt, http, https) or the path of a
    /// file, whose disk is not asked: that takes as long as the disk likes. Fails with InvalidInput for anything that
    /// cannot be one, as a device that is no camera or an address with characters that would add an option to the
    /// reader, Forbidden for other schemes and for playlists, NotFound for a device that is not there.
    static Result<CameraAddress> parse(const QString &text);

    Kind kind() const { return m_kind; }

    /// What the reader opens: a device path, an absolute file path or a whole address with its secrets.
    QString target() const { return m_target; }

    /// What a person may see: of a network address the scheme, host and port, because keys and passwords stand in its
    /// path too.
    QString shown() const;

    /// Tells the redactor the password, passphrase, stream id and key that the address holds, wherever its maker puts
    /// them.
    void registerSecrets(Redactor &redactor) const;

    friend bool operator==(const CameraAddress &, const CameraAddress &) = default;

private:
    CameraAddress(Kind kind, QString target) : m_kind(kind), m_target(std::move(target)) { }

    Kind m_kind;
    QString m_target;
};

} // namespace vitrine::media
