import fc from 'fast-check';
import type {
  ArticleDocument,
  BoxableBlock,
  Caption,
  Figure,
  Inline,
  ItemBlock,
  List,
  ListItem,
  Mark,
  Paragraph,
  Table,
  TableCell,
} from '#document/article-document.ts';
import { collapseSpace, isBlank, splitAtBlankLines } from '#document/from-html/running-text.ts';
import { addMark, textNode } from '#document/schema/mark-sets.ts';
import { cleanText } from '#document/schema.ts';

// For tests only: random documents in the form that documentFromHtml gives them (no collapsible white space, no empty text
// blocks where one could be left out, no blank lines), so that HTML can carry them there and back.

const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Le vent', ' tombe. ', 'M. Dupont dit : ', '« Oui ! » ', 'à 14 h 30', '12,5 %'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(' ', '<b>', '&amp;', '&', '"', "l'eau", '…', '日本語。', 'שלום', '</p>', '\u00a0x'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map(cleanText) },
);

const address = fc.constantFrom(
  ...[
    'https://example.org/?a=1&b="2"',
    'http://a.example/',
    '/rubrique/monde',
    '#note',
    'mailto:a@b.example',
    'https://é.fr/',
  ],
);

/** A media id whose last letter says what `renderContext` (below) makes of it. */
function mediaId(kind: 'a' | 'b' | 'c'): fc.Arbitrary<string> {
  return fc.nat({ max: 9 }).map((number) => `00000000-0000-7000-8000-00000000${number}00${kind}`);
}

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>(
    ...(['bold', 'italic', 'strike', 'superscript', 'subscript', 'code'] as const).map((type) => ({ type })),
  ),
  address.map((href): Mark => ({ type: 'link', attrs: { href, article: null } })),
  fc.uuid().map((article): Mark => ({ type: 'link', attrs: { href: null, article } })),
  fc.constantFrom('en', 'ar', 'zh-Hant').map((lang): Mark => ({ type: 'language', attrs: { lang } })),
);

const marks = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.array(mark, { maxLength: 3 }).map((list) => list.reduce(addMark, [] as readonly Mark[])) }, // as: an empty list has no type
);

const piece: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(words, marks).map(([text, set]) => textNode(text, set)) },
  {
    weight: 1,
    arbitrary: marks.map((set): Inline => (set.length > 0 ? { type: 'hardBreak', marks: set } : { type: 'hardBreak' })),
  },
);

const line: fc.Arbitrary<Inline[]> = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => {
  const content = splitAtBlankLines(collapseSpace(pieces))[0] ?? [];
  return isBlank(content) ? [textNode('Texte', [])] : content;
});

const plainText = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => {
  const text = parts.join('').replace(/\s+/g, ' ').trim();
  return text === '' ? 'texte' : text;
});

const paragraph: fc.Arbitrary<Paragraph> = line.map((content) => ({ type: 'paragraph', content }));
const emptyParagraph: Paragraph = { type: 'paragraph' };
const caption: fc.Arbitrary<Caption> = line.map((content) => ({ type: 'caption', content }));
const heading = fc.tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), line).map(([level, content]) => {
  return { type: 'heading' as const, attrs: { level }, content };
});
const attribution = line.map((content) => ({ type: 'attribution' as const, content }));

const figure: fc.Arbitrary<Figure> = fc
  .record({
    media: mediaId('a'),
    layout: fc.constantFrom('column' as const, 'wide' as const, 'inset' as const),
    alt: fc.option(plainText),
    caption: fc.option(caption),
  })
  .map(({ caption: own, ...attrs }) => ({ type: 'figure', attrs, ...(own ? { content: [own] as const } : {}) }));

const player: fc.Arbitrary<BoxableBlock> = fc
  .tuple(fc.constantFrom('audio' as const, 'video' as const), fc.nat({ max: 9 }), fc.option(caption))
  .map(([type, number, own]) => {
    const media = `00000000-0000-7000-8000-00000000${number}00${type === 'audio' ? 'b' : 'c'}`;
    return { type, attrs: { media }, ...(own ? { content: [own] as const } : {}) };
  });

