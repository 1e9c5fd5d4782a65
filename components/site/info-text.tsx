import type { ReactNode } from 'react';
import type { InfoPage } from '#db/queries/published-info-pages.ts';
import { ArticleBody } from '#document/article-body.tsx';
import type { RenderContext } from '#document/render-context.ts';
import { formatDate } from '#lib/dates.ts';
import { Moment } from './moment.tsx';
import type { SiteContext } from './site-context.ts';

// A page about the paper shows no media and links to addresses only.
const context: RenderContext = { media: () => null, article: () => null };

/** A page about the paper itself; `children` are the facts that the program knows, above the text. */
export function InfoText({ page, site, children }: { page: InfoPage; site: SiteContext; children?: ReactNode }) {
  return (
    <article className="pb-6">
      <header className="max-w-title pt-6 pb-5 md:pt-9">
        <h1 className="text-title leading-[1.03]">{page.title}</h1>
        {page.standfirst && (
          <p className="mt-4 max-w-[34em] text-standfirst leading-standfirst text-soft">{page.standfirst}</p>
        )}
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 border-t border-ink pt-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="lg:col-start-2 empty:hidden">{children}</div>
        <div className="lg:col-start-1 lg:row-start-1">
          <div className="article-body">
            <ArticleBody context={context} document={page.body} renderPicture={() => null} />
          </div>
          <p className="mt-9 max-w-[48rem] border-t pt-3 font-sans text-ui text-soft">
            <Moment at={page.savedAt}>{site.messages.info.saved(formatDate(site.clock, page.savedAt))}</Moment>
          </p>
        </div>
      </div>
    </article>
  );
}
