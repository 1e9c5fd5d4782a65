/** Reads numbers that German and Italian write in one word, up to 999,999; null for languages that part them. */
export function compoundNumbers(language: string): ((word: string) => number | null) | null {
  const make = { de: german, it: italian }[language];
  if (!make) return null;
  const { below, thousands, isThousandAlone } = make();
  return (word) => {
    if (word.length > 60) return null;
    const small = below.get(word);
    if (small !== undefined) return small;
    for (const thousand of thousands) {
      const at = word.indexOf(thousand);
      if (at < 0) continue;
      const [before, after] = [word.slice(0, at), word.slice(at + thousand.length)];
      const many = before === '' ? (isThousandAlone(thousand) ? 1 : undefined) : below.get(before);
      const more = after === '' ? 0 : below.get(after);
      if (many !== undefined && more !== undefined) return many * 1000 + more;
    }
    return null;
  };
}

type Parts = { below: ReadonlyMap<string, number>; thousands: string[]; isThousandAlone: (word: string) => boolean };

function german(): Parts {
  const ones = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
  const teens = [
    'zehn',
    'elf',
    'zwölf',
    'dreizehn',
    'vierzehn',
    'fünfzehn',
    'sechzehn',
    'siebzehn',
    'achtzehn',
    'neunzehn',
  ];
  const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
  const below = new Map<string, number>();
  const under100 = (n: number): string => {
    if (n < 10) return ones[n] ?? '';
    if (n < 20) return teens[n - 10] ?? '';
    const one = ones[n % 10] ?? '';
    return `${one}${one && 'und'}${tens[Math.floor(n / 10) - 2] ?? ''}`;
  };
  for (let n = 1; n < 1000; n += 1) {
    const rest = under100(n % 100);
    const hundreds = ones[Math.floor(n / 100)] ?? '';
    for (const form of n < 100 ? [rest] : [`${hundreds}hundert${rest}`, `${hundreds}hundert${rest && 'und'}${rest}`])
      below.set(form, n);
    if (n > 99 && n < 200) below.set(`hundert${rest}`, n);
    if (n % 100 === 1 && n > 1) below.set(`${hundreds}hunderteins`, n);
  }
  below.set('eins', 1);
  return { below, thousands: ['tausendund', 'tausend'], isThousandAlone: () => true };
}

function italian(): Parts {
  const small = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici', 'tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove']; // biome-ignore format: a list of words reads better in one line
  const tens = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];
  const below = new Map<string, number>();
  const under100 = (n: number): string[] => {
    if (n < 20) return [small[n] ?? ''];
    const ten = tens[Math.floor(n / 10) - 2] ?? '';
    const one = small[n % 10] ?? '';
    // Ventuno and ventotto drop a vowel; ventitré has an accent.
    const joined = /^[uo]/.test(one) ? ten.slice(0, -1) + one : ten + one;
    return one === 'uno' ? [joined, joined.slice(0, -1)] : one === 'tre' ? [joined, `${ten}tré`] : [joined];
  };
  for (let n = 1; n < 1000; n += 1) {
    const hundreds = n < 200 ? '' : (small[Math.floor(n / 100)] ?? '');
    for (const rest of [...under100(n % 100), ...(n % 100 === 3 ? ['tré'] : [])]) {
      below.set(n < 100 ? rest : `${hundreds}cento${rest}`, n);
      // Centotto, centottanta.
      if (n >= 100 && rest.startsWith('o')) below.set(`${hundreds}cent${rest}`, n);
    }
  }
  return { below, thousands: ['mila', 'mille'], isThousandAlone: (word) => word === 'mille' };
}
