import type { SiteContext } from './site-context.ts';

/** Turns the dark theme on and off at one press; the menu has the finer choice. Not there without script, nor on phones. */
export function ThemeSwitch({ site }: { site: SiteContext }) {
  if (site.masthead.edition.isLite) return null;
  return (
    <button className="with-script px-1 py-3 max-md:hidden" data-dark="" type="button">
      <span aria-hidden="true" className="theme-mark" />
      <span className="sr-only">{site.messages.comfort.darkTheme}</span>
    </button>
  );
}
