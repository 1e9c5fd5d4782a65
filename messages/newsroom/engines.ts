import { languageName } from './language-names.ts';

const number = (value: number) => value.toLocaleString('fr', { maximumFractionDigits: 0 });
const money = (millionths: number) =>
  (millionths / 1_000_000).toLocaleString('fr', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const share = (used: number, most: number) =>
  (most === 0 ? 1 : used / most).toLocaleString('fr', { style: 'percent', maximumFractionDigits: 0 });
const counted = (count: number, one: string, many: string) => `${number(count)} ${count < 2 ? one : many}`;

const waits: readonly [kept: RegExp, told: string][] = [
  [/used up its day$/, 'son budget du jour est épuisé'],
  [/failed too often$/, 'il se repose après des échecs répétés'],
];

/** The texts of the screen of what translates. */
export const engineTexts = {
  title: 'Moteurs',
  explanation:
    'Ce qui traduit, dans l’ordre où le fil interroge. Les réglages sont ceux de l’environnement (voir README)\u202f; les chiffres sont ceux de chaque appel, par jour (UTC).',
  none: 'Aucun moteur n’est réglé, et aucun n’a traduit depuis trente jours. Le fil essaie le programme Apertium de sa machine, s’il y est installé\u202f; sans moteur, les dépêches attendent que quelqu’un les traduise.',
  untranslated: (count: number) =>
    `${counted(count, 'traduction attend', 'traductions attendent')} une personne\u00a0: aucun moteur ne va entre ces langues.`,
  names: {
    deepl: 'DeepL',
    openai: 'Modèle de langue',
    libretranslate: 'LibreTranslate',
    marian: 'Opus-MT (Marian)',
    apertium: 'Apertium',
  } satisfies Record<string, string>,
  places: {
    local: 'le programme de la machine du fil, s’il y est installé',
    gone: 'il n’est plus réglé',
    server: (host: string) => `par ${host}`,
    model: (model: string, host: string) => `${model}, par ${host}`,
    models: (folder: string) => `modèles de ${folder}`,
  },
  facts: {
    place: 'Réglé',
    rank: 'Interrogé',
    today: 'Aujourd’hui',
    budget: 'Budget du jour',
    cost: 'Coût du jour',
    speed: 'Vitesse',
    failures: 'Échecs',
    waits: 'Repos',
  },
  rank: (at: number) => ['en premier', 'en deuxième', 'en troisième', 'en quatrième'][at] ?? 'en cinquième',
  notAsked: 'jamais, sauf entre les langues qui le nomment',
  used: (characters: number, calls: number) =>
    `${counted(characters, 'signe', 'signes')} en ${counted(calls, 'appel', 'appels')}`,
  unused: 'rien encore',
  noBudget: 'sans limite',
  ofCharacters: (used: number, most: number) =>
    `${number(used)} sur ${counted(most, 'signe', 'signes')} (${share(used, most)})`,
  ofMoney: (used: number, most: number) => `${money(used)} sur ${money(most)} (${share(used, most)})`,
  money,
  free: 'gratuit',
  speed: (milliseconds: number | null) => (milliseconds === null ? '—' : `${number(milliseconds)}\u00a0ms`),
  speedOf: (milliseconds: number) => `${number(milliseconds)}\u00a0ms pour mille signes`,
  failures: (failures: number, calls: number) =>
    failures === 0
      ? 'aucun'
      : `${number(failures)} sur ${counted(calls, 'appel', 'appels')} (${share(failures, calls)})`,
  wait: (reason: string, dispatches: number, moment: string) =>
    `${waits.find(([kept]) => kept.test(reason))?.[1] ?? reason}\u00a0: ${counted(dispatches, 'dépêche attend', 'dépêches attendent')}, prochain essai le ${moment}`,
  unknownRest:
    'Si un moteur se repose alors que rien ne l’attend, seul le processus du fil le sait\u00a0: cet écran ne le dit pas.',
  month: {
    title: 'Trente derniers jours',
    chart: (name: string, most: number, total: number) =>
      `${name}, signes par jour\u00a0: ${number(total)} en tout, ${number(most)} au plus en un jour`,
    most: (most: number) => `${number(most)} au plus`,
    none: 'Rien en trente jours.',
    columns: {
      pair: 'Langues',
      characters: 'Signes',
      calls: 'Appels',
      failures: 'Échecs',
      cost: 'Coût',
      speed: 'Pour mille signes',
    },
  },
  number,
  pair: (from: string, to: string) => `${languageName(from)} → ${languageName(to)}`,
  orders: {
    title: 'Ordre par langues',
    explanation: 'Le premier qui traduit l’emporte\u202f; ce qu’il laisse va au suivant.',
    usual: 'Ailleurs',
    inRow: (names: readonly string[]) => names.join(', puis '),
  },
};

/** What an engine is called; one that we do not know goes by its own name. */
export function nameOfEngine(engine: string): string {
  return Object.entries(engineTexts.names).find(([key]) => key === engine)?.[1] ?? engine;
}
