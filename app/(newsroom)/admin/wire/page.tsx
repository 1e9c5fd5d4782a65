import type { Metadata } from 'next';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { DeskScreen } from './desk-screen.tsx';
import { readDeskQuery } from './read-desk.ts';
import { requireReviewer } from './wire-reviewer.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export function generateMetadata(): Metadata {
  return { title: wireDeskTexts.title };
}

/** What machines translated and people have not looked at yet. */
export default async function WireScreen({ searchParams }: Props) {
  const actor = await requireReviewer();
  return <DeskScreen actor={actor} opened={null} query={readDeskQuery(await searchParams)} />;
}
