const counted = (count: number, one: string, many: string) => `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;

/** The texts of the screens of the translation memory. */
export const memoryTexts = {
  title: 'Mémoire',
  sentences: (count: number) => counted(count, 'phrase', 'phrases'),
  none: 'Aucune phrase ne correspond.',
  noneOfPair:
    'Aucune phrase n’est encore retenue pour ces langues. Ce que la rédaction corrige dans une traduction l’est de soi-même.',
  explanation:
    'Les phrases que des personnes ont traduites. Quand l’une d’elles revient, elle est reprise telle quelle\u00a0: aucun moteur n’est interrogé.',
  back: 'Toutes les phrases',
  importFile: 'Importer (TMX)',
  exportFile: 'Exporter (TMX)',
  search: { form: 'Chercher une phrase', q: 'Mots', pair: 'Langues', search: 'Chercher', clear: 'Tout montrer' },
  columns: { source: 'Original', target: 'Traduction', saved: 'Retenue' },
  byFile: 'par un fichier',
  by: (name: string) => `par ${name}`,
  article: 'Article',
  change: 'Modifier',
  changeThis: (source: string) => `Modifier\u00a0: ${source}`,
  form: {
    title: 'La phrase',
    explanation:
      'Ce qui a été traduit avec elle reste comme il est\u00a0; ce qui sera traduit ensuite suit ce que vous écrivez ici. Les repères tels que <1>…</1> portent les liens et les mises en forme.',
    source: 'Original',
    target: 'Traduction',
    save: 'Enregistrer',
    saved: 'La phrase est enregistrée.',
    facts: 'D’où elle vient',
  },
  forgetting: {
    title: 'Oubli',
    explanation: 'Les moteurs la traduiront de nouveau. Les articles qui la contiennent ne changent pas.',
    forget: 'Oublier la phrase',
  },
  list: {
    title: 'Importer des phrases',
    explanation:
      'Un fichier TMX de 5\u00a0Mo au plus\u00a0; pour un plus grand, la commande «\u00a0depeche memory import\u00a0». Ce que la rédaction a traduit n’est jamais écrasé par un fichier.',
    file: 'Fichier TMX',
    from: 'De la langue (code)',
    to: 'Vers la langue (code)',
    submit: 'Importer',
    done: (added: number, known: number, skipped: number) =>
      `${counted(added, 'phrase ajoutée', 'phrases ajoutées')}, ${counted(known, 'déjà là', 'déjà là')}, ${counted(skipped, 'inutilisable', 'inutilisables')}.`,
  },
};
