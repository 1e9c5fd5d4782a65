import { sql } from 'drizzle-orm';
import { check, integer, pgEnum, pgTable, primaryKey, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from './columns.ts';
import { editions } from './editions.ts';
import { users } from './users.ts';

export const mediaKind = pgEnum('media_kind', ['image', 'audio', 'video']);

/** A picture, a sound or a film, stored once under the hash of its bytes. */
export const media = pgTable(
  'media',
  {
    id: id(),
    kind: mediaKind().notNull(),
    /** Name in the media store. */
    file: text().notNull(),
    mimeType: text('mime_type').notNull(),
    byteSize: integer('byte_size').notNull(),
    sha256: text().notNull(),
    /** Pixels; null for sounds. */
    width: integer(),
    height: integer(),
    /** Colour that holds the place of a picture until it has come, as `#rrggbb`. */
    placeholder: text(),
    /** Point that every crop keeps, as shares of width and height. */
    focalX: real('focal_x').notNull().default(0.5),
    focalY: real('focal_y').notNull().default(0.5),
    credit: text().notNull(),
    licence: text().notNull(),
    licenceUntil: instant('licence_until'),
    createdBy: uuid('created_by').references(() => users.id),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('media_sha256').on(table.sha256),
    check('media_focal_point', sql`${table.focalX} between 0 and 1 and ${table.focalY} between 0 and 1`),
    check('media_size', sql`${table.kind} = 'audio' or (${table.width} > 0 and ${table.height} > 0)`),
  ],
);

/** What a medium shows, in words, for those who can't see or hear it. */
export const mediaTexts = pgTable(
  'media_texts',
  {
    mediaId: uuid('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    locale: text()
      .notNull()
      .references(() => editions.locale),
    alt: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.mediaId, table.locale] })],
);
