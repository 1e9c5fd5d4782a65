import type { licencePolicy, RightsRecord } from '#db/schema/sources.ts';
import type { ArticleDocument } from '#document/article-document.ts';
import { excerpt } from '#document/to-text.ts';

/** How much of a source's text may be kept and filed. */
export type LicencePolicy = (typeof licencePolicy.enumValues)[number];

/** What a newsroom knows of its right to use a source, and what the source itself says. */
export type Licence = {
  policy: LicencePolicy;
  /** Why we may; empty where nothing but the law allows it. */
  proof: string;
  until: Date | null;
  stated: RightsRecord | null;
};

/** What holds now, and why it is less than what was written down. */
export type EffectiveLicence = {
  policy: LicencePolicy;
  because: 'term_ended' | 'mining_reserved' | 'machines_refused' | 'terms_unread' | null;
};

/**
 * The licence as it stands at this moment. One whose term has ended falls back to the address alone; so does one without
 * proof where the source reserves its texts against machines (TDMRep, `noai`) or names terms that nobody of ours has agreed
 * to (RSL). A proof says that somebody did.
 */
export function effectiveLicence({ policy, proof, until, stated }: Licence, now: Date): EffectiveLicence {
  if (policy === 'link_only') return { policy, because: null };
  if (until !== null && until <= now) return { policy: 'link_only', because: 'term_ended' };
  if (proof.trim() !== '' || stated === null) return { policy, because: null };
  if (stated.isMiningReserved) return { policy: 'link_only', because: 'mining_reserved' };
  if (stated.isAiRefused) return { policy: 'link_only', because: 'machines_refused' };
  if (stated.licence !== null) return { policy: 'link_only', because: 'terms_unread' };
  return { policy, because: null };
}

/** Characters of an excerpt: some sixty words. */
const longestExcerpt = 400;

const empty: ArticleDocument = { type: 'doc', content: [{ type: 'paragraph' }] };

/** What a licence lets us keep of a text: all of it, its first sentences as plain text, or nothing. */
export function keepWithin(
  policy: LicencePolicy,
  { body, standfirst }: { body: ArticleDocument; standfirst: string },
  language: string,
): { body: ArticleDocument; standfirst: string } {
  switch (policy) {
    case 'full':
      return { body, standfirst };
    case 'link_only':
      return { body: empty, standfirst: '' };
    case 'excerpt': {
      const introduction = paragraph(standfirst);
      const text = excerpt(introduction.content[0]?.content ? introduction : body, longestExcerpt, language);
      return { body: paragraph(text), standfirst: '' };
    }
  }
}

function paragraph(text: string) {
  const content = text.trim() === '' ? {} : { content: [{ type: 'text' as const, text: text.trim() }] };
  return { type: 'doc' as const, content: [{ type: 'paragraph' as const, ...content }] };
}

/** What is written down of a source's licence, as {@link effectiveLicence} wants it. */
export function licenceOf(source: {
  licencePolicy: LicencePolicy;
  licenceProof: string;
  licenceUntil: Date | null;
  statedRights: RightsRecord | null;
}): Licence {
  const { licencePolicy: policy, licenceProof: proof, licenceUntil: until, statedRights: stated } = source;
  return { policy, proof, until, stated };
}

/** The policy that allows less; a text that was kept under one may not become more under another. */
export function narrower(one: LicencePolicy, other: LicencePolicy | null): LicencePolicy {
  const order: readonly LicencePolicy[] = ['link_only', 'excerpt', 'full'];
  return other !== null && order.indexOf(other) < order.indexOf(one) ? other : one;
}
