import type { Block } from '#document/article-document.ts';
import { documentToText } from '#document/to-text.ts';
import { decodePage } from '#lib/decode-page.ts';
import { extractArticle } from '#wire/extract/extract-article.ts';
import type { Expectation } from './case-files.ts';
import { withoutEmpty } from './differences.ts';

/** How a page is read today, as an expectation tells it: what people would name of it, and the text, a line a block. */
export function readPageCase(bytes: Buffer, { address, contentType, selectors }: Omit<Expectation, 'shows' | 'read'>) {
  const extracted = extractArticle(decodePage(bytes, contentType ?? null), address ?? null, selectors);
  if (!extracted.ok) return { error: { kind: extracted.error.kind } };
  const { headline, standfirst, authors, published, updated, language, section, canonical } = extracted.value;
  const { document, pictures, measures } = extracted.value;
  const texts = document.content.filter(({ type }) => !shown.has(type));
  return withoutEmpty({
    ...{ headline, standfirst, authors, published, updated, language, section, canonical },
    text: texts.map((block) => documentToText({ ...document, content: [block] })),
    pictures: pictures.map(({ url, alt, caption, credit }) => ({ url, alt, caption, credit })),
    ...(measures.paywall.length > 0 ? { isWalled: true } : {}),
  });
}

// Their captions are told with the pictures.
const shown: ReadonlySet<Block['type']> = new Set(['figure', 'gallery', 'audio', 'video', 'embed', 'horizontalRule']);
