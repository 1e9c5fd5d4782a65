// What went wrong and what to do next, by the stable name of the failure.
const failures: Readonly<Record<string, string>> = {
  forbidden: 'Votre rôle ne permet pas cette action. Demandez à un rédacteur en chef ou à l’administration.',
  not_found: 'Cet élément n’existe plus. Rechargez la liste.',
  wrong_status:
    'L’article a changé d’état entre-temps : quelqu’un a été plus rapide. Rechargez la page pour voir où il en est.',
  stale:
    'Quelqu’un a enregistré une autre version entre-temps. Votre texte est gardé ici ; comparez les deux versions avant de continuer.',
  conflict: 'Vos changements et ceux d’un collègue se recouvrent. Choisissez, passage par passage, ce qui reste.',
  slug_taken: 'Cette adresse est déjà prise par un autre article, aujourd’hui ou autrefois. Choisissez-en une autre.',
  language_taken: 'Ce sujet a déjà un article dans cette langue.',
  schedule_in_past: 'L’heure choisie est déjà passée. Choisissez une heure à venir, ou publiez maintenant.',
  embargoed: 'L’article est sous embargo : il ne peut pas paraître avant l’heure indiquée.',
  not_due: 'L’heure de cet article n’est pas encore venue.',
  nothing_to_update: 'Il n’y a rien de nouveau à mettre en ligne.',
  withdrawal_passed: 'L’heure du retrait est déjà passée : déprogrammez l’article, ou publiez-le vous-même.',
  unready: 'L’article ne peut pas paraître ainsi : voyez ce que disent les vérifications.',
  email_taken: 'Une autre personne utilise déjà cette adresse e-mail.',
  unknown_user: 'Personne n’a cette adresse e-mail.',
  password_too_short: 'Le mot de passe est trop court : quinze caractères au moins.',
  last_administrator: 'C’est le dernier compte d’administration actif : donnez d’abord ce rôle à quelqu’un d’autre.',
  own_account: 'On ne suspend pas son propre compte. Demandez à un collègue de l’administration.',
  section_in_use:
    'Des articles ou une source du fil sont encore dans cette rubrique\u00a0: classez-les ailleurs, puis supprimez-la.',
  section_has_children: 'Cette rubrique en contient d’autres\u00a0: déplacez-les d’abord.',
  page_unused:
    'La licence de cette source ne laisse pas garder le texte entier\u00a0: les pages de ses dépêches ne sont pas lues.',
  dispatch_busy: 'Le fil s’occupe déjà de cette dépêche. Rechargez la page dans un instant.',
  source_in_use:
    'Des articles viennent de cette source, et les lecteurs voient son nom\u00a0: elle ne peut plus être supprimée. Mettez-la en pause.',
  repair_busy: 'Cette réparation n’en est plus là\u00a0: quelqu’un a été plus rapide. Rechargez la page.',
  tag_in_use: 'Des articles portent encore ce sujet. Fusionnez-le plutôt avec un autre.',
  wrong_encoding: 'Ce fichier n’est pas écrit dans un codage que nous lisions. Enregistrez-le en UTF-8.',
  entities: 'Ce fichier déclare ses propres entités\u00a0: il n’est pas lu.',
  cut_off: 'Ce fichier n’est pas entier\u00a0: un élément n’y est pas fermé.',
  wrong_root: 'Ce fichier est d’un autre format.',
  not_csv: 'Ce fichier n’est pas un CSV\u00a0: il est vide, ou un guillemet n’y est pas fermé.',
  missing_column: 'La première ligne ne nomme pas de colonne «\u00a0source\u00a0».',
  unreadable_media: 'Ce fichier n’est pas une image, un son ou un film que nous sachions lire.',
  too_large: 'Ce fichier dépasse 30\u00a0Mo. Réduisez-le avant de l’envoyer.',
  credit_missing: 'Un crédit est nécessaire : qui a fait cette image, et pour qui ?',
  wrong_code: 'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, ou prenez un code de secours.',
  step_expired: 'Le temps est passé. Recommencez depuis le début.',
  passkey_refused: 'Cette clé d’accès n’a pas été reconnue. Réessayez, ou connectez-vous autrement.',
  passkey_known: 'Cette clé d’accès est déjà enregistrée.',
  link_spent: 'Ce lien a déjà servi, ou il est trop ancien. Demandez-en un nouveau.',
  wrong_credentials: 'Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux, puis réessayez.',
  invalid: 'Certains champs ne peuvent pas rester tels quels : voyez ce qui est écrit à côté.',
  foreign_origin:
    'Cette page n’est pas ouverte à l’adresse du site, et rien ne peut être enregistré d’ici. Ouvrez la rédaction à l’adresse du site.',
  section_removed:
    'Cette version était dans une rubrique supprimée depuis\u00a0: elle ne peut pas revenir. Reprenez-en le texte dans l’article.',
  other_person:
    'Ce compte n’est pas celui de la personne qui écrivait ici. Connectez-vous avec le même compte, ou ouvrez la rédaction dans un autre onglet.',
  session_ended: 'Votre session est terminée. Connectez-vous de nouveau : rien n’est perdu.',
};

