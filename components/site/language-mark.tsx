import type { SiteContext } from './site-context.ts';

/** The mark of everything that a machine translated: `EN→FR`. */
export function LanguageMark({ from, site }: { from: string | null; site: SiteContext }) {
  if (!from) return null;
  const { messages, masthead } = site;
  return (
    <abbr
      // Codes and arrow run from left to right in every language.
      className="whitespace-nowrap rounded-[2px] border border-current px-1 text-mark font-bold tracking-mark no-underline"
      dir="ltr"
      title={messages.provenance.mark(messages.provenance.languages[from] ?? from)}
    >
      {from.toUpperCase()}→{masthead.edition.locale.toUpperCase()}
    </abbr>
  );
}
