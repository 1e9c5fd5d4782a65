/**
 * What a page may show of a row. `author` and `tag` are their names, which stand on every article of theirs; the lists of
 * their articles change more often and have kinds of their own.
 */
type TagKind =
  | 'article'
  | 'section'
  | 'story'
  | 'author'
  | 'author-list'
  | 'tag'
  | 'tag-list'
  | 'media'
  | 'source'
  | 'info';

/**
 * The cache tag of a row: its kind and the last twelve hexadecimal digits of its UUIDv7. The database makes the same
 * text (`page_tag()` in db/migrations/0002_page_tags.sql).
 */
export function pageTag(kind: TagKind, id: string): string {
  return `${kind}:${id.slice(-12)}`;
}
