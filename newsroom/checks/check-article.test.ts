import { expect, test } from 'vitest';
import type { ArticleDocument } from '#document/article-document.ts';
import { parseDocument } from '#document/schema.ts';
import type { ArticleContent } from '../article-content.ts';
import { type CheckFacts, checkArticle } from './check-article.ts';
import type { CheckedMedium } from './check-media.ts';

const now = new Date('2026-11-24T10:00:00Z');
const [picture, other] = ['0199a000-0000-7000-8000-000000000001', '0199a000-0000-7000-8000-000000000002'];
const [linked, drafted, gone] = ['a', 'b', 'c'].map((sign) => `0199a000-0000-7000-8000-00000000000${sign}`);

function body(...blocks: unknown[]): ArticleDocument {
  const parsed = parseDocument({ type: 'doc', content: blocks });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}
const paragraph = (text: string, marks: unknown[] = []) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks.length > 0 && { marks }) }],
});
const figure = (media: string, alt: string | null = null) => ({
  type: 'figure',
  attrs: { media, layout: 'column', alt },
});
const linkTo = (article: string | undefined) => [{ type: 'link', attrs: { href: null, article } }];

const sound: ArticleContent = {
  headline: 'La baie se vide deux fois par jour',
  standfirst: 'Reportage au pied des falaises.',
  slug: 'baie',
  kind: 'news',
  sectionId: '0199a000-0000-7000-8000-000000000009',
  leadMediaId: picture ?? null,
  leadCaption: '',
  authorIds: ['0199a000-0000-7000-8000-000000000008'],
  tagIds: [],
  body: body(paragraph('Un paragraphe.')),
};
const medium: CheckedMedium = {
  kind: 'image',
  width: 1600,
  credit: 'Anne Le Gall',
  licenceUntil: null,
  altLocales: ['fr'],
};
const facts: CheckFacts = {
  locale: 'fr',
  isStaff: true,
  hasSection: true,
  isUnreviewed: false,
  isSourceGone: false,
  media: new Map([[picture ?? '', medium]]),
  linked: new Map([
    [linked ?? '', 'published'],
    [drafted ?? '', 'draft'],
  ]),
};

const withMedium = (changes: Partial<CheckedMedium>): Partial<CheckFacts> => ({
  media: new Map([[picture ?? '', { ...medium, ...changes }]]),
});
const lead = { kind: 'field', field: 'leadMediaId' };
const firstBlock = { kind: 'block', index: 0 };

test('an article with all that belongs to it passes', () => {
  expect(checkArticle(sound, facts, now)).toEqual([]);
});

