import type { ArticleDocument, DocumentNode } from '#document/article-document.ts';
import { childrenOf } from '#document/references.ts';
import type { ArticleContent } from '../article-content.ts';
import type { CheckFacts } from './check-article.ts';
import type { Finding, Place } from './finding.ts';

/** What is known of a medium that an article shows. */
export type CheckedMedium = {
  kind: 'image' | 'audio' | 'video';
  width: number | null;
  credit: string;
  licenceUntil: Date | null;
  /** The locales in which it says what it shows. */
  altLocales: readonly string[];
};

// Below these a picture is blurred on a telephone of today.
const leastWidth = { lead: 1200, body: 640 };

/** The lead picture: whether there is one, and what is wrong with it. */
export function checkLead({ leadMediaId, kind }: ArticleContent, facts: CheckFacts, now: Date): Finding[] {
  const place: Place = { kind: 'field', field: 'leadMediaId' };
  if (leadMediaId !== null)
    return judge({ medium: facts.media.get(leadMediaId), place, ownAlt: null, least: 'lead' }, facts, now);
  return kind === 'brief' ? [] : [{ check: 'lead_missing', level: 'warns', place, subject: '' }];
}

type InBody = { id: string; part: ArticleDocument; place: Place };

/** A medium that a block of the text shows. */
export function checkMedium({ id, part, place }: InBody, facts: CheckFacts, now: Date): Finding[] {
  return judge({ medium: facts.media.get(id), place, ownAlt: altIn(part, id), least: 'body' }, facts, now);
}

type Judged = {
  medium: CheckedMedium | undefined;
  place: Place;
  /** What the article itself says that it shows; null for what the library says. */
  ownAlt: string | null;
  least: keyof typeof leastWidth;
};

function judge({ medium, place, ownAlt, least }: Judged, { locale }: CheckFacts, now: Date): Finding[] {
  const finding = (check: string, level: Finding['level'], subject = ''): Finding => ({ check, level, place, subject });
  if (!medium) return [finding('medium_missing', 'blocks')];
  const found: Finding[] = [];
  if (medium.credit.trim() === '') found.push(finding('credit_missing', 'blocks'));
  if (medium.licenceUntil && medium.licenceUntil <= now) found.push(finding('licence_over', 'blocks'));
  if (medium.kind !== 'image') return found;
  if (ownAlt !== null ? ownAlt.trim() === '' : medium.altLocales.length === 0)
    found.push(finding('alt_missing', 'blocks'));
  else if (ownAlt === null && !medium.altLocales.includes(locale)) found.push(finding('alt_foreign', 'warns'));
  const { width } = medium;
  if (width !== null && width < leastWidth[least]) found.push(finding('picture_small', 'warns', String(width)));
  return found;
}

function altIn(node: DocumentNode, id: string): string | null {
  if (node.type === 'figure' && node.attrs.media === id) return node.attrs.alt;
  return childrenOf(node).reduce<string | null>((found, child) => found ?? altIn(child, id), null);
}
