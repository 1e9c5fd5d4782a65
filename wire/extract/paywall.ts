// What stands where the text ends, in the words of papers; each is a sentence that no article says of its own subject.
const phrases = [
  'subscribe to continue reading',
  'subscribe to read',
  'subscribe now to read',
  'to continue reading this article',
  'to read the full story',
  'this article is for subscribers',
  'this content is for subscribers',
  'for subscribers only',
  'subscriber-only',
  'already a subscriber?',
  'suscríbete para seguir leyendo',
  'suscríbete para continuar leyendo',
  'para seguir leyendo',
  'contenido exclusivo para suscriptores',
  'solo para suscriptores',
  '¿ya eres suscriptor?',
  'subscriu-te per continuar llegint',
  'subscriu-te per seguir llegint',
  'per continuar llegint',
  'contingut exclusiu per a subscriptors',
  'només per a subscriptors',
  'ja ets subscriptor?',
  'article réservé aux abonnés',
  'contenu réservé aux abonnés',
  'réservé à nos abonnés',
  'la suite est réservée aux abonnés',
  'il vous reste',
  'abonnez-vous pour lire la suite',
  'déjà abonné',
  'weiterlesen mit',
  'jetzt weiterlesen',
  'nur für abonnenten',
  'exklusiv für abonnenten',
  'um weiterzulesen',
  'sie haben bereits ein abo',
  'assine para continuar lendo',
  'conteúdo exclusivo para assinantes',
  'exclusivo para assinantes',
  'abbonati per continuare a leggere',
  'contenuto riservato agli abbonati',
  'alleen voor abonnees',
  'lees verder met een abonnement',
  'للمشتركين فقط',
  'اشترك لمتابعة القراءة',
  'اشترك لمواصلة القراءة',
];

// «Il vous reste» alone is an ordinary beginning.
const needed: Readonly<Record<string, RegExp>> = { 'il vous reste': /il vous reste \d+[,.]?\d* ?% de cet article/ };
const classes =
  /(?:^|[\s_-])(?:paywall|paid-?content|premium-?(?:content|wall)|subscriber-?only|regwall|piano-?offer|meter-?wall)(?:$|[\s_-])/i;

/** Signs of a paywall: the phrases that stand in the page, and `declared` or `marked` where its data or its markup say so. */
export function findPaywall(text: string, classNames: Iterable<string>, isFree: boolean | null): string[] {
  const folded = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ');
  const found = phrases.filter((phrase) => needed[phrase]?.test(folded) ?? folded.includes(phrase));
  let isMarked = false;
  for (const names of classNames) isMarked ||= classes.test(names);
  return [...found, ...(isMarked ? ['marked'] : []), ...(isFree === false ? ['declared'] : [])];
}
