import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { AuthorForm } from '#components/newsroom/manage/author-form.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { writer } from '#db/process-connections.ts';
import { listEditionChoices } from '#db/queries/editor-section-tree.ts';
import { listPeople } from '#db/queries/editor-users.ts';
import { authorTexts } from '#messages/newsroom/authors.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { can } from '#newsroom/access.ts';
import { signOutAction } from '../../actions.ts';
import { screensFor } from '../../screens.ts';
import { addAuthorAction } from '../actions.ts';

export function generateMetadata(): Metadata {
  return { title: authorTexts.add };
}

/** Adds somebody who signs. */
export default async function NewAuthorScreen() {
  const actor = await requireActor();
  if (!can(actor, 'manage-authors')) notFound();
  const [editions, people] = await Promise.all([listEditionChoices(writer(), actor), listPeople(writer(), actor)]);
  return (
    <NewsroomFrame
      actor={actor}
      current="authors"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={authorTexts.add}
    >
      <AuthorForm action={addAuthorAction} author={null} editions={editions} people={people} />
    </NewsroomFrame>
  );
}
