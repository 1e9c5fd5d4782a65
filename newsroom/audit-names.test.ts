import { expect, test } from 'vitest';
import { actNames } from '#messages/newsroom/audit.ts';
import { filesMatching, readSource } from '#tests/source-tree.ts';

test('every act that is left in the audit log has a name', () => {
  const sources = filesMatching(/^newsroom\/.*\.ts$/).filter((file) => !file.endsWith('.test.ts'));
  const left = sources.flatMap((file) => {
    const text = readSource(file);
    if (!/leaveAuditEntry|changeArticle|changeUser|recordAct/.test(text)) return [];
    return [...text.matchAll(/\b(?:act|name): '([a-z]+(?:-[a-z]+)*)'/g)].map(([, act = '']) => act);
  });
  // What the policy and the status machine call an act is no entry of the log.
  const entries = new Set(left.filter((act) => /^(?:sign-in|[a-z]+(?:-[a-z]+)+)$/.test(act)));
  const policy = [
    'manage-sections',
    'manage-tags',
    'manage-authors',
    'manage-sources',
    'manage-glossary',
    'manage-users',
    'manage-own-account',
    'see-newsroom',
    'see-notices',
    'prepare-update',
    'write-note',
  ];
  const named = new Set(actNames.map(([act]) => act));
  expect([...entries].filter((act) => !named.has(act) && !policy.includes(act))).toEqual([]);
  expect(entries.size).toBeGreaterThan(25);
});
