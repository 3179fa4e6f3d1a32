-- SPDX-FileCopyrightText: The Vitrine authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The shop file, version 3: finding the prices of one variant, and the bookings of one slot, without reading those of
-- all the others.

DROP INDEX price_history_of_product;
CREATE INDEX price_history_of_product ON price_history (product_id, variant_id, valid_from);
CREATE INDEX bookings_of_slot ON bookings (slot_id);
