import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { AuthorList } from '#components/newsroom/manage/author-list.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { writer } from '#db/process-connections.ts';
import { listAuthors } from '#db/queries/editor-authors.ts';
import { authorTexts } from '#messages/newsroom/authors.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { can } from '#newsroom/access.ts';
import { newAuthorPath } from '#paths/newsroom.ts';
import { signOutAction } from '../actions.ts';
import { screensFor } from '../screens.ts';

type Props = { searchParams: Promise<{ q?: string | string[] }> };

const mostShown = 200;

export function generateMetadata(): Metadata {
  return { title: authorTexts.title };
}

/** Those who sign, or those of them whose names contain some words. */
export default async function AuthorListScreen({ searchParams }: Props) {
  const actor = await requireActor();
  if (!can(actor, 'manage-authors')) notFound();
  const { q } = await searchParams;
  const words = typeof q === 'string' ? q.trim().slice(0, 80) : '';
  const found = await listAuthors(writer(), actor, { words, limit: mostShown + 1 });
  return (
    <NewsroomFrame
      actor={actor}
      current="authors"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={authorTexts.title}
      tools={
        <a className="inline-block py-3 font-bold underline underline-offset-3" href={newAuthorPath}>
          {authorTexts.add}
        </a>
      }
    >
      <AuthorList authors={found.slice(0, mostShown)} words={words} />
      {found.length > mostShown && <p className="py-4 text-label">{authorTexts.more(mostShown)}</p>}
    </NewsroomFrame>
  );
}
