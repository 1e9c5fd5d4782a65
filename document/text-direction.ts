const rightToLeft = new Set('ar arc ckb dv fa he iw ks ps sd syr ug ur yi'.split(' '));
const rightToLeftScripts = /-(?:arab|hebr|syrc|thaa|nkoo|rohg)\b/i;

/** The direction in which a language is written, from its BCP 47 tag: an explicit script decides before the language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  if (rightToLeftScripts.test(lang)) return 'rtl';
  if (/-[a-z]{4}\b/i.test(lang)) return 'ltr';
  return rightToLeft.has(lang.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
