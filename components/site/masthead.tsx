import { formatDay, isoDay } from '#lib/dates.ts';
import { archivePath, frontPath, searchPath } from '#paths.ts';
import { EditionSwitch } from './edition-switch.tsx';
import { SectionMenu } from './section-menu.tsx';
import type { SiteContext } from './site-context.ts';
import { ThemeSwitch } from './theme-switch.tsx';

type Props = { site: SiteContext; isFront: boolean; versions: Readonly<Record<string, string>> };

/** The head of every page: large on the front page, a line elsewhere. */
export function Masthead({ site, isFront, versions }: Props) {
  const { masthead, clock } = site;
  const name = (
    <a aria-current={isFront ? 'page' : undefined} dir="ltr" href={frontPath(masthead.edition)} lang="fr">
      Dépêche<span className="text-signal">.</span>
    </a>
  );
  const tools = (
    <div className="flex shrink-0 items-center gap-x-3">
      <div className="max-md:hidden">
        <EditionSwitch site={site} versions={versions} />
      </div>
      <a className="px-1 py-3 font-semibold text-ink hover:underline" href={searchPath(masthead.edition)}>
        {site.messages.search.title}
      </a>
      <ThemeSwitch site={site} />
      <SectionMenu site={site} versions={versions} />
    </div>
  );
  const nameClass = 'font-semibold leading-none tracking-name';
  if (!isFront) {
    return (
      <header className="page flex items-center justify-between py-1 font-sans text-ui text-soft">
        <p className={`${nameClass} font-serif text-[1.75rem] text-ink`}>{name}</p>
        {tools}
      </header>
    );
  }
  const now = new Date();
  return (
    <header className="page">
      <div className="flex items-center justify-between font-sans text-ui text-soft">
        <p className="first-letter:uppercase">
          <a className="hover:underline" href={archivePath(masthead.edition, isoDay(clock, now))}>
            {formatDay(clock, now)}
          </a>
        </p>
        {tools}
      </div>
      <h1 className={`${nameClass} pb-3 text-name`}>{name}</h1>
    </header>
  );
}
