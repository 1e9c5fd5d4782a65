import { useDeferredValue } from 'react';
import type { ArticleDocument } from '#document/article-document.ts';
import { excerpt } from '#document/to-text.ts';
import { sideTexts } from '#messages/newsroom/article-side.ts';
import type { ShownMedium } from '#newsroom/upload-media.ts';
import { ShownPicture } from './shown-picture.tsx';

type Props = {
  headline: string;
  standfirst: string;
  body: ArticleDocument;
  address: string;
  locale: string;
  lead: ShownMedium | null;
};

// What search engines show at most; they cut in pixels, which signs come near to.
const longestTitle = 60;
const longestDescription = 155;

/** How a search engine and a shared link will show the article. */
export function FoundPreviews({ headline, standfirst, body, address, locale, lead }: Props) {
  const text = useDeferredValue(body);
  const description = standfirst || excerpt(text, longestDescription, locale);
  const { host, pathname } = new URL(address);
  return (
    <details className="border-t pt-3">
      <summary className="font-bold">{sideTexts.previews}</summary>
      <section aria-label={sideTexts.search} className="mt-3 border p-3">
        <p className="text-note text-soft">
          {host} › {pathname.split('/').filter(Boolean).join(' › ')}
        </p>
        <p className="mt-1 text-line leading-tight">{cut(headline, longestTitle)}</p>
        <p className="mt-1 text-soft">{cut(description, longestDescription)}</p>
      </section>
      {headline.length > longestTitle && <p className="mt-1 text-soft">{sideTexts.longTitle}</p>}
      <section aria-label={sideTexts.share} className="mt-3 border">
        {lead ? (
          <div className="[&_img]:aspect-[1.91] [&_img]:w-full [&_img]:object-cover">
            <ShownPicture alt="" medium={lead} />
          </div>
        ) : (
          <p className="grid aspect-[1.91] place-items-center bg-tint text-soft">{sideTexts.noLead}</p>
        )}
        <div className="p-3">
          <p className="text-note text-soft">{host}</p>
          <p className="mt-1 font-bold">{headline}</p>
          <p className="mt-1 text-soft">{cut(description, longestDescription)}</p>
        </div>
      </section>
    </details>
  );
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`;
}