const code: fc.Arbitrary<ItemBlock> = fc
  .tuple(fc.option(fc.constantFrom('python', 'c++')), fc.array(fc.oneof(words, fc.constantFrom('\n', '  ', '\t'))))
  .map(([language, parts]) => ({
    type: 'codeBlock',
    attrs: { language },
    content: [{ type: 'text', text: cleanText(parts.join('')) || 'x' }],
  }));

const cell: fc.Arbitrary<TableCell> = fc
  .record({
    type: fc.constantFrom('tableHeader' as const, 'tableCell' as const),
    attrs: fc.record({ colspan: fc.integer({ min: 1, max: 3 }), rowspan: fc.integer({ min: 1, max: 3 }) }),
    content: fc.oneof(
      { weight: 1, arbitrary: fc.constant([emptyParagraph]) },
      { weight: 4, arbitrary: fc.array(paragraph, { minLength: 1, maxLength: 2 }) },
    ),
  })
  .map((made) => made);

const table: fc.Arbitrary<Table> = fc
  .tuple(fc.option(line), fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }))
  .map(([title, rows]) => ({
    type: 'table',
    content: [
      ...(title ? [{ type: 'tableCaption' as const, content: title }] : []),
      ...rows.map((content) => ({ type: 'tableRow' as const, content })),
    ],
  }));

const { list } = fc.letrec<{ list: List; item: ListItem; itemBlock: ItemBlock }>((tie) => ({
  itemBlock: fc.oneof({ depthSize: 'small' }, paragraph, figure, code, tie('list')),
  item: fc
    .tuple(fc.option(paragraph, { freq: 5 }), fc.array(tie('itemBlock'), { maxLength: 2 }), paragraph)
    .map(([first, rest, other]): ListItem => {
      // An empty first paragraph comes back only where something other than a paragraph follows.
      const canBeEmpty =
        rest[0] !== undefined && rest[0].type !== 'paragraph' && !rest.some((b) => b.type === 'paragraph');
      return { type: 'listItem', content: [first ?? (canBeEmpty ? emptyParagraph : other), ...rest] };
    }),
  list: fc
    .tuple(fc.option(fc.integer({ min: 0, max: 9999 })), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
    .map(
      ([start, content]): List =>
        start === null ? { type: 'bulletList', content } : { type: 'orderedList', attrs: { start }, content },
    ),
}));

const quotation: fc.Arbitrary<BoxableBlock> = fc.oneof(
  fc.tuple(fc.array(paragraph, { minLength: 1, maxLength: 2 }), fc.option(attribution)).map(([said, by]) => {
    return { type: 'blockquote' as const, content: by ? [...said, by] : said };
  }),
  fc.tuple(paragraph, fc.option(attribution)).map(([said, by]) => {
    return { type: 'pullquote' as const, content: by ? [said, by] : [said] };
  }),
);

const embed = fc.tuple(plainText, fc.option(plainText)).map(([provider, title]) => {
  return { type: 'embed' as const, attrs: { url: 'https://video.example/embed/a?b&c', provider, title: title ?? '' } };
});

const gallery = fc
  .array(figure, { minLength: 2, maxLength: 3 })
  .map((content) => ({ type: 'gallery' as const, content }));

const boxable: fc.Arbitrary<BoxableBlock> = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 2, arbitrary: fc.oneof(heading, list, quotation, figure) },
  {
    weight: 1,
    arbitrary: fc.oneof(gallery, player, embed, table, code, fc.constant({ type: 'horizontalRule' as const })),
  },
);

const infobox = fc
  .tuple(fc.option(line), fc.array(boxable, { minLength: 1, maxLength: 3 }))
  .filter(([title, blocks]) => title !== null || blocks[0]?.type !== 'heading')
  .map(([title, blocks]) => ({
    type: 'infobox' as const,
    content: title ? [{ type: 'infoboxTitle' as const, content: title }, ...blocks] : blocks,
  }));

/** A random document with every kind of block and mark. */
export const arbitraryDocument: fc.Arbitrary<ArticleDocument> = fc
  .array(fc.oneof({ weight: 9, arbitrary: boxable }, { weight: 1, arbitrary: infobox }), { minLength: 1, maxLength: 5 })
  .map((content) => ({ type: 'doc', content }));
