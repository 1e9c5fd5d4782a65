import { InlineContent } from '#document/article-body/inline-content.tsx';
import type { Blockquote, Pullquote } from '#document/article-document.ts';
import type { RenderContext } from '#document/render-context.ts';

type QuotationBlockProps = { quotation: Blockquote | Pullquote; id?: string | undefined; context: RenderContext };

/** A quotation or a pull quote; the attribution stands outside of what is quoted (HTML, section 4.4.4). */
export function QuotationBlock({ quotation, id, context }: QuotationBlockProps) {
  const attribution = quotation.content.find((part) => part.type === 'attribution');
  const paragraphs = quotation.content
    .filter((part) => part.type === 'paragraph')
    .map((paragraph, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the document is rendered once, on the server; nothing moves
      <p key={index}>
        <InlineContent content={paragraph.content} context={context} />
      </p>
    ));
  if (quotation.type === 'pullquote') {
    return (
      <aside className="pullquote" id={id}>
        {paragraphs}
        {attribution ? (
          <p className="attribution">
            <InlineContent content={attribution.content} context={context} />
          </p>
        ) : null}
      </aside>
    );
  }
  return (
    <figure className="quotation" id={id}>
      <blockquote>{paragraphs}</blockquote>
      {attribution ? (
        <figcaption className="attribution">
          <InlineContent content={attribution.content} context={context} />
        </figcaption>
      ) : null}
    </figure>
  );
}
