import { archivePath, correctionsPath, deskPath, feedPath, frontPath, offlinePath, sectionPath } from '#paths.ts';
import { LiteSwitch } from './lite-switch.tsx';
import { PaperLinks } from './paper-links.tsx';
import type { SiteContext } from './site-context.ts';

/** The foot of every page. */
export function SiteFooter({ site }: { site: SiteContext }) {
  const { messages, masthead } = site;
  const link = 'inline-block py-1 underline underline-offset-2';
  return (
    <footer className="site-footer page mt-10 pb-12 font-sans text-ui leading-normal text-soft">
      <div className="grid gap-x-10 gap-y-5 border-t-3 border-ink pt-5 md:grid-cols-[1fr_2fr]">
        <div>
          <p className="font-serif text-second font-semibold leading-none tracking-name text-ink">
            <a dir="ltr" href={frontPath(masthead.edition)} lang="fr">
              Dépêche<span className="text-signal">.</span>
            </a>
          </p>
          <p className="mt-2">{messages.site.tagline}</p>
        </div>
        <div>
          {/* A light page has named them twice already. */}
          {!masthead.edition.isLite && (
            <ul className="flex flex-wrap gap-x-5 font-semibold text-ink">
              {masthead.sections.map((section) => (
                <li key={section.id}>
                  <a className="inline-block py-1.5 hover:underline" href={sectionPath(masthead.edition, section.slug)}>
                    {section.name}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <PaperLinks site={site} />
          <p className="mt-3 max-w-[46em]">{messages.footer.translation}</p>
          <ul className="mt-2 flex flex-wrap gap-x-5">
            <li>
              <a className={link} href={archivePath(masthead.edition)}>
                {messages.lists.archive.title}
              </a>
            </li>
            <li>
              <a className={link} href={correctionsPath(masthead.edition)}>
                {messages.lists.corrections.title}
              </a>
            </li>
            <li>
              <a className={link} href={feedPath(masthead.edition, { kind: 'edition' }, 'rss')}>
                {messages.feeds.link}
              </a>
            </li>
            <li>
              <LiteSwitch className="inline-block py-1" site={site} />
            </li>
            <li className="with-script">
              <a className={link} data-offline="" href={offlinePath(masthead.edition)} rel="nofollow">
                {messages.comfort.offline}
              </a>
            </li>
            <li>
              <a className={link} href={deskPath} rel="nofollow">
                {messages.footer.newsroom}
              </a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
