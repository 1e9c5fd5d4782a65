import type { Extensions } from '@tiptap/core';
import { markSpecs } from '#document/schema/mark-specs.ts';
import { nodeSpecs } from '#document/schema/node-specs.ts';
import { boxes } from './boxes.ts';
import { lists } from './lists.ts';
import { type MediaViews, mediaBlocks } from './media-blocks.ts';
import { tables } from './tables.ts';
import { textBlocks } from './text-blocks.ts';

/** The one schema of an article, given to Tiptap as it is: extensions add how things look and which keys make them. */
export const articleSchemaSpec = { nodes: nodeSpecs, marks: markSpecs };

/** An extension for every node and mark of the schema. */
export function articleBlocks(views: MediaViews | null): Extensions {
  return [...textBlocks, ...lists, ...boxes, ...mediaBlocks(views), ...tables];
}
