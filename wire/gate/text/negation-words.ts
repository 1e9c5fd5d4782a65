/**
 * The words by which a language denies. `strong` ones are counted; `semi` ones deny in other words and ask for an answer;
 * `weak` ones may answer for a negation and ask for nothing. `concord` follow a negation within its clause and add none.
 */
export type NegationWords = { strong: RegExp; concord: RegExp | null; semi: RegExp; weak: RegExp };

/** Weak words that say how few or until when: where both sides have one, it is that one, and answers for no negation. */
export const fewWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('few little fewer less only under below rarely seldom until till'.split(' ')),
  fr: new Set('peu moins seulement uniquement rarement jusque jusqu'.split(' ')),
  es: new Set('poco poca pocos pocas solo sólo menos menor menores raramente hasta'.split(' ')),
  ca: new Set('poc poca pocs poques només menys menor menors fins'.split(' ')),
};

const whole = (words: string, ...parts: string[]) =>
  new RegExp(`^(?:${[words.split(' ').join('|'), ...parts].join('|')})$`, 'u');
const none = /^(?!)/;

/** By language; French has its own way of counting besides. */
export const negationWords: Readonly<Record<string, NegationWords>> = {
  en: {
    strong: whole('not cannot no never none nobody nothing nowhere neither without'),
    concord: null,
    semi: whole('hardly barely scarcely unlikely unable incapable deny denies denied denying refuse refuses refused refusing', 'fail(?:s|ed|ing)?', 'lack(?:s|ed|ing)?', 'declin(?:e|es|ed|ing)', 'rul(?:ed|es)out'),
    weak: whole('nor rarely seldom few little fewer less only under below until unless rather instead against far free yet without fails failure impossible absence absent zero false empty safe safely silent silence flat unchanged steady end ended ends lost lose', 'un(?!der|io|ite|ive|ify|ifi|iq|til|less|veil)\\p{L}{4,}', 'in(?:valid|effective|complete|visible|formal|accurate|sufficient|justi\\p{L}*|capable|dependent|decisive|human|nocent|adequate)\\p{L}*', 'dis(?!cuss|play|tri|tan|cover|aster|tinc|h)\\p{L}{4,}', '\\p{L}{2,}less', 'suspen\\p{L}*', 'halt\\p{L}*', 'depriv\\p{L}*', 'avoid\\p{L}*', 'prevent\\p{L}*', 'stop\\p{L}*', 'ban(?:s|ned)?', 'forb\\p{L}*', 'prohibit\\p{L}*', 'reject\\p{L}*', 'miss\\p{L}*', 'cease\\p{L}*', 'cancel\\p{L}*', 'clos(?:e|ed|es)', 'with(?:h[eo]ld|draw|drew)\\p{L}*', 'contrary', 'oppos\\p{L}*', 'vet(?:o|oed)', 'non'),
  },
  fr: {
    strong: none,
    concord: null,
    semi: whole('guère incapable incapables improbable', 'ni(?:e|ent|é|ée|és|ait|aient|er|ant|a|èrent)', 'refus(?:e|ent|é|és|ée|ait|er|ant|a|èrent)', 'échou(?:e|ent|é|ait|er|a|èrent)', 'dément(?:i|is|ent|it|ie)?', 'démenti'),
    weak: whole('peu rarement sauf hors faute loin encore zéro faux seulement uniquement ni aucunement vide défaite célibataire maximum plutôt dépourvu jusque nul nulle dénué dénuée silence muet muette constamment stable privé privée privés privées', 'à peine', 'manqu\\p{L}*', 'absen\\p{L}*', 'interdi\\p{L}*', 'impossible\\p{L}*', 'évit\\p{L}*', 'empêch\\p{L}*', 'exclu\\p{L}*', 'rejet\\p{L}*', 'cess\\p{L}*', 'renonc\\p{L}*', 'prohib\\p{L}*', 'ignor\\p{L}*', 'perd\\p{L}*', 'cont(?:est|rair)\\p{L}*', 'annul\\p{L}*', 'coupée?s?', 'romp\\p{L}*', 'interromp\\p{L}*', 'abandonn\\p{L}*', 'in(?:certain|trouv|justifi|capable|connu|suffisan|actif|action|égal|visible|utile|complet|attendu|chang|défini|nocen|effica|satisfai|access|compréhens|tact|édit|demn|offensi|validé|visibl|tolérable|acceptable|évitable|existan|dépendan)\\p{L}*', 'im(?:prév|puissan|probab|pun|parfait|mobile)\\p{L}*', 'ir(?:rég|réel|respons)\\p{L}*', 'il(?:lég|lim)\\p{L}*', 'asympt\\p{L}*', 'dés(?!ormais|ign|ir|ert)\\p{L}{4,}', 'suspen\\p{L}*', 'déconseill\\p{L}*', 'inférieur\\p{L}*', 'abst(?:en|ien|in)\\p{L}*', 'oppos(?!ition)\\p{L}*', 'personne', 'rien', 'moins', 'non', 'attend(?:re|ent|u)?'),
  },
  es: {
    strong: whole('no nunca jamás nadie ningún ninguno ninguna nada ni sin tampoco'),
    concord: whole('nunca jamás nadie ningún ninguno ninguna nada ni tampoco'),
    semi: whole('apenas incapaz incapaces improbable', 'neg(?:ó|aron|aba|aban|ado|ando|ar)|nieg(?:a|an|o)', 'desmient\\p{L}*', 'desmint\\p{L}*', 'fracas\\p{L}*', 'rehus\\p{L}*'),
    weak: whole('poco poca pocos pocas solo sólo salvo excepto menos menor menores falta contra cero falso silencio lejos hasta raramente', 'imposible\\p{L}*', 'evit\\p{L}*', 'imp(?:id|ed)\\p{L}*', 'prohib\\p{L}*', 'rechaz\\p{L}*', 'descart\\p{L}*', 'dej(?:a|ó|an|aron|ar|ará)', 'in(?:suficient|capac|cumpl|út|visibl|just|ciert|complet|edit|esperad)\\p{L}*', 'des\\p{L}{4,}', 'ile\\p{L}*', 'carec\\p{L}*', 'perd\\p{L}*', 'ausen\\p{L}*', 'cancel\\p{L}*', 'anul\\p{L}*', 'suspen\\p{L}*', 'priv(?:ó|aron|ad[oa]s?)'),
  },
  ca: {
    strong: whole('no mai ningú res ni sense tampoc'),
    concord: whole('no mai ningú res cap ni tampoc gens enlloc'),
    semi: whole('incapaç incapaços improbable', 'neg(?:a|uen|ava|aven|at|ar|ant)', 'desment\\p{L}*'),
    weak: whole('poc poca pocs poques només menys menor menors falta contra zero fals silenci lluny fins', 'impossible\\p{L}*', 'evit\\p{L}*', 'impe\\p{L}*', 'prohib\\p{L}*', 'rebutj\\p{L}*', 'descart\\p{L}*', 'deix(?:a|en|ar|arà)', 'in\\p{L}{5,}', 'des\\p{L}{4,}', 'man(?:ca|quen)'),
  },
  it: {
    strong: whole('non nessun nessuno nessuna niente nulla né senza neanche nemmeno neppure mai'),
    concord: whole('nessun nessuno nessuna niente nulla né neanche nemmeno neppure mai'),
    semi: whole('incapace appena improbabile', 'neg(?:a|ano|ato|ava|ò)', 'smenti\\p{L}*'),
    weak: whole('poco pochi solo soltanto meno contro falso zero', 'impossibil\\p{L}*', 'evit\\p{L}*', 'imped\\p{L}*', 'viet\\p{L}*', 'rifiut\\p{L}*', 'in\\p{L}{6,}', 'dis\\p{L}{4,}', 'manc\\p{L}*'),
  },
  pt: {
    strong: whole('não nunca jamais ninguém nada nenhum nenhuma nem sem tampouco'),
    concord: whole('nunca jamais ninguém nada nenhum nenhuma nem tampouco'),
    semi: whole('incapaz improvável', 'neg(?:a|am|ou|aram|ava|ado)', 'desment\\p{L}*'),
    weak: whole('pouco poucos só apenas menos contra falso zero', 'impossíve\\p{L}*', 'evit\\p{L}*', 'imped\\p{L}*', 'pro[ií]b\\p{L}*', 'recus\\p{L}*', 'in\\p{L}{6,}', 'des\\p{L}{4,}', 'falt\\p{L}*'),
  },
  de: {
    strong: whole('nicht nie niemals nichts niemand niemanden niemandem ohne weder nirgends', 'kein(?:e|en|em|er|es)?'),
    concord: null,
    semi: whole('kaum unfähig', 'bestr(?:eit|itt)\\p{L}*', 'leugn\\p{L}*', 'verweiger\\p{L}*', 'dementier\\p{L}*'),
    weak: whole('wenig wenige nur weniger gegen noch nein null', 'un\\p{L}{4,}', 'verbot\\p{L}*', 'verhinder\\p{L}*', 'ablehn\\p{L}*', '\\p{L}{3,}los(?:e[rnsm]?)?', 'fehl\\p{L}*'),
  },
}; // biome-ignore format: lists of words read better in one line
