import { newsroom } from '#messages/newsroom/fr.ts';
import { listTexts } from '#messages/newsroom/lists.ts';
import type { Actor } from '#newsroom/actor.ts';
import { articleListPath } from '#paths/newsroom.ts';
import { deskPath } from '#paths.ts';

/** A screen as the bar of the newsroom names it. */
type Screen = { key: string; href: string; name: string };

/** The screens that somebody may open, in the order of the bar. */
export function screensFor(_actor: Actor): Screen[] {
  return [
    { key: 'desk', href: deskPath, name: newsroom.desk },
    { key: 'articles', href: articleListPath(), name: listTexts.articles },
  ];
}
