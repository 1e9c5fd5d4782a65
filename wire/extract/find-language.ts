import { textOf } from './json-ld.ts';
import { metaOf, type PageView } from './page-view.ts';

/** The language that the page declares, as a BCP 47 tag; null where it declares none that is one. */
export function declaredLanguage(view: PageView): string | null {
  const claims = [
    view.source.language,
    view.article && textOf(view.article, 'inLanguage'),
    metaOf(view, 'og:locale', 'content-language', 'language', 'dc.language'),
  ];
  for (const claim of claims) {
    const tag =
      claim
        ?.trim()
        .replaceAll('_', '-')
        .split(/[,;\s]/, 1)[0] ?? '';
    if (isTag(tag)) return Intl.getCanonicalLocales(tag)[0] ?? null;
  }
  return null;
}

/**
 * The language of an article: the declared one, unless the text plainly is in another. Systems that were never set up say
 * «en-US» of everything.
 */
export function settleLanguage(declared: string | null, guessed: string | null): string | null {
  if (declared === null || guessed === null) return declared ?? guessed;
  const isSame = baseOf(declared) === baseOf(guessed);
  return isSame ? declared : guessed;
}

function baseOf(tag: string): string {
  const base = tag.toLowerCase().split('-', 1)[0] ?? '';
  return ['no', 'nn'].includes(base) ? 'nb' : base;
}

function isTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
