import type { DeskItem, DeskRow } from '#components/newsroom/wire/desk-item.ts';
import type { DeskRow as ListedRow } from '#db/queries/editor-wire-desk.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { nameOfEngine } from '#messages/newsroom/engines.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import type { ShownTranslation } from '#newsroom/open-translation.ts';

const relative = new Intl.RelativeTimeFormat('fr', { style: 'short' });
const short: Readonly<Record<string, string>> = wireDeskTexts.short;

/** A row of the list as the screen shows it. */
export function rowOf(row: ListedRow, now: Date, fingerprint: string | null): DeskRow {
  const { translationId, language, locale, source, headline, receivedAt, claim, assignee, clusterSize, trust } = row;
  return {
    ...{ translationId, language, locale, headline, claim, assignee, clusterSize },
    source: source.name,
    receivedAt: receivedAt.toISOString(),
    age: ageOf(receivedAt, now),
    reasons: reasonsOf(row),
    isTrusted: trust === 'trusted',
    fingerprint,
  };
}

/** A dispatch as the screen shows it; `section` is the name of where it goes. */
export function itemOf(
  shown: ShownTranslation,
  { clock, section }: { clock: Clock; section: string | null },
): DeskItem {
  const { translation, dispatch, source, segments, article, event, assignee, fingerprint } = shown;
  const engines = Object.keys(translation.mix).filter((name) => name !== 'memory' && name !== 'person');
  return {
    ...{ translationId: translation.id, dispatchId: dispatch.id, assignee, fingerprint, section },
    ...{ language: dispatch.language, locale: translation.locale, clusterId: dispatch.clusterId },
    headline: headlineOf(shown),
    facts: [
      source.name,
      wireDeskTexts.licence(sourceTexts.licences[source.licence.policy]),
      formatMoment(clock, dispatch.sourcePublishedAt ?? dispatch.createdAt),
      ...engines.map(nameOfEngine),
    ],
    url: /^https?:/i.test(dispatch.url) ? dispatch.url : null,
    reasons: reasonsOfWhole(translation),
    segments: segments.map(
      ({ segment, role, source: text, target, origin, engine, names, flags, review, isDoubtful }) => ({
        ...{ role: partOf(segment, role), segment, source: text, target, origin, names, flags, isDoubtful },
        engine: engine && nameOfEngine(engine),
        review: review && { outcome: review.outcome, by: review.by },
      }),
    ),
    articleId: article?.id ?? null,
    isPublished: article?.status === 'published',
    isUntranslated: translation.state === 'untranslated',
    isRejected: translation.decision === 'rejected',
    sameEvent: event.map((each) => ({
      ...{
        dispatchId: each.dispatchId,
        translationId: each.translationId,
        source: each.source,
        language: each.language,
      },
      ...{ headline: each.headline, isChosen: each.isChosen, isOpen: each.dispatchId === dispatch.id },
    })),
    rewrites: shown.rewrites.map(({ id, part, before, engine }) => ({
      part: (wireDeskTexts.rewriteParts as Readonly<Record<string, string>>)[part] ?? part, // a part of another version of ours goes by its own name
      ...{ id, before, engine },
    })),
    engineAsked: translation.engineAsked,
  };
}

// The text's own role is the kind of block; headline and standfirst are parts of their own.
function partOf(segment: string, role: string): string {
  const [part] = segment.split('/');
  return part === 'headline' || part === 'standfirst' ? part : role;
}

function headlineOf({ segments, dispatch }: ShownTranslation): string {
  const sentences = segments.filter(({ segment }) => segment.startsWith('headline/'));
  const words = sentences
    .map(({ target }) => target ?? '')
    .join(' ')
    .trim();
  return words === ''
    ? dispatch.headline
    : words
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&');
}

// Doubtful sentences are marked below: the whole says only what is not seen there.
function reasonsOfWhole({ reasons, decisionReason }: ShownTranslation['translation']): string[] {
  const rules = reasons.flatMap(({ rule }) => (rule === 'flagged-share' ? [] : [wireDeskTexts.flag(rule)]));
  return [...rules, short[decisionReason] ?? decisionReason].filter(Boolean);
}

function reasonsOf({ reasons, flagged, segments, translated, decisionReason }: ListedRow): string[] {
  const words = reasons.flatMap((reason) => short[reason.rule] ?? []);
  if (decisionReason !== '') words.push(short[decisionReason] ?? decisionReason);
  if (translated < segments) words.push(wireDeskTexts.translatedOf(translated, segments));
  else if (flagged > 0) words.push(wireDeskTexts.sureOf(segments - flagged, segments));
  return words.length > 0 ? words : [wireDeskTexts.awaitsReview];
}

function ageOf(at: Date, now: Date): string {
  const minutes = Math.round((at.getTime() - now.getTime()) / 60_000);
  if (minutes >= 0) return wireDeskTexts.justNow;
  if (minutes > -60) return relative.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours > -48 ? relative.format(hours, 'hour') : relative.format(Math.round(hours / 24), 'day');
}
