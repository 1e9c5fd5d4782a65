import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { requireActor } from '#auth.ts';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { TagMergeForm } from '#components/newsroom/manage/tag-merge-form.tsx';
import { TagNameForm } from '#components/newsroom/manage/tag-name-form.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { ActButton } from '#components/ui/act-button.tsx';
import { writer } from '#db/process-connections.ts';
import { findListedTag, listTags } from '#db/queries/editor-tags.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { tagTexts } from '#messages/newsroom/tags.ts';
import { can } from '#newsroom/access.ts';
import { tagsPath } from '#paths/newsroom.ts';
import { signOutAction } from '../../actions.ts';
import { screensFor } from '../../screens.ts';
import { mergeTagsAction, removeTagAction, renameTagAction } from '../actions.ts';

type Props = {
  params: Promise<{ tag: string }>;
  searchParams: Promise<{ merged?: string | string[]; into?: string | string[] }>;
};

// More than anybody looks through in a list; a paper that has more has other worries.
const mostChoices = 2000;

export function generateMetadata(): Metadata {
  return { title: tagTexts.title };
}

/** A subject: its name, what it is merged with, and how it is removed. */
export default async function TagScreen({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { tag: id } = await params;
  const isAsked = can(actor, 'manage-tags') && z.uuid().safeParse(id).success;
  const tag = isAsked ? await findListedTag(writer(), actor, id) : null;
  if (!tag) notFound();
  const all = await listTags(writer(), actor, { locale: tag.locale, words: '', limit: mostChoices });
  const { into, ...query } = await searchParams;
  const merged = z.coerce.number().int().nonnegative().safeParse(query.merged);
  const { rename, merge, removal, counted, back } = tagTexts;
  return (
    <NewsroomFrame
      actor={actor}
      current="tags"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={tag.name}
      tools={<span className="text-soft">{counted(tag.articles)}</span>}
    >
      {merged.success && (
        <p className="pb-5 text-label font-bold" role="status">
          {merge.merged(merged.data)}
        </p>
      )}
      <AccountPart explanation={rename.explanation} title={rename.title}>
        <TagNameForm action={renameTagAction} tag={tag} />
      </AccountPart>
      <AccountPart explanation={merge.explanation} title={merge.title}>
        <TagMergeForm
          action={mergeTagsAction}
          asked={typeof into === 'string' ? into : null}
          others={all.filter((other) => other.id !== id)}
          tag={tag}
        />
      </AccountPart>
      {tag.articles === 0 && (
        <AccountPart explanation={removal.explanation} title={removal.title}>
          <ActButton action={removeTagAction} fields={{ tagId: id }} label={removal.remove} />
        </AccountPart>
      )}
      <p className="py-4">
        <a className="py-2 underline underline-offset-2" href={tagsPath({ language: tag.locale })}>
          {back}
        </a>
      </p>
    </NewsroomFrame>
  );
}
