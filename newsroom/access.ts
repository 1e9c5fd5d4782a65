import type { Actor, Machine, Role } from './actor.ts';
import type { StatusAct } from './article-status.ts';

/** Everything that somebody may be refused. */
export type Act =
  | 'create'
  | StatusAct
  | 'review-translation'
  | 'translate'
  | 'settle-reports'
  | 'name-revision'
  | 'write-note'
  | 'add-media'
  | 'save-info-page'
  | 'save-settings'
  | 'manage-sections'
  | 'manage-tags'
  | 'manage-authors'
  | 'manage-sources'
  | 'manage-glossary'
  | 'manage-users'
  | 'manage-own-account'
  | 'see-audit-log'
  | 'see-notices'
  | 'share-preview'
  | 'see-newsroom';

/** What the policy needs to know of an article. */
export type AccessSubject = { createdBy: string | null; origin: 'staff' | 'wire'; status: string };

const everyone: readonly Act[] = ['see-newsroom', 'write-note', 'share-preview', 'add-media', 'manage-own-account'];
const publishing: readonly Act[] = [
  'create',
  'save',
  'submit',
  'return',
  'schedule',
  'unschedule',
  'publish',
  'embargo',
  'plan-withdrawal',
  'see-notices',
  'prepare-update',
  'update',
  'correct',
  'withdraw',
  'reinstate',
  'name-revision',
  'review-translation',
  'translate',
  'settle-reports',
];

const filing: readonly Act[] = ['manage-tags', 'manage-authors', 'manage-sources', 'manage-glossary', 'save-info-page'];

const byRole: Record<Role, readonly Act[]> = {
  administrator: [
    ...everyone,
    ...publishing,
    ...filing,
    'manage-sections',
    'save-settings',
    'manage-users',
    'see-audit-log',
  ],
  editor: [...everyone, ...publishing, ...filing],
  reporter: [...everyone, 'create', 'save', 'submit', 'name-revision'],
  translator: [
    ...everyone,
    'save',
    'submit',
    'name-revision',
    'review-translation',
    'translate',
    'settle-reports',
    'manage-glossary',
  ],
};

const byMachine: Record<Machine['name'], readonly Act[]> = {
  clock: ['publish', 'withdraw'],
  'sign-in': [],
  wire: ['create', 'save', 'unschedule', 'publish', 'update', 'correct', 'withdraw', 'reinstate', 'add-media'],
  import: ['see-newsroom', 'add-media', ...publishing, 'save-info-page', 'save-settings'],
};

/** The only policy: may `actor` do `act`, to `article` where the act is on one? */
export function can(actor: Actor, act: Act, article: AccessSubject | null = null): boolean {
  const allowed = actor.kind === 'machine' ? byMachine[actor.name] : byRole[actor.role];
  if (!allowed.includes(act)) return false;
  if (actor.kind === 'machine') return actor.name !== 'wire' || article === null || article.origin === 'wire';
  if (article === null) return true;
  if (actor.role === 'reporter') return article.createdBy === actor.userId && article.status === 'draft';
  if (actor.role === 'translator') return article.origin === 'wire';
  return true;
}
