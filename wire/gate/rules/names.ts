import type { Finding, SegmentRule } from '../rule.ts';

/** Names that were to be kept. */
export const names: SegmentRule = {
  name: 'names',
  demands: 'Each protected name comes back as it is; an article before it may be contracted.',
  weight: 0.7,
  check: ({ target, names: kept, source }) => {
    const [text, original] = [plain(target.plain), plain(source.plain)];
    return kept.flatMap((name): Finding[] => {
      const bare = plain(name).replace(article, '');
      const [expected, found] = [countName(original, bare), countName(text, bare)];
      if (found === 0) return [missing(name, bare, text)];
      const isDoubled =
        found > expected || text.includes(`${bare} ${bare.split(' ')[0]}`) || isArticleDoubled(text, name);
      return isDoubled
        ? [{ problem: 'doubled', expected: name, found, weight: found > expected + 1 ? 0.5 : 0.35 }]
        : [];
    });
  },
  good: [
    { source: 'According to The Verge', target: 'Selon The Verge', names: ['The Verge'] },
    { source: 'It told The Guardian', target: 'L’a dit au Guardian', names: ['The Guardian'] },
    { source: 'Apple’s phones', target: 'Les téléphones d’Apple', names: ['Apple'] },
    { source: 'He left.', target: 'Il est parti.', names: ['The Verge'] },
  ],
  bad: [
    { source: 'According to The Verge', target: 'Selon Le Bord', names: ['The Verge'] },
    { source: 'Apple said', target: 'Pomme a dit', names: ['Apple'] },
    { source: 'Emily Stone said', target: 'Emily Pierre a dit', names: ['Emily Stone'] },
    { source: 'According to The Verge', target: 'Selon The The Verge Verge', names: ['The Verge'] },
    { source: 'Meta fell.', target: 'L’action meta a baissé.', names: ['Meta'] },
  ],
};

const article = /^(?:(?:The|El|La|Los|Las|Le|Les|Il|Lo|Der|Die|Das|Els) |L['’])/;

// One apostrophe, one space, one hyphen.
function plain(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-');
}

function countName(text: string, name: string): number {
  if (name === '') return 0;
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isWhole = !/[\p{L}\d]/u.test(text[at - 1] ?? '') && !/[\p{L}\d]/u.test(text[at + name.length] ?? '');
    if (isWhole) count += 1;
  }
  return count;
}

function isArticleDoubled(text: string, name: string): boolean {
  const [first = ''] = name.split(' ');
  return article.test(`${first} `) && text.includes(`${first} ${first} `);
}

// Of somebody's name the last part alone may do, and a person looks.
function missing(name: string, bare: string, text: string): Finding {
  const last = bare.split(' ').at(-1) ?? bare;
  const hasPart = last !== bare && countName(text, last) > 0;
  return {
    problem: hasPart ? 'shortened' : 'missing',
    expected: name,
    found: hasPart ? last : null,
    ...(hasPart ? { weight: 0.35 } : {}),
  };
}
