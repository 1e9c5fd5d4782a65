import { tagPage } from '#lib/page-record.ts';
import type { Sql } from '../client.ts';
import type { Publisher, Rights, Settings } from '../schema/settings.ts';

export type { Publisher, Rights, Settings };

const defaults: Settings = {
  publisher: { name: 'Dépêche', legalForm: '', postalAddress: '', director: '', host: '', email: '', sameAs: [] },
  rights: {
    isMiningReserved: true,
    policyUrl: '',
    blockedCrawlers: [
      'AI2Bot',
      'Amazonbot',
      'Applebot-Extended',
      'Bytespider',
      'CCBot',
      'ClaudeBot',
      'cohere-ai',
      'Diffbot',
      'FacebookBot',
      'Google-Extended',
      'GPTBot',
      'ImagesiftBot',
      'meta-externalagent',
      'Omgilibot',
      'PerplexityBot',
      'Timpibot',
    ],
  },
  discovery: { indexUnreviewed: false, hub: '' },
};

/** What the newsroom settled for the whole site; the default where it settled nothing. */
export async function getSettings(sql: Sql): Promise<Settings> {
  tagPage('settings');
  const rows = await sql<{ key: keyof Settings; value: object }[]>`select key, value from settings`;
  const saved = new Map(rows.map(({ key, value }) => [key, value]));
  return {
    publisher: { ...defaults.publisher, ...saved.get('publisher') },
    rights: { ...defaults.rights, ...saved.get('rights') },
    discovery: { ...defaults.discovery, ...saved.get('discovery') },
  };
}
