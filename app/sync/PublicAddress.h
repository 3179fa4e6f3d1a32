// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#include <functional>

namespace vitrine::sync {

/// Says whether an address may be connected to.
using AddressRule = std::function<bool(const QHostAddress &)>;

/// vitrine::isPublicAddress() of Qt's form of an address. One of a single network card is not public.
bool isPublicAddress(const QHostAddress &address);

} // namespace vitrine::sync
