import type { Database } from '#db/client.ts';
import type { Editor } from '#db/queries/editor.ts';
import { type ReviewRecord, streamReviewRecord } from '#db/queries/editor-review-record.ts';
import { csvLine } from '#lib/csv.ts';
import { absolute, articlePath } from '#paths.ts';

type Asked = {
  /** From this moment on, and before that one. */
  since: Date;
  until: Date;
  format: 'csv' | 'jsonl';
  siteUrl: string;
};

/** What readers are told of a translation. */
type TranslationLabel = 'machine, not reviewed' | 'machine, reviewed by the newsroom';

/**
 * The record of who reviewed what, piece by piece, for whoever may demand it (Regulation (EU) 2024/1689, article 50): every
 * translation that was decided on, appeared or was judged in a period, with what machines said and what people did.
 */
export async function* exportReviewRecord(
  db: Database,
  editor: Editor,
  { since, until, format, siteUrl }: Asked,
): AsyncGenerator<string> {
  // With the mark by which spreadsheets know UTF-8.
  if (format === 'csv') yield `\ufeff${csvLine(columns)}`;
  for await (const records of streamReviewRecord(db, editor, { since, until })) {
    const entries = records.map((record) => entryOf(record, siteUrl));
    yield entries
      .map((entry) =>
        format === 'csv' ? csvLine(columns.map((column) => cell(entry[column]))) : `${JSON.stringify(entry)}\n`,
      )
      .join('');
  }
}

const columns = [
  'address',
  'headline',
  'locale',
  'status',
  'publishedAt',
  'source',
  'originalUrl',
  'originalHeadline',
  'language',
  'translatedAt',
  'mix',
  'verdict',
  'score',
  'reasons',
  'checkedAt',
  'decision',
  'decisionReason',
  'decidedBy',
  'decidedAt',
  'label',
  'reviewedBy',
  'reviewedAt',
  'confirmed',
  'corrected',
  'together',
  'milliseconds',
  'sentences',
  'translationId',
  'articleId',
] as const;

function entryOf({ section, slug, isDefault, review, ...record }: ReviewRecord, siteUrl: string) {
  const isPublic = record.status === 'published' && section !== null && slug !== null;
  const address = isPublic ? absolute(siteUrl, articlePath({ locale: record.locale, isDefault }, section, slug)) : null;
  const label: TranslationLabel = review ? 'machine, reviewed by the newsroom' : 'machine, not reviewed';
  const { by = null, at = null, confirmed = 0, corrected = 0, together = 0, milliseconds = null } = review ?? {};
  const counts = { confirmed, corrected, together, milliseconds };
  return { address, ...record, label, reviewedBy: by, reviewedAt: at, ...counts };
}

function cell(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
