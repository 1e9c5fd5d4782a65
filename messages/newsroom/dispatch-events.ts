import { gateRules, noticedFlags } from './gate-rules.ts';
import { sourceTexts } from './sources.ts';
import { explainWireFailure } from './wire-failures.ts';

type Details = Readonly<Record<string, unknown>>;

const failures: Readonly<Record<string, string>> = {
  too_old: 'Elle est trop ancienne pour être reprise.',
  awaits_translation: 'Elle attend d’être traduite\u00a0: aucune édition ne parle sa langue.',
  held: 'Elle est prête\u00a0: cette source attend qu’on demande un brouillon.',
  no_section: 'La source n’a pas de rubrique, et un article en a besoin.',
  no_edition: 'Aucune édition ne parle sa langue.',
  fault: 'Le programme s’est arrêté sur elle\u00a0: prévenez l’administration.',
  slug_taken: 'Son adresse est déjà prise.',
  invalid: 'Son contenu ne convient pas à un article.',
  gone: 'La source l’a retirée.',
  engines_wait:
    'Les moteurs de traduction ne répondent pas, ou leur budget du jour est épuisé\u00a0: nouvel essai plus tard.',
  engines_gone: 'Les moteurs de traduction n’ont pas répondu, même après huit essais\u00a0: elle attend quelqu’un.',
  gate_refused: 'Sa traduction est inutilisable\u00a0: le contrôle l’a refusée.',
};

// Why less was kept than the licence of the source says.
const reasons: Readonly<Record<string, string>> = {
  term_ended: 'La licence est échue\u00a0: seul le lien est gardé.',
  mining_reserved:
    'La source réserve la fouille de textes, et nous n’avons pas de preuve\u00a0: seul le lien est gardé.',
  machines_refused: 'La source refuse les machines, et nous n’avons pas de preuve\u00a0: seul le lien est gardé.',
  terms_unread: 'La source pose des conditions (RSL) auxquelles personne n’a souscrit\u00a0: seul le lien est gardé.',
};

const events: Readonly<Record<string, (details: Details) => string>> = {
  arrived: ({ because }) => ['Arrivée par le flux.', reasons[String(because)]].filter(Boolean).join(' '),
  'set-aside': ({ kind }) => `Laissée de côté. ${explainDispatchFailure(String(kind))}`,
  'headline-changed': ({ headline }) => `La source a changé le titre\u00a0: «\u00a0${headline}\u00a0».`,
  'text-changed': () => 'La source a changé le texte.',
  'same-event': () => 'Reconnue\u00a0: une autre source raconte le même événement.',
  extracted: ({ because, pictures }) =>
    ['Texte extrait de la page.', writePictures(pictures), reasons[String(because)]].filter(Boolean).join(' '),
  'page-unread': (details) =>
    `La page n’a pas pu être lue, le texte du flux en tient lieu. ${explainWireFailure({ ...details, kind: String(details.kind) })}`,
  translated: ({ locale, ...mix }) => `Traduite pour l’édition «\u00a0${locale}\u00a0» (${explainMix(mix)}).`,
  rewritten: ({ locale, parts }) =>
    `${String(parts) === 'standfirst' ? 'Chapeau mis' : String(parts) === 'headline' ? 'Titre mis' : 'Titre et chapeau mis'} au style de la maison par un modèle, pour l’édition «\u00a0${locale}\u00a0».`,
  checked: ({ locale }) => `Contrôle passé pour l’édition «\u00a0${locale}\u00a0».`,
  'gate-held': ({ locale, flagged, rules }) =>
    `Retenue par le contrôle pour l’édition «\u00a0${locale}\u00a0»\u00a0: ${countFlagged(flagged)}${writeRules(rules)}`,
  'gate-refused': ({ locale, rules }) =>
    `Refusée par le contrôle pour l’édition «\u00a0${locale}\u00a0»${writeRules(rules)}`,
  'correction-checked': ({ locale }) =>
    `Phrases corrigées pour l’édition «\u00a0${locale}\u00a0»\u00a0: le contrôle n’y trouve rien.`,
  'correction-doubted': ({ locale, flagged }) =>
    `Phrases corrigées pour l’édition «\u00a0${locale}\u00a0»\u00a0: le contrôle doute de ce qui a été écrit (${countFlagged(flagged)}).`,
  'other-engine': ({ locale, engine, made }) =>
    made === 0
      ? `Le moteur ${engine}, demandé pour l’édition «\u00a0${locale}\u00a0», n’a rien traduit\u00a0: la traduction reste telle quelle.`
      : `Retraduite par ${engine} pour l’édition «\u00a0${locale}\u00a0», à la demande de la rédaction.`,
  filed: () => 'Déposée comme brouillon.',
  published: () => 'Publiée\u00a0: la source publie d’elle-même, et le contrôle n’a rien trouvé.',
  'update-held': () => 'La source a changé\u00a0: la mise à jour de l’article publié attend quelqu’un.',
  refiled: ({ left }) => `Article mis à jour d’après la source${butLeft(left)}.`,
  'article-kept': () => 'L’article est déjà entre nos mains\u00a0: il reste tel quel.',
  vanished: () => 'La source ne la nomme plus dans son flux\u00a0: sa page sera demandée dans une heure.',
  'page-missing': () => 'Sa page manque\u00a0: elle sera demandée encore une fois dans une heure.',
  'withdrawal-held': () => 'Sa page manque, comme beaucoup d’autres de la source\u00a0: rien n’est retiré sans vous.',
  returned: () => 'De nouveau en ligne chez la source.',
  'article-followed': ({ because, locale }) => explainFollowed(String(because), String(locale)),
  followed: ({ left }) =>
    countOf(left) === 0 ? 'L’article suit sa traduction.' : `L’article suit sa traduction${butLeft(left)}.`,
  reappeared: () => 'De nouveau dans le flux de la source.',
  withdrawn: () => 'Retirée par la source.',
  restarted: ({ stage }) => `Relancée par la rédaction, depuis\u00a0: ${stageName(stage)}.`,
  failed: ({ stage, kind }) =>
    `Échec à l’étape «\u00a0${stageName(stage)}\u00a0». ${explainDispatchFailure(String(kind))}`,
};

