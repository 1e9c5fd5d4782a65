/** A unit of measure: what it measures, and how many of the base unit of that it is. */
type Unit = { dimension: string; factor: number };

const units: Readonly<Record<string, Unit>> = {
  m: { dimension: 'length', factor: 1 },
  km: { dimension: 'length', factor: 1000 },
  cm: { dimension: 'length', factor: 0.01 },
  mm: { dimension: 'length', factor: 0.001 },
  mile: { dimension: 'length', factor: 1609.344 },
  yard: { dimension: 'length', factor: 0.9144 },
  foot: { dimension: 'length', factor: 0.3048 },
  inch: { dimension: 'length', factor: 0.0254 },
  'm²': { dimension: 'area', factor: 1 },
  'km²': { dimension: 'area', factor: 1e6 },
  'sq mile': { dimension: 'area', factor: 2.59e6 },
  'sq foot': { dimension: 'area', factor: 0.0929 },
  hectare: { dimension: 'area', factor: 1e4 },
  acre: { dimension: 'area', factor: 4046.86 },
  mg: { dimension: 'mass', factor: 1e-6 },
  g: { dimension: 'mass', factor: 0.001 },
  kg: { dimension: 'mass', factor: 1 },
  tonne: { dimension: 'mass', factor: 1000 },
  lb: { dimension: 'mass', factor: 0.4536 },
  oz: { dimension: 'mass', factor: 0.02835 },
  ml: { dimension: 'volume', factor: 0.001 },
  litre: { dimension: 'volume', factor: 1 },
  gallon: { dimension: 'volume', factor: 3.785 },
  'km/h': { dimension: 'speed', factor: 1 },
  mph: { dimension: 'speed', factor: 1.609344 },
  knot: { dimension: 'speed', factor: 1.852 },
  second: { dimension: 'time', factor: 1 / 86_400 },
  minute: { dimension: 'time', factor: 1 / 1440 },
  hour: { dimension: 'time', factor: 1 / 24 },
  day: { dimension: 'time', factor: 1 },
  week: { dimension: 'time', factor: 7 },
  month: { dimension: 'time', factor: 30.4 },
  quarter: { dimension: 'time', factor: 91.2 },
  semester: { dimension: 'time', factor: 182.4 },
  year: { dimension: 'time', factor: 365 },
  '°C': { dimension: 'temperature', factor: 1 },
  '°F': { dimension: 'temperature', factor: 1 },
  kW: { dimension: 'power', factor: 1 },
  MW: { dimension: 'power', factor: 1000 },
  GW: { dimension: 'power', factor: 1e6 },
  MB: { dimension: 'data', factor: 1 },
  GB: { dimension: 'data', factor: 1000 },
  TB: { dimension: 'data', factor: 1e6 },
};

