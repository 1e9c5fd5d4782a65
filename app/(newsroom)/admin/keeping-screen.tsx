import type { ReactNode } from 'react';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { newsroom } from '#messages/newsroom/fr.ts';
import type { Actor } from '#newsroom/actor.ts';
import { signOutAction } from './actions.ts';
import { screensFor } from './screens.ts';

type Props = {
  actor: Extract<Actor, { kind: 'person' }>;
  /** The key of the screen in the bar. */
  current: string;
  title: string;
  /** Its language, where it is not the newsroom's. */
  titleLanguage?: string;
  tools?: ReactNode;
  /** The way to the list that this is a part of. */
  back?: { href: string; name: string };
  children: ReactNode;
};

/** A screen on which the wire is kept in order: its words, its sentences, its engines. */
export function KeepingScreen({ actor, current, title, titleLanguage, tools, back, children }: Props) {
  return (
    <NewsroomFrame
      actor={actor}
      current={current}
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={title}
      {...(titleLanguage !== undefined && { titleLanguage })}
      tools={tools}
    >
      {children}
      {back && (
        <p className="py-4">
          <a className="py-2 underline underline-offset-2" href={back.href}>
            {back.name}
          </a>
        </p>
      )}
    </NewsroomFrame>
  );
}
