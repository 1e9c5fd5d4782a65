/**
 * The cache tag of a row: its kind and the last twelve hexadecimal digits of its UUIDv7. The database makes the same
 * text (`page_tag()` in db/migrations/0002_page_tags.sql).
 */
export function pageTag(
  kind: 'article' | 'section' | 'story' | 'author' | 'tag' | 'media' | 'source',
  id: string,
): string {
  return `${kind}:${id.slice(-12)}`;
}
