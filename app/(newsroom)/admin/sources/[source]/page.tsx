import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { DispatchList } from '#components/newsroom/sources/dispatch-list.tsx';
import { PollTable } from '#components/newsroom/sources/poll-table.tsx';
import { SourceForm } from '#components/newsroom/sources/source-form.tsx';
import { ActButton } from '#components/ui/act-button.tsx';
import { writer } from '#db/process-connections.ts';
import { listPolls } from '#db/queries/editor-polls.ts';
import { listArrangedSections, listEditionChoices } from '#db/queries/editor-section-tree.ts';
import { listDispatchesOfSource } from '#db/queries/editor-source-dispatches.ts';
import { listTranslatedOfSource } from '#db/queries/editor-source-translations.ts';
import { findListedSource } from '#db/queries/editor-sources.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { newsroomClock } from '../../newsroom-clock.ts';
import {
  changeSourceAction,
  pauseSourceAction,
  removeSourceAction,
  restartDispatchAction,
  resumeSourceAction,
  runSourceAction,
} from '../actions.ts';
import { fieldsOf, sectionChoices } from '../source-fields.ts';
import { requireSourceKeeper } from '../source-keeper.ts';
import { SourceScreen } from '../source-screen.tsx';
import { SourceHealth } from './source-health.tsx';

type Props = { params: Promise<{ source: string }> };

export function generateMetadata(): Metadata {
  return { title: sourceTexts.title };
}

/** A source: how it is doing, what came from it, what of it may be used. */
export default async function OneSourceScreen({ params }: Props) {
  const actor = await requireSourceKeeper();
  const { source: id } = await params;
  const source = z.uuid().safeParse(id).success ? await findListedSource(writer(), actor, id) : null;
  if (!source) notFound();
  const [clock, sections, editions, polls, dispatches, translated] = await Promise.all([
    newsroomClock(),
    listArrangedSections(writer(), actor),
    listEditionChoices(writer(), actor),
    listPolls(writer(), actor, { sourceId: id, limit: 12 }),
    listDispatchesOfSource(writer(), actor, { sourceId: id, limit: 20 }),
    listTranslatedOfSource(writer(), actor, { sourceId: id, since: aMonthAgo() }),
  ]);
  const fields = { sourceId: id };
  const { pause } = sourceTexts;
  return (
    <SourceScreen
      actor={actor}
      title={source.name}
      tools={!source.pausedAt && <ActButton action={runSourceAction} fields={fields} label={sourceTexts.run} />}
    >
      <SourceHealth clock={clock} source={source} translated={translated} />
      <AccountPart title={sourceTexts.dispatches.title}>
        <DispatchList clock={clock} dispatches={dispatches} restart={restartDispatchAction} />
      </AccountPart>
      <AccountPart title={sourceTexts.polls.title}>
        <PollTable clock={clock} polls={polls} />
      </AccountPart>
      <SourceForm
        action={changeSourceAction}
        editions={editions}
        sections={sectionChoices(sections)}
        sourceId={id}
        values={fieldsOf(source, clock)}
      />
      <AccountPart explanation={pause.explanation} title={pause.title}>
        <div className="flex flex-wrap gap-x-8">
          {source.pausedAt ? (
            <ActButton action={resumeSourceAction} fields={fields} key="resume" label={pause.resume} />
          ) : (
            <ActButton action={pauseSourceAction} fields={fields} key="pause" label={pause.pause} />
          )}
          <ActButton action={removeSourceAction} fields={fields} label={pause.remove} />
        </div>
      </AccountPart>
    </SourceScreen>
  );
}

function aMonthAgo(): string {
  return new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
}
