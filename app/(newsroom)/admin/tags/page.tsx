import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { TagSearch } from '#components/newsroom/manage/tag-search.tsx';
import { TagTable } from '#components/newsroom/manage/tag-table.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { writer } from '#db/process-connections.ts';
import { listEditionChoices } from '#db/queries/editor-section-tree.ts';
import { listTags } from '#db/queries/editor-tags.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { tagTexts } from '#messages/newsroom/tags.ts';
import { can } from '#newsroom/access.ts';
import { signOutAction } from '../actions.ts';
import { screensFor } from '../screens.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const mostShown = 200;

export function generateMetadata(): Metadata {
  return { title: tagTexts.title };
}

/** The subjects of an edition, or those whose names contain some words. */
export default async function TagListScreen({ searchParams }: Props) {
  const actor = await requireActor();
  if (!can(actor, 'manage-tags')) notFound();
  const { language, q } = await searchParams;
  const editions = await listEditionChoices(writer(), actor);
  const locale = editions.find((edition) => edition.locale === language)?.locale ?? editions[0]?.locale ?? '';
  const words = typeof q === 'string' ? q.trim().slice(0, 80) : '';
  const found = await listTags(writer(), actor, { locale, words, limit: mostShown + 1 });
  return (
    <NewsroomFrame
      actor={actor}
      current="tags"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={tagTexts.title}
    >
      <TagSearch editions={editions} locale={locale} words={words} />
      {found.length > 0 ? (
        <TagTable tags={found.slice(0, mostShown)} />
      ) : (
        <p className="py-6 text-label">{tagTexts.none}</p>
      )}
      {found.length > mostShown && <p className="py-4 text-label">{tagTexts.more(mostShown)}</p>}
    </NewsroomFrame>
  );
}
