import type { ListedTerm } from '#db/queries/editor-term-lists.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { glossaryTexts } from '#messages/newsroom/glossary.ts';
import { termScreenPath } from '#paths/wire-keeping.ts';

type Props = { terms: readonly ListedTerm[]; clock: Clock };

const { columns, spellings, parts, kept, byFile } = glossaryTexts;

/** Terms as somebody scans them; on a phone what is said of a term stands under it. */
export function TermTable({ terms, clock }: Props) {
  const head = 'border-b border-ink py-1.5 pe-4 text-start font-bold';
  const cell = 'border-b py-2 pe-4 align-top';
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          <th className={head} scope="col">
            {columns.source}
          </th>
          <th className={head} scope="col">
            {columns.target}
          </th>
          <th className={`${head} max-md:hidden`} scope="col">
            {columns.part}
          </th>
          <th className={`${head} max-md:hidden`} scope="col">
            {columns.spelling}
          </th>
          <th className={`${head} max-lg:hidden`} scope="col">
            {columns.note}
          </th>
          <th className={`${head} pe-0 max-lg:hidden`} scope="col">
            {columns.changed}
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={term.id}>
            <th className={`${cell} text-start font-normal wrap-anywhere`} scope="row">
              <a
                className="block py-0.5 text-label font-semibold hover:underline"
                href={termScreenPath(term.id)}
                lang={term.fromLanguage}
              >
                {term.source}
              </a>
              <span className="block text-soft md:hidden">{parts[term.partOfSpeech]}</span>
            </th>
            <td className={`${cell} text-label wrap-anywhere`}>
              {term.target === null ? <span className="text-soft">{kept}</span> : <span>{term.target}</span>}
            </td>
            <td className={`${cell} max-md:hidden`}>{parts[term.partOfSpeech]}</td>
            <td className={`${cell} max-md:hidden`}>{spellings[term.isCaseSensitive ? 'exact' : 'any']}</td>
            <td className={`${cell} max-w-72 wrap-anywhere max-lg:hidden`}>{term.note}</td>
            <td className={`${cell} pe-0 text-soft max-lg:hidden`}>
              {formatMoment(clock, term.changedAt)}
              <span className="block">{term.changedByName ?? byFile}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
