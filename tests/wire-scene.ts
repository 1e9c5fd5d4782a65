import { expect } from 'vitest';
import type { Database, Sql } from '#db/client.ts';
import { openHostLocks } from '#db/host-locks.ts';
import { insertSource } from '#db/queries/editor-edition.ts';
import type { sources } from '#db/schema/sources.ts';
import { mediaStore } from '#newsroom/media-store.ts';
import type { Machines } from '#wire/pipeline/machines.ts';
import type { PollReport } from '#wire/read-answer.ts';
import { workHost } from '#wire/run.ts';
import { aSection, unique } from './builders.ts';
import { test as base } from './database.ts';
import { aFeed, type FakeSite, type MadeItem, openFakeSite } from './fake-newsroom-site.ts';
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts';

/** Tests of the wire against a site on this machine: each has a site and the sources of it. */
export const test = base.extend<{ scene: Scene }>({
  scene: async ({ db, sql, databaseUrl }, use) => {
    const folder = await makeTemporaryFolder('media');
    const locks = openHostLocks(databaseUrl);
    const site = await openFakeSite();
    const scene: Scene = new Scene(db, sql, site, (report, faults) =>
      workHost(
        {
          db,
          locks,
          ...scene.us,
          pause: 0,
          store: mediaStore(folder),
          ...(scene.machines && { machines: scene.machines }),
          report: (_source, poll) => report.push(poll),
          complain: (_source, fault) => faults.push(fault),
        },
        site.url,
      ),
    );
    await use(scene);
    await locks.end();
    await removeFolder(folder);
  },
});

/** A site with sources, and what the wire makes of them. */
export class Scene {
  readonly db: Database;
  readonly sql: Sql;
  readonly site: FakeSite;
  /** What translates and judges; nothing where a test does not say. */
  machines: Machines | null = null;
  readonly run: (report: PollReport[], faults: unknown[]) => Promise<void>;
  /** Where our own site is, and which servers inside it may ask. */
  readonly us: { siteUrl: string; allowedHosts: string[] };

  constructor(db: Database, sql: Sql, site: FakeSite, run: Scene['run']) {
    this.db = db;
    this.sql = sql;
    this.site = site;
    this.run = run;
    this.us = { siteUrl: 'https://depeche.example', allowedHosts: [site.host] };
  }

  /** A source of the site, in English where nothing else is said; its feed is at `/feed`. */
  async source(changes: Partial<typeof sources.$inferInsert> = {}): Promise<string> {
    const { id: sectionId } = await aSection(this.db);
    const source = {
      slug: unique('source'),
      name: 'The Source',
      language: 'en',
      homepage: this.site.url,
      feedUrl: `${this.site.url}/feed`,
      licencePolicy: 'full',
      licenceProof: 'Agreement of 2026.',
      sectionId,
      ...changes,
    } as const;
    return this.db.transaction((tx) => insertSource(tx, source));
  }

  /** Does what is due; no fault is expected. */
  async work(): Promise<PollReport[]> {
    const [reports, faults]: [PollReport[], unknown[]] = [[], []];
    await this.run(reports, faults);
    expect(faults).toEqual([]);
    return reports;
  }

  /** Makes the source due again and does it. */
  async again(sourceId: string): Promise<PollReport[]> {
    await this.sql`update sources set next_due_at = now() where id = ${sourceId}`;
    await this.sql`update hosts set open_at = now()`;
    return this.work();
  }

  async findSource(id: string) {
    const [row] = await this.sql`select * from sources where id = ${id}`;
    return row ?? {};
  }

  async dispatches(sourceId: string) {
    return this.sql`select * from dispatches where source_id = ${sourceId} order by headline`;
  }

  async drafts(sourceId: string) {
    return this.sql<{ headline: string; text: string; locale: string; status: string; version: number }[]>`
      select a.headline, a.body::text as text, a.locale, a.status, a.version from articles a
      join dispatches d on d.article_id = a.id where d.source_id = ${sourceId} order by a.headline`;
  }

  /** The articles that are translations of the source's dispatches. */
  async translated(sourceId: string) {
    return this.sql<{ id: string; headline: string; text: string; locale: string; status: string; version: number }[]>`
      select a.id, a.headline, a.body::text as text, a.locale, a.status, a.version from articles a
      join translations t on t.article_id = a.id join dispatches d on d.id = t.dispatch_id
      where d.source_id = ${sourceId} order by a.headline, a.locale`;
  }

  /** The sentences of a dispatch in an edition. */
  async segments(dispatchId: string, locale = 'fr') {
    return this.sql`
      select s.* from wire_segments s join wire_translations t on t.id = s.translation_id
      where t.dispatch_id = ${dispatchId} and t.locale = ${locale} order by s.position`;
  }

  async happenings(dispatchId: string): Promise<string[]> {
    const rows = await this.sql`select happened from dispatch_events where dispatch_id = ${dispatchId} order by id`;
    return rows.map(({ happened }) => happened);
  }
}

/** A moment in the past. */
export const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

/** The news of a site: each with an address of its own there, and its whole text in the feed. */
export function news(site: FakeSite, count = 3): MadeItem[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `tag:source,2026:${at}`,
    link: `${site.url}/story/${at}`,
    title: `Story number ${at}`,
    text: `<p>What happened in story ${at}.</p><p>${'And what came of it. '.repeat(60)}</p>`,
    published: hoursAgo(at + 1),
  }));
}

/** Puts these items, and nothing else, into the feed of the site. */
export const offer = (site: FakeSite, items: readonly MadeItem[], extra?: string) => {
  site.pages['/feed'] = { body: aFeed(items, extra ? { extra } : {}) };
};
