const decimalSigns = new Map<string, ',' | '.'>();

/** What digits may mean in a language: «1,500» is 1500 in English and one and a half in French. */
export function readLiteral(text: string, language: string): number[] {
  const written = text.replace(/[\s'’]/g, '');
  const signs = written.match(/[.,]/g) ?? [];
  if (signs.length === 0) return [Number(written)];
  const last = signs.at(-1);
  const [whole = '', fraction = ''] = [written.slice(0, written.lastIndexOf(last ?? '')), written.split(/[.,]/).at(-1)];
  const grouped = Number(written.replace(/[.,]/g, ''));
  if (signs.length > 1 && signs.every((sign) => sign === last)) return [grouped];
  const decimal = Number(`${whole.replace(/[.,]/g, '')}.${fraction}`);
  const canGroup = signs.length === 1 && fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  if (!canGroup) return [decimal];
  const isDecimal = last === decimalSign(language);
  // Spanish of America writes as English does; French engines keep the point of a Spanish source.
  if (isDecimal) return language === 'es' ? [decimal, grouped] : [decimal];
  return language === 'fr' ? [grouped, decimal] : [grouped];
}

function decimalSign(language: string): ',' | '.' {
  let sign = decimalSigns.get(language);
  if (!sign) {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5);
    sign = parts.some(({ type, value }) => type === 'decimal' && value === '.') ? '.' : ',';
    decimalSigns.set(language, sign);
  }
  return sign;
}
