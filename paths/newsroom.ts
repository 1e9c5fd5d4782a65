import { deskPath } from '#paths.ts';

// Addresses of the newsroom's screens and of the endpoints that they call; readers' addresses are in paths.ts.

/** One's own account. */
export const accountPath = `${deskPath}/account`;

/** The screen where an article is written. */
export function articleEditorPath(articleId: string): string {
  return `${deskPath}/articles/${articleId}`;
}

/** Where the screen of an article saves it. */
export function articleEndpoint(articleId: string): string {
  return `/api/newsroom/articles/${articleId}`;
}
