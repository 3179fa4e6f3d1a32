-- SPDX-FileCopyrightText: The Vitrine authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The shop file, version 1. Amounts are in the minor unit of their currency, times in milliseconds of Unix time (UTC),
-- ids are UUIDs of version 7 in lower case. A later version is a further file of this folder; this one never changes.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE products (
    id TEXT NOT NULL PRIMARY KEY,
    sku TEXT NOT NULL UNIQUE CHECK (sku <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    price INTEGER NOT NULL CHECK (price >= 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    stock INTEGER NOT NULL CHECK (stock BETWEEN 0 AND 2147483647),
    photo TEXT NOT NULL,
    link TEXT NOT NULL,
    trade TEXT NOT NULL
) STRICT;

-- Facts: an order is written once. `number` is the order in which they were committed.
CREATE TABLE orders (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    product_id TEXT NOT NULL REFERENCES products (id),
    quantity INTEGER NOT NULL CHECK (quantity >= 1),
    unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    total INTEGER NOT NULL CHECK (total = unit_price * quantity),
    placed_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER orders_are_never_changed BEFORE UPDATE ON orders
BEGIN
    SELECT RAISE(ABORT, 'an order is never changed');
END;

CREATE TRIGGER orders_are_never_removed BEFORE DELETE ON orders
BEGIN
    SELECT RAISE(ABORT, 'an order is never removed');
END;

-- Facts: why each product's stock is what it is. The sum of a product's movements is its stock.
CREATE TABLE stock_movements (
    number INTEGER PRIMARY KEY,
    product_id TEXT NOT NULL REFERENCES products (id),
    delta INTEGER NOT NULL CHECK (delta <> 0),
    cause TEXT NOT NULL CHECK (cause IN ('opening', 'edited', 'taken', 'order')),
    order_id TEXT REFERENCES orders (id),
    CHECK ((cause = 'order') = (order_id IS NOT NULL))
) STRICT;

CREATE TRIGGER stock_movements_are_never_changed BEFORE UPDATE ON stock_movements
BEGIN
    SELECT RAISE(ABORT, 'a stock movement is never changed');
END;

CREATE TRIGGER stock_movements_are_never_removed BEFORE DELETE ON stock_movements
BEGIN
    SELECT RAISE(ABORT, 'a stock movement is never removed');
END;

-- Sums over `orders`, written in the transaction of each order, so that reading one costs the same with ten orders as
-- with a million.
CREATE TABLE product_counters (
    product_id TEXT NOT NULL REFERENCES products (id),
    currency TEXT NOT NULL,
    orders INTEGER NOT NULL,
    units INTEGER NOT NULL,
    revenue INTEGER NOT NULL,
    PRIMARY KEY (product_id, currency)
) STRICT, WITHOUT ROWID;

CREATE TABLE shop_counters (
    currency TEXT NOT NULL PRIMARY KEY,
    orders INTEGER NOT NULL,
    units INTEGER NOT NULL,
    revenue INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The sum of products.stock, kept by the triggers below whoever changes a product.
CREATE TABLE shop_stock (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    units INTEGER NOT NULL CHECK (units >= 0)
) STRICT;

INSERT INTO shop_stock (id, units) VALUES (1, 0);

CREATE TRIGGER shop_stock_follows_new_products AFTER INSERT ON products
BEGIN
    UPDATE shop_stock SET units = units + new.stock;
END;

CREATE TRIGGER shop_stock_follows_products AFTER UPDATE OF stock ON products
BEGIN
    UPDATE shop_stock SET units = units + new.stock - old.stock;
END;

CREATE TRIGGER shop_stock_follows_removed_products AFTER DELETE ON products
BEGIN
    UPDATE shop_stock SET units = units - old.stock;
END;

INSERT INTO meta (key, value) VALUES ('created_at', CAST(unixepoch() * 1000 AS TEXT));
