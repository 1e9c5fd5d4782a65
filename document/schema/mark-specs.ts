import type { MarkSpec } from 'prosemirror-model';
import { isLanguageTag, isSafeHref, isUuid } from '#document/schema/addresses.ts';
import { check } from '#document/schema/node-specs.ts';

const link = {
  inclusive: false,
  attrs: {
    href: {
      default: null,
      validate: check('a safe address or null', (v) => v === null || (typeof v === 'string' && isSafeHref(v))),
    },
    article: {
      default: null,
      validate: check('an article id or null', (v) => v === null || (typeof v === 'string' && isUuid(v))),
    },
  },
} satisfies MarkSpec;

const language = {
  attrs: { lang: { validate: check('a language tag', (v) => typeof v === 'string' && isLanguageTag(v)) } },
} satisfies MarkSpec;

/** The mark specs of an article, with Tiptap 3's names; their order is the nesting order when rendered, outermost first. */
export const markSpecs = { link, language, bold: {}, italic: {}, strike: {}, superscript: {}, subscript: {}, code: {} };
