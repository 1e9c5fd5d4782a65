import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { PageForm } from '#components/newsroom/pages/page-form.tsx';
import { writer } from '#db/process-connections.ts';
import { findWrittenInfoPage, type InfoPageKey } from '#db/queries/editor-info-pages.ts';
import { listEditionAddresses } from '#db/queries/editor-links.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { pageTexts } from '#messages/newsroom/pages.ts';
import { can } from '#newsroom/access.ts';
import { pagesPath } from '#paths/newsroom.ts';
import { infoPath } from '#paths.ts';
import { signOutAction } from '../../../actions.ts';
import { screensFor } from '../../../screens.ts';
import { saveInfoPageAction } from '../../actions.ts';

type Props = { params: Promise<{ edition: string; page: string }> };

const isKey = (key: string): key is InfoPageKey => key in pageTexts.keys;

export function generateMetadata(): Metadata {
  return { title: pageTexts.title };
}

/** A page about the paper in an edition, and what is written on it. */
export default async function PageScreen({ params }: Props) {
  const actor = await requireActor();
  const { edition: asked, page: key } = await params;
  if (!can(actor, 'save-info-page') || !isKey(key)) notFound();
  const editions = await listEditionAddresses(writer(), actor);
  const edition = editions.find(({ locale }) => locale.toLowerCase() === asked);
  if (!edition) notFound();
  const page = await findWrittenInfoPage(writer(), actor, { key, locale: edition.locale });
  return (
    <NewsroomFrame
      actor={actor}
      current="pages"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={pageTexts.keys[key]}
      tools={
        page && (
          <a className="inline-block py-3 underline underline-offset-3" href={infoPath(edition, page.slug)}>
            {pageTexts.readers}
          </a>
        )
      }
    >
      <PageForm action={saveInfoPageAction} locale={edition.locale} page={page} pageKey={key} />
      <p className="py-4">
        <a className="py-2 underline underline-offset-2" href={pagesPath}>
          {pageTexts.back}
        </a>
      </p>
    </NewsroomFrame>
  );
}
