import type { ReactNode } from 'react';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { newsroom } from '#messages/newsroom/fr.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { sourcesPath } from '#paths/newsroom.ts';
import { signOutAction } from '../actions.ts';
import { screensFor } from '../screens.ts';
import type { requireSourceKeeper } from './source-keeper.ts';

type Props = {
  actor: Awaited<ReturnType<typeof requireSourceKeeper>>;
  title: string;
  tools?: ReactNode;
  children: ReactNode;
};

/** A screen about one source or a new one, with the way back to all of them. */
export function SourceScreen({ actor, title, tools, children }: Props) {
  return (
    <NewsroomFrame
      actor={actor}
      current="sources"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={title}
      tools={tools}
    >
      {children}
      <p className="py-4">
        <a className="py-2 underline underline-offset-2" href={sourcesPath()}>
          {sourceTexts.back}
        </a>
      </p>
    </NewsroomFrame>
  );
}
