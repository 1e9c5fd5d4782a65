/**
 * Words that say the opposite of one another, by what they speak of: the words of one side, then those of the other. `fall*`
 * are all words that begin so, `at_least` are words in a row, `up_#` is a word before a number. Nothing here is a synonym of
 * anything: two words of a side only lie on the same side.
 */
export const opposites: Readonly<Record<string, Readonly<Record<string, readonly [one: string, other: string]>>>> = {
  course: {
    en: ['rise rises rose risen rising increas* grow grows grew grown growing growth climb* jump* surg* soar* gain gains gained raise raises raised raising hike* boost* up_# up_by up_from higher', 'fall falls fell fallen falling decreas* drop drops dropped dropping plung* tumbl* slump* shrink* shrank shrunk sink sinks sank reduc* cut cuts cutting slash* slid slides dip dips dipped down_# down_by down_from lower lowers lowered lowering'],
    fr: ['hausse hausses augment* accroît accroître accru accrue accroissement croissance grimp* bond bondi bondit bondissent progressé progresse progressent progression relèv* relever relevé relevée relevés monté monte montent montée envol* flamb*', 'baiss* recul* chut* diminu* réduc* réduit* réduire réduis* abaiss* dégringol* plong* effondr* repli repliée fléch* tombé tombe tombée tombés amput*'],
    es: ['sube suben subió subieron subido subida subidas subir subirá subirán subiendo aument* crec* creció increment* alza alzas repunt* encarec* elev* elevó', 'baja bajan bajó bajaron bajado bajada bajadas bajar bajará bajarán bajando cae caen cayó cayeron caído caída caídas caerá descen* descien* reduc* redujo redujeron disminu* recort* retroced* desplom* abarat*'],
    ca: ['puja pugen pujar pujat pujada pujarà apuj* augment* creix* crescut cresc* increment*', 'baixa baixen baixar baixat baixada baixarà abaix* cau cauen caigut caiguda redu* disminu* descen* retall*'],
  },
  amount: {
    en: ['more_than over_# above exceed* topped greater older', 'less_than fewer_than fewer less under_# below smaller younger'],
    fr: ['plus_de plus_d plus_que de_plus dépass* excéd* au_dessus davantage', 'moins_de moins_d moins_que de_moins au_dessous en_dessous en_deçà'],
    es: ['más_de más_que supera superan superó mayores_de mayor_de encima', 'menos_de menos_que menos menores_de menor_de debajo'],
    ca: ['més_de més_que supera superen majors_de', 'menys_de menys_que menys menors_de'],
  },
  height: {
    en: ['highest', 'lowest'],
    fr: ['plus_haut plus_haute plus_hauts plus_élevé plus_élevée plus_élevés maximal', 'plus_bas plus_basse plus_faible minimal'],
    es: ['más_alto más_alta más_altos más_elevado más_elevada', 'más_bajo más_baja más_bajos'],
    ca: ['més_alt més_alta més_elevat', 'més_baix més_baixa'],
  },
  bound: {
    en: ['at_least', 'at_most no_more_than'],
    fr: ['au_moins au_minimum', 'au_plus au_maximum tout_au_plus'],
    es: ['al_menos por_lo_menos como_mínimo', 'como_máximo a_lo_sumo'],
    ca: ['almenys com_a_mínim', 'com_a_màxim'],
  },
  sequence: {
    en: ['before', 'after'],
    fr: ['avant', 'après'],
    es: ['antes', 'después tras'],
    ca: ['abans', 'després'],
  },
  place: {
    en: ['first', 'last final'],
    fr: ['premier première premiers premières', 'dernier dernière derniers dernières ultime'],
    es: ['primer primero primera primeros primeras', 'último última últimos últimas'],
    ca: ['primer primera primers primeres', 'últim última últims últimes darrer darrera darrers darreres'],
  },
  permission: {
    en: ['allow* permit permits permitted permission authoris* authoriz* legalis* legaliz* legal lawful*', 'ban bans banned banning forbid* forbad* forbidden prohibit* outlaw* illegal* unlawful* barred prevent*'],
    fr: ['autoris* permet permettent permis permise permettr* légalis* légal légale légaux légalement licite', 'interdi* prohib* bannir banni bannie bannit illégal* illicite* empêch*'],
    es: ['permit* autoriz* legaliz* legal legales lícito', 'prohib* prohíb* ilegal* impid* impedi* ilícito*'],
    ca: ['perme* autoritz* legalitz* legal legals', 'prohib* il·legal* impedi* impedei*'],
  },
  doors: {
    en: ['open opens opened opening reopen*', 'closed closes closing closure closures shut shuts shutting shutdown'],
    fr: ['ouvre ouvrent ouvert ouverte ouverts ouvertes ouvrir ouvrira ouvriront ouverture rouvr* rouvert* réouv*', 'fermer fermé fermée fermés fermées fermera fermeront fermeture fermetures ferment'],
    es: ['abre abren abrió abrir abrirá abrirán abierto abierta abiertos apertura reab* reap*', 'cierra cierran cierre cierres cerr*'],
    ca: ['obre obren obrir obrirà obert oberta oberts obertura reob*', 'tanca tanquen tancar tancat tancada tancarà tancament'],
  },
  assent: {
    en: ['accept* approv* backs backed backing support supports supported supporting endors* adopt* uphold* upheld confirm* admit* admits agree agrees agreed', 'reject* refus* oppose opposes opposed opposing deny denies denied denying veto* overturn* quash* declined_to turned_down'],
    fr: ['accept* approuv* adopt* soutien* souten* soutenu confirm* valid* promulgu* reconnaît reconnaissent reconnaître', 'refus* rejet* oppose opposent opposé opposée opposés contest* nie nient nié nier dément* annul* veto'],
    es: ['acept* aprob* aprueb* apoy* respald* confirm* adopt* aval* admit* reconoc* reconoz*', 'rechaz* nieg* negó negaron negar desmient* desmint* opon* opus* anul* deneg* deniega vet* refut*'],
    ca: ['accept* aprov* recolz* confirm* adopt* avala admet* reconei*', 'rebutj* nega neguen negat negar desment* opos* anul·l* deneg* vet*'],
  },
  guilt: {
    en: ['convict* guilty', 'acquit* innocent exonerat* not_guilty'],
    fr: ['condamn* coupable coupables', 'acquit* innocen* relaxé* relaxe blanchi* non_coupable'],
    es: ['conden* culpable culpables', 'absuel* absol* inocen*'],
    ca: ['condemn* culpable culpables', 'absol* innocen*'],
  },
  liberty: {
    en: ['released releases freed frees', 'detain* arrest* jailed jails imprison* custody'],
    fr: ['libér* relâch*', 'détention arrestation* incarcér* emprison* écrou*'],
    es: ['libera liberan liberó liberado liberada liberados excarcel*', 'deten* detien* encarcel* arrest*'],
    ca: ['alliber*', 'deten* detin* empreson*'],
  },
  contest: {
    en: ['win wins won winning winner winners victor*', 'lose loses lost losing loser losers'],
    fr: ['gagn* vainqueur* victoire* remport*', 'perd perdu perdre perdent perdant* perdra perdue perdues'],
    es: ['gana ganan ganó ganaron ganado ganar ganará victoria* vence vencen venció', 'perd* pierd* derrota*'],
    ca: ['guany* victòria*', 'perd* derrota*'],
  },
  quality: {
    en: ['best better', 'worst worse'],
    fr: ['meilleur* mieux', 'pire pires pis'],
    es: ['mejor mejores', 'peor peores'],
    ca: ['millor millors', 'pitjor pitjors'],
  },
  fairness: {
    en: ['just fair', 'unjust unfair*'],
    fr: ['juste justes équitable*', 'injuste injustes inéquitable*'],
    es: ['justo justa justos justas', 'injust*'],
    ca: ['just justa justos justes', 'injust*'],
  },
  truth: {
    en: ['true genuine authentic', 'false fake fakes forged counterfeit* bogus'],
    fr: ['vrai vraie vrais vraies authenti* véritable*', 'faux fausse fausses contrefait* contrefaç* factice*'],
    es: ['verdader* auténtic*', 'falso falsa falsos falsas falsific*'],
    ca: ['vertader* autèntic*', 'fals falsa falsos falses falsific*'],
  },
  keeping: {
    en: ['keep keeps kept maintain* retain*', 'abandon* dropped drops withdraw withdrew withdrawn withdraws'],
    fr: ['maintenu maintenue maintient maintenir maintiennent conserv* gardé garder garde', 'abandonn* retiré retire retirer retirée renonc*'],
    es: ['mantien* mantuvo manten* conserv*', 'abandon* retir* renunci*'],
    ca: ['manté mantenen mantindr* conserv*', 'abandon* retir* renunci*'],
  },
  warmth: {
    en: ['hot hotter hottest warm warmer warmest', 'cold colder coldest cool cooler coolest'],
    fr: ['chaud chaude chauds chaudes', 'froid froide froids froides frais fraîche*'],
    es: ['calor cálid* caluros* caliente*', 'frío fría fríos frías fresc*'],
    ca: ['calor càlid* calor*', 'fred freda freds fredes'],
  },
  life: {
    en: ['born', 'died dies dead death'],
    fr: ['né née nés nées naissance', 'mort morte morts mortes décéd* décès éteint* meurt'],
    es: ['nació nacido nacida nace', 'murió muerto muerta muertos falleci* fallece'],
    ca: ['nascut nascuda neix', 'morí mort morta morts'],
  },
  frequency: {
    en: ['often frequently always', 'rarely seldom hardly scarcely never'],
    fr: ['souvent fréquemment toujours', 'rarement guère jamais'],
    es: ['frecuentemente a_menudo siempre', 'raramente rara_vez apenas nunca'],
    ca: ['sovint sempre', 'rarament rares_vegades mai'],
  },
  extent: {
    en: ['start starts started starting begin begins began begun beginning launch*', 'end ends ended ending finish* conclud*'],
    fr: ['commenc* début* démarr* entam*', 'termin* achev* fini finit mettre_fin mis_fin met_fin mettent_fin pris_fin prend_fin'],
    es: ['comienz* comenz* empez* empiez* inici*', 'termin* acab* finaliz* concluy*'],
    ca: ['comenc* començ* inici*', 'acab* final* conclou*'],
  },
  speed: {
    en: ['accelerat* quicken*', 'slow slows slowed slowing slowdown'],
    fr: ['accél*', 'ralenti*'],
    es: ['aceler*', 'ralenti* desaceler* fren*'],
    ca: ['acceler*', 'alent* desacceler* fren*'],
  },
  jobs: {
    en: ['hire* hiring create creates created creating', 'cut cuts cutting axe axes axed axing scrap* lay_off laid_off redundan* layoffs'],
    fr: ['embauch* recrut* créer crée créent créé créés création créations', 'supprim* suppression* licenci*'],
    es: ['contrat* crea crean creó crear creará', 'despid* despedi* suprim* elimin*'],
    ca: ['contract* crea creen crear crearà', 'acomiad* suprimei* suprimir elimin*'],
  },
  control: {
    en: ['under_control contained controlled', 'out_of_control uncontrolled'],
    fr: ['maîtris* contenu circonscri* sous_contrôle', 'hors_de_contrôle incontrôl*'],
    es: ['controlado controlada bajo_control', 'fuera_de_control descontrol* incontrol*'],
    ca: ['controlat controlada sota_control', 'fora_de_control descontrol* incontrol*'],
  },
  side: {
    en: ['north northern', 'south southern'],
    fr: ['nord septentrion*', 'sud méridion*'],
    es: ['norte', 'sur'],
    ca: ['nord', 'sud'],
  },
  kin: {
    en: ['son sons husband brother brothers father', 'daughter daughters wife sister sisters mother'],
    fr: ['fils garçon garçons mari époux frère frères père', 'fille filles femme épouse sœur sœurs mère'],
    es: ['marido esposo hermano padre', 'hija hijas mujer esposa hermana hermanas madre'],
    ca: ['marit germà pare', 'filla filles dona germana germanes mare'],
  },
}; // biome-ignore format: lists of words read better in one line

/** Words that turn what they stand by into its opposite: «to lift a ban» is to allow. They are counted with the negations. */
export const turners: Readonly<Record<string, string>> = {
  en: 'fail* lift lifts lifted lifting unable avoid* scrap* stop stops stopped unlikely halt* revers* instead_of rather_than yet_to',
  fr: 'échou* lever lève lèvent levé levée lèvera évit* cess* incapable* plutôt_que au_lieu',
  es: 'levant* evit* incapa* deja_de dejó_de dejará_de fracas* vez_de',
  ca: 'aixec* evit* incapa* deixa_de deixarà_de fracass* lloc_de',
}; // biome-ignore format: lists of words read better in one line
