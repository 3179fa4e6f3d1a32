-- SPDX-FileCopyrightText: The Vitrine authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The shop file, version 4: the causes of movements are compared one by one. For a list of more than two, SQLite makes
-- a table in memory for each movement that is written, which cost more than all else about it.

CREATE TABLE stock_movements_4 (
    number INTEGER PRIMARY KEY,
    product_id TEXT NOT NULL REFERENCES products (id),
    variant_id TEXT REFERENCES variants (id),
    delta INTEGER NOT NULL CHECK (delta <> 0),
    cause TEXT NOT NULL CHECK (cause = 'order' OR cause = 'opening' OR cause = 'edited' OR cause = 'taken'
                               OR cause = 'returned' OR cause = 'reserved' OR cause = 'released' OR cause = 'booking'
                               OR cause = 'recount' OR cause = 'platform' OR cause = 'correction'),
    order_id TEXT REFERENCES orders (id),
    reason TEXT NOT NULL DEFAULT '', -- the reservation, booking or platform, or what a person wrote
    at INTEGER NOT NULL,
    CHECK (cause NOT IN ('order', 'returned') OR order_id IS NOT NULL)
) STRICT;

INSERT INTO stock_movements_4 (number, product_id, variant_id, delta, cause, order_id, reason, at)
SELECT number, product_id, variant_id, delta, cause, order_id, reason, at FROM stock_movements;

DROP TABLE stock_movements;
ALTER TABLE stock_movements_4 RENAME TO stock_movements;
CREATE INDEX stock_movements_of_product ON stock_movements (product_id);

CREATE TRIGGER stock_movements_are_never_changed BEFORE UPDATE ON stock_movements
BEGIN
    SELECT RAISE(ABORT, 'a stock movement is never changed');
END;

CREATE TRIGGER stock_movements_are_never_removed BEFORE DELETE ON stock_movements
BEGIN
    SELECT RAISE(ABORT, 'a stock movement is never removed');
END;
