'use client';

import { editorTexts } from '#messages/newsroom/editor.ts';
import type { Workflow } from '#newsroom/open-workflow.ts';
import { ActsPanel } from './acts-panel.tsx';
import { BodyField } from './body-field.tsx';
import type { EditorArticle, SectionChoice } from './draft.ts';
import { FilingFields } from './filing-fields.tsx';
import { HeadFields } from './head-fields.tsx';
import { ManualSave } from './manual-save.tsx';
import { useDraft } from './use-draft.ts';
import { useManualSave } from './use-manual-save.ts';

type Props = { article: EditorArticle; sections: readonly SectionChoice[]; workflow: Workflow };

/** The screen of an article: what it says in the middle, what is to be known of it beside. */
export function ArticleEditor({ article, sections, workflow }: Props) {
  const { draft, setField } = useDraft(article.draft);
  const saving = useManualSave(article, draft);
  const { problems } = saving;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div>
        {article.isEditable ? <ManualSave saving={saving} /> : <p className="font-bold">{editorTexts.readOnly}</p>}
        <HeadFields draft={draft} problems={problems} setField={setField} />
        <BodyField body={draft.body} />
      </div>
      <aside aria-label={editorTexts.beside} className="grid content-start gap-y-6">
        <ActsPanel
          draft={draft}
          hasConflict={false}
          saveNow={article.isEditable ? saving.save : async () => article.version}
          workflow={workflow}
        />
        <FilingFields draft={draft} problems={problems} sections={sections} setField={setField} />
      </aside>
    </div>
  );
}
