// How the names of the twelve months begin in two dozen languages, without accents: long enough to tell one from another.
const beginnings = [
  'jan ene gen ian ιαν янв січ oca sty led tam',
  'feb fev hel sub lut uno φεβ фев лют',
  'mar mrt mae maa bre μαρ μαω мар бер',
  'apr avr abr nis kwi dub huh απρ апр кві',
  'may mai mag mei maj kve tou μαι μαϊ мая май тра',
  'jun juin giu iun haz cze cervn cerven kes ιουν ιον июн чер',
  'jul juil lug iul tem lip cervenec cervence hei ιουλ ιολ июл лип',
  'aug aou ago agu sie srp elo αυγ авг сер',
  'sep set szept eyl wrz zar syy σεπ сен вер',
  'oct okt ott out eki paz rij lok οκτ окт жов',
  'nov kas lis marra νοε ноя лис',
  'dec dez dic des ara gru pro jou δεκ дек гру',
];

const months = new Map(
  beginnings.flatMap((names, index) => names.split(' ').map((name): [string, number] => [plainName(name), index + 1])),
);

/** The number of a month by its name, whole or cut short; 0 where it is none. */
export function monthNamed(name: string): number {
  const plain = plainName(name);
  const cuts = [plain.length, 5, 4, 3].map((length) => months.get(plain.slice(0, length)));
  return cuts.find((month) => month !== undefined) ?? 0;
}

function plainName(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ς$/, 'σ');
}
