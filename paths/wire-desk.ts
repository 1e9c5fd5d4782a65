import { deskPath } from '#paths.ts';

// Addresses of the wire desk: its screens, and the endpoints that they call.

const deskQueryParameters = ['state', 'source', 'language', 'edition', 'before'] as const;

/** What the list of the wire desk is narrowed down to, as it stands in its address. */
export type DeskQuery = Partial<Record<(typeof deskQueryParameters)[number], string>>;

/** The wire desk, with nothing open. */
export function wireDeskPath(query: DeskQuery = {}): string {
  return `${deskPath}/wire${asQuery(query)}`;
}

/** A dispatch open at the wire desk. */
export function deskItemPath(translationId: string, query: DeskQuery = {}): string {
  return `${deskPath}/wire/${translationId}${asQuery(query)}`;
}

/** Where the desk asks for more of its list, and how many are held. */
export function deskQueueEndpoint(query: DeskQuery = {}): string {
  return `/api/newsroom/wire/queue${asQuery(query)}`;
}
export const heldCountEndpoint = '/api/newsroom/wire/held';

/** Where the desk asks for a dispatch that is about to be opened. */
export function deskItemEndpoint(translationId: string): string {
  return `/api/newsroom/wire/translations/${translationId}`;
}

/** Where the desk takes a dispatch in hand, says that it still is, and lets go of it. */
export function deskClaimEndpoint(translationId: string): string {
  return `${deskItemEndpoint(translationId)}/claim`;
}

/** Where the desk confirms, corrects, accepts, rejects … */
export function deskWorkEndpoint(translationId: string): string {
  return `${deskItemEndpoint(translationId)}/work`;
}

/** Where dispatches of trusted sources are published together. */
export const wireBatchEndpoint = '/api/newsroom/wire/batch';

function asQuery(query: DeskQuery): string {
  const given = deskQueryParameters.flatMap((name) => (query[name] ? [[name, query[name]]] : []));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
