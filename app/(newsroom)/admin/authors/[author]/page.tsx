import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { requireActor } from '#auth.ts';
import { AuthorForm } from '#components/newsroom/manage/author-form.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { writer } from '#db/process-connections.ts';
import { findListedAuthor } from '#db/queries/editor-authors.ts';
import { listEditionChoices } from '#db/queries/editor-section-tree.ts';
import { listPeople } from '#db/queries/editor-users.ts';
import { authorTexts } from '#messages/newsroom/authors.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { can } from '#newsroom/access.ts';
import { authorsPath } from '#paths/newsroom.ts';
import { signOutAction } from '../../actions.ts';
import { screensFor } from '../../screens.ts';
import { saveAuthorAction } from '../actions.ts';

type Props = { params: Promise<{ author: string }> };

export function generateMetadata(): Metadata {
  return { title: authorTexts.title };
}

/** Somebody who signs, and what each edition says of them. */
export default async function AuthorScreen({ params }: Props) {
  const actor = await requireActor();
  const { author: id } = await params;
  const isAsked = can(actor, 'manage-authors') && z.uuid().safeParse(id).success;
  const author = isAsked ? await findListedAuthor(writer(), actor, id) : null;
  if (!author) notFound();
  const [editions, people] = await Promise.all([listEditionChoices(writer(), actor), listPeople(writer(), actor)]);
  return (
    <NewsroomFrame
      actor={actor}
      current="authors"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={author.name}
    >
      <AuthorForm action={saveAuthorAction} author={author} editions={editions} people={people} />
      <p className="py-4">
        <a className="py-2 underline underline-offset-2" href={authorsPath}>
          {authorTexts.back}
        </a>
      </p>
    </NewsroomFrame>
  );
}
