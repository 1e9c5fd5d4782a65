import { Status } from '#components/ui/status.tsx';
import { deskTexts } from '#messages/newsroom/desk.ts';
import type { WireAtDesk } from '#newsroom/wire-at-desk.ts';
import { reportsPath, sourceScreenPath, sourcesPath } from '#paths/newsroom.ts';
import { wireDeskPath } from '#paths/wire-desk.ts';

type Line = { words: string; href: string; names: { name: string; href: string }[]; more: number };

const texts = deskTexts.wire;
const troubles = ['failing', 'silent', 'changed'] as const;
const waitingStates = ['held', 'refused', 'untranslated'] as const;
const mostNames = 4;

/** What came over the wire and waits for somebody: how many, and the way to them. */
export function WirePart({ wire }: { wire: WireAtDesk }) {
  const lines = linesOf(wire);
  return (
    <section aria-labelledby="wire" className="mb-6">
      <h2 className="mb-1 text-label font-black" id="wire">
        {texts.title}
      </h2>
      {lines.length === 0 && <p className="border-t border-ink py-3 text-soft">{texts.quiet}</p>}
      <ul className={lines.length > 0 ? 'border-t border-ink' : undefined}>
        {lines.map(({ words, href, names, more }) => (
          <li className="flex flex-wrap items-baseline gap-x-4 border-b py-1.5" key={words}>
            <a className="py-1 font-semibold hover:underline" href={href}>
              <Status tone="act">{words}</Status>
            </a>
            {names.length > 0 && (
              <span className="flex flex-wrap gap-x-3 text-soft">
                {names.map((source) => (
                  <a className="py-1 underline underline-offset-2" href={source.href} key={source.href}>
                    {source.name}
                  </a>
                ))}
                {more > 0 && <span className="py-1">{texts.more(more)}</span>}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function linesOf({ waiting, reports, sources }: WireAtDesk): Line[] {
  const counted = (amount: number | null, words: (amount: number) => string, href: string): Line[] =>
    amount ? [{ words: words(amount), href, names: [], more: 0 }] : [];
  return [
    ...waitingStates.flatMap((state) => counted(waiting?.[state] ?? null, texts[state], wireDeskPath({ state }))),
    ...counted(reports, texts.reports, reportsPath()),
    ...troubles.flatMap((state) => {
      const troubled = (sources ?? []).filter((source) => source.state === state);
      const names = troubled.slice(0, mostNames).map(({ id, name }) => ({ name, href: sourceScreenPath(id) }));
      const more = troubled.length - names.length;
      return counted(troubled.length, texts[state], sourcesPath()).map((line) => ({ ...line, names, more }));
    }),
  ];
}
