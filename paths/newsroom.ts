import { deskPath, signInPath } from '#paths.ts';

// Addresses of the newsroom's screens and of the endpoints that they call; readers' addresses are in paths.ts.

/** One's own account. */
export const accountPath = `${deskPath}/account`;

/** Where a forgotten password is told, and where a link sets a new one. */
export const forgottenPasswordPath = `${signInPath}/forgotten`;
export function newPasswordPath(token: string): string {
  return `${signInPath}/new-password?token=${encodeURIComponent(token)}`;
}

/** The sign-in, after a new password was set. */
export const passwordIsSetPath = `${signInPath}?done=password`;

/** Where a screen signs in again somebody whose session ended; below the sign-in, whose cookies it shares. */
export const signInAgainPath = `${signInPath}/again`;

/** The way to the provider of sign-ins, and the sign-in when it let nobody in. */
export const providerSignInPath = `${signInPath}/provider`;
export const providerRefusedPath = `${signInPath}?done=refused`;

/** The second step of a sign-in. */
export const signInCodePath = `${signInPath}/code`;

/** Where an authenticator is set up. */
export const secondFactorPath = `${accountPath}/second-factor`;

/** Everybody of the newsroom, and one of them. */
export const usersPath = `${deskPath}/users`;
export function userPath(userId: string): string {
  return `${usersPath}/${userId}`;
}

/** What was done by whom, of those that a search asks for, from a page on. */
export const auditPath = `${deskPath}/audit`;
export type AuditSearch = Partial<Record<(typeof auditParameters)[number], string>>;
export const auditParameters = ['actor', 'act', 'kind', 'subject', 'from', 'to', 'before'] as const;
export function auditSearchPath(search: AuditSearch): string {
  return `${auditPath}${auditQuery(search)}`;
}

/** All of it as a file. */
export function auditExportPath(search: AuditSearch, format: 'csv' | 'json'): string {
  const { before: _page, ...all } = search;
  const query = auditQuery(all);
  return `${auditPath}/export${query}${query ? '&' : '?'}format=${format}`;
}

/** The screen where an article is written. */
export function articleEditorPath(articleId: string): string {
  return `${deskPath}/articles/${articleId}`;
}

/** Where the screen of an article saves it. */
export function articleEndpoint(articleId: string): string {
  return `/api/newsroom/articles/${articleId}`;
}

/** Where the screen of an article tells that somebody has it open, and hears who else has. */
export function presenceEndpoint(articleId: string): string {
  return `${articleEndpoint(articleId)}/presence`;
}

/** Where notes to colleagues on an article are left and marked. */
export function notesEndpoint(articleId: string): string {
  return `${articleEndpoint(articleId)}/notes`;
}

/** The screen of an article's revisions; `version` is looked at, beside `against`, or by itself the one before it. */
export function revisionsPath(
  articleId: string,
  { version, against, before }: { version?: number; against?: number; before?: number } = {},
): string {
  const asked = Object.entries({ version, against, before }).filter(([, value]) => value !== undefined);
  const query = asked.map(([name, value]) => `${name}=${value}`).join('&');
  return `${articleEditorPath(articleId)}/revisions${query && `?${query}`}`;
}

/** Where the screen of an article asks for an act: to publish, to schedule, to withdraw … */
export function articleActsEndpoint(articleId: string): string {
  return `${articleEndpoint(articleId)}/acts`;
}

/** Where the screen of an article asks what should be looked at before readers see it. */
export function articleChecksEndpoint(articleId: string): string {
  return `${articleEndpoint(articleId)}/checks`;
}

/** What the list of articles is narrowed down to, as it stands in its address. */
export type ArticleListQuery = Partial<Record<(typeof articleListParameters)[number], string>>;

const articleListParameters = [
  'q',
  'status',
  'section',
  'author',
  'language',
  'kind',
  'from',
  'to',
  'sort',
  'after',
  'before',
] as const;

