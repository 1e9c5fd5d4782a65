import type { Paper } from '#components/site/linked-data/paper.ts';
import type { SiteContext } from '#components/site/site-context.ts';
import { env } from '#env.ts';
import { fullEdition, infoPath } from '#paths.ts';
import { readSettings } from '../[locale]/read-site.ts';

/** What the descriptions of a page for machines need to know of the paper. */
export async function readPaper({ masthead, messages }: SiteContext): Promise<Paper> {
  const { publisher } = await readSettings();
  const { edition, infoPages } = masthead;
  const principles = infoPages.find(({ key }) => key === 'about') ?? infoPages.find(({ key }) => key === 'translation');
  return {
    siteUrl: env.siteUrl,
    edition,
    publisher,
    tagline: messages.site.tagline,
    principlesPath: principles ? infoPath(fullEdition(edition), principles.slug) : null,
  };
}
