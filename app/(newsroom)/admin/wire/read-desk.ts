import { z } from 'zod';
import type { DeskItem } from '#components/newsroom/wire/desk-item.ts';
import { deskStates } from '#components/newsroom/wire/desk-states.ts';
import type { QueuePart } from '#components/newsroom/wire/use-queue.ts';
import { writer } from '#db/process-connections.ts';
import { listSectionChoices } from '#db/queries/editor-sections.ts';
import { type DeskFilter, listDeskQueue } from '#db/queries/editor-wire-desk.ts';
import type { Result } from '#lib/result.ts';
import type { Actor } from '#newsroom/actor.ts';
import type { ArticleError } from '#newsroom/article-error.ts';
import { fingerprintTranslations } from '#newsroom/fingerprint-translations.ts';
import { openTranslation } from '#newsroom/open-translation.ts';
import { lapsedBefore } from '#newsroom/translation-claim.ts';
import type { DeskQuery } from '#paths/wire-desk.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import { itemOf, rowOf } from './desk-words.ts';

type Person = Extract<Actor, { kind: 'person' }>;

const length = 50;

// What nobody could have chosen is left out, as if it had not been asked for.
const asked = <T extends z.ZodType>(field: T) => field.optional().catch(undefined);
const query = z.object({
  state: asked(z.enum(deskStates)),
  source: asked(z.uuid()),
  language: asked(z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i)),
  edition: asked(z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i)),
  before: asked(z.string().regex(/^\d{1,17}-[0-9a-f-]{36}$/)),
});

/** Reads what an address of the desk asks for; what makes no sense in it is dropped. */
export function readDeskQuery(parameters: Record<string, string | string[] | undefined>): DeskQuery {
  return Object.fromEntries(Object.entries(query.parse(parameters)).filter(([, value]) => value));
}

/** What the queries narrow the list down to. */
export function filterOf(address: DeskQuery): DeskFilter {
  const { state = 'held', source, language, edition: locale } = query.parse(address);
  return { state, source, language, locale };
}

/** A part of the list, with how many wait in all. */
export async function readQueue(actor: Person, address: DeskQuery, waiting: number): Promise<QueuePart> {
  const now = new Date();
  const [microseconds, ...id] = (address.before ?? '').split('-');
  const rows = await listDeskQueue(writer(), actor, {
    filter: filterOf(address),
    userId: actor.userId,
    before: microseconds ? { microseconds, id: id.join('-') } : null,
    limit: length + 1,
    lapsedBefore: lapsedBefore(now),
  });
  const last = rows.length > length ? rows[length - 1] : undefined;
  const following = last ? `${last.cursor.microseconds}-${last.cursor.id}` : null;
  const shown = rows.slice(0, length);
  const trusted = shown.flatMap(({ trust, translationId }) => (trust === 'trusted' ? [translationId] : []));
  const fingerprints = await fingerprintTranslations(writer(), actor, trusted);
  const inWords = shown.map((row) => rowOf(row, now, fingerprints.get(row.translationId) ?? null));
  return { rows: inWords, following, waiting };
}

/** A dispatch as the desk shows it. */
export async function readItem(actor: Person, translationId: string): Promise<Result<DeskItem, ArticleError>> {
  const [opened, choices, clock] = await Promise.all([
    openTranslation(writer(), actor, { translationId }),
    listSectionChoices(writer(), actor),
    newsroomClock(),
  ]);
  if (!opened.ok) return opened;
  const { sectionId, locale } = opened.value.translation;
  const section = choices.find((choice) => choice.id === sectionId && choice.locale === locale)?.name ?? null;
  return { ok: true, value: itemOf(opened.value, { clock, section }) };
}
