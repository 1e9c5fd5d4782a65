import { test as base } from '@playwright/test';
import { findRunningEmbedded, startEmbedded } from '#db/embedded.ts';
import { expectOk } from '#tests/builders.ts';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';
import { type RunningSite, startSite } from './running-site.ts';

type OwnSite = {
  /** A folder for the data of a site of one's own. */
  dataDir: string;
  /** Runs `npm start` there, without the demo. What a failed test leaves running is ended with it. */
  start: (environment?: Record<string, string>) => Promise<RunningSite>;
};

/** Tests with a site of their own, which they may stop and kill. */
export const test = base.extend<OwnSite>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what the fixture needs
  dataDir: async ({}, use) => {
    const dataDir = await makeTemporaryFolder('own-site');
    await use(dataDir);
    if (await findRunningEmbedded(dataDir)) await expectOk(await startEmbedded({ dataDir })).stop();
    await removeFolder(dataDir);
  },
  start: async ({ dataDir }, use) => {
    const groups: number[] = [];
    await use(async (environment = {}) => {
      const site = await startSite(dataDir, { DEMO: 'off', ...environment });
      groups.push(site.pid);
      return site;
    });
    for (const group of groups) endGroup(group);
  },
});

function endGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // Nothing of it is left, as it should be.
  }
}
