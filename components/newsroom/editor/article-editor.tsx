'use client';

import type { ArticleNote } from '#db/queries/editor-notes.ts';
import type { Clock } from '#lib/dates.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { Workflow } from '#newsroom/open-workflow.ts';
import { revisionsPath } from '#paths/newsroom.ts';
import { ActsPanel } from './acts-panel.tsx';
import { BodyField } from './body-field.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import type { EditorArticle, SectionChoice } from './draft.ts';
import { FilingFields } from './filing-fields.tsx';
import { HeadFields } from './head-fields.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { PresenceLine } from './presence-line.tsx';
import { SavingLine } from './saving-line.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { useDraft } from './use-draft.ts';
import { useSaving } from './use-saving.ts';

type Props = {
  article: EditorArticle;
  sections: readonly SectionChoice[];
  /** Who writes. */
  personId: string;
  clock: Clock;
  workflow: Workflow;
  notes: readonly ArticleNote[];
};

/** The screen of an article: what it says in the middle, what is to be known of it beside. */
export function ArticleEditor({ article, sections, personId, clock, workflow, notes }: Props) {
  const { draft, setField, replace } = useDraft(article.draft);
  const saving = useSaving({ article, personId, draft, replace });
  const { problems, phase, conflict } = saving.state;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div>
        {article.isEditable ? (
          <>
            <SavingLine clock={clock} revisions={revisionsPath(article.id)} saving={saving} />
            <PresenceLine articleId={article.id} onVersion={saving.catchUp} />
          </>
        ) : (
          <p className="font-bold">{editorTexts.readOnly}</p>
        )}
        {conflict && <ConflictPanel clock={clock} conflict={conflict} onResolve={saving.resolve} sections={sections} />}
        <HeadFields draft={draft} problems={problems} setField={setField} />
        <BodyField body={draft.body} />
      </div>
      <aside aria-label={editorTexts.beside} className="grid content-start gap-y-6">
        <ActsPanel
          draft={draft}
          hasConflict={conflict !== null}
          saveNow={article.isEditable ? saving.saveNow : async () => article.version}
          workflow={workflow}
        />
        <FilingFields draft={draft} problems={problems} sections={sections} setField={setField} />
        <NotesPanel articleId={article.id} clock={clock} notes={notes} />
      </aside>
      {phase === 'signed-out' && <SignInAgain onSignedIn={saving.tryAgain} />}
    </div>
  );
}