function writePictures(counted: unknown): string {
  const { copied, left } = (counted ?? {}) as { copied?: number; left?: number }; // as wire/pipeline/copy-pictures.ts counts them
  const images = (count: number) => `${count} image${count > 1 ? 's' : ''}`;
  const plural = (count: number) => (count > 1 ? 's' : '');
  if (!copied) return left ? `${images(left)} laissée${plural(left)} où ${left > 1 ? 'elles sont' : 'elle est'}.` : '';
  return `${images(copied)} copiée${plural(copied)}${left ? `, ${left} laissée${plural(left)}` : ''}.`;
}

function explainFollowed(because: string, locale: string): string {
  const edition = `dans l’édition «\u00a0${locale}\u00a0»`;
  const told: Readonly<Record<string, string>> = {
    source_withdrew: `Notre article est retiré à son tour, ${edition}.`,
    source_withdrew_kept: `Notre article reste en ligne, ${edition}\u00a0: la rédaction l’a récrit, à elle d’en décider.`,
    source_withdrew_unscheduled: `Notre article n’est plus programmé, ${edition}.`,
    source_returned: `Notre article est de nouveau en ligne, ${edition}.`,
  };
  return told[because] ?? because;
}

const countOf = (left: unknown) => (Array.isArray(left) ? left.length : 0);

function butLeft(left: unknown): string {
  const count = countOf(left);
  if (count === 0) return '';
  return count === 1
    ? ', sauf un passage que la rédaction a récrit'
    : `, sauf ${count} passages que la rédaction a récrits`;
}

/** What happened to a dispatch, as a sentence. */
export function explainDispatchEvent(happened: string, details: Details): string {
  return events[happened]?.(details) ?? happened;
}

/** Why a dispatch stopped, as a sentence. */
export function explainDispatchFailure(kind: string): string {
  return failures[kind] ?? `Motif\u00a0: ${kind}.`;
}

/** Who translated how many sentences: engines by their names, the memory, people. */
export function explainMix(mix: Details): string {
  const names: Readonly<Record<string, string>> = { memory: 'mémoire', person: 'rédaction' };
  return Object.entries(mix)
    .map(([who, count]) => `${names[who] ?? who}\u00a0: ${count}`)
    .join(', ');
}

function countFlagged(flagged: unknown): string {
  return Number(flagged) === 1 ? 'une phrase à relire' : `${Number(flagged)} phrases à relire`;
}

function writeRules(rules: unknown): string {
  if (!Array.isArray(rules) || rules.length === 0) return '.';
  const sentences = rules.map((rule) => gateRules[rule] ?? noticedFlags[rule] ?? `${rule}.`);
  return `. ${[...new Set(sentences)].join(' ')}`;
}

function stageName(stage: unknown): string {
  return Object.entries(sourceTexts.dispatches.stages).find(([key]) => key === stage)?.[1] ?? String(stage);
}
