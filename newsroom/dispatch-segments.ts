import type { ArticleDocument } from '#document/article-document.ts';
import { fromSegments, type Segment, type SegmentProblem, toSegments } from '#document/segments.ts';
import { documentToText } from '#document/to-text.ts';
import { ok, type Result } from '#lib/result.ts';

/** What of a dispatch is translated, or has been. */
export type DispatchText = { headline: string; standfirst: string; body: ArticleDocument };

const parts = ['headline', 'standfirst', 'body'] as const;

/**
 * The sentences of a dispatch in reading order: headline, standfirst, text with its captions and alternative texts. Their
 * ids and blocks begin with the part: `headline/0:0`, `body/3.0:1`.
 */
export function segmentsOf(text: DispatchText, language: string): Segment[] {
  return parts.flatMap((part) =>
    toSegments(asDocument(text, part), language).map((segment) => ({
      ...segment,
      id: `${part}/${segment.id}`,
      block: `${part}/${segment.block}`,
    })),
  );
}

/** The dispatch with its sentences, by id, in another language; every one of them must be there. */
export function assemble(
  text: DispatchText,
  targets: ReadonlyMap<string, string>,
  language: string,
): Result<DispatchText, SegmentProblem> {
  const documents: Partial<Record<(typeof parts)[number], ArticleDocument>> = {};
  for (const part of parts) {
    const own = new Map(
      [...targets].flatMap(([id, target]) =>
        id.startsWith(`${part}/`) ? [[id.slice(part.length + 1), target] as const] : [],
      ),
    );
    const put = fromSegments(asDocument(text, part), own, language);
    if (!put.ok) return put;
    documents[part] = put.value;
  }
  const line = (part: 'headline' | 'standfirst') =>
    documents[part] && text[part] !== '' ? documentToText(documents[part]).trim() : '';
  return ok({ headline: line('headline'), standfirst: line('standfirst'), body: documents.body ?? text.body });
}

function asDocument(text: DispatchText, part: (typeof parts)[number]): ArticleDocument {
  if (part === 'body') return text.body;
  const words = text[part].trim();
  const content = words === '' ? {} : { content: [{ type: 'text' as const, text: words }] };
  return { type: 'doc', content: [{ type: 'paragraph', ...content }] };
}
