import type { Transaction } from '#db/client.ts';
import { listTagsCalled } from '#db/queries/editor-tags.ts';
import type { DispatchRow } from '#db/queries/wire-dispatches.ts';
import { listPairTerms } from '#db/queries/wire-translations.ts';
import type { Actor } from './actor.ts';
import { plainLanguage } from './glossary-term.ts';

const most = 8;

/**
 * The subjects of an edition that a dispatch has: those that are called like what its source and its page file it under, as it
 * stands there (names are the same in most languages) or as the glossary translates it. None is ever made: a subject in a
 * foreign language would be worse than none.
 */
export async function tagsOfDispatch(
  tx: Transaction,
  actor: Actor,
  { feedStatement, pageStatement, language }: Pick<DispatchRow, 'feedStatement' | 'pageStatement' | 'language'>,
  locale: string,
): Promise<string[]> {
  const { keywords } = pageStatement ?? {};
  const said = [...(feedStatement?.categories ?? []), ...(Array.isArray(keywords) ? keywords.map(String) : [])];
  if (said.length === 0) return [];
  const terms = await listPairTerms(tx, actor, { from: plainLanguage(language), to: plainLanguage(locale) });
  const translated = new Map(terms.map(({ source, target }) => [source.toLowerCase(), target ?? source]));
  const names = said.slice(0, 50).map((word) => translated.get(word.trim().toLowerCase()) ?? word.trim());
  return (await listTagsCalled(tx, actor, { locale, names })).slice(0, most);
}
