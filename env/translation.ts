import { z } from 'zod';

/** The engines there are, in the order in which they are asked where nobody says otherwise: what is set up comes first. */
const engineNames = ['deepl', 'openai', 'libretranslate', 'marian', 'apertium'] as const;

type EngineName = (typeof engineNames)[number];

/** How the wire translates. Money is in millionths of the currency. */
export type TranslationSettings = {
  /** An APy server; null for the program of this machine, if it is installed. */
  apertium: { url: string | null };
  libretranslate: { url: string; apiKey: string | null } | null;
  deepl: { apiKey: string; url: string | null; glossaries: Map<string, string>; price: number } | null;
  openai: { url: string; apiKey: string | null; model: string; price: { input: number; output: number } } | null;
  /** A folder of models, or an address that has them. */
  marian: { models: string } | null;
  /** The model that brings headlines into house style, and how many characters it may be given a day; null for none. */
  rewriting: {
    url: string;
    apiKey: string | null;
    model: string;
    style: string | null;
    price: { input: number; output: number };
    charactersADay: number | null;
  } | null;
  /** The order in which engines are asked. */
  order: EngineName[];
  /** Another order for a pair (`en-fr`). */
  orders: Map<string, EngineName[]>;
  /** The most that an engine may use on a day. */
  budgets: Map<string, { characters: number | null; cost: number | null }>;
};

const address = z.string().refine((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''), {
  error: 'must be an address that starts with http:// or https://',
});
const names = engineNames.join(', ');
const listOfNames = `(?:${engineNames.join('|')})(?:\\s*,\\s*(?:${engineNames.join('|')}))*`;
const orderEntry = `\\s*(?:[a-z]{2,3}-[a-z]{2,3}\\s*:\\s*)?${listOfNames}\\s*`;
const budgetEntry = `\\s*(?:${engineNames.join('|')})\\s*=\\s*(?:\\d+|\\d+(?:\\.\\d+)?[€$£])\\s*`;
const whole = (entry: string, separator: string) => new RegExp(`^${entry}(?:${separator}${entry})*$`);

const prices = z
  .string()
  .regex(/^\d+(?:\.\d+)?\/\d+(?:\.\d+)?$/, 'must be two prices for a million tokens, in and out, such as 0.15/0.60')
  .default('0/0');

/** The variables of the environment that say how the wire translates. */
export const translationVariables = {
  TRANSLATION_ENGINES: z
    .string()
    .regex(
      whole(orderEntry, ';'),
      `must be names of engines (${names}) with commas between, and may go on with orders for pairs: deepl, apertium; es-fr: apertium`,
    )
    .optional(),
  TRANSLATION_BUDGETS: z
    .string()
    .regex(
      whole(budgetEntry, ','),
      'must be what engines may use a day, in characters or money, with commas between: deepl=500000, openai=2.50€',
    )
    .optional(),
  APERTIUM_URL: address.optional(),
  LIBRETRANSLATE_URL: address.optional(),
  LIBRETRANSLATE_API_KEY: z.string().min(1).optional(),
  DEEPL_API_KEY: z.string().min(1).optional(),
  DEEPL_URL: address.optional(),
  DEEPL_GLOSSARIES: z
    .string()
    .regex(
      /^[a-z]{2}-[a-z]{2}=[\w-]+(?:,[a-z]{2}-[a-z]{2}=[\w-]+)*$/,
      'must be pairs with ids, such as en-fr=3ec5…,es-fr=91ab…',
    )
    .optional(),
  DEEPL_PRICE: z.coerce.number({ error: 'must be a number' }).min(0, 'must be at least 0').default(20),
  OPENAI_URL: address.optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  OPENAI_PRICE: prices,
  MARIAN_MODELS: z.string().min(1).optional(),
  REWRITE_URL: address.optional(),
  REWRITE_API_KEY: z.string().min(1).optional(),
  REWRITE_MODEL: z.string().min(1).optional(),
  REWRITE_STYLE: z.string().min(1).max(4000).optional(),
  REWRITE_PRICE: prices,
  REWRITE_BUDGET: z.coerce.number({ error: 'must be a whole number' }).int('must be a whole number').min(0).optional(),
};

type Variables = z.infer<z.ZodObject<typeof translationVariables>>;

