import { frontPath, sectionPath, wirePath } from '#paths.ts';

import { DisplayChoice } from './display-choice.tsx';
import { EditionSwitch } from './edition-switch.tsx';

import type { SiteContext } from './site-context.ts';

type Props = { site: SiteContext; versions: Readonly<Record<string, string>> };

/** Every section and subsection behind one word, on a phone the other editions too; opens without script. */
export function SectionMenu({ site, versions }: Props) {
  const { messages, masthead } = site;
  const link = 'block py-2 hover:underline';
  return (
    <details className="group">
      <summary className="whitespace-nowrap px-1 py-3 font-semibold text-ink hover:underline">
        {messages.site.menu}
        <span aria-hidden="true" className="ms-1 inline-block group-open:rotate-45">
          +
        </span>
      </summary>
      <nav
        aria-label={messages.site.sections}
        className="absolute inset-x-0 z-10 mt-1 border-y-3 border-ink bg-paper py-5 text-label text-ink"
      >
        <ul className="page grid grid-cols-2 gap-x-6 gap-y-5 md:grid-cols-4">
          <li className="col-span-full flex gap-x-6 font-bold">
            <a className={link} href={frontPath(masthead.edition)}>
              {messages.site.frontPage}
            </a>
            <a className={link} href={wirePath(masthead.edition)}>
              {messages.front.wire}
            </a>
          </li>
          {masthead.sections.map((section) => (
            <li key={section.id}>
              <a className={`${link} font-bold`} href={sectionPath(masthead.edition, section.slug)}>
                {section.name}
              </a>
              <ul className="empty:hidden">
                {section.children.map((child) => (
                  <li key={child.id}>
                    <a className={`${link} text-soft`} href={sectionPath(masthead.edition, child.slug)}>
                      {child.name}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        {/* A light masthead has room for them. */}
        {!masthead.edition.isLite && (
          <div className="page pt-3 md:hidden">
            <EditionSwitch site={site} versions={versions} />
          </div>
        )}
        <DisplayChoice site={site} />
      </nav>
    </details>
  );
}
