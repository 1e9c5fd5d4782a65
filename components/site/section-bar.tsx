import { frontPath, pageWords, sectionPath, wirePath } from '#paths.ts';
import { BackToTop } from './back-to-top.tsx';
import { FrontName } from './front-name.tsx';
import type { SiteContext } from './site-context.ts';

/** The bar that stays at the top: the main sections, and the way back up once a screen has been read. */
export function SectionBar({ site, currentSlug }: { site: SiteContext; currentSlug: string | null }) {
  const { messages, masthead } = site;
  const entries = [
    { href: frontPath(masthead.edition), name: messages.site.frontPage, isCurrent: currentSlug === '' },
    {
      href: wirePath(masthead.edition),
      name: messages.front.wire,
      isCurrent: currentSlug === pageWords(masthead.edition.locale).wire,
    },
    ...masthead.sections.map((section) => ({
      href: sectionPath(masthead.edition, section.slug),
      name: section.name,
      isCurrent: section.slug === currentSlug || section.children.some((child) => child.slug === currentSlug),
    })),
  ];
  return (
    <div className="section-bar page sticky top-0 z-5">
      <div className="relative border-t-3 lg:flex lg:items-stretch border-b border-ink bg-paper font-sans text-ui font-semibold">
        <nav aria-label={messages.site.sections} className="section-row min-w-0 grow overflow-x-auto">
          <ul className="flex w-max gap-x-5.5 pe-14 md:pe-40 lg:pe-6">
            {entries.map((entry) => (
              <li key={entry.href}>
                <a
                  aria-current={entry.isCurrent ? 'true' : undefined}
                  className="block whitespace-nowrap py-2.75 max-md:py-3.5 hover:underline aria-[current]:shadow-[inset_0_-3px_0_var(--color-signal)]"
                  href={entry.href}
                >
                  {entry.href === frontPath(masthead.edition) ? <FrontName name={entry.name} /> : entry.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <BackToTop messages={messages} />
      </div>
    </div>
  );
}
