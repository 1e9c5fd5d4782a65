/** Words that may carry a capital without being a name, by language; sets are of words in lower case. */
export type CommonCapitals = {
  /** What begins sentences and says nothing: articles, pronouns, prepositions, conjunctions, adverbs. */
  readonly beginners: ReadonlySet<string>;
  /** Offices and forms of address, which stand before a name and are translated. */
  readonly offices: ReadonlySet<string>;
  /** Peoples, languages, faiths, days, months and other words that a language writes with a capital. */
  readonly others: ReadonlySet<string>;
  /** Bodies: alone they are no name; «of» after them leads to one. */
  readonly bodies: ReadonlySet<string>;
};

const english = {
  beginners: `the a an this that these those my your his her its our their i we you he she it they who what which when where why how
    in on at by for from to of with without within into onto over under after before during since until till about above below between
    among against amid despite beyond across along around behind beside besides near off out outside inside through throughout toward
    towards upon per via and or but nor so yet if although though while because unless whereas as than once here there now then today
    yesterday tomorrow tonight later earlier last next this another other others some any all both each every either neither many much
    more most few fewer less least several such same not no yes never ever always often sometimes usually however meanwhile moreover
    still also only even just perhaps maybe instead thus hence therefore otherwise overall nearly almost roughly approximately according
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozens
    hundreds thousands millions billions half first second third fourth fifth finally recently currently previously officials police
    workers residents researchers scientists experts critics supporters protesters analysts investors shares stocks sales prices profits
    people women men children students teachers doctors nurses voters lawmakers authorities prosecutors lawyers firefighters rescuers
    former new old young big small large long short high low early late good bad great major minor top key local national international
    global federal public private social political economic military financial legal medical human is are was were be been being do does
    did have has had will would can could may might must shall should let get got go come see say says said ask asked tell told make
    made take took give gave find found think know want need read watch listen look update breaking exclusive analysis opinion editorial
    review video photos live news report reports story stories interview correction published updated photo picture image source credit
    courtesy data company companies government governments state states city country world war peace climate health science technology
    business markets sports culture politics economy education energy oil gas gold food water fire rain snow heavy strong severe record
    rising falling growing fewer leading everyone everybody someone nobody anyone anything everything nothing something it's that's
    there's he's she's i'm we're they're don't didn't doesn't isn't can't won't let's what's who's you're i've we've they've`,
  offices: `president vice-president vice prime minister ministers deputy chancellor premier governor mayor senator sen congressman
    congresswoman representative rep secretary general chief chair chairman chairwoman chairperson director executive officer ceo cfo cto coo judge
    justice attorney prosecutor sheriff ambassador envoy commissioner king queen prince princess duke duchess earl lord lady sir dame
    baron baroness count emperor pope cardinal archbishop bishop father sister brother reverend rev rabbi imam ayatollah sheikh captain
    capt colonel col major maj lieutenant lt sergeant sgt corporal admiral commander marshal private detective inspector constable
    superintendent doctor dr professor prof mr mrs ms miss mx coach manager striker goalkeeper defender midfielder chef uncle aunt
    democrat republican mp mps md phd jr sr spokesman spokeswoman spokesperson editor journalist reporter author leader opposition speaker
    veteran acting interim`,
  others: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december american americans british briton britons english scottish scots welsh irish french german germans spanish spaniard
    spaniards catalan catalans basque galician italian italians portuguese belgian belgians dutch swiss austrian austrians danish danes
    swedish swedes norwegian norwegians finnish finns icelandic polish poles czech czechs slovak slovaks hungarian hungarians romanian
    romanians bulgarian bulgarians greek greeks turkish turks cypriot maltese croatian croats serbian serbs bosnian albanian albanians
    ukrainian ukrainians russian russians belarusian georgian georgians armenian armenians azerbaijani latvian lithuanian estonian
    chinese japanese indian indians korean koreans taiwanese vietnamese thai indonesian malaysian filipino filipinos australian
    australians zealander canadian canadians mexican mexicans brazilian brazilians argentine argentinian chilean chileans peruvian
    colombian colombians venezuelan venezuelans bolivian ecuadorian cuban cubans haitian haitians moroccan moroccans algerian tunisian
    libyan egyptian egyptians sudanese ethiopian somali kenyan kenyans ugandan nigerian nigerians ghanaian senegalese cameroonian
    african africans israeli israelis palestinian palestinians lebanese syrian syrians jordanian iraqi iraqis iranian iranians saudi
    saudis emirati yemeni afghan afghans pakistani pakistanis bangladeshi nepalese tibetan mongolian european europeans asian asians
    western eastern northern southern north south east west central latin arctic antarctic nordic scandinavian baltic slavic arab arabs
    arabic hebrew mandarin cantonese persian roman celtic gothic victorian elizabethan californian texan parisian londoner londoners
    christian christians catholic catholics protestant orthodox anglican muslim muslims islam islamic sunni shia shiite jewish jew jews
    judaism hindu hindus buddhist buddhists sikh mormon christmas easter ramadan halloween thanksgiving hanukkah god bible quran internet
    web earth moon sun mars democrats republicans conservative conservatives liberal liberals communist socialist greens nazi nazis
    marxist state act bill law covid-19 gmt bst cet est edt utc am pm tv pc cd dvd usb gps led atm pin id iq ok vs ai pr hr it cv
    nfl-style latino latinos hispanic native indigenous wi-fi bluetooth email eu-wide anti-american pro-russian`,
  bodies: `ministry department office agency authority bureau commission committee council court board bank central university college
    school institute institution academy hospital clinic church cathedral parliament congress senate house assembly government union
    federation association organization organisation society party police army navy force forces guard air coast fire service services
    airport station museum library theatre theater stadium park street road avenue square river lake sea ocean island islands mountain
    mountains county city town village state province region district republic kingdom empire world international national federal royal
    supreme high constitutional appeals appeal trade commerce health justice defence defense education energy environment agriculture
    transport transportation housing labor labour interior treasury foreign affairs security intelligence human rights human resources
    development research science technology engineering medicine economics business management statistics cup championship league games
    open award prize festival day week month year summit conference treaty agreement convention protocol plan programme program project
    company corporation group team club fund trust foundation center centre campus hall tower building bridge street market exchange
    black white green red blue home finance religion public works security social climate change women children refugees olympic olympics election elections`,
};

const spanish = {
  beginners: `el la los las un una unos unas lo al del este esta estos estas ese esa esos esas aquel aquella mi su sus tu nuestro nuestra yo
    él ella ellos ellas usted ustedes nosotros se le les me te nos que quien quienes cual cuando donde como por para con sin sobre entre
    hasta desde hacia según durante tras ante bajo contra mediante en de a y e o u ni pero sino aunque porque pues si mientras además también
    tampoco así entonces luego después antes ahora hoy ayer mañana aquí allí allá ya aún todavía siempre nunca jamás quizá quizás tal vez
    muy más menos mucho mucha muchos muchas poco pocos poca pocas todo toda todos todas otro otra otros otras algunos algunas varios varias
    cada ningún ninguna ambos ambas uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte cien mil millones no sí solo
    sólo es son fue era eran será ha han hay había está están estaba tiene tienen puede pueden debe hace hacía dice dijo explica asegura
    afirma añade señala gracias ¿qué ¿por ¿cómo qué cómo cuándo dónde quién cuánto fuentes expertos vecinos trabajadores actualmente
    finalmente nuevo nueva nuevos nuevas gran primer primera segundo segunda último última foto imagen vídeo opinión análisis entrevista`,
  offices: `presidente presidenta vicepresidente vicepresidenta ministro ministra primer ministro alcalde alcaldesa consejero consejera
    conseller consellera gobernador gobernadora senador senadora diputado diputada secretario secretaria director directora general juez
    jueza magistrado fiscal rey reina príncipe princesa infanta duque duquesa papa cardenal arzobispo obispo padre sor don
    doña señor señora sr sra dr dra doctor doctora profesor profesora capitán coronel teniente sargento comandante almirante portavoz
    delegado delegada embajador embajadora comisario comisaria entrenador entrenadora lehendakari`,
  others: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre navidad semana santa pascua dios internet tierra luna sol estado gobierno administración ejecutivo justicia
    iglesia norte sur este oeste tv iva pib ia ong ongs pyme pymes dni covid-19`,
  bodies: `ministerio consejería departamento secretaría oficina agencia autoridad comisión comité consejo tribunal audiencia juzgado
    fiscalía banco central universidad facultad colegio escuela instituto academia hospital clínica parlamento congreso senado cámara
    diputación ayuntamiento cabildo asamblea cortes gobierno junta generalitat xunta unión federación asociación organización sociedad
    confederación sindicato partido policía guardia ejército armada fuerzas bomberos protección civil servicio aeropuerto estación museo
    biblioteca teatro estadio parque calle avenida plaza río lago mar océano isla islas montaña sierra provincia comunidad región comarca
    república reino superior supremo constitucional nacional internacional provincial autonómica autonómico municipal real estatal sanidad
    salud justicia defensa educación energía medio ambiente agricultura transporte transportes vivienda trabajo interior hacienda exteriores
    asuntos derechos humanos desarrollo investigación ciencia tecnología ingeniería medicina economía estadística copa liga mundial juegos
    premio premios festival día cumbre conferencia tratado acuerdo convenio plan programa proyecto ley reglamento constitución estatuto
    empresa grupo equipo club fundación fondo centro campus torre puente mercado bolsa emergencias meteorología`,
};

