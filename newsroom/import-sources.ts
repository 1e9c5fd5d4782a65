import type { Database } from '#db/client.ts';
import { listSectionsByName } from '#db/queries/editor-sources.ts';
import { type OutlinedFeed, readOpml } from '#lib/opml.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { slugOf } from '#lib/slug.ts';
import { addSource } from './add-source.ts';
import type { FieldProblem } from './article-content.ts';
import { refuseSources, type SourceActor, type SourceError, type SourceInput } from './source-content.ts';

/** What became of a feed of the list; `reason` is that of the first field that is wrong. */
export type ImportedLine = { line: number; name: string; feedUrl: string } & (
  | { outcome: 'added'; slug: string }
  | { outcome: 'known' }
  | { outcome: 'refused'; reason: string }
);

/** Why nothing was imported. */
export type ImportError = Extract<SourceError, { kind: 'forbidden' }> | { kind: 'invalid'; problems: FieldProblem[] };

const mostFeeds = 2000;
const mostBytes = 4 * 1024 * 1024;
const filings = ['draft', 'hold', 'publish'] as const;
const policies = ['full', 'excerpt', 'link_only'] as const;

/**
 * Adds the sources of a list in OPML, each by itself: what can't be added stops no other. What the list does not say is
 * the most careful: links only, watched, the language that is given here. A folder that is called like a section files
 * its sources there.
 */
export async function importSources(
  db: Database,
  actor: SourceActor,
  { opml, language }: { opml: Uint8Array; language: string },
  now = new Date(),
): Promise<Result<ImportedLine[], ImportError>> {
  const refusal = refuseSources(actor);
  if (refusal) return err({ kind: 'forbidden', act: 'manage-sources' });
  const refused = (reason: string) => err({ kind: 'invalid' as const, problems: [{ field: 'file', reason }] });
  if (opml.byteLength > mostBytes) return refused('list_too_large');
  const read = readOpml(opml);
  if (!read.ok) return refused('not_opml');
  if (read.value.length === 0) return refused('list_empty');
  if (read.value.length > mostFeeds) return refused('list_too_large');
  const sections = await db.transaction(listSectionsByName);
  const lines: ImportedLine[] = [];
  for (const feed of read.value) {
    const { line, feedUrl } = feed;
    const input = inputOf(feed, language, sections);
    const added = await addSource(db, actor, input, now);
    lines.push({ line, name: input.name, feedUrl, ...outcomeOf(added) });
  }
  return ok(lines);
}

function inputOf(
  { feedUrl, title, homepage, language, folders, own }: OutlinedFeed,
  fallback: string,
  sections: readonly { id: string; name: string; slug: string }[],
): SourceInput {
  const called = (folder: string) =>
    sections.find(({ name, slug }) => slugOf(name) === slugOf(folder) || slug === slugOf(folder));
  const section = folders.toReversed().map(called).find(Boolean);
  const until = own['licence-until'] ? new Date(own['licence-until']) : null;
  return {
    name: title || hostOf(feedUrl),
    feedUrl,
    homepage: homepage !== null && /^https?:/i.test(homepage) ? homepage : '',
    language: language ?? fallback,
    city: own.city ?? '',
    sectionId: section?.id ?? null,
    licencePolicy: policies.find((policy) => policy === own.licence) ?? 'link_only',
    licenceProof: own['licence-proof'] ?? '',
    licenceUntil: until,
    givesPictures: own.pictures === 'yes',
    trust: own.trust === 'trusted' ? 'trusted' : 'watched',
    filing: filings.find((filing) => filing === own.filing) ?? 'draft',
    translateInto: own['translate-into'] === undefined ? null : own['translate-into'].split(' ').filter(Boolean),
    selectors: own.selectors ?? '',
    rhythmMinutes: own.rhythm ? Number(own.rhythm) : null,
  };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address.slice(0, 100);
}

function outcomeOf(added: Awaited<ReturnType<typeof addSource>>) {
  if (added.ok) return { outcome: 'added', slug: added.value.slug } as const;
  const { error } = added;
  const reason = error.kind === 'invalid' ? (error.problems[0]?.reason ?? error.kind) : error.kind;
  return reason === 'feed_taken' ? ({ outcome: 'known' } as const) : ({ outcome: 'refused', reason } as const);
}
