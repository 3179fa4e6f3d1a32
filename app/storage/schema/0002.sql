-- SPDX-FileCopyrightText: The Vitrine authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The shop file, version 2: variants, attributes, pictures by content, price history, orders with lines and changes,
-- reservations, bookings, shows, and what a sales platform needs to stay in step. Units as in version 1; rates of VAT
-- are in hundredths of a percent; hashes are SHA-256 in lower-case hexadecimal. Foreign keys are off while this runs
-- and are all checked before it is committed.

-- Products ------------------------------------------------------------------------------------------------------------

-- `number` names a row for the search; a row's hidden number may change, this one never does.
CREATE TABLE products_2 (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sku TEXT NOT NULL UNIQUE CHECK (sku <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    price INTEGER NOT NULL CHECK (price >= 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    stock INTEGER NOT NULL CHECK (stock BETWEEN 0 AND 2147483647), -- of its variants together when it has any
    photo TEXT NOT NULL CHECK (photo NOT GLOB '/*' AND '/' || photo || '/' NOT GLOB '*/../*'), -- from the shop's folder
    link TEXT NOT NULL,
    trade TEXT NOT NULL,
    brand TEXT NOT NULL DEFAULT '',
    gtin TEXT NOT NULL DEFAULT '' CHECK (gtin = '' OR (length(gtin) = 14 AND gtin NOT GLOB '*[^0-9]*')),
    description TEXT NOT NULL DEFAULT '',
    vat INTEGER NOT NULL DEFAULT 0 CHECK (vat BETWEEN 0 AND 10000),
    uses INTEGER NOT NULL DEFAULT 0 CHECK (uses >= 0) -- how often it was shown, for the order of search results
) STRICT;

INSERT INTO products_2 (id, sku, name, price, currency, stock, photo, link, trade)
SELECT id, sku, name, price, currency, stock, photo, link, trade FROM products;

DROP TABLE products;
ALTER TABLE products_2 RENAME TO products;
CREATE INDEX products_by_use ON products (uses DESC) WHERE uses > 0;
CREATE INDEX products_by_gtin ON products (gtin) WHERE gtin <> '';

-- Sizes, finishes, rooms. The options are a JSON object of strings: {"size": "M"}. A variant that is sold no more stays
-- for the facts that name it, without a position; its SKU is free again.
CREATE TABLE variants (
    id TEXT NOT NULL PRIMARY KEY,
    product_id TEXT NOT NULL REFERENCES products (id),
    position INTEGER,
    sku TEXT NOT NULL CHECK (sku <> ''),
    gtin TEXT NOT NULL DEFAULT '' CHECK (gtin = '' OR (length(gtin) = 14 AND gtin NOT GLOB '*[^0-9]*')),
    options TEXT NOT NULL CHECK (options GLOB '{*}'),
    price INTEGER CHECK (price >= 0), -- in the product's currency; null for the product's price
    stock INTEGER NOT NULL CHECK (stock BETWEEN 0 AND 2147483647),
    UNIQUE (product_id, position)
) STRICT;
CREATE UNIQUE INDEX variants_by_sku ON variants (sku) WHERE position IS NOT NULL;
CREATE INDEX variants_by_gtin ON variants (gtin) WHERE gtin <> '';

CREATE TABLE product_attributes (
    product_id TEXT NOT NULL REFERENCES products (id),
    attribute TEXT NOT NULL, -- an id of the trade's file
    value TEXT NOT NULL, -- as the attribute's type writes it: "85.5", "true", "milk,eggs", "C"
    PRIMARY KEY (product_id, attribute)
) STRICT, WITHOUT ROWID;

-- The files are beside the shop file, named by these hashes.
CREATE TABLE images (
    hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
    type TEXT NOT NULL CHECK (type IN ('png', 'jpg')),
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    bytes INTEGER NOT NULL CHECK (bytes > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE product_images (
    product_id TEXT NOT NULL REFERENCES products (id),
    position INTEGER NOT NULL,
    hash TEXT NOT NULL REFERENCES images (hash),
    PRIMARY KEY (product_id, position)
) STRICT, WITHOUT ROWID;

-- Facts: what each product cost and from when, for the lowest price of the last 30 days.
CREATE TABLE price_history (
    number INTEGER PRIMARY KEY,
    product_id TEXT NOT NULL REFERENCES products (id),
    variant_id TEXT REFERENCES variants (id),
    price INTEGER NOT NULL CHECK (price >= 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    valid_from INTEGER NOT NULL
) STRICT;
CREATE INDEX price_history_of_product ON price_history (product_id, valid_from);

INSERT INTO price_history (product_id, price, currency, valid_from)
SELECT id, price, currency, CAST((SELECT value FROM meta WHERE key = 'created_at') AS INTEGER) FROM products;

-- Orders --------------------------------------------------------------------------------------------------------------

-- Sales platforms that the shop is connected to; what is secret of them is in the system's keychain.
CREATE TABLE platforms (
    id TEXT NOT NULL PRIMARY KEY,
    connector TEXT NOT NULL, -- which kind: "woocommerce", "vendure"
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    settings TEXT NOT NULL CHECK (settings GLOB '{*}'),
    UNIQUE (connector, address)
) STRICT;

CREATE TABLE shows (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    planned_for INTEGER,
    started_at INTEGER,
    ended_at INTEGER CHECK (ended_at IS NULL OR ended_at >= started_at)
) STRICT;

-- Facts: an order is written once. `number` is the order in which they were committed. What happens to it later is in
-- order_changes.
CREATE TABLE orders_2 (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    platform_id TEXT REFERENCES platforms (id), -- null when it was taken by hand
    remote_id TEXT,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    total INTEGER NOT NULL CHECK (total >= 0),
    vat INTEGER NOT NULL CHECK (vat BETWEEN 0 AND total), -- the part of the total that is VAT
    buyer TEXT NOT NULL DEFAULT '', -- a first name or nothing
    show_id TEXT REFERENCES shows (id),
    placed_at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    CHECK ((platform_id IS NULL) = (remote_id IS NULL))
) STRICT;

CREATE TABLE order_lines (
    order_id TEXT NOT NULL REFERENCES orders_2 (id),
    position INTEGER NOT NULL,
    product_id TEXT REFERENCES products (id), -- null for what a platform sold that this shop does not know
    variant_id TEXT REFERENCES variants (id),
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity >= 1),
    unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
    total INTEGER NOT NULL CHECK (total = unit_price * quantity),
    vat_rate INTEGER NOT NULL CHECK (vat_rate BETWEEN 0 AND 10000),
    oversold INTEGER NOT NULL DEFAULT 0 CHECK (oversold BETWEEN 0 AND quantity), -- not there when the order came
    PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_lines_of_product ON order_lines (product_id);
CREATE INDEX order_lines_oversold ON order_lines (product_id) WHERE oversold > 0;

INSERT INTO orders_2 (number, id, currency, total, vat, placed_at, received_at)
SELECT number, id, currency, total, 0, placed_at, placed_at FROM orders;
INSERT INTO order_lines (order_id, position, product_id, sku, name, quantity, unit_price, total, vat_rate)
SELECT o.id, 1, o.product_id, p.sku, p.name, o.quantity, o.unit_price, o.total, 0
FROM orders o JOIN products p ON p.id = o.product_id;

-- Facts: an order, or some units of one line of it, given back.
CREATE TABLE order_changes (
    number INTEGER PRIMARY KEY,
    order_id TEXT NOT NULL REFERENCES orders_2 (id),
    kind TEXT NOT NULL CHECK (kind IN ('cancelled', 'refunded')),
    remote_id TEXT NOT NULL, -- the platform's id of the event, or one of ours: the same event counts once
    at INTEGER NOT NULL,
    UNIQUE (order_id, remote_id)
) STRICT;

CREATE TABLE order_change_lines (
    change INTEGER NOT NULL REFERENCES order_changes (number),
    order_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity >= 1),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    returned INTEGER NOT NULL CHECK (returned BETWEEN 0 AND quantity), -- units that went back into stock
    PRIMARY KEY (change, position),
    FOREIGN KEY (order_id, position) REFERENCES order_lines (order_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_change_lines_of_order ON order_change_lines (order_id, position);

-- Facts: units that were missing when their order came, and were there later. What a line still misses is what it was
-- oversold by, less these, less the units of it that were given back without returning into stock.
CREATE TABLE order_supplies (
    number INTEGER PRIMARY KEY,
    order_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity >= 1),
    at INTEGER NOT NULL,
    FOREIGN KEY (order_id, position) REFERENCES order_lines (order_id, position)
) STRICT;
CREATE INDEX order_supplies_of_line ON order_supplies (order_id, position);

-- Events that arrived before the order they are about; written out and removed with it.
CREATE TABLE early_changes (
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    remote_order_id TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    change TEXT NOT NULL CHECK (change GLOB '{*}'),
    PRIMARY KEY (platform_id, remote_order_id, remote_id)
) STRICT, WITHOUT ROWID;

-- Units held for a buyer until a moment; they are out of the stock meanwhile.
CREATE TABLE reservations (
    id TEXT NOT NULL PRIMARY KEY,
    product_id TEXT NOT NULL REFERENCES products (id),
    variant_id TEXT REFERENCES variants (id),
    quantity INTEGER NOT NULL CHECK (quantity >= 1),
    expires_at INTEGER NOT NULL,
    ended TEXT CHECK (ended IN ('expired', 'released', 'ordered')) -- null while it holds
) STRICT, WITHOUT ROWID;
CREATE INDEX reservations_that_hold ON reservations (expires_at) WHERE ended IS NULL;

-- Facts: why each product's stock is what it is. The sum of a product's movements is its stock.
CREATE TABLE stock_movements_2 (
    number INTEGER PRIMARY KEY,
    product_id TEXT NOT NULL REFERENCES products (id),
    variant_id TEXT REFERENCES variants (id),
    delta INTEGER NOT NULL CHECK (delta <> 0),
    cause TEXT NOT NULL CHECK (cause IN ('opening', 'edited', 'taken', 'order', 'returned', 'reserved', 'released',
                                         'booking', 'recount', 'platform', 'correction')),
    order_id TEXT REFERENCES orders_2 (id),
    reason TEXT NOT NULL DEFAULT '', -- the reservation, booking or platform, or what a person wrote
    at INTEGER NOT NULL,
    CHECK (cause NOT IN ('order', 'returned') OR order_id IS NOT NULL)
) STRICT;

INSERT INTO stock_movements_2 (number, product_id, delta, cause, order_id, at)
SELECT m.number, m.product_id, m.delta, m.cause, m.order_id,
       coalesce(o.placed_at, CAST((SELECT value FROM meta WHERE key = 'created_at') AS INTEGER))
FROM stock_movements m LEFT JOIN orders o ON o.id = m.order_id;

DROP TABLE stock_movements;
DROP TABLE orders;
ALTER TABLE orders_2 RENAME TO orders;
CREATE UNIQUE INDEX orders_of_platform ON orders (platform_id, remote_id) WHERE platform_id IS NOT NULL;
ALTER TABLE stock_movements_2 RENAME TO stock_movements;
CREATE INDEX stock_movements_of_product ON stock_movements (product_id);

-- Slots for visits and test drives. A booking takes a place of its slot and no stock.
CREATE TABLE slots (
    id TEXT NOT NULL PRIMARY KEY,
    product_id TEXT NOT NULL REFERENCES products (id),
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
    capacity INTEGER NOT NULL CHECK (capacity >= 0),
    booked INTEGER NOT NULL DEFAULT 0 CHECK (booked BETWEEN 0 AND capacity),
    UNIQUE (product_id, starts_at)
) STRICT;

CREATE TABLE bookings (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    slot_id TEXT NOT NULL REFERENCES slots (id),
    platform_id TEXT REFERENCES platforms (id),
    remote_id TEXT,
    name TEXT NOT NULL DEFAULT '',
    placed_at INTEGER NOT NULL,
    cancelled_at INTEGER, -- set once
    CHECK ((platform_id IS NULL) = (remote_id IS NULL)),
    UNIQUE (platform_id, remote_id)
) STRICT;

-- Cancellations that arrived before the booking they are about; removed with being written to it.
CREATE TABLE early_cancellations (
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    remote_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (platform_id, remote_id)
) STRICT, WITHOUT ROWID;

-- Counters ------------------------------------------------------------------------------------------------------------

-- Sums over orders, lines, supplies and changes, written in the transaction of each: the orders of which something is
-- still sold, their units and revenue without what was given back, and the units that they still miss. An order counts
-- once for each product in it.
ALTER TABLE product_counters ADD COLUMN oversold INTEGER NOT NULL DEFAULT 0 CHECK (oversold >= 0);
ALTER TABLE shop_counters ADD COLUMN oversold INTEGER NOT NULL DEFAULT 0 CHECK (oversold >= 0);
CREATE TABLE booking_counters (
    product_id TEXT NOT NULL PRIMARY KEY REFERENCES products (id),
    bookings INTEGER NOT NULL CHECK (bookings >= 0)
) STRICT, WITHOUT ROWID;

-- Shows, destinations -------------------------------------------------------------------------------------------------

CREATE TABLE run_of_show (
    show_id TEXT NOT NULL REFERENCES shows (id),
    position INTEGER NOT NULL,
    product_id TEXT NOT NULL REFERENCES products (id),
    minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0),
    notes TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (show_id, position)
) STRICT, WITHOUT ROWID;

-- Facts: what viewers saw and when.
CREATE TABLE on_air_log (
    number INTEGER PRIMARY KEY,
    show_id TEXT NOT NULL REFERENCES shows (id),
    event TEXT NOT NULL,
    product_id TEXT REFERENCES products (id),
    detail TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
) STRICT;

-- Where shows are sent. The keys are in the system's keychain, under these ids.
CREATE TABLE destinations (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    service TEXT NOT NULL,
    server TEXT NOT NULL
) STRICT;

-- In step with platforms ----------------------------------------------------------------------------------------------

CREATE TABLE platform_links (
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    kind TEXT NOT NULL CHECK (kind IN ('product', 'variant', 'image', 'order', 'booking')),
    local_id TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    remote_version TEXT NOT NULL DEFAULT '',
    agreed TEXT NOT NULL CHECK (agreed GLOB '{*}'), -- what both sides last had
    PRIMARY KEY (platform_id, kind, local_id),
    UNIQUE (platform_id, kind, remote_id)
) STRICT, WITHOUT ROWID;

-- Changes that a platform has to be told, written with the change itself.
CREATE TABLE outbox (
    number INTEGER PRIMARY KEY,
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    kind TEXT NOT NULL,
    local_id TEXT NOT NULL,
    change TEXT NOT NULL CHECK (change GLOB '{*}'),
    idempotency_key TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL DEFAULT 0,
    acknowledged_at INTEGER
) STRICT;
CREATE INDEX outbox_to_send ON outbox (platform_id, number) WHERE acknowledged_at IS NULL;

CREATE TABLE cursors (
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    feed TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (platform_id, feed)
) STRICT, WITHOUT ROWID;

CREATE TABLE conflicts (
    id TEXT NOT NULL PRIMARY KEY,
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    kind TEXT NOT NULL,
    local_id TEXT NOT NULL,
    field TEXT NOT NULL,
    agreed TEXT NOT NULL,
    local TEXT NOT NULL,
    remote TEXT NOT NULL,
    found_at INTEGER NOT NULL,
    resolved_at INTEGER,
    resolution TEXT CHECK (resolution IN ('local', 'remote'))
) STRICT;

-- What is kept true whoever writes ------------------------------------------------------------------------------------

CREATE TRIGGER orders_are_never_changed BEFORE UPDATE ON orders
BEGIN
    SELECT RAISE(ABORT, 'an order is never changed');
END;

CREATE TRIGGER orders_are_never_removed BEFORE DELETE ON orders
BEGIN
    SELECT RAISE(ABORT, 'an order is never removed');
END;

CREATE TRIGGER order_lines_are_never_changed BEFORE UPDATE ON order_lines
BEGIN
    SELECT RAISE(ABORT, 'an order is never changed');
END;

CREATE TRIGGER order_lines_are_never_removed BEFORE DELETE ON order_lines
BEGIN
    SELECT RAISE(ABORT, 'an order is never removed');
END;

CREATE TRIGGER order_changes_are_never_changed BEFORE UPDATE ON order_changes
BEGIN
    SELECT RAISE(ABORT, 'a change of an order is never changed');
END;

CREATE TRIGGER order_changes_are_never_removed BEFORE DELETE ON order_changes
BEGIN
    SELECT RAISE(ABORT, 'a change of an order is never removed');
END;

CREATE TRIGGER order_change_lines_are_never_changed BEFORE UPDATE ON order_change_lines
BEGIN
    SELECT RAISE(ABORT, 'a change of an order is never changed');
END;

CREATE TRIGGER order_change_lines_are_never_removed BEFORE DELETE ON order_change_lines
BEGIN
    SELECT RAISE(ABORT, 'a change of an order is never removed');
END;

CREATE TRIGGER order_supplies_are_never_changed BEFORE UPDATE ON order_supplies
BEGIN
    SELECT RAISE(ABORT, 'what an order was supplied with is never changed');
END;

CREATE TRIGGER order_supplies_are_never_removed BEFORE DELETE ON order_supplies
BEGIN
    SELECT RAISE(ABORT, 'what an order was supplied with is never removed');
END;

CREATE TRIGGER stock_movements_are_never_changed BEFORE UPDATE ON stock_movements
BEGIN
    SELECT RAISE(ABORT, 'a stock movement is never changed');
END;

CREATE TRIGGER stock_movements_are_never_removed BEFORE DELETE ON stock_movements
BEGIN
    SELECT RAISE(ABORT, 'a stock movement is never removed');
END;

CREATE TRIGGER price_history_is_never_changed BEFORE UPDATE ON price_history
BEGIN
    SELECT RAISE(ABORT, 'the history of prices is never changed');
END;

CREATE TRIGGER price_history_is_never_removed BEFORE DELETE ON price_history
BEGIN
    SELECT RAISE(ABORT, 'the history of prices is never removed');
END;

CREATE TRIGGER of_a_booking_only_its_end_is_added BEFORE UPDATE ON bookings
WHEN old.cancelled_at IS NOT NULL OR new.cancelled_at IS NULL OR new.number <> old.number OR new.id <> old.id
    OR new.slot_id <> old.slot_id OR new.platform_id IS NOT old.platform_id OR new.remote_id IS NOT old.remote_id
    OR new.name <> old.name OR new.placed_at <> old.placed_at
BEGIN
    SELECT RAISE(ABORT, 'of a booking only that it was cancelled is added, once');
END;

CREATE TRIGGER bookings_are_never_removed BEFORE DELETE ON bookings
BEGIN
    SELECT RAISE(ABORT, 'a booking is never removed');
END;

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

CREATE TRIGGER stock_follows_new_variants AFTER INSERT ON variants
BEGIN
    -- The first one takes the place of the product's own stock.
    UPDATE products SET stock = new.stock + CASE
        WHEN EXISTS (SELECT 1 FROM variants WHERE product_id = new.product_id AND id <> new.id) THEN stock ELSE 0 END
    WHERE id = new.product_id;
END;

CREATE TRIGGER stock_follows_variants AFTER UPDATE OF stock ON variants
BEGIN
    UPDATE products SET stock = stock + new.stock - old.stock WHERE id = new.product_id;
END;

CREATE TRIGGER stock_follows_removed_variants AFTER DELETE ON variants
BEGIN
    UPDATE products SET stock = stock - old.stock WHERE id = old.product_id;
END;

-- Search --------------------------------------------------------------------------------------------------------------

-- What finds a product, as the program folds it: small letters and digits without accents, words parted by one space.
-- So the tokenizers need to know no language. `meta` says by which rules the texts were folded; without them, or with
-- those of an older program, all texts are written again before the first search.
CREATE TABLE product_search_texts (
    number INTEGER PRIMARY KEY REFERENCES products (number),
    name TEXT NOT NULL,
    codes TEXT NOT NULL, -- SKU and GTIN of the product and its variants
    brand TEXT NOT NULL,
    attributes TEXT NOT NULL,
    parts TEXT NOT NULL DEFAULT '' -- each character, and each two neighbours, of languages without spaces
) STRICT;
-- What is called exactly as it was typed, which the next two would only find among all that begin so.
CREATE INDEX product_search_texts_by_name ON product_search_texts (name);

-- By the beginnings of words. Whoever writes the texts writes this and the next with them. No trigger does, because then
-- FTS5 would write out what it holds with each product, at several times the cost.
CREATE VIRTUAL TABLE product_words USING fts5(
    name, codes, brand, attributes, parts,
    content = 'product_search_texts', content_rowid = 'number',
    tokenize = 'ascii', prefix = '1 2 3', detail = 'none', columnsize = 0);

-- By any three characters in a row. Where they are in the text is looked up there.
CREATE VIRTUAL TABLE product_pieces USING fts5(
    name, codes, brand, attributes,
    content = 'product_search_texts', content_rowid = 'number',
    tokenize = 'trigram', detail = 'none', columnsize = 0);

INSERT INTO meta (key, value) SELECT 'search_rules', '1' WHERE NOT EXISTS (SELECT 1 FROM products);
