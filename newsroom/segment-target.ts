import type { Transaction } from '#db/client.ts';
import { rememberSegment, updateSegment, type WireSegment } from '#db/queries/wire-translations.ts';
import { findMarkupProblem, type MarkupProblem } from '#document/segments/segment-markup.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { plainLanguage } from './glossary-term.ts';
import { typesetText } from './typeset-content.ts';

/** Why a sentence does not stand as somebody wrote it; `segment` is the first that is wrong. */
export type SegmentError =
  | ArticleError
  | { kind: 'bad_markup'; segment: string; problem: MarkupProblem }
  | { kind: 'target_too_long'; segment: string };

type Person = Extract<Actor, { kind: 'person' }>;

const longest = 20_000;

/** Checks what a person made of a sentence: every mark of the source is there once, and the text is not empty. */
export function checkTarget(row: WireSegment, target: string, locale: string): Result<string, SegmentError> {
  if (target.length > longest) return err({ kind: 'target_too_long', segment: row.segment });
  const text = typesetText(target.trim(), locale);
  const problem = findMarkupProblem(row.source, text);
  return problem ? err({ kind: 'bad_markup', segment: row.segment, problem }) : ok(text);
}

/** Where a sentence belongs. */
export type TargetPlace = { language: string; locale: string; articleId: string | null };

/** Keeps what a person made of a sentence, and remembers it for every article in which the sentence comes again. */
export async function keepTarget(
  tx: Transaction,
  actor: Person,
  row: WireSegment,
  { target, place, now }: { target: string; place: TargetPlace; now: Date },
): Promise<WireSegment> {
  const machineTarget = row.origin === 'person' ? row.machineTarget : row.target;
  const mark = { origin: 'person', reviewedBy: actor.userId, reviewedAt: now } as const;
  const values = { ...mark, target, machineTarget };
  await updateSegment(tx, row, values);
  await rememberSegment(tx, {
    fromLanguage: plainLanguage(place.language),
    toLanguage: plainLanguage(place.locale),
    sourceHash: row.sourceHash,
    source: row.source,
    target,
    userId: actor.userId,
    articleId: place.articleId,
    savedAt: now,
  });
  return { ...row, ...values };
}