/** The list of all articles, or a part of it. */
export function articleListPath(query: ArticleListQuery = {}): string {
  const given = articleListParameters.flatMap((name) => (query[name] ? [[name, query[name]]] : []));
  return `${deskPath}/articles${given.length > 0 ? `?${new URLSearchParams(given)}` : ''}`;
}

/** The screen that shows an article as readers will see it, and from which links to it are sent. */
export function articlePreviewPath(articleId: string): string {
  return `${articleEditorPath(articleId)}/preview`;
}

/** Where links to a preview are made (POST) and ended (DELETE). */
export function articlePreviewsEndpoint(articleId: string): string {
  return `${articleEndpoint(articleId)}/previews`;
}

/** Where whoever holds the secret sees an article as readers will see it. */
export function previewPath(locale: string, token: string): string {
  return `/preview/${locale.toLowerCase()}/${token}`;
}

/** Where the command palette asks for articles by the words of their headlines. */
export const findArticlesEndpoint = '/api/newsroom/find';

function auditQuery(search: AuditSearch): string {
  const given = auditParameters.flatMap((name) => (search[name] ? [[name, search[name]]] : []));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** The sections in their order, a new one, and the screen of one. */
export const sectionsPath = `${deskPath}/sections`;
export const newSectionPath = `${sectionsPath}/new`;
export function sectionScreenPath(sectionId: string): string {
  return `${sectionsPath}/${sectionId}`;
}

/** What readers report of translations: what waits, or what was settled so; of one article alone. */
export function reportsPath({ state, article }: { state?: string; article?: string } = {}): string {
  const given = Object.entries({ state, article }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `${deskPath}/reports${given.length > 0 ? `?${new URLSearchParams(given)}` : ''}`;
}

/** The subjects of an edition, those whose names contain some words, and the screen of one. */
export function tagsPath({ language, q }: { language?: string; q?: string } = {}): string {
  const given = Object.entries({ language, q }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `${deskPath}/tags${given.length > 0 ? `?${new URLSearchParams(given)}` : ''}`;
}
/** The screen of a subject; `merged` is how many articles it has just received from another one. */
export function tagScreenPath(tagId: string, merged: number | null = null): string {
  return `${deskPath}/tags/${tagId}${merged === null ? '' : `?merged=${merged}`}`;
}

/** Those who sign, a new one, and the screen of one. */
export const authorsPath = `${deskPath}/authors`;
export const newAuthorPath = `${authorsPath}/new`;
export function authorScreenPath(authorId: string): string {
  return `${authorsPath}/${authorId}`;
}

/** Who reviewed which translation, of the days of a search, as a file. */
export function reviewRecordPath({ from, to }: Pick<AuditSearch, 'from' | 'to'>, format: 'csv' | 'jsonl'): string {
  const query = auditQuery({ ...(from && { from }), ...(to && { to }) });
  return `${deskPath}/wire/record/export${query}${query ? '&' : '?'}format=${format}`;
}

/** The settings of the whole site. */
export const settingsPath = `${deskPath}/settings`;

/** The sources of the wire in an order, the screen where one is added, and that of one. */
export const sourceOrders = [
  'state',
  'name',
  'language',
  'section',
  'licence',
  'rhythm',
  'polled',
  'next',
  'day',
] as const;
export type SourceOrder = (typeof sourceOrders)[number];
export function sourcesPath(order: SourceOrder = 'state'): string {
  return `${deskPath}/sources${order === 'state' ? '' : `?sort=${order}`}`;
}
export const newSourcePath = `${deskPath}/sources/new`;

export function sourceScreenPath(sourceId: string): string {
  return `${sourcesPath()}/${sourceId}`;
}

/** Where a list of sources is taken from a file, and where it is given as one. */
export const importSourcesPath = `${sourcesPath()}/import`;
export const exportSourcesPath = `${sourcesPath()}/export`;

/** The pages about the paper, and one of them in an edition. */
export const pagesPath = `${deskPath}/pages`;
export function pageScreenPath(locale: string, key: string): string {
  return `${pagesPath}/${locale.toLowerCase()}/${key}`;
}
