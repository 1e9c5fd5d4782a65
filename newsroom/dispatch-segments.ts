import type { DispatchPicture } from '#db/schema/dispatches.ts';
import type { ArticleDocument } from '#document/article-document.ts';
import { fromSegments, type Segment, type SegmentProblem, toSegments } from '#document/segments.ts';
import { documentToText } from '#document/to-text.ts';
import { ok, type Result } from '#lib/result.ts';

/** What of a dispatch is translated, or has been. Of the pictures beside the text the copied one that opens it counts. */
export type DispatchText = {
  headline: string;
  standfirst: string;
  body: ArticleDocument;
  pictures?: DispatchPicture[];
};

/** The parts of the picture that opens a dispatch begin so. */
const leadParts = 'picture-lead-';

type Part = { name: string; role: Segment['role'] | null; document: ArticleDocument };

/**
 * The sentences of a dispatch in reading order: headline, standfirst, text with its captions and alternative texts, those of the
 * picture above it. Their ids and blocks begin with the part: `headline/0:0`, `body/3.0:1`, `picture-lead-caption/0:0`.
 */
export function segmentsOf(text: DispatchText, language: string): Segment[] {
  return partsOf(text).flatMap(({ name, role, document }) =>
    toSegments(document, language).map((segment) => ({
      ...segment,
      id: `${name}/${segment.id}`,
      block: `${name}/${segment.block}`,
      role: role ?? segment.role,
    })),
  );
}

/** The dispatch with its sentences, by id, in another language; every one of them must be there. */
export function assemble(
  text: DispatchText,
  targets: ReadonlyMap<string, string>,
  language: string,
): Result<DispatchText, SegmentProblem> {
  const documents = new Map<string, ArticleDocument>();
  for (const { name, document } of partsOf(text)) {
    const own = new Map(
      [...targets].flatMap(([id, target]) =>
        id.startsWith(`${name}/`) ? [[id.slice(name.length + 1), target] as const] : [],
      ),
    );
    const put = fromSegments(document, own, language);
    if (!put.ok) return put;
    documents.set(name, put.value);
  }
  const line = (name: string, was: string) => {
    const document = documents.get(name);
    return document && was !== '' ? documentToText(document).trim() : '';
  };
  const lead = leadOf(text);
  const pictures = text.pictures?.map((picture) =>
    picture === lead
      ? { ...picture, alt: line(`${leadParts}alt`, picture.alt), caption: line(`${leadParts}caption`, picture.caption) }
      : picture,
  );
  return ok({
    headline: line('headline', text.headline),
    standfirst: line('standfirst', text.standfirst),
    body: documents.get('body') ?? text.body,
    ...(pictures && { pictures }),
  });
}

/** The picture that opens a dispatch, where it was copied; else null. */
export function leadOf({ pictures = [] }: Pick<DispatchText, 'pictures'>): DispatchPicture | null {
  return pictures.find(({ isLead, mediaId }) => isLead && mediaId) ?? null;
}

/** Whether a sentence is of the picture that opens a dispatch. */
export function isOfLead(segment: string): boolean {
  return segment.startsWith(leadParts);
}

function partsOf(text: DispatchText): Part[] {
  const { alt, caption } = leadOf(text) ?? { alt: '', caption: '' };
  return [
    { name: 'headline', role: null, document: asDocument(text.headline) },
    { name: 'standfirst', role: null, document: asDocument(text.standfirst) },
    { name: 'body', role: null, document: text.body },
    { name: `${leadParts}alt`, role: 'alt', document: asDocument(alt) },
    { name: `${leadParts}caption`, role: 'caption', document: asDocument(caption) },
  ];
}

function asDocument(line: string): ArticleDocument {
  const words = line.trim();
  const content = words === '' ? {} : { content: [{ type: 'text' as const, text: words }] };
  return { type: 'doc', content: [{ type: 'paragraph', ...content }] };
}
