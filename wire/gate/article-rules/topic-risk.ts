import type { ArticleRule } from '../article-rule.ts';

// Stems in the languages of sources and of the edition. A text is about a topic when its headline has one, or it has three.
const topics: Readonly<Record<string, string>> = {
  health: 'vaccin vacun cancer epidem epidèm épidém pandem pandèm pandém virus outbreak medicine médicament medicament medicamento drug dose dosis hospital hôpital patient pacient symptom symptôm síntoma disease maladie enfermedad malaltia clinical clinique clínico suicid overdose surdose sobredosis',
  elections: 'election élection eleccion electoral électoral ballot scrutin scrutini turnout candidat referend référend referènd polling sondage sondeo sondeig voters électeurs votants votantes urnas urnes recount dépouillement',
  crime: 'murder meurtre asesinat assassinat homicid homicide rape violation viol violación stabb poignard shooting fusillade tiroteo tiroteig suspect sospechos sospitós accus arrest arrêt détenu detenid detingu terroris attentat atentado trafficking trafic narcotr kidnap enlèvement secuestr segrest prosecut procureur',
  minors: 'child children enfant enfants niño niña niños nen nens mineur mineurs minors menores menors underage teenager adolescent schoolgirl schoolboy écolier pupils élève élèves toddler newborn baby bébé bebé year-old',
  markets: 'shares bourse bolsa borsa stock stocks acciones dividend dividende dividendo profit bénéfice beneficio benefici bitcoin crypto cripto nasdaq ibex wall ipo takeover rachat oferta opa merger bankruptcy faillite quiebra fallida recession récession recesión',
}; // biome-ignore format: lists of words read better in one line

// Short stems are whole words: «viol» is not «violon».
const patterns = Object.entries(topics).map(([topic, stems]): [topic: string, pattern: RegExp] => {
  const words = stems.split(' ').map((stem) => (stem.length <= 4 ? `${stem}(?!\\p{L}{2})` : stem));
  return [topic, new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'giu')];
});

/** Subjects of which a mistake does harm. */
export const topicRisk: ArticleRule = {
  name: 'topic-risk',
  demands: 'Health, elections, crime, minors and markets are read by a person before readers see them.',
  weight: 0.35,
  check: ({ headline, text }) =>
    patterns.flatMap(([topic, pattern]) => {
      const inHeadline = `${headline.source} ${headline.target}`.match(pattern) ?? [];
      const inText = new Set((text.source.match(pattern) ?? []).map((word) => word.toLowerCase()));
      const isAbout = inHeadline.length > 0 || inText.size >= 3;
      return isAbout ? [{ problem: topic, expected: null, found: inHeadline[0] ?? [...inText][0] ?? null }] : [];
    }),
  good: [
    { headline: ['The port reopens', 'Le port rouvre'] },
    { headline: ['A violin is found', 'Un violon est retrouvé'] },
  ],
  bad: [
    { headline: ['New vaccine approved', 'Un nouveau vaccin autorisé'] },
    { headline: ['Turnout at record low', 'Participation au plus bas'] },
    { headline: ['Two held over stabbing', 'Deux interpellations après une attaque au couteau'] },
    { headline: ['La Bolsa cae un 3 %', 'La Bourse perd 3 %'], from: 'es' },
    { headline: ['Three children rescued', 'Trois enfants secourus'] },
  ],
}; // biome-ignore format: a table reads better in rows
