import type { PageRequest } from '#server/pages/make-page.ts';

/**
 * What the path of a preview asks for: `/preview/fr/{secret}`. Null for every other path. Whether the secret is one, the
 * page itself finds out.
 */
export function readPreviewAddress(path: string): PageRequest | null {
  const [, locale, token] = /^\/preview\/([a-z][a-z0-9-]{1,34})\/([\w-]{20,100})$/.exec(path) ?? [];
  if (!locale || !token) return null;
  const internalPath = `/${locale}/preview/${token}`;
  return { address: path, internalPath, locale, isLite: false, status: null, isPreview: true };
}
