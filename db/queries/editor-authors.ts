import { eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { authorProfiles, authors } from '../schema/authors.ts';
import type { Editor } from './editor.ts';

/** What an edition says of an author. */
export type AuthorProfile = { locale: string; role: string; bio: string };

/** Somebody whose name may stand in a byline, as the newsroom lists them. */
export type ListedAuthor = {
  id: string;
  slug: string;
  name: string;
  email: string | null;
  userId: string | null;
  profiles: AuthorProfile[];
  /** Articles that they sign, in any state. */
  articles: number;
};

const columns = sql`w.id, w.slug, w.name, w.email, w.user_id as "userId",
  (select coalesce(json_agg(json_build_object('locale', p.locale, 'role', p.role, 'bio', p.bio)
      order by e.position, e.locale), '[]')
    from author_profiles p join editions e on e.locale = p.locale where p.author_id = w.id) as profiles,
  (select count(*)::int from article_authors l where l.author_id = w.id) as articles`;

/** Authors by name, at most `limit`; with `words`, those whose names contain them. */
export async function listAuthors(
  db: Database,
  _editor: Editor,
  { words, limit }: { words: string; limit: number },
): Promise<ListedAuthor[]> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const matching = words === '' ? sql`` : sql`where plain_text(w.name) like plain_text(${pattern})`;
  return db.execute<ListedAuthor>(
    sql`select ${columns} from authors w ${matching} order by plain_text(w.name), w.id limit ${limit}`,
  );
}

/** An author, or null. */
export async function findListedAuthor(db: Database, _editor: Editor, id: string): Promise<ListedAuthor | null> {
  const [author] = await db.execute<ListedAuthor>(sql`select ${columns} from authors w where w.id = ${id}::uuid`);
  return author ?? null;
}

/** Changes what is known of an author and what each edition says; false where there is none. */
export async function updateAuthor(
  tx: Transaction,
  { id, ...values }: { id: string; slug: string; name: string; email: string | null; userId: string | null },
  profiles: readonly AuthorProfile[],
): Promise<boolean> {
  const changed = await tx.update(authors).set(values).where(eq(authors.id, id)).returning({ id: authors.id });
  if (changed.length === 0) return false;
  const kept = profiles.map(({ locale }) => sql`${locale}`);
  const isGone = kept.length > 0 ? sql`and locale not in (${sql.join(kept, sql`, `)})` : sql``;
  await tx.execute(sql`delete from author_profiles where author_id = ${id}::uuid ${isGone}`);
  if (kept.length > 0)
    await tx
      .insert(authorProfiles)
      .values(profiles.map((profile) => ({ ...profile, authorId: id })))
      .onConflictDoUpdate({
        target: [authorProfiles.authorId, authorProfiles.locale],
        set: { role: sql`excluded.role`, bio: sql`excluded.bio` },
      });
  return true;
}
