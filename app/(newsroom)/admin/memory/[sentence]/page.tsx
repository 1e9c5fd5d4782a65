import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { SentenceForm } from '#components/newsroom/memory/sentence-form.tsx';
import { ActButton } from '#components/ui/act-button.tsx';
import { writer } from '#db/process-connections.ts';
import { findListedSentence } from '#db/queries/editor-memory-lists.ts';
import { formatMoment } from '#lib/dates.ts';
import { glossaryTexts } from '#messages/newsroom/glossary.ts';
import { memoryTexts } from '#messages/newsroom/memory.ts';
import { articleEditorPath } from '#paths/newsroom.ts';
import { memoryPath } from '#paths/wire-keeping.ts';
import { requireGlossaryKeeper } from '../../glossary/glossary-keeper.ts';
import { KeepingScreen } from '../../keeping-screen.tsx';
import { newsroomClock } from '../../newsroom-clock.ts';
import { changeMemoryAction, forgetMemoryAction } from '../actions.ts';

type Props = { params: Promise<{ sentence: string }> };

export function generateMetadata(): Metadata {
  return { title: memoryTexts.form.title };
}

/** A remembered sentence: what it is, who made it, and what is made of it from now on. */
export default async function SentenceScreen({ params }: Props) {
  const actor = await requireGlossaryKeeper();
  const { sentence: id } = await params;
  const sentence = z.uuid().safeParse(id).success ? await findListedSentence(writer(), actor, id) : null;
  if (!sentence) notFound();
  const { fromLanguage: from, toLanguage: to, source, target, userName, savedAt, articleId, headline } = sentence;
  const by = userName === null ? memoryTexts.byFile : memoryTexts.by(userName);
  const { form, forgetting } = memoryTexts;
  return (
    <KeepingScreen
      actor={actor}
      back={{ href: memoryPath({ from, to }), name: memoryTexts.back }}
      current="memory"
      title={form.title}
      tools={<span className="text-soft">{glossaryTexts.pair(from, to)}</span>}
    >
      <AccountPart explanation={form.explanation} title={form.target}>
        <p className="font-bold">{form.source}</p>
        <p className="mb-4 max-w-text text-label leading-body wrap-anywhere" lang={from}>
          {source}
        </p>
        <SentenceForm action={changeMemoryAction} sentence={{ id, target, toLanguage: to }} />
      </AccountPart>
      <AccountPart title={form.facts}>
        <p className="text-label">{`${formatMoment(await newsroomClock(), savedAt)}, ${by}`}</p>
        {articleId && (
          <a className="py-1 underline underline-offset-2" href={articleEditorPath(articleId)} lang={to}>
            {headline}
          </a>
        )}
      </AccountPart>
      <AccountPart explanation={forgetting.explanation} title={forgetting.title}>
        <ActButton action={forgetMemoryAction} fields={{ sentenceId: id }} label={forgetting.forget} />
      </AccountPart>
    </KeepingScreen>
  );
}