const catalan = {
  beginners: `el la els les l' un una uns unes al als del dels pel pels en na aquest aquesta aquests aquestes aquell aquella meu seva seu
    seus seves nostre nostra jo ell ella ells elles vostè nosaltres es se li hi ho ens us que qui quin quina quan on com per per a amb
    sense sobre entre fins des cap segons durant després davant sota contra mitjançant de a i o ni però sinó encara perquè doncs si mentre
    a més també tampoc així llavors abans ara avui ahir demà aquí allà ja sempre mai potser molt molta molts moltes més menys poc pocs tot
    tota tots totes altre altra altres alguns algunes diversos diverses cada ambdós dos dues tres quatre cinc sis set vuit nou deu onze
    dotze vint cent mil milions no sí només és són va era eren serà ha han hi ha està estan té tenen pot poden cal fa diu va dir explica
    assegura afirma afegeix assenyala gràcies què com quan on qui quant fonts experts veïns treballadors finalment nou nova nous noves
    gran primer primera segon segona últim última foto imatge vídeo opinió anàlisi entrevista malgrat tanmateix`,
  offices: `president presidenta vicepresident vicepresidenta ministre ministra primer alcalde alcaldessa conseller consellera governador
    governadora senador senadora diputat diputada secretari secretària director directora general jutge jutgessa magistrat fiscal rei reina
    príncep princesa duc duquessa papa cardenal arquebisbe bisbe pare don senyor senyora sr sra dr dra doctor doctora professor
    professora capità coronel tinent sergent comandant almirall portaveu delegat delegada ambaixador comissari comissària entrenador`,
  others: `dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març abril maig juny juliol agost setembre octubre
    novembre desembre nadal pasqua déu internet terra lluna sol estat govern executiu justícia església nord sud est oest tv iva pib ia
    ong covid-19`,
  bodies: `ministeri conselleria departament secretaria oficina agència autoritat comissió comitè consell tribunal audiència jutjat fiscalia
    banc central universitat facultat col·legi escola institut acadèmia hospital clínica parlament congrés senat cambra diputació ajuntament
    assemblea corts govern junta unió federació associació organització societat confederació sindicat partit policia guàrdia exèrcit armada
    forces bombers protecció civil servei aeroport estació museu biblioteca teatre estadi parc carrer avinguda plaça riu llac mar oceà illa
    illes muntanya serra província comunitat regió comarca república regne superior suprem constitucional nacional internacional municipal
    reial estatal sanitat salut justícia defensa educació energia medi ambient agricultura transport habitatge treball interior hisenda
    exteriors afers drets humans desenvolupament recerca investigació ciència tecnologia enginyeria medicina economia estadística copa lliga
    mundial jocs premi premis festival dia cimera conferència tractat acord conveni pla programa projecte llei reglament constitució estatut
    empresa grup equip club fundació fons centre campus torre pont mercat borsa meteorologia`,
};

