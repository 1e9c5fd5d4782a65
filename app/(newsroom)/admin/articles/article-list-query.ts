import { z } from 'zod';
import type { ArticleFilters, SavedCursor, SavedSlice } from '#db/queries/editor-lists.ts';
import { startOfDay } from '#lib/dates.ts';
import type { ArticleListQuery } from '#paths/newsroom.ts';

/** How many articles a page of the list has. */
export const pageLength = 40;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const cursor = z.string().regex(/^\d{1,17}-[0-9a-f-]{36}$/);
// What nobody could have chosen is left out, as if it had not been asked for.
const asked = <T extends z.ZodType>(field: T) => field.optional().catch(undefined);

const query = z.object({
  q: asked(z.string().max(200)),
  status: asked(z.enum(['draft', 'in_review', 'scheduled', 'published', 'withdrawn'])),
  section: asked(z.uuid()),
  author: asked(z.uuid()),
  language: asked(z.string().max(35)),
  kind: asked(z.enum(['news', 'brief', 'report', 'analysis', 'interview', 'opinion'])),
  from: asked(day),
  to: asked(day),
  sort: asked(z.literal('oldest')),
  after: asked(cursor),
  before: asked(cursor),
});

/** Reads what an address of the list asks for; what makes no sense in it is dropped. */
export function readArticleListQuery(parameters: Record<string, string | string[] | undefined>): ArticleListQuery {
  const given = Object.entries(query.parse(parameters)).filter(([, value]) => value);
  return Object.fromEntries(given);
}

/** What the list is narrowed down to; days are those of this time zone. */
export function filtersOf(asked: ArticleListQuery, timeZone: string): ArticleFilters {
  const { q = '', status, section, author, language, kind, from, to } = query.parse(asked);
  const dayAfter = (text: string) => new Date(Date.parse(`${text}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const startOf = (text: string) => (Number.isNaN(Date.parse(text)) ? undefined : startOfDay({ timeZone }, text));
  return {
    status,
    kind,
    sectionId: section,
    createdBy: author,
    locale: language,
    savedFrom: from && startOf(from),
    savedBefore: to && startOf(to) && startOfDay({ timeZone }, dayAfter(to)),
    words: q.match(/[\p{L}\p{N}]+/gu) ?? [],
  } as ArticleFilters; // an empty text is no day
}

/** Which part of the list an address asks for. */
export function sliceOf({ sort, after, before }: ArticleListQuery): SavedSlice {
  const direction = after ? 'after' : 'before';
  const [microseconds, ...id] = (after ?? before ?? '').split('-');
  const place = microseconds ? ({ direction, cursor: { microseconds, id: id.join('-') } } as const) : null;
  return { isOldestFirst: sort === 'oldest', place, limit: pageLength + 1 };
}

/** A cursor as it stands in an address. */
export function writeSavedCursor({ microseconds, id }: SavedCursor): string {
  return `${microseconds}-${id}`;
}