const cases: [name: string, content: Partial<ArticleContent>, known: Partial<CheckFacts>, found: object[]][] = [
  [
    'a text without a word blocks',
    { body: body({ type: 'paragraph' }) },
    {},
    [{ check: 'body_missing', level: 'blocks' }],
  ],
  ['a text of blanks blocks', { body: body(paragraph(' ')) }, {}, [{ check: 'body_missing', level: 'blocks' }]],
  ['a section without a name here blocks', {}, { hasSection: false }, [{ check: 'section_missing', level: 'blocks' }]],
  [
    'a picture without a credit blocks',
    {},
    withMedium({ credit: ' ' }),
    [{ check: 'credit_missing', level: 'blocks', place: lead }],
  ],
  [
    'a picture that nobody described blocks',
    {},
    withMedium({ altLocales: [] }),
    [{ check: 'alt_missing', level: 'blocks' }],
  ],
  [
    'a description in another language warns',
    {},
    withMedium({ altLocales: ['en'] }),
    [{ check: 'alt_foreign', level: 'warns' }],
  ],
  ['rights that have ended block', {}, withMedium({ licenceUntil: now }), [{ check: 'licence_over', level: 'blocks' }]],
  [
    'a lead picture of 1 199 pixels warns',
    {},
    withMedium({ width: 1199 }),
    [{ check: 'picture_small', subject: '1199' }],
  ],
  ['a lead picture that is gone blocks', {}, { media: new Map() }, [{ check: 'medium_missing', level: 'blocks' }]],
  ['no lead picture warns', { leadMediaId: null }, {}, [{ check: 'lead_missing', level: 'warns', place: lead }]],
  ['a brief needs neither picture nor standfirst', { kind: 'brief', leadMediaId: null, standfirst: '' }, {}, []],
  ['no standfirst warns', { standfirst: '' }, {}, [{ check: 'standfirst_missing', level: 'warns' }]],
  [
    'a standfirst of 321 signs warns',
    { standfirst: 'a'.repeat(321) },
    {},
    [{ check: 'standfirst_long', subject: '321' }],
  ],
  ['a headline of 111 signs warns', { headline: 'a'.repeat(111) }, {}, [{ check: 'headline_long', subject: '111' }]],
  ['a headline of 110 signs does not', { headline: 'a'.repeat(110) }, {}, []],
  ['a headline with a full stop warns', { headline: 'La baie se vide.' }, {}, [{ check: 'headline_period' }]],
  ['a headline in capitals warns', { headline: 'LA BAIE SE VIDE ENCORE' }, {}, [{ check: 'headline_capitals' }]],
  ['no byline warns', { authorIds: [] }, {}, [{ check: 'author_missing', level: 'warns' }]],
  ['what came by wire has the byline of its source', { authorIds: [] }, { isStaff: false }, []],
  ['what its source has taken back blocks', {}, { isSourceGone: true }, [{ check: 'source_gone', level: 'blocks' }]],
  [
    'a machine’s translation that nobody has read warns',
    {},
    { isUnreviewed: true },
    [{ check: 'unreviewed', level: 'warns' }],
  ],
  [
    'quotes that don’t close warn, at their block',
    { body: body(paragraph('Elle dit : «\u00a0non.')) },
    {},
    [{ check: 'typography', place: firstBlock }],
  ],
  ['doubled blanks warn', { body: body(paragraph('Deux  blancs.')) }, {}, [{ check: 'typography' }]],
  ['a link to a published article passes', { body: body(paragraph('Un lien', linkTo(linked))) }, {}, []],
  [
    'a link to a draft warns',
    { body: body(paragraph('Un lien', linkTo(drafted))) },
    {},
    [{ check: 'link_unpublished', place: firstBlock }],
  ],
  [
    'a link to nothing warns',
    { body: body(paragraph('Un lien', linkTo(gone))) },
    {},
    [{ check: 'link_dead', place: firstBlock }],
  ],
  [
    'a picture in the text that is gone blocks, at its block',
    { body: body(paragraph('Texte.'), figure(other ?? '')) },
    {},
    [{ check: 'medium_missing', place: { kind: 'block', index: 1 } }],
  ],
  [
    'a picture that the article itself describes needs no other words',
    { leadMediaId: null, kind: 'brief', body: body(figure(picture ?? '', 'Le port')) },
    withMedium({ altLocales: [] }),
    [],
  ],
  [
    'a description that was emptied blocks',
    { body: body(figure(picture ?? '', '')) },
    {},
    [{ check: 'alt_missing', place: firstBlock }],
  ],
  [
    'a picture of 639 pixels in the text warns',
    { leadMediaId: null, kind: 'brief', body: body(figure(picture ?? '')) },
    withMedium({ width: 639 }),
    [{ check: 'picture_small' }],
  ],
];

test('speech that goes on over several paragraphs is no broken typography', () => {
  const content = {
    ...sound,
    body: body(paragraph('«\u00a0Combien d’oignons\u202f?'), paragraph('–\u00a0Deux.\u00a0»')),
  };
  expect(checkArticle(content, facts, now)).toEqual([]);
});

test('words of another language are not judged by the rules of this one', () => {
  const english = paragraph('He said "no": twice!', [{ type: 'language', attrs: { lang: 'en' } }]);
  expect(checkArticle({ ...sound, body: body(english) }, facts, now)).toEqual([]);
});

test.each(cases)('%s', (_name, content, known, found) => {
  expect(checkArticle({ ...sound, ...content }, { ...facts, ...known }, now)).toMatchObject(found);
});

test('what blocks stands before what warns', () => {
  const content = { ...sound, standfirst: '', body: body({ type: 'paragraph' }) };
  expect(checkArticle(content, facts, now).map(({ level }) => level)).toEqual(['blocks', 'warns']);
});
