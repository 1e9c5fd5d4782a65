import type { ReactNode } from 'react';
import { ArticleBody } from '#document/article-body.tsx';
import type { ArticleDocument } from '#document/article-document.ts';
import type { RenderContext } from '#document/render-context.ts';
import { directionOf } from '#document/text-direction.ts';

type Props = {
  document: ArticleDocument;
  /** Language of the original, as a BCP 47 tag. */
  language: string;
  /** What it is, for those who can't see where it stands. */
  label: string;
  /** Begins the ids of its blocks. */
  idPrefix: string;
  /** What can be done with it. */
  children?: ReactNode;
};

// Pictures of a source are not ours to show, and links within it are about its own site.
const nothingOfOurs: RenderContext = { media: () => null, article: () => null };

/** A passage of the original, behind a small language mark; it opens without a script. */
export function OriginalPassage({ document, language, label, idPrefix, children }: Props) {
  return (
    <details className="original">
      <summary>
        <span aria-hidden="true">{language.toUpperCase()}</span>
        <span className="sr-only">{label}</span>
      </summary>
      <div className="original-text" dir={directionOf(language)} lang={language}>
        <ArticleBody context={nothingOfOurs} document={document} idPrefix={idPrefix} />
      </div>
      {children}
    </details>
  );
}
