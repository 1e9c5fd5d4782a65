import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { DeskScreen } from '../desk-screen.tsx';
import { readDeskQuery, readItem } from '../read-desk.ts';
import { requireReviewer } from '../wire-reviewer.ts';

type Props = {
  params: Promise<{ translation: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export function generateMetadata(): Metadata {
  return { title: wireDeskTexts.title };
}

/** One dispatch of the wire beside its translation. */
export default async function TranslationScreen({ params, searchParams }: Props) {
  const actor = await requireReviewer();
  const { translation } = await params;
  const opened = await readItem(actor, translation);
  if (!opened.ok) notFound();
  return <DeskScreen actor={actor} opened={opened.value} query={readDeskQuery(await searchParams)} />;
}
