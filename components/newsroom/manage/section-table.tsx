import { ActButton } from '#components/ui/act-button.tsx';
import type { FormState } from '#components/ui/form-state.ts';
import type { ArrangedSection } from '#db/queries/editor-section-tree.ts';
import { sectionTexts } from '#messages/newsroom/sections.ts';
import { sectionScreenPath } from '#paths/newsroom.ts';

type Props = {
  /** In the order of the masthead, each with its subsections after it. */
  sections: readonly ArrangedSection[];
  editions: readonly { locale: string; name: string }[];
  move: (before: FormState, data: FormData) => Promise<FormState>;
};

/** The sections as the masthead shows them, with what each edition calls them. */
export function SectionTable({ sections, editions, move }: Props) {
  const head = 'border-b border-ink py-1.5 pe-4 font-bold';
  const cell = 'border-b py-1 pe-4 align-middle';
  const [, ...others] = editions;
  const { columns, notShown } = sectionTexts;
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          <th className={`${head} text-start`} scope="col">
            {columns.name}
          </th>
          {others.map(({ locale, name }) => (
            <th className={`${head} text-start max-md:hidden`} key={locale} scope="col">
              {name}
            </th>
          ))}
          <th className={`${head} text-end max-md:hidden`} scope="col">
            {columns.articles}
          </th>
          <th className={`${head} pe-0 text-start md:ps-8`} scope="col">
            {columns.order}
          </th>
        </tr>
      </thead>
      <tbody>
        {sections.map((section) => (
          <tr key={section.id}>
            <th className={`${cell} text-start font-normal ${section.parentId ? 'ps-5 md:ps-8' : ''}`} scope="row">
              <a
                className={`inline-block py-2 text-label hover:underline ${section.parentId ? '' : 'font-bold'}`}
                href={sectionScreenPath(section.id)}
              >
                {nameOf(section)}
              </a>
            </th>
            {others.map(({ locale }) => (
              <td className={`${cell} max-md:hidden`} key={locale} lang={locale}>
                {section.names.find((name) => name.locale === locale)?.name ?? notShown}
              </td>
            ))}
            <td className={`${cell} text-end tabular-nums max-md:hidden`}>{section.articles.toLocaleString('fr')}</td>
            <td className={`${cell} pe-0 md:ps-8`}>
              <MoveButtons move={move} section={section} sections={sections} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MoveButtons({ sections, section, move }: Omit<Props, 'editions'> & { section: ArrangedSection }) {
  const beside = sections.filter(({ parentId }) => parentId === section.parentId);
  const name = nameOf(section);
  const { up, upThis, down, downThis } = sectionTexts;
  const button = (direction: 'up' | 'down', label: string, fullLabel: string) => (
    <ActButton action={move} fields={{ sectionId: section.id, direction }} fullLabel={fullLabel} label={label} />
  );
  return (
    <div className="flex gap-x-4 [&_button]:whitespace-nowrap">
      {beside[0] !== section && button('up', up, upThis(name))}
      {beside.at(-1) !== section && button('down', down, downThis(name))}
    </div>
  );
}

function nameOf({ names }: ArrangedSection): string {
  return names[0]?.name ?? sectionTexts.notNamed;
}
