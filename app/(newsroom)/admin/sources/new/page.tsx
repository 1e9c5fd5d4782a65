import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { requireActor } from '#auth.ts';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { AddressForm } from '#components/newsroom/sources/address-form.tsx';
import { newsroom } from '#messages/newsroom/fr.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { can } from '#newsroom/access.ts';
import { sourcesPath } from '#paths/newsroom.ts';
import { signOutAction } from '../../actions.ts';
import { screensFor } from '../../screens.ts';
import { FoundSource } from './found-source.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export function generateMetadata(): Metadata {
  return { title: sourceTexts.add };
}

/** Adds a source: from whatever address is at hand to its last items, and from there to what may be used of them. */
export default async function NewSourceScreen({ searchParams }: Props) {
  const actor = await requireActor();
  if (!can(actor, 'manage-sources')) notFound();
  const asked = (await searchParams).address;
  const address = typeof asked === 'string' ? asked.trim() : '';
  // Foreign servers take their time: the screen stands while they do.
  const waiting = (
    <>
      <AddressForm address={address} problem={null} />
      <p className="py-4 text-label" role="status">
        {sourceTexts.find.looking}
      </p>
    </>
  );
  return (
    <NewsroomFrame
      actor={actor}
      current="sources"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={sourceTexts.add}
    >
      {address === '' ? (
        <AddressForm address="" problem={null} />
      ) : (
        <Suspense fallback={waiting} key={address}>
          <FoundSource actor={actor} address={address} />
        </Suspense>
      )}
      <p className="py-4">
        <a className="py-2 underline underline-offset-2" href={sourcesPath()}>
          {sourceTexts.back}
        </a>
      </p>
    </NewsroomFrame>
  );
}
