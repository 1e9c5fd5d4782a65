import { decodeHTML } from 'entities';
import { oneLine } from './one-line.ts';

/** A text of metadata as people read it: without the markup and the entities that systems leave in it. */
export function plainText(text: string): string {
  const unmarked = text.slice(0, 20_000).replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ');
  return oneLine(decodeHTML(unmarked)).replace(/<\/?[a-z][^<>]{0,500}>/gi, '');
}
