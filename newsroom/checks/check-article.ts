import type { ArticleDocument } from '#document/article-document.ts';
import { articlesIn, mediaIn } from '#document/references.ts';
import type { ArticleContent } from '../article-content.ts';
import { type CheckedMedium, checkLead, checkMedium } from './check-media.ts';
import { hasBrokenTypography, textsOf, unpairedQuotes } from './check-typography.ts';
import type { Finding, Place } from './finding.ts';

/** What the checks must know beside the article itself. */
export type CheckFacts = {
  locale: string;
  isStaff: boolean;
  /** Whether its section has a name in its edition: without one it has no address. */
  hasSection: boolean;
  /** Whether a machine translated it and nobody has answered for the text as it stands. */
  isUnreviewed: boolean;
  /** Whether its source has taken back what it was made of, and readers have not seen it yet. */
  isSourceGone: boolean;
  /** The media that it shows, by id; one that is missing is gone. */
  media: ReadonlyMap<string, CheckedMedium>;
  /** Where the articles that it links to stand, by id; one that is missing is gone. */
  linked: ReadonlyMap<string, string>;
};

const longestHeadline = 110;
const longestStandfirst = 320;

/** Everything that should be looked at before readers see this, the gravest first. Pure: the same input, the same answer. */
export function checkArticle(content: ArticleContent, facts: CheckFacts, now: Date): Finding[] {
  const findings = [
    ...checkHead(content, facts),
    ...checkFiling(content, facts, now),
    ...checkBody(content.body, facts, now),
  ];
  return findings.toSorted((one, other) => Number(one.level === 'warns') - Number(other.level === 'warns'));
}

function checkHead({ headline, standfirst, kind }: ArticleContent, { locale }: CheckFacts): Finding[] {
  const found: Finding[] = [];
  const warn = (field: 'headline' | 'standfirst', check: string, subject = '') =>
    found.push({ check, level: 'warns', place: { kind: 'field', field }, subject });
  if (headline.length > longestHeadline) warn('headline', 'headline_long', String(headline.length));
  if (/[^.]\.$/.test(headline)) warn('headline', 'headline_period');
  if (isShouted(headline)) warn('headline', 'headline_capitals');
  if (isBroken(headline, locale)) warn('headline', 'typography', headline);
  if (standfirst === '' && kind !== 'brief') warn('standfirst', 'standfirst_missing');
  if (standfirst.length > longestStandfirst) warn('standfirst', 'standfirst_long', String(standfirst.length));
  if (isBroken(standfirst, locale)) warn('standfirst', 'typography', standfirst);
  return found;
}

function isBroken(text: string, locale: string): boolean {
  return hasBrokenTypography(text, locale) || unpairedQuotes([text]).length > 0;
}

function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{Lu}\p{Ll}]/gu, '');
  return letters.length > 12 && letters === letters.toUpperCase();
}

function checkFiling(content: ArticleContent, facts: CheckFacts, now: Date): Finding[] {
  const found: Finding[] = [];
  if (!facts.hasSection) {
    found.push({
      check: 'section_missing',
      level: 'blocks',
      place: { kind: 'field', field: 'sectionId' },
      subject: '',
    });
  }
  if (facts.isStaff && content.authorIds.length === 0) {
    found.push({ check: 'author_missing', level: 'warns', place: { kind: 'field', field: 'authorIds' }, subject: '' });
  }
  if (facts.isSourceGone)
    found.push({ check: 'source_gone', level: 'blocks', place: { kind: 'field', field: 'body' }, subject: '' });
  if (facts.isUnreviewed) {
    found.push({ check: 'unreviewed', level: 'warns', place: { kind: 'field', field: 'body' }, subject: '' });
  }
  return [...found, ...checkLead(content, facts, now)];
}

function checkBody(body: ArticleDocument, facts: CheckFacts, now: Date): Finding[] {
  const place = (index: number) => ({ kind: 'block', index }) as const;
  const isEmpty = textsOf(body).every((text) => text.trim() === '') && mediaIn(body).length === 0;
  if (isEmpty)
    return [{ check: 'body_missing', level: 'blocks', place: { kind: 'field', field: 'body' }, subject: '' }];
  const parts = body.content.map((block): ArticleDocument => ({ type: 'doc', content: [block] }));
  const lines = parts.flatMap((part, index) => textsOf(part).map((text) => ({ text, index })));
  const unpaired = new Set(unpairedQuotes(lines.map(({ text }) => text)));
  const broken = lines.filter(({ text }, line) => unpaired.has(line) || hasBrokenTypography(text, facts.locale));
  return [
    ...parts.flatMap((part, index) => checkPart(part, place(index), facts, now)),
    ...broken.map(
      ({ text, index }): Finding => ({ check: 'typography', level: 'warns', place: place(index), subject: text }),
    ),
  ];
}

function checkPart(part: ArticleDocument, place: Place, facts: CheckFacts, now: Date): Finding[] {
  const links = articlesIn(part).flatMap((id) => checkLink(facts.linked.get(id)));
  return [
    ...mediaIn(part).flatMap((id) => checkMedium({ id, part, place }, facts, now)),
    ...links.map((check): Finding => ({ check, level: 'warns', place, subject: '' })),
  ];
}

function checkLink(status: string | undefined): string[] {
  if (status === 'published') return [];
  return [status === undefined || status === 'withdrawn' ? 'link_dead' : 'link_unpublished'];
}
