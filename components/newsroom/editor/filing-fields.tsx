import { use } from 'react';
import { SelectField } from '#components/ui/select-field.tsx';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { ArticleSurroundings } from '#newsroom/article-surroundings.ts';
import { absolute, articlePath } from '#paths.ts';
import type { Draft, EditorArticle, FieldProblems, SectionChoice } from './draft.ts';
import { FoundPreviews } from './found-previews.tsx';
import { MediaShelfContext } from './media-shelf.ts';
import { NamesField } from './names-field.tsx';
import { SlugField } from './slug-field.tsx';
import type { SetField } from './use-draft.ts';

type Props = {
  article: EditorArticle;
  around: ArticleSurroundings;
  draft: Draft;
  problems: FieldProblems;
  sections: readonly SectionChoice[];
  siteUrl: string;
  setField: SetField;
};

const kinds = Object.entries(editorTexts.kinds).map(([value, name]) => ({ value, name }));

/** Where an article is filed: section, kind, tags, byline, address; and how it will be found. */
export function FilingFields(props: Props) {
  const { article, around, draft, problems, sections, setField } = props;
  const { locale } = article;
  const shelf = use(MediaShelfContext);
  const lead = draft.leadMediaId === null ? null : shelf.find(draft.leadMediaId);
  const address = addressOf(props);
  return (
    <fieldset className="grid gap-y-5" disabled={!article.isEditable}>
      <div data-field="sectionId">
        <SelectField
          choices={sections.map(({ id, name }) => ({ value: id, name }))}
          label={editorTexts.section}
          name="sectionId"
          onChange={(event) => setField('sectionId', event.target.value)}
          problem={problems.sectionId ?? null}
          value={draft.sectionId}
        />
      </div>
      <SelectField
        choices={kinds}
        label={editorTexts.kind}
        name="kind"
        onChange={(event) => setField('kind', event.target.value as Draft['kind'])} // the choices are the kinds
        problem={problems.kind ?? null}
        value={draft.kind}
      />
      {(['tags', 'authors'] as const).map((kind) => {
        const field = kind === 'tags' ? 'tagIds' : 'authorIds';
        return (
          <div data-field={field} key={kind}>
            <NamesField
              ids={draft[field]}
              initial={around[kind]}
              kind={kind}
              locale={locale}
              onChange={(ids) => setField(field, ids)}
              problem={problems[field] ?? null}
            />
          </div>
        );
      })}
      <div data-field="slug">
        <SlugField
          address={address}
          headline={draft.headline}
          onChange={(slug) => setField('slug', slug)}
          problem={problems.slug ?? null}
          slug={draft.slug}
        />
      </div>
      <FoundPreviews
        address={address}
        body={draft.body}
        headline={draft.headline}
        lead={lead === null || typeof lead === 'string' ? null : lead}
        locale={locale}
        standfirst={draft.standfirst}
      />
    </fieldset>
  );
}

function addressOf({ article, around, draft, sections, siteUrl }: Props): string {
  const { locale } = article;
  const edition = around.editions.find((other) => other.locale === locale) ?? { locale, isDefault: false };
  const section = sections.find(({ id }) => id === draft.sectionId)?.slug ?? '';
  return absolute(siteUrl, articlePath(edition, section, draft.slug));
}
