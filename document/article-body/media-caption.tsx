import { InlineContent } from '#document/article-body/inline-content.tsx';
import type { Caption } from '#document/article-document.ts';
import type { RenderContext } from '#document/render-context.ts';

/** The caption and the credit of a picture, sound or film; nothing where both are missing. */
export function MediaCaption(props: { caption: Caption | undefined; credit: string | null; context: RenderContext }) {
  const { caption, credit, context } = props;
  if (!caption?.content && !credit) return null;
  return (
    <figcaption>
      {caption?.content ? <InlineContent content={caption.content} context={context} /> : null}
      {caption?.content && credit ? ' ' : null}
      {credit ? <small className="credit">{credit}</small> : null}
    </figcaption>
  );
}