/** Reads how the wire translates; `problems` are sentences on variables that don't go together. */
export function readTranslation(values: Variables): { settings: TranslationSettings; problems: string[] } {
  const budgets = readBudgets(values.TRANSLATION_BUDGETS);
  const settings = { ...readEngines(values), rewriting: readRewriting(values), ...readOrders(values), budgets };
  const problems: string[] = [];
  const together = (first: keyof Variables, second: keyof Variables) => {
    if (values[first] !== undefined && values[second] === undefined) problems.push(`${first} needs ${second}.`);
  };
  together('LIBRETRANSLATE_API_KEY', 'LIBRETRANSLATE_URL');
  together('DEEPL_URL', 'DEEPL_API_KEY');
  together('DEEPL_GLOSSARIES', 'DEEPL_API_KEY');
  together('OPENAI_API_KEY', 'OPENAI_MODEL');
  together('OPENAI_URL', 'OPENAI_MODEL');
  for (const name of ['REWRITE_URL', 'REWRITE_API_KEY', 'REWRITE_STYLE', 'REWRITE_BUDGET'] as const)
    together(name, 'REWRITE_MODEL');
  const needs = {
    deepl: 'DEEPL_API_KEY',
    openai: 'OPENAI_MODEL',
    libretranslate: 'LIBRETRANSLATE_URL',
    marian: 'MARIAN_MODELS',
  };
  const named =
    values.TRANSLATION_ENGINES === undefined ? [] : [...settings.order, ...[...settings.orders.values()].flat()];
  for (const name of new Set(named)) {
    if (settings[name] === null && name !== 'apertium')
      problems.push(`TRANSLATION_ENGINES names ${name}, which needs ${needs[name]}.`);
  }
  return { settings, problems };
}

function readEngines(values: Variables) {
  const { LIBRETRANSLATE_URL, DEEPL_API_KEY, OPENAI_MODEL, MARIAN_MODELS } = values;
  const glossaries = new Map(values.DEEPL_GLOSSARIES?.split(',').map((entry) => splitAt(entry, '=')));
  return {
    apertium: { url: values.APERTIUM_URL ?? null },
    libretranslate: LIBRETRANSLATE_URL
      ? { url: LIBRETRANSLATE_URL, apiKey: values.LIBRETRANSLATE_API_KEY ?? null }
      : null,
    deepl: DEEPL_API_KEY
      ? { apiKey: DEEPL_API_KEY, url: values.DEEPL_URL ?? null, glossaries, price: values.DEEPL_PRICE * 1_000_000 }
      : null,
    openai: OPENAI_MODEL
      ? {
          url: values.OPENAI_URL ?? 'https://api.openai.com/v1',
          apiKey: values.OPENAI_API_KEY ?? null,
          model: OPENAI_MODEL,
          price: readPrices(values.OPENAI_PRICE),
        }
      : null,
    marian: MARIAN_MODELS ? { models: MARIAN_MODELS } : null,
  };
}

function readRewriting(values: Variables): TranslationSettings['rewriting'] {
  const { REWRITE_MODEL, REWRITE_URL, REWRITE_API_KEY, REWRITE_STYLE, REWRITE_PRICE, REWRITE_BUDGET } = values;
  if (REWRITE_MODEL === undefined) return null;
  return {
    url: REWRITE_URL ?? 'https://api.openai.com/v1',
    apiKey: REWRITE_API_KEY ?? null,
    model: REWRITE_MODEL,
    style: REWRITE_STYLE ?? null,
    price: readPrices(REWRITE_PRICE),
    charactersADay: REWRITE_BUDGET ?? null,
  };
}

function readPrices(written: string): { input: number; output: number } {
  const [input = 0, output = 0] = written.split('/').map((price) => Number(price) * 1_000_000);
  return { input, output };
}

function readOrders(values: Variables): Pick<TranslationSettings, 'order' | 'orders'> {
  const orders = new Map<string, EngineName[]>();
  let order: EngineName[] = [...engineNames];
  for (const entry of values.TRANSLATION_ENGINES?.split(';') ?? []) {
    const [pair, list] = entry.includes(':') ? splitAt(entry, ':') : [null, entry];
    const known = list.split(',').flatMap((name) => engineNames.filter((engine) => engine === name.trim()));
    if (pair === null) order = known;
    else orders.set(pair, known);
  }
  return { order, orders };
}

function readBudgets(written = ''): TranslationSettings['budgets'] {
  const budgets: TranslationSettings['budgets'] = new Map();
  for (const entry of written.split(',').filter((part) => part.trim() !== '')) {
    const [name, amount] = splitAt(entry, '=');
    if (/\d$/.test(amount)) budgets.set(name, { characters: Number(amount), cost: null });
    else budgets.set(name, { characters: null, cost: Math.round(Number.parseFloat(amount) * 1_000_000) });
  }
  return budgets;
}

function splitAt(entry: string, sign: string): [string, string] {
  const [before = '', after = ''] = entry.split(sign);
  return [before.trim(), after.trim()];
}