const french = {
  beginners: `le la les l' un une des du de d' au aux ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs je tu il elle on
    nous vous ils elles qui que quoi dont où quand comment pourquoi combien à en dans sur sous avec sans chez par pour contre entre depuis
    pendant avant après selon malgré devant derrière vers et ou mais ni car donc or si comme lorsque lorsqu' puisque quoique alors ainsi
    aussi encore déjà toujours jamais souvent parfois peut-être très plus moins trop peu beaucoup tout toute tous toutes autre autres
    plusieurs certains certaines chaque aucun aucune deux trois quatre cinq six sept huit neuf dix cent mille ne non oui hier demain
    aujourd'hui ici là voici voilà c'est c' j' s' n' qu' est sont était a ont fut sera photo vidéo image analyse entretien tribune`,
  offices: `président présidente vice-président premier ministre première maire gouverneur sénateur sénatrice député députée secrétaire
    directeur directrice général juge procureur roi reine prince princesse duc pape cardinal archevêque évêque père mère m mme
    mlle dr docteur professeur capitaine colonel lieutenant général amiral commandant porte-parole ambassadeur commissaire`,
  others: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre noël pâques dieu internet état église tv pib ia tva covid-19 français allemands anglais américains espagnols italiens russes`,
  bodies: `ministère département agence commission comité conseil cour tribunal banque université école institut académie hôpital parlement
    congrès sénat assemblée chambre gouvernement union fédération association organisation société parti police armée gendarmerie service
    aéroport gare musée bibliothèque théâtre stade parc rue avenue place fleuve lac mer océan île îles province région république royaume
    nationale national internationale international européenne européen mondiale centrale générale`,
};

const languages = new Map(
  Object.entries({ en: english, es: spanish, ca: catalan, fr: french }).map(([language, words]) => [
    language,
    {
      beginners: setOf(words.beginners),
      offices: setOf(words.offices),
      others: setOf(words.others),
      bodies: setOf(words.bodies),
    },
  ]),
);
const none: CommonCapitals = { beginners: new Set(), offices: new Set(), others: new Set(), bodies: new Set() };

/** The lists of a language (BCP 47); empty ones for languages without. */
export function commonCapitals(language: string): CommonCapitals {
  return languages.get(language.slice(0, 2).toLowerCase()) ?? none;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
