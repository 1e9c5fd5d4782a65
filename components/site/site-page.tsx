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
  /** Addresses of this page in other editions by locale, where it has a version there. */
  versions?: Readonly<Record<string, string>>;
  children: ReactNode;
};

/** Masthead, bar, content, foot: the frame of every page. */
export function SitePage({ site, currentSlug, isFront = false, versions = {}, children }: Props) {
  return (
    <>
      <LiteNotice site={site} />
      <Masthead isFront={isFront} site={site} versions={versions} />
      <SectionBar currentSlug={currentSlug} site={site} />
      <main className="page" id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} />
    </>
  );
}
