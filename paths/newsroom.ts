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

/** The screen where an article is written. */
export function articleEditorPath(articleId: string): string {
  return `${deskPath}/articles/${articleId}`;
}

/** Where the screen of an article saves it. */
export function articleEndpoint(articleId: string): string {
  return `/api/newsroom/articles/${articleId}`;
}

/** Where the screen of an article asks for an act: to publish, to schedule, to withdraw … */
export function articleActsEndpoint(articleId: string): string {
  return `${articleEndpoint(articleId)}/acts`;
}

/** Where the screen of an article asks what should be looked at before readers see it. */
export function articleChecksEndpoint(articleId: string): string {
  return `${articleEndpoint(articleId)}/checks`;
}
