import { Field } from '#components/ui/field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { Draft, FieldProblems, SectionChoice } from './draft.ts';
import type { SetField } from './use-draft.ts';

type Props = { draft: Draft; problems: FieldProblems; sections: readonly SectionChoice[]; setField: SetField };

const kinds = Object.entries(editorTexts.kinds).map(([value, name]) => ({ value, name }));

/** Where an article is filed: section, kind, address. */
export function FilingFields({ draft, problems, sections, setField }: Props) {
  return (
    <>
      <SelectField
        choices={sections.map(({ id, name }) => ({ value: id, name }))}
        label={editorTexts.section}
        name="sectionId"
        onChange={(event) => setField('sectionId', event.target.value)}
        problem={problems.sectionId ?? null}
        value={draft.sectionId}
      />
      <SelectField
        choices={kinds}
        label={editorTexts.kind}
        name="kind"
        onChange={(event) => setField('kind', event.target.value as Draft['kind'])} // the choices are the kinds
        problem={problems.kind ?? null}
        value={draft.kind}
      />
      <Field
        label={editorTexts.slug}
        name="slug"
        onChange={(event) => setField('slug', event.target.value)}
        problem={problems.slug ?? null}
        value={draft.slug}
      />
    </>
  );
}
