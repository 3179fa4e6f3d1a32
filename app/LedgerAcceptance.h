// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"

namespace vitrine {

/// Takes a shop for a backup or a copy only when its ledger adds up, and remembers what is wrong otherwise. Given by
/// reference; one thread.
class LedgerAcceptance {
public:
    enum class Finding {
        None,
        CountersDiffer, ///< And nothing else: they can be counted anew.
        Contradiction, ///< Between orders, stock and its movements.
    };

    /// Fails like orders::OrderLedger::verify().
    Result<> operator()(storage::Database &shop)
    {
        m_finding = Finding::None;
        const orders::OrderLedger ledger(shop);
        const Result<> sound = ledger.verify();
        // Of pages that cannot be read nothing can be said of what is in them.
        if (!sound && sound.error().code == Error::Code::Corrupt && shop.checkIntegrity()) {
            m_finding = ledger.verifyFacts() ? Finding::CountersDiffer : Finding::Contradiction;
        }
        return sound;
    }

    Finding finding() const { return m_finding; }

private:
    Finding m_finding = Finding::None;
};

} // namespace vitrine
