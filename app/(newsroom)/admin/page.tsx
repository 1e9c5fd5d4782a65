import type { Metadata } from 'next';
import { requireActor } from '#auth.ts';
import { ArticleTable } from '#components/newsroom/article-table.tsx';
import { writer } from '#db/process-connections.ts';
import { listLastSaved } from '#db/queries/editor-desk.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { frontPath } from '#paths.ts';
import { signOutAction } from './actions.ts';

export function generateMetadata(): Metadata {
  return { title: newsroom.desk };
}

/** The desk: what was saved last. */
export default async function DeskPage() {
  const actor = await requireActor();
  const articles = await listLastSaved(writer(), actor, { limit: 40 });
  return (
    <div className="mx-auto max-w-page px-4 pb-10 md:px-8">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b-3 border-ink py-3">
        <p className="me-auto font-serif text-second font-semibold leading-none tracking-name">
          Dépêche<span className="text-signal">.</span>
        </p>
        <a className="py-2 underline underline-offset-2" href={frontPath({ locale: 'fr', isDefault: true })}>
          {newsroom.publicSite}
        </a>
        <span className="font-bold">{actor.name}</span>
        <form action={signOutAction}>
          <button className="cursor-pointer py-2 underline underline-offset-2" type="submit">
            {newsroom.signOut}
          </button>
        </form>
      </header>
      <main>
        <h1 className="py-5 font-serif text-third">{newsroom.desk}</h1>
        <ArticleTable articles={articles} messages={newsroom} />
      </main>
    </div>
  );
}
