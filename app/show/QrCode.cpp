// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/QrCode.h"

#include <QByteArrayView>
#include <qrencode.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace vitrine::show {

namespace {

constexpr QByteArrayView kShortAlphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");

struct CodeDeleter {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QByteArray QrCode::textFor(const QUrl &link)
{
    const QByteArray written = link.toEncoded();
    const QByteArray head = link.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!link.userInfo().isEmpty() || !written.startsWith(head)) {
        return written;
    }
    const QByteArray capitals = head.toUpper() + written.mid(head.size());
    const bool isShort
        = std::all_of(capitals.begin(), capitals.end(), [](char c) { return kShortAlphabet.contains(c); });
    return isShort ? capitals : written;
}

Result<QrCode> QrCode::encode(const QByteArray &text, Correction correction)
{
    if (text.isEmpty() || text.contains('\0')) {
        return failure(Error::Code::InvalidInput, QStringLiteral("no text for a QR code"));
    }
    constexpr int kCaseSensitive = 1;
    const QRecLevel level = correction == Correction::Medium ? QR_ECLEVEL_M : QR_ECLEVEL_L;
    const std::unique_ptr<QRcode, CodeDeleter> code(
        QRcode_encodeString(text.constData(), 0, level, QR_MODE_8, kCaseSensitive));
    if (!code) {
        const bool tooLong = errno == ERANGE;
        return failure(tooLong ? Error::Code::Overflow : Error::Code::Internal,
                       QStringLiteral("no QR code for a text of %1 bytes").arg(text.size()));
    }
    const int size = code->width;
    return QrCode(size, QByteArray(reinterpret_cast<const char *>(code->data), qsizetype(size) * size));
}

} // namespace vitrine::show
