'use client';

import { useCallback } from 'react';
import type { ArticleNote } from '#db/queries/editor-notes.ts';
import type { Clock } from '#lib/dates.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { ArticleSurroundings } from '#newsroom/article-surroundings.ts';
import type { Workflow } from '#newsroom/open-workflow.ts';
import { revisionsPath } from '#paths/newsroom.ts';
import { ActsPanel } from './acts-panel.tsx';
import { ArticleFacts } from './article-facts.tsx';
import { ArticleSide } from './article-side.tsx';
import { BodyEditor } from './body-editor.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import type { EditorArticle, SectionChoice } from './draft.ts';
import { FilingFields } from './filing-fields.tsx';
import { HeadFields } from './head-fields.tsx';
import { LeadField } from './lead-field.tsx';
import { MediaShelfContext, useMediaShelf } from './media-shelf.ts';
import { NotesPanel } from './notes-panel.tsx';
import { PresenceLine } from './presence-line.tsx';
import { SavingLine } from './saving-line.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { useDraft } from './use-draft.ts';
import { type Saving, useSaving } from './use-saving.ts';

type Props = {
  article: EditorArticle;
  sections: readonly SectionChoice[];
  around: ArticleSurroundings;
  /** The public address of the site. */
  siteUrl: string;
  /** Who writes. */
  personId: string;
  clock: Clock;
  workflow: Workflow;
  notes: readonly ArticleNote[];
};

/** The screen of an article: what it says in the middle, what is to be known of it beside. */
export function ArticleEditor({ article, sections, around, siteUrl, personId, clock, workflow, notes }: Props) {
  const { draft, replacements, setField, replace } = useDraft(article.draft);
  const shelf = useMediaShelf(around.media, article.locale);
  const saving = useSaving({ article, personId, draft, replace });
  const { problems, phase, conflict } = saving.state;
  return (
    <MediaShelfContext value={shelf}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <SavingState article={article} clock={clock} saving={saving} />
          {conflict && (
            <ConflictPanel clock={clock} conflict={conflict} onResolve={saving.resolve} sections={sections} />
          )}
          <HeadFields draft={draft} problems={problems} setField={setField} />
          <LeadField
            caption={draft.leadCaption}
            isEditable={article.isEditable}
            leadMediaId={draft.leadMediaId}
            locale={article.locale}
            onCaption={(caption) => setField('leadCaption', caption)}
            onPicture={(mediaId) => setField('leadMediaId', mediaId)}
            problem={problems.leadCaption ?? null}
          />
          <BodyEditor
            body={draft.body}
            isEditable={article.isEditable}
            linkTargets={around.linkTargets}
            locale={article.locale}
            onChange={useCallback((body) => setField('body', body), [setField])}
            onMakeLead={useCallback((mediaId: string) => setField('leadMediaId', mediaId), [setField])}
            replacements={replacements}
            siteUrl={siteUrl}
          />
        </div>
        <ArticleSide>
          <ActsPanel
            draft={draft}
            hasConflict={conflict !== null}
            saveNow={article.isEditable ? saving.saveNow : async () => article.version}
            workflow={workflow}
          />
          <FilingFields
            article={article}
            around={around}
            draft={draft}
            problems={problems}
            sections={sections}
            setField={setField}
            siteUrl={siteUrl}
          />
          <ArticleFacts article={article} around={around} />
          <NotesPanel articleId={article.id} clock={clock} notes={notes} />
        </ArticleSide>
        {phase === 'signed-out' && <SignInAgain onSignedIn={saving.tryAgain} personId={personId} />}
      </div>
    </MediaShelfContext>
  );
}

type StateProps = { article: EditorArticle; clock: Clock; saving: Saving };

function SavingState({ article, clock, saving }: StateProps) {
  if (!article.isEditable) return <p className="font-bold">{editorTexts.readOnly}</p>;
  return (
    <>
      <SavingLine clock={clock} revisions={revisionsPath(article.id)} saving={saving} />
      <PresenceLine articleId={article.id} onVersion={saving.catchUp} />
    </>
  );
}
