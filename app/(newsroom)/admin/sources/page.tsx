import type { Metadata } from 'next';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { SourceTable } from '#components/newsroom/sources/source-table.tsx';
import { writer } from '#db/process-connections.ts';
import { listSources } from '#db/queries/editor-sources.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { stateOfSource } from '#newsroom/source-state.ts';
import { exportSourcesPath, importSourcesPath, newSourcePath, sourceOrders } from '#paths/newsroom.ts';
import { signOutAction } from '../actions.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import { screensFor } from '../screens.ts';
import { requireSourceKeeper } from './source-keeper.ts';
import { inOrder, rowOf } from './source-words.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export function generateMetadata(): Metadata {
  return { title: sourceTexts.title };
}

/** The sources of the wire and how they are doing. */
export default async function SourcesScreen({ searchParams }: Props) {
  const actor = await requireSourceKeeper();
  const { sort } = await searchParams;
  const order = sourceOrders.find((each) => each === sort) ?? 'state';
  const [clock, sources] = await Promise.all([newsroomClock(), listSources(writer(), actor)]);
  const now = new Date();
  const inState = (state: string) => sources.filter((source) => stateOfSource(source) === state).length;
  const link = (href: string, name: string, weight = '') => (
    <a className={`inline-block py-3 underline underline-offset-3 ${weight}`} href={href}>
      {name}
    </a>
  );
  return (
    <NewsroomFrame
      actor={actor}
      current="sources"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={sourceTexts.title}
      tools={
        <div className="flex flex-wrap gap-x-6">
          {link(newSourcePath, sourceTexts.add, 'font-bold')}
          {link(importSourcesPath, sourceTexts.importList)}
          {sources.length > 0 && link(exportSourcesPath, sourceTexts.exportList)}
        </div>
      }
    >
      {sources.length > 0 ? (
        <>
          <p className="pb-4 text-soft">{sourceTexts.summary(sources.length, inState('failing'), inState('silent'))}</p>
          <SourceTable order={order} rows={inOrder(sources, order).map((source) => rowOf(source, clock, now))} />
        </>
      ) : (
        <p className="py-6 text-label">{sourceTexts.none}</p>
      )}
    </NewsroomFrame>
  );
}
