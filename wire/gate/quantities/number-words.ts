import { compoundNumbers } from './compound-numbers.ts';

/** How a language says numbers. */
export type NumberWords = {
  /** Words that are added: «vingt», «trois». */
  cardinals: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: «cent», «mille», «milliard». */
  scales: ReadonlyMap<string, number>;
  /** Words that may stand between the parts of a number: «et», «and», «y». */
  joints: ReadonlySet<string>;
  /** Words that may mean a number and often do not; they answer for one and are never missed. */
  loose: ReadonlyMap<string, readonly number[]>;
  /** The last word of an ordinal: «deuxième», «second» in «twenty-second». */
  ordinals: ReadonlyMap<string, number>;
  /** What stands for a number of things and is to be found again: «une douzaine». */
  collectives: ReadonlyMap<string, number>;
  /** Reads a number written in one word, where the language writes so. */
  compound: ((word: string) => number | null) | null;
};

type Source = {
  /** The words from 0 on, blanks between numbers, strokes between the forms of one. */
  small: string;
  tens: string;
  hundreds?: string;
  scales: string;
  joints?: string;
  loose: string;
  collectives?: string;
};

const halves = '0.5,50,2';
const thirds = '3,0.3333333333,33,33.3';
const fourths = '4,0.25,25';

// `word=value`; several readings of a loose word are parted by commas. Tens stand from 20 to 90.
const sources: Readonly<Record<string, Source>> = {
  en: {
    small: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    scales: 'hundred=1e2 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 crore=1e7 lakh=1e5',
    joints: 'and',
    loose: `other=2 a=1 an=1 once=1 first=1 single=1 both=2 neither=2 either=2 twice=2 second=2 double=2 doubled=2 pair=2 couple=2 half=${halves} third=${thirds} thirds=${thirds} triple=3 treble=3 quarter=${fourths} quarters=${fourths} fourth=${fourths} fifth=5,0.2,20 fifths=5,0.2,20 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10,0.1 tenths=10,0.1 hundredths=100,0.01 eleventh=11 twelfth=12 fortnight=14,15,2 decade=10 century=100 dozens=12 hundreds=100 thousands=1e3 millions=1e6 billions=1e9 twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90 teenager=13`,
    collectives: 'dozen=12',
  },
  fr: {
    small: 'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    tens: 'vingt trente quarante cinquante soixante septante huitante|octante nonante',
    scales: 'cent=1e2 cents=1e2 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 billion=1e12 billions=1e12',
    joints: 'et',
    loose: `neuf=9 premier=1 première=1 seul=1 seule=1 second=2 seconde=2 deuxième=2 double=2 doublé=2 doublement=2 paire=2 couple=2 moitié=${halves} demi=${halves} demie=${halves} tiers=${thirds} troisième=${thirds} triple=3 triplé=3 quart=${fourths},15 quarts=${fourths} quatrième=${fourths} trimestre=0.25 cinquième=5,0.2,20 cinquièmes=5,0.2,20 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10,0.1 dixièmes=10,0.1 centième=100,0.01 centièmes=100,0.01 millièmes=1000,0.001 onzième=11 douzième=12 décennie=10 siècle=100 dizaines=10 douzaines=12 vingtaines=20 centaines=100 milliers=1e3 quadragénaire=40 quinquagénaire=50 sexagénaire=60 septuagénaire=70 octogénaire=80 nonagénaire=90 centenaire=100 trentenaire=30 trentenaires=30 quadragénaires=40 quinquagénaires=50 sexagénaires=60 septuagénaires=70 octogénaires=80 nonagénaires=90 centenaires=100`,
    collectives: 'dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1e3',
  },
  es: {
    small: 'cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundreds: 'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
    scales: 'mil=1e3 millón=1e6 millones=1e6 millardo=1e9 billón=1e12 billones=1e12 trillón=1e18 trillones=1e18',
    joints: 'y',
    loose: `primer=1 primero=1 primera=1 solo=1 ambos=2 ambas=2 segundo=2 segunda=2 doble=2 doblete=2 par=2 pareja=2 mitad=${halves} medio=${halves},30 media=${halves},30 tercer=3 tercera=${thirds} tercero=3 tercio=${thirds} tercios=${thirds} triple=3 cuarto=${fourths},15 cuarta=${fourths} cuartos=${fourths} trimestre=0.25 quinto=5,0.2,20 quinta=5 sexto=6 sexta=6 séptimo=7 octavo=8 noveno=9 décimo=10,0.1 décimas=10,0.1 centésimas=100,0.01 década=10 siglo=100 docenas=12 decenas=10 cientos=100 centenares=100 miles=1e3 millar=1e3 cuarentón=40`,
    collectives: 'decena=10 docena=12 quincena=15 veintena=20 treintena=30 cincuentena=50 centenar=100',
  },
  ca: {
    small: 'zero un|una dos|dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou',
    tens: 'vint trenta quaranta cinquanta seixanta setanta vuitanta noranta',
    scales: 'cent=1e2 cents=1e2 centes=1e2 mil=1e3 milió=1e6 milions=1e6 bilió=1e12 bilions=1e12',
    joints: 'i',
    loose: `set=7 deu=10 nou=9 primer=1 primera=1 sol=1 ambdós=2 ambdues=2 segon=2 segona=2 doble=2 parell=2 meitat=${halves} mig=${halves},30 mitja=${halves},30 tercer=3 tercera=3 terç=${thirds} terços=${thirds} triple=3 quart=${fourths},15 quarta=4 quarts=${fourths} trimestre=0.25 cinquè=5 cinquena=5 sisè=6 setè=7 vuitè=8 novè=9 desè=10 dècada=10 segle=100 desenes=10 centenars=100 milers=1e3`,
    collectives: 'desena=10 dotzena=12 quinzena=15 vintena=20 trentena=30 cinquantena=50 centenar=100 miler=1e3',
  },
  pt: {
    small: 'zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundreds: 'cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
    scales: 'mil=1e3 milhão=1e6 milhões=1e6 bilhão=1e9 bilhões=1e9 bilião=1e12 biliões=1e12 trilhão=1e12 trilhões=1e12',
    joints: 'e',
    loose: `primeiro=1 primeira=1 só=1 ambos=2 ambas=2 segundo=2 segunda=2 dobro=2 par=2 metade=${halves} meio=${halves} meia=${halves},6 terceiro=3 terceira=3 terço=${thirds} terços=${thirds} quarto=${fourths} quarta=4 quartos=${fourths} trimestre=0.25 quinto=5 década=10 século=100 dezenas=10 centenas=100 milhares=1e3`,
    collectives: 'dezena=10 dúzia=12 quinzena=15 vintena=20 centena=100 milhar=1e3',
  },
  it: {
    small: 'zero un|uno|una due tre quattro cinque sei sette otto nove dieci',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    scales: 'mila=1e3 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9 bilione=1e12 bilioni=1e12',
    loose: `sei=6 primo=1 prima=1 solo=1 entrambi=2 entrambe=2 secondo=2 seconda=2 doppio=2 doppietta=2 paio=2 coppia=2 metà=${halves} mezzo=${halves} mezza=${halves} terzo=${thirds} terza=3 terzi=${thirds} triplo=3 quarto=${fourths} quarta=4 quarti=${fourths} trimestre=0.25 quinto=5 decennio=10 secolo=100 decine=10 centinaia=100 migliaia=1e3`,
    collectives: 'decina=10 dozzina=12 quindicina=15 ventina=20 trentina=30 cinquantina=50 centinaio=100 migliaio=1e3',
  },
  de: {
    small: 'null ein|eins|eine|einen|einem|einer|eines zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf',
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    scales: 'hundert=1e2 tausend=1e3 million=1e6 millionen=1e6 milliarde=1e9 milliarden=1e9 billion=1e12 billionen=1e12',
    loose: `acht=8 erste=1 ersten=1 erster=1 einmal=1 beide=2 beiden=2 zweite=2 zweiten=2 zweimal=2 doppelt=2 paar=2 hälfte=${halves} halb=${halves} halbe=${halves} dritte=3 dritten=3 drittel=${thirds} viertel=${fourths},15 vierte=4 vierten=4 quartal=0.25 fünfte=5 fünftel=5,0.2,20 jahrzehnt=10 jahrhundert=100 dutzende=12 hunderte=100 tausende=1e3`,
    collectives: 'dutzend=12',
  },
}; // biome-ignore format: a list of words reads better in one line

const englishOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

const known = new Map(Object.entries(sources).map(([language, source]) => [language, build(language, source)]));

/** The number words of a language; null where they are not known here. */
export function numberWordsOf(language: string): NumberWords | null {
  return known.get(language) ?? null;
}

function build(language: string, source: Source): NumberWords {
  const cardinals = new Map<string, number>();
  const add = (list: string, valueAt: (index: number) => number) => {
    for (const [index, forms] of list.split(' ').entries())
      for (const form of forms.split('|')) cardinals.set(form, valueAt(index));
  };
  add(source.small, (index) => index);
  add(source.tens, (index) => (index + 2) * 10);
  if (source.hundreds) add(source.hundreds, (index) => (index + 1) * 100);
  return {
    cardinals,
    scales: new Map(pairsOf(source.scales).map(([word, values]) => [word, values[0] ?? 1])),
    joints: new Set((source.joints ?? '').split(' ')),
    loose: new Map(pairsOf(source.loose)),
    ordinals: ordinalsOf(language, cardinals),
    collectives: new Map(pairsOf(source.collectives ?? '').map(([word, values]) => [word, values[0] ?? 1])),
    compound: compoundNumbers(language),
  };
}

// French and English make them of cardinals; elsewhere the loose words have the frequent ones.
function ordinalsOf(language: string, cardinals: ReadonlyMap<string, number>): Map<string, number> {
  if (language === 'en') {
    const tens = [...cardinals].filter(([, value]) => value >= 20);
    const ofTens = tens.map(([word, value]): [string, number] => [word.replace(/y$/, 'ieth'), value]);
    return new Map([...englishOrdinals.map((word, index): [string, number] => [word, index + 1]), ...ofTens]);
  }
  if (language !== 'fr') return new Map();
  const stem = (word: string) => word.replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv');
  return new Map([...cardinals].map(([word, value]) => [`${stem(word)}ième`, value]));
}

function pairsOf(list: string): [string, number[]][] {
  return list
    .split(' ')
    .filter(Boolean)
    .map((entry) => {
      const [word = '', values = ''] = entry.split('=');
      return [word, values.split(',').map(Number)];
    });
}
