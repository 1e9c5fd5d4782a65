import type { SiteContext } from './site-context.ts';

/** The mark of everything that a machine translated: `EN→FR`. */
export function LanguageMark({ from, site }: { from: string | null; site: SiteContext }) {
  if (!from) return null;
  const { messages, masthead } = site;
  const to = masthead.edition.locale;
  const nameOf = (language: string) => messages.provenance.languages[language]?.name ?? language;
  return (
    <abbr
      className="whitespace-nowrap rounded-[2px] border border-current px-1 text-mark font-bold tracking-mark no-underline"
      title={messages.provenance.mark(nameOf(from), nameOf(to))}
    >
      {from.toUpperCase()}→{to.toUpperCase()}
    </abbr>
  );
}
