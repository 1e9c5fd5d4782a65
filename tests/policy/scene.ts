import type { Database } from '#db/client.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import { scheduleArticle } from '#newsroom/schedule-article.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { withdrawArticle } from '#newsroom/withdraw-article.ts';
import { aDraft, anArticleOfTheWire, aPerson, aSection, expectOk, importer } from '../builders.ts';
import type { PolicyCase, Scene } from './case.ts';
import { type Column, columns } from './columns.ts';

type Wanted = Pick<PolicyCase, 'on' | 'isOnWire'>;

/** What somebody finds who acts in a column of the policy: an article of theirs, of a colleague or from the wire. */
export async function aScene(
  db: Database,
  actor: Scene['actor'],
  column: Column,
  { on, isOnWire }: Wanted,
): Promise<Scene> {
  const { id: sectionId } = await aSection(db);
  const kind =
    isOnWire && columns[column].article === 'colleague' && column !== 'staff' ? 'wire' : columns[column].article;
  const made =
    kind === 'wire'
      ? await anArticleOfTheWire(db, { sectionId })
      : await aDraft(db, { sectionId, actor: kind === 'own' ? actor : await aPerson(db, 'editor') });
  const scene = { db, actor, articleId: made.id, version: made.version, sectionId };
  const target = { articleId: made.id, version: null };
  const publishAt = new Date(Date.now() + 7_200_000);
  const moves = {
    in_review: () => submitArticle(db, importer, target),
    scheduled: () => scheduleArticle(db, importer, { ...target, publishAt }),
    published: () => publishArticle(db, importer, target),
    withdrawn: async () => {
      expectOk(await publishArticle(db, importer, target));
      return withdrawArticle(db, importer, { ...target, reason: 'Une raison.' });
    },
  };
  if (on === undefined || on === 'draft') return scene;
  return { ...scene, version: expectOk(await moves[on]()).version };
}