const problems: Readonly<Record<string, string>> = {
  headline_missing: 'Il manque un titre.',
  headline_too_long: 'Le titre dépasse 300 signes.',
  title_missing: 'Il manque un titre.',
  title_too_long: 'Le titre dépasse 120 signes.',
  page_media: 'Une page du journal ne montre ni image, ni son, ni film\u00a0: retirez-les.',
  page_articles: 'Un lien y mène à un article par son titre\u00a0: remplacez-le par son adresse.',
  standfirst_too_long: 'Le chapeau dépasse 600 signes.',
  slug_form: 'L’adresse ne contient que des lettres sans accent, des chiffres et des traits d’union.',
  slug_too_long: 'L’adresse dépasse 120 signes.',
  slug_taken: 'Cette adresse est déjà prise. Choisissez-en une autre.',
  section_missing: 'Choisissez une rubrique.',
  caption_too_long: 'La légende dépasse 500 signes.',
  too_many_authors: 'Vingt signatures au plus.',
  too_many_tags: 'Vingt sujets au plus.',
  body_invalid: 'Le texte contient un élément que le journal ne connaît pas.',
  code_wrong: 'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant.',
  name_missing: 'Donnez-lui un nom.',
  email_form: 'Ce n’est pas une adresse e-mail.',
  email_taken: 'Une autre personne utilise déjà cette adresse.',
  password_wrong: 'Ce n’est pas votre mot de passe actuel.',
  password_too_short: 'Trop court : quinze caractères au moins.',
  password_too_long: 'Trop long : mille caractères au plus.',
  password_too_simple: 'Trop simple : il lui faut au moins cinq caractères différents.',
  tag_name: 'Un sujet a un nom de quatre-vingts signes au plus.',
  note_missing: 'Écrivez ce qui était faux et ce qui est juste.',
  note_empty: 'Écrivez la note.',
  note_too_long: 'La note dépasse 2\u202f000 signes.',
  name_too_long: 'Le nom dépasse 80 signes.',
  reason_missing: 'Écrivez pourquoi l’article est retiré : les lecteurs le liront.',
  word_missing: 'Dites en un mot ce qui manque encore.',
  time_missing: 'Donnez un jour et une heure.',
  schedule_in_past: 'Cette heure est déjà passée. Choisissez une heure à venir.',
  publication_after_withdrawal: 'L’article doit être retiré avant cette heure. Changez d’abord l’heure du retrait.',
  withdrawal_before_publication: 'L’article ne sera pas encore paru à cette heure.',
  section_name_missing: 'Donnez-lui un nom dans une édition au moins.',
  section_name_needed: 'Des articles de cette édition sont dans la rubrique\u00a0: il lui faut un nom.',
  section_name_too_long: 'Le nom dépasse 60 signes.',
  section_slug_missing: 'Écrivez une adresse\u00a0: ce nom n’en donne pas.',
  section_slug_too_long: 'L’adresse dépasse 80 signes.',
  section_slug_taken:
    'Cette adresse est celle d’une autre rubrique, aujourd’hui ou autrefois. Choisissez-en une autre.',
  slug_reserved: 'Le site se sert déjà de cette adresse. Choisissez-en une autre.',
  description_too_long: 'La description dépasse 300 signes.',
  parent_gone: 'Cette rubrique n’existe plus. Choisissez-en une autre.',
  parent_too_deep: 'Il n’y a que deux niveaux\u00a0: choisissez une rubrique principale.',
  parent_of_parent: 'Cette rubrique en contient d’autres\u00a0: elle reste une rubrique principale.',
  address_form: 'Ce n’est pas une adresse web complète, telle que https://exemple.fr.',
  crawler_form: 'Un nom de robot n’a ni espace ni accent\u00a0: vérifiez chaque ligne.',
  too_long: 'Ce texte dépasse 300 signes.',
  too_many: 'Il y a trop de lignes.',
  role_missing: 'Écrivez d’abord sa fonction, ou laissez la biographie vide.',
  role_too_long: 'La fonction dépasse 80 signes.',
  bio_too_long: 'La biographie dépasse 1\u202f000 signes.',
  author_slug_taken: 'Une autre signature a déjà cette adresse. Choisissez-en une autre.',
  user_gone: 'Ce compte n’existe plus. Choisissez-en un autre.',
  tag_name_taken: 'Un autre sujet porte déjà ce nom. Fusionnez plutôt les deux.',
  tag_itself: 'Choisissez un autre sujet que celui-ci.',
  tag_gone: 'Ce sujet n’existe plus. Choisissez-en un autre.',
  tag_of_other_edition: 'Ce sujet est celui d’une autre édition.',
  term_missing: 'Un terme contient une lettre ou un chiffre.',
  term_too_long: 'Un terme a deux cents signes au plus.',
  term_taken: 'Le glossaire a déjà ce terme pour ces langues.',
  target_missing: 'Écrivez la traduction, ou gardez le terme tel quel.',
  handling_missing: 'Dites si le terme reste tel quel ou se traduit.',
  part_of_speech: 'Choisissez la nature du terme.',
  same_language: 'Les deux langues sont les mêmes.',
  sentence_empty: 'Écrivez la traduction, ou oubliez la phrase.',
  sentence_marks: 'Chaque repère de l’original, tel que <1>…</1> ou <2/>, doit s’y trouver une fois, et à sa place.',
  sentence_too_long: 'Cette phrase est trop longue.',
  feed_taken: 'Une autre source lit déjà ce flux.',
  source_name_too_long: 'Le nom dépasse 120 signes.',
  city_too_long: 'La ville dépasse 80 signes.',
  language_form: 'Écrivez la langue en code, tel que en, es ou ca.',
  section_gone: 'Cette rubrique n’existe plus. Choisissez-en une autre.',
  licence_missing: 'Choisissez ce que nous pouvons reprendre.',
  proof_missing:
    'Pour reprendre des textes entiers, écrivez ce qui nous le permet\u00a0: l’accord, les conditions, la loi.',
  proof_too_long: 'Ce texte dépasse 2\u202f000 signes.',
  day_form: 'Ce n’est pas un jour du calendrier.',
  edition_gone: 'Cette édition n’existe pas.',
  filing_missing: 'Choisissez ce que deviennent les dépêches.',
  rhythm_form: 'Entre cinq minutes et vingt-quatre heures.',
  trust_missing: 'Choisissez la confiance accordée.',
  selector_form: 'Une ligne par sélecteur, telle que «\u00a0body: article .texte\u00a0».',
  selector_name: 'Un sélecteur commence par body, headline, standfirst, authors, published, updated ou drop.',
  not_opml: 'Ce fichier n’est pas une liste de flux en OPML.',
  list_empty: 'Cette liste ne contient aucun flux.',
  list_too_large: 'Cette liste est trop longue\u00a0: 2\u202f000 flux et 4\u00a0Mo au plus. Partagez-la.',
  decision_unexplained: 'Écrivez pourquoi\u00a0: vos collègues le liront.',
  not_a_translator: 'Cette personne ne relit pas les traductions. Choisissez quelqu’un d’autre.',
  unknown_engine: 'Ce moteur n’existe pas ici. Choisissez-en un autre.',
  scheduled_before_embargo: 'L’article est programmé avant la fin de cet embargo. Changez d’abord l’heure de parution.',
};

/** A failure as a sentence with a next step. */
export function explainFailure({ kind, retryAfter }: { kind: string; retryAfter?: number }): string {
  if (kind === 'too_many_tries') return `Trop d’essais. Réessayez dans ${inWords(retryAfter ?? 60)}.`;
  return failures[kind] ?? 'Cela n’a pas marché. Réessayez ; si cela se répète, prévenez l’administration.';
}

/** What is wrong with a field, as a sentence; a reason that is one already stays as it is. */
export function explainProblem(reason: string): string {
  return problems[reason] ?? (/\s/.test(reason) ? reason : 'Cette valeur ne convient pas.');
}

function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? 'une seconde' : `${seconds} secondes`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'une minute' : `${minutes} minutes`;
}
