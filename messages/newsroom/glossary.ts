import { languageName } from './language-names.ts';

const counted = (count: number, one: string, many: string) => `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;
const articles = (count: number) => counted(count, 'article', 'articles');

/** The texts of the screens of the glossary. */
export const glossaryTexts = {
  title: 'Glossaire',
  pair: (from: string, to: string) => `${languageName(from)} → ${languageName(to)}`,
  terms: (count: number) => counted(count, 'terme', 'termes'),
  none: 'Aucun terme ne correspond.',
  noneOfPair: 'Il n’y a pas encore de terme pour ces langues. Ajoutez-en un ci-dessous.',
  back: 'Tous les termes',
  importFile: 'Importer (CSV, TBX)',
  exportAs: 'Exporter\u00a0:',
  csv: 'CSV',
  tbx: 'TBX',
  search: { form: 'Chercher un terme', q: 'Mots', pair: 'Langues', search: 'Chercher', clear: 'Tout montrer' },
  columns: {
    source: 'Terme',
    target: 'Traduction',
    spelling: 'Casse',
    part: 'Nature',
    note: 'Note',
    changed: 'Modifié',
  },
  kept: 'gardé tel quel',
  spellings: { exact: 'telle quelle', any: 'indifférente' },
  parts: { name: 'Nom propre', noun: 'Nom', adjective: 'Adjectif', verb: 'Verbe', other: 'Autre' },
  handlings: { keep: 'Il reste tel quel', translate: 'Il se traduit toujours ainsi' },
  byFile: 'un fichier ou une commande',
  form: {
    adding: 'Ajouter un terme',
    addingExplanation:
      'Ce qui est traduit ensuite le suit aussitôt. Les articles déjà parus ne changent pas\u00a0: l’écran du terme montre lesquels il touche.',
    term: 'Le terme',
    from: 'De la langue (code)',
    to: 'Vers la langue (code)',
    source: 'Terme, tel qu’il s’écrit',
    handling: 'Dans la traduction',
    target: 'Traduction, s’il se traduit',
    exact: 'Seulement avec ces majuscules et minuscules',
    part: 'Nature',
    note: 'Note pour les collègues (facultatif)',
    add: 'Ajouter',
    save: 'Enregistrer',
    saved: 'Le terme est enregistré. Ce qui est traduit ensuite le suit.',
  },
  removal: {
    title: 'Suppression',
    explanation: 'Ce qui a été traduit avec ce terme reste comme il est.',
    remove: 'Supprimer le terme',
  },
  list: {
    title: 'Importer des termes',
    explanation:
      'Un fichier CSV, dont la première ligne nomme les colonnes (source, target, from, to, handling, case, part of speech, note), ou une base TBX. Les termes déjà là suivent le fichier. Une seule ligne fausse, et rien n’est repris.',
    file: 'Fichier CSV ou TBX',
    from: 'De la langue, si le fichier ne le dit pas',
    to: 'Vers la langue',
    submit: 'Importer',
    problems: 'Rien n’a été repris\u00a0:',
    problem: (entry: string, field: string, sentence: string) => `entrée ${entry}, ${field}\u00a0: ${sentence}`,
    done: (added: number, changed: number, unchanged: number) =>
      `${counted(added, 'terme ajouté', 'termes ajoutés')}, ${counted(changed, 'modifié', 'modifiés')}, ${counted(unchanged, 'déjà ainsi', 'déjà ainsi')}.`,
  },
  effect: {
    title: 'Effet sur les articles parus',
    explanation:
      'Les articles publiés dont l’original contient ce terme, et dont la traduction dit autre chose. Rien n’y change avant que vous ne l’ayez vu et demandé.',
    none: 'Aucun article publié n’est touché\u00a0: soit le terme n’y est pas, soit il y est déjà traduit ainsi.',
    touched: (count: number) =>
      `${articles(count)} ${count < 2 ? 'publié dit' : 'publiés disent'} autre chose que le glossaire.`,
    more: (count: number) => `${articles(count)} de plus\u00a0: la réparation les prend tous.`,
    byPerson: 'écrite par la rédaction\u00a0: elle restera',
    ofSource: 'Original',
    ofTarget: 'Parue',
  },
};
