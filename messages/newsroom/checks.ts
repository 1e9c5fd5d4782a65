type CheckText = { what: (subject: string) => string; why: string };

const excerpt = (text: string) => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

// Each check as what was found, and why it matters.
const checks: Readonly<Record<string, CheckText>> = {
  body_missing: { what: () => 'L’article n’a pas de texte.', why: 'Une page vide n’apprend rien à personne.' },
  section_missing: {
    what: () => 'La rubrique n’existe pas dans cette édition.',
    why: 'Sans elle, l’article n’a pas d’adresse.',
  },
  medium_missing: {
    what: () => 'Une image ou un son n’est plus dans la médiathèque.',
    why: 'Les lecteurs verraient un trou à cet endroit.',
  },
  credit_missing: {
    what: () => 'Une image n’a pas de crédit.',
    why: 'Qui l’a faite doit être nommé : c’est son droit.',
  },
  licence_over: {
    what: () => 'Les droits d’une image ont pris fin.',
    why: 'La publier maintenant serait une contrefaçon.',
  },
  alt_missing: {
    what: () => 'Une image n’est pas décrite.',
    why: 'Qui ne voit pas l’image n’en apprend rien : dites en une phrase ce qu’elle montre.',
  },
  alt_foreign: {
    what: () => 'Une image n’est décrite que dans une autre langue.',
    why: 'Les lecteurs d’écran la liraient avec le mauvais accent.',
  },
  picture_small: {
    what: (width) => `Une image n’a que ${Number(width).toLocaleString('fr')} pixels de large.`,
    why: 'Elle sera floue sur la plupart des écrans.',
  },
  lead_missing: {
    what: () => 'Il n’y a pas d’image principale.',
    why: 'À la une et sur les réseaux, l’article se verra moins.',
  },
  headline_long: {
    what: (signs) => `Le titre a ${signs} signes.`,
    why: 'Au-delà de 110, il est coupé dans les listes et les résultats de recherche.',
  },
  headline_period: { what: () => 'Le titre se termine par un point.', why: 'Un titre n’en porte pas.' },
  headline_capitals: {
    what: () => 'Le titre est tout en capitales.',
    why: 'Il se lit mal, et les synthèses vocales l’épellent.',
  },
  standfirst_missing: {
    what: () => 'Il n’y a pas de chapeau.',
    why: 'Il dit en deux phrases pourquoi lire, et sert d’extrait aux moteurs de recherche.',
  },
  standfirst_long: {
    what: (signs) => `Le chapeau a ${signs} signes.`,
    why: 'Au-delà de 320, personne ne le lit en entier.',
  },
  author_missing: { what: () => 'Personne ne signe l’article.', why: 'Les lecteurs veulent savoir qui leur parle.' },
  source_gone: {
    what: () => 'La source a retiré l’article dont celui-ci est fait.',
    why: 'Ce qu’elle ne soutient plus, nous ne le publions pas. Si elle le remet en ligne, cet avis disparaît.',
  },
  unreviewed: {
    what: () => 'La traduction automatique n’a pas été relue.',
    why: 'Les lecteurs verront la mention « non relue », et les moteurs de recherche ne la montreront peut-être pas.',
  },
  typography: {
    what: (text) => `Typographie à revoir : « ${excerpt(text)} »`,
    why: 'Guillemet sans son pendant, double blanc ou signe doublé : cela arrête l’œil.',
  },
  link_dead: {
    what: () => 'Un lien mène à un article qui n’existe plus.',
    why: 'Les lecteurs verront les mots, mais sans lien.',
  },
  link_unpublished: {
    what: () => 'Un lien mène à un article qui n’est pas publié.',
    why: 'Le lien n’apparaîtra que quand l’autre article paraîtra.',
  },
};

/** A finding in words: what was found, and why it matters. */
export function explainCheck({ check, subject }: { check: string; subject: string }): { what: string; why: string } {
  const text = checks[check];
  return text ? { what: text.what(subject), why: text.why } : { what: check, why: '' };
}

/** The texts around the list of findings. */
export const checkTexts = {
  title: 'Avant de publier',
  none: 'Rien à signaler.',
  checking: 'Vérification…',
  unknown: 'La vérification ne répond pas. Elle sera refaite au moment de publier.',
  blocks: 'Empêche de publier',
  warns: 'À regarder',
  jump: 'Y aller',
};