// The words for a measure in the languages that the gate reads. A word that may mean several stands with each.
const words = {
  '%': '% percent pct prozent',
  dollar: '$ usd dollar dollars dólar dólares dòlar dòlars dollari',
  euro: '€ eur euro euros',
  pound: '£ gbp pound pounds livre livres sterling libra libras lliura lliures sterline pfund',
  yen: '¥ jpy yen yens ienes',
  yuan: 'cny yuan yuans yuanes renminbi',
  rouble: 'rub ruble rubles rouble roubles rublo rublos rubel rubli',
  peso: 'peso pesos',
  franc: 'chf franc francs franco francos franken franchi',
  rupee: '₹ inr rupee rupees roupie roupies rupia rupias rupien rupie',
  won: '₩ krw won wons',
  krone: 'krone kroner krona kronor couronne couronnes corona coronas kronen corone coroa coroas',
  zloty: 'pln zloty zlotys złoty',
  lira: 'lira liras lires lire',
  real: 'brl reais réaux',
  hryvnia: 'hryvnia hryvnias hryvnas',
  shekel: 'shekel shekels séquel',
  m: 'm metre metres meter meters mètre mètres metro metros metri',
  km: 'km kms kilometre kilometres kilometer kilometers kilomètre kilomètres kilómetro kilómetros quilòmetre quilòmetres quilómetro quilómetros quilômetros chilometro chilometri',
  cm: 'cm centimetre centimetres centimeter centimeters centimètre centimètres centímetro centímetros centímetre centimetri zentimeter',
  mm: 'mm millimetre millimetres millimeter millimeters millimètre millimètres milímetro milímetros millimetri',
  mile: 'mile miles milla millas milles mi milha milhas miglia meile meilen',
  yard: 'yard yards yarda yardas',
  foot: 'ft foot feet pied pieds pies peus fuß piedi pés',
  inch: 'inch inches pouce pouces pulgada pulgadas polzada polzades zoll pollici polegadas',
  hectare: 'ha hectare hectares hectárea hectáreas hectàrea hectàrees hektar ettari',
  acre: 'acre acres',
  mg: 'mg milligram milligrams milligramme milligrammes miligramo miligramos mil·ligrams milligrammi',
  g: 'g gram grams gramme grammes gramo gramos gramm grammi',
  kg: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kilogramo kilogramos quilo quilos quilogramos chili',
  tonne: 't tonne tonnes ton tons tonelada toneladas tona tones tonnellate',
  lb: 'lb lbs pound pounds livre livres libra libras lliura lliures libbre pfund',
  oz: 'oz ounce ounces once onces onza onzas',
  ml: 'ml millilitre millilitres milliliter milliliters mililitros',
  litre: 'l litre litres liter liters litro litros litri',
  gallon: 'gallon gallons galón galones galons',
  'km/h': 'kmh kph',
  mph: 'mph',
  knot: 'knot knots nœud nœuds nudo nudos nusos knoten nodi',
  second: 'second seconds sec secs seconde secondes segundo segundos segon segons sekunde sekunden secondi',
  minute: 'min mins minute minutes minuto minutos minut minuts minuten minuti',
  hour: 'h hr hrs hour hours heure heures hora horas hores stunde stunden ore ora',
  day: 'day days jour jours día días dia dies dias tag tage tagen giorno giorni journée journées',
  week: 'week weeks semaine semaines semana semanas setmana setmanes woche wochen settimana settimane',
  month: 'month months mois mes meses mesos monat monate monaten mese mesi mês',
  quarter: 'trimestre trimestres trimestri',
  semester: 'semestre semestres semestri',
  year: 'year years yr yrs an ans année années año años any anys jahr jahre jahren anno anni ano anos',
  '°C': 'c celsius grado grados graus degree degrees degré degrés grad gradi',
  '°F': 'f fahrenheit grado grados graus degree degrees degré degrés grad gradi',
  kW: 'kw kilowatt kilowatts kilovatios',
  MW: 'mw megawatt megawatts mégawatt mégawatts megavatios',
  GW: 'gw gigawatt gigawatts gigavatios',
  MB: 'mb mo megabytes mégaoctets megas',
  GB: 'gb go gigabyte gigabytes gigaoctets gigas',
  TB: 'tb to terabytes téraoctets',
} as const;

const byWord = new Map<string, string[]>();
for (const [measure, list] of Object.entries(words)) {
  for (const word of list.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), measure]);
}

const durations = new Set(Object.keys(units).filter((unit) => units[unit]?.dimension === 'time'));

// Words that measure in one language and are everyday words of another.
const innocent: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('an ano any c dies f go ha ma mes mi mo once ora ore real tag to tones won'.split(' ')),
  fr: new Set('dies go mi mo ora ore real to tag any c f mes'.split(' ')),
  es: new Set('c f ha mi to an any'.split(' ')),
  ca: new Set('c f ha mi to an'.split(' ')),
  it: new Set('c f ha mi to an'.split(' ')),
  de: new Set('an c f to mi'.split(' ')),
};

/** What a word or sign measures; several where it may mean several («pounds»), none where it measures nothing. */
export function measuresOf(word: string, language: string): readonly string[] {
  // Octets of French: «8 Go».
  if (language === 'fr' && /^[MGT]o$/.test(word)) return byWord.get(word.toLowerCase()) ?? [];
  const lower = word.toLowerCase();
  return innocent[language]?.has(lower) ? [] : (byWord.get(lower) ?? []);
}

/** Which rule watches a measure. */
export function kindOfMeasure(measure: string): 'percentage' | 'currency' | 'duration' | 'unit' {
  if (measure === '%') return 'percentage';
  if (durations.has(measure)) return 'duration';
  return measure in units ? 'unit' : 'currency';
}

/** Whether two measured values say the same: the same unit and value, or one converted, round numbers allowed for. */
export function isSameMeasure(a: number, unitA: string, b: number, unitB: string): boolean {
  if (unitA === unitB) return isNear(a, b, 1e-6);
  const [first, second] = [units[unitA], units[unitB]];
  if (!first || first.dimension !== second?.dimension) return false;
  if (first.dimension !== 'temperature') return isNear(a * first.factor, b * second.factor, 0.08);
  // A temperature, or a difference between two.
  const [celsius, fahrenheit] = unitA === '°C' ? [a, b] : [b, a];
  const converted = (fahrenheit - 32) / 1.8;
  return Math.abs(converted - celsius) <= 1 || isNear(fahrenheit / 1.8, celsius, 0.08);
}

function isNear(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
}
