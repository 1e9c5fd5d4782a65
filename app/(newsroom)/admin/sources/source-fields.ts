import { z } from 'zod';
import type { SourceFieldName } from '#components/newsroom/sources/source-form.tsx';
import type { ArrangedSection } from '#db/queries/editor-section-tree.ts';
import type { ListedSource } from '#db/queries/editor-sources.ts';
import { type Clock, instantAt, isoDay } from '#lib/dates.ts';
import { sectionTexts } from '#messages/newsroom/sections.ts';
import type { SourceInput } from '#newsroom/source-content.ts';
import { writeSelectors } from '#newsroom/source-selectors.ts';

const choice = <Value extends string>(values: readonly [Value, ...Value[]], reason: string) => z.enum(values, reason);

/** What the form of a source sends; the use case judges what it says. */
export const sourceForm = z.object({
  name: z.string(),
  feedUrl: z.string(),
  homepage: z.string(),
  language: z.string(),
  city: z.string(),
  sectionId: z.string().transform((id) => id || null),
  licencePolicy: choice(['full', 'excerpt', 'link_only'], 'licence_missing'),
  licenceProof: z.string(),
  licenceUntil: z.string(),
  // A box that is not ticked sends nothing.
  givesPictures: z
    .literal('on')
    .optional()
    .transform((sent) => sent === 'on'),
  trust: choice(['trusted', 'watched'], 'trust_missing'),
  filing: choice(['draft', 'hold', 'publish'], 'filing_missing'),
  translation: z.enum(['usual', 'chosen']).optional(),
  // Of several boxes with one name a form sends a text where one is ticked, and nothing where none is.
  translateInto: z.union([z.string().transform((locale) => [locale]), z.array(z.string())]).default([]),
  selectors: z.string(),
  rhythmMinutes: z.string().transform((minutes) => (minutes === '' ? null : Number(minutes))),
});

/** The same, where boxes that are ticked count only if they are asked for. */
export function withClearEditions<Form extends z.ZodType<z.output<typeof sourceForm>>>(form: Form): Form {
  return form.refine(({ translation, translateInto }) => translation !== 'usual' || translateInto.length === 0, {
    path: ['translateInto'],
    error: 'editions_unsure',
  });
}

/** The same for the use case: a licence counts to the end of its last day on the newsroom's clock. */
export function sourceInput(
  { licenceUntil, translation, translateInto, ...fields }: z.output<typeof sourceForm>,
  clock: Clock,
): SourceInput {
  const end = licenceUntil === '' ? null : (instantAt(clock, `${licenceUntil}T23:59:59`) ?? new Date(Number.NaN));
  // A form that does not ask for editions leaves them as they are.
  const into = translation && { translateInto: translation === 'chosen' ? translateInto : null };
  return { ...fields, ...into, licenceUntil: end };
}

/** What the form of a source that is there begins with. */
export function fieldsOf(source: ListedSource, clock: Clock): Record<SourceFieldName, string> {
  const { name, homepage, language, licencePolicy, licenceProof, licenceUntil, trust, filing, rhythmMinutes } = source;
  return {
    name,
    homepage,
    language,
    licencePolicy,
    licenceProof,
    trust,
    filing,
    feedUrl: source.feedUrl ?? '',
    city: source.city ?? '',
    selectors: writeSelectors(source.selectors),
    sectionId: source.sectionId ?? '',
    licenceUntil: licenceUntil ? isoDay(clock, licenceUntil) : '',
    givesPictures: source.givesPictures ? 'on' : '',
    translation: source.translateInto === null ? 'usual' : 'chosen',
    translateInto: (source.translateInto ?? []).join(' '),
    rhythmMinutes: rhythmMinutes === null ? '' : String(rhythmMinutes),
  };
}

/** The sections that a source can file in, subsections under their own. */
export function sectionChoices(sections: readonly ArrangedSection[]): { id: string; name: string }[] {
  return sections.map(({ id, parentId, names }) => {
    const name = names[0]?.name ?? sectionTexts.notNamed;
    return { id, name: parentId === null ? name : `\u2003${name}` };
  });
}
