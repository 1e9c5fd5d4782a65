import type { ReactNode } from 'react';
import { LiteNotice } from './lite-notice.tsx';
import { Masthead } from './masthead.tsx';
import { SectionBar } from './section-bar.tsx';
import type { SiteContext } from './site-context.ts';
import { SiteFooter } from './site-footer.tsx';

type Props = {
  site: SiteContext;
  /** The section that the reader is in, or the word of the wire; empty on the front page, null nowhere. */
  currentSlug: string | null;
  isFront?: boolean;
  children: ReactNode;
};

/** Masthead, bar, content, foot: the frame of every page. */
export function SitePage({ site, currentSlug, isFront = false, children }: Props) {
  return (
    <>
      <LiteNotice site={site} />
      <Masthead isFront={isFront} site={site} />
      <SectionBar currentSlug={currentSlug} site={site} />
      <main className="page" id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} />
    </>
  );
}
