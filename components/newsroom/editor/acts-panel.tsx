import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { QuietButton } from '#components/ui/quiet-button.tsx';
import { Status } from '#components/ui/status.tsx';
import { actTexts } from '#messages/newsroom/acts.ts';
import { checkTexts } from '#messages/newsroom/checks.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { previewTexts } from '#messages/newsroom/preview.ts';
import type { Workflow } from '#newsroom/open-workflow.ts';
import { articlePreviewPath } from '#paths/newsroom.ts';
import { ActDialog } from './acts/act-dialog.tsx';
import { type PanelAct, panelActs } from './acts/act-form.ts';
import { CheckList } from './acts/check-list.tsx';
import { takeWord } from './acts/last-word.ts';
import { StateLines } from './acts/state-lines.tsx';
import { useAct } from './acts/use-act.ts';
import { useChecks } from './acts/use-checks.ts';
import type { Draft } from './draft.ts';

type Props = {
  workflow: Workflow;
  draft: Draft;
  /** Saves what is written and answers the version; null where that failed. */
  saveNow: () => Promise<number | null>;
  /** Whether what a colleague saved must be settled first. */
  hasConflict: boolean;
};

const tones = { draft: 'quiet', in_review: 'act', scheduled: 'act', published: 'live', withdrawn: 'quiet' } as const;

/** Where the article stands, what can be done with it, and what should be looked at before. */
export function ActsPanel({ workflow, draft, saveNow, hasConflict }: Props) {
  const { articleId, status } = workflow;
  const checks = useChecks(articleId, draft);
  const [open, setOpen] = useState<PanelAct | null>(null);
  const doing = useAct({ articleId, saveNow });
  const close = () => {
    setOpen(null);
    doing.forget();
  };
  const isUnpublished = status !== 'published' && status !== 'withdrawn';
  return (
    <section aria-label={actTexts.panel} className="grid gap-y-3 border-y border-ink py-4">
      <Status tone={tones[status]}>{newsroom.statuses[status]}</Status>
      <LastWord articleId={articleId} />
      <StateLines workflow={workflow} />
      {status !== 'withdrawn' && (
        <p>
          <a
            className="inline-block py-1 font-semibold underline underline-offset-3"
            href={articlePreviewPath(articleId)}
            onClick={async (event) => {
              // What was just written is to be seen there.
              event.preventDefault();
              const { href } = event.currentTarget;
              await saveNow();
              location.assign(href);
            }}
          >
            {previewTexts.open}
          </a>
        </p>
      )}
      <ActButtons acts={workflow.acts} hasConflict={hasConflict} onOpen={setOpen} />
      {(isUnpublished || workflow.acts.includes('update')) && (
        <section aria-label={checkTexts.title}>
          <h2 className="mb-2 font-bold">{checkTexts.title}</h2>
          <CheckList checks={checks} />
        </section>
      )}
      {open && <ActDialog act={open} checks={checks} doing={doing} onClose={close} workflow={workflow} />}
    </section>
  );
}

/** What was just done; the focus begins here, so that whoever works by keyboard goes on from it. */
function LastWord({ articleId }: { articleId: string }) {
  const [word, setWord] = useState<string | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => setWord((before) => before ?? takeWord(articleId)), [articleId]);
  useEffect(() => {
    if (word) line.current?.focus();
  }, [word]);
  return (
    <p className="font-bold outline-none empty:hidden" ref={line} role="status" tabIndex={-1}>
      {word}
    </p>
  );
}

type ButtonsProps = { acts: Workflow['acts']; hasConflict: boolean; onOpen: (act: PanelAct) => void };

function ActButtons({ acts, hasConflict, onOpen }: ButtonsProps) {
  const [main, ...others] = panelActs.filter((act) => acts.includes(act));
  if (!main) return <p className="text-soft">{actTexts.nothingToDo}</p>;
  return (
    <div className="flex flex-wrap gap-2" data-commands="">
      {hasConflict && <p className="w-full font-bold text-signal">{actTexts.blockedByConflict}</p>}
      <Button disabled={hasConflict} onClick={() => onOpen(main)} type="button">
        {actTexts.acts[main].open}
      </Button>
      {others.map((act) => (
        <QuietButton disabled={hasConflict} key={act} onClick={() => onOpen(act)} type="button">
          {actTexts.acts[act].open}
        </QuietButton>
      ))}
    </div>
  );
}
