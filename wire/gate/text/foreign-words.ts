// Words that French has taken from English as they are.
const english = new Set(
  'weekend parking parkings marketing football show shows club clubs leader leaders manager managers meeting meetings shopping business cash jackpot joker hockey rugby basket volley tennis match matches sponsor sponsors smartphone smartphones web blog blogs podcast podcasts streaming cloud lobby lobbys lobbies sandwich steak whisky cowboy western thriller rock punk folk boycott interview interviews stock stocks kidnapping dealer dealers brunch think tank tanks story briefing casting crash dumping feedback hacker hackers holding jogging lifting live loser packaging planning playback remake reporter reporters ring score scores scoop sketch skipper sprint sprinter standing stress suspense test tests trader traders tanker tankers supporter supporters rangers boxers boxer poster posters hamster divers travers week-end kilos drone drones shérif short single singles start start-up burn trackers tracker rappers slow fast food ketchup hot-dog dock docks dockers docker express progress congrès boss stand stands ranking rating fans fan low cost open slam coach coachs ferry ferrys hall halls jet jets jerk kit kits label labels look skate ski skis snack snacks spot spots speaker staff star stars stop tweet tweets trust turf versus yacht yachts bank black box camping challenge challenger challengers clown dark design designer designers doping dribble drink duty fair fitness flash forcing forward freelance gag gang gangs gangster gangsters gay geek goal grill groggy gym handicap hobby hold-up home impeachment jean jeans job jobs kayak lead leadership net news off offshore outsider outsiders paddock patch permafrost pickles ping-pong pit-stop play-back pole pressing pull punch quick rap rush self set sexy shampooing shoot shot shots slogan slogans smart smog snob spray squad standard standards stick strip-tease swing talk team teams thread tie-break timing toast toner top touch trial troll trolls truck twist underground user vintage volley-ball walkman warning white yard yards miles mile gospel jazz blues cocktail cocktails corner corners penalty penaltys dollar dollars cent cents standing squash handball beach work whisky drag queen queens king biopic brexit lockdown cluster clusters tracing fake checking fact hashtag hashtags like likes newsletter newsletters podcasteur thinking'.split(' '),
); // biome-ignore format: a list of words reads better in one line

// Words that French has with the endings of its neighbours.
const neighbours = new Set(
  'euro euros bolivianos radio vidéo photo photos radios numéro numéros kilo kilos métro zéro studio studios scénario piano moto auto loto duo duos trio solo bravo écho échos cargo cargos casino casinos fiasco ego expo info infos intro disco judo tango tempo torero turbo vélo domino albino inferno memo mémo stylo credo crescendo peso pesos franco recto verso ratio ratios tempo ghetto ghettos gigolo gaucho incognito in extremo allegro opéra opéras cinéma cinémas caméra caméras drama data agenda agendas visa visas extra extras panda plaza mafia média opera diva divas propaganda saga sagas pizza pizzas villa villas veranda gala galas delta deltas méga idea iota junta soda sofa tequila via vista sauna samba salsa polka pampa paella numerus corrida guerrilla sierra vendetta fiesta siesta feria ferias macho poncho patio pronto propio mondo commando commandos embargo embargos eldorado taco tacos bolero bistro bistros resto restos boulot abricot dos nos vos gros repos propos héros'.split(' '),
); // biome-ignore format: a list of words reads better in one line

// Endings and groups of letters that the language has and French has not.
const shapes: Readonly<Record<string, RegExp>> = {
  en: /(?:ght|wh|sh|ck|th(?=[aeiouy])|[^aeiou]y|ays?|ings?|ness|ed|ships?|ers|ors|ews?|ows?|lls?|ee[a-z]*|oo[a-z]+|ful|less|hood|wn|wl)$|^(?:wh|kn|wr|sh)|sch(?=ool)|ough|ought/,
  es: /ñ|(?:ci[oó]n(?:es)?|dad(?:es)?|ero|era|eros|eras|mos|[^aeiou]o|[^aeiou]os|ado|ada|ados|adas|ido|ida|jo|lla|llas|ando|iendo|aba|ía|ías|ó|á|ar)$/,
  ca: /(?:ç[oa]|l·l|ny|cions?|tat|tats|ava|aven|en|eixen|dors?|dora|ment|ada|ades|ia)$/,
};

/** Whether a word that a translation into French kept has the look of the source's language, and is no word of both. */
export function looksForeign(word: string, from: string, to: string): boolean {
  if (to !== 'fr' || word.length < 5) return false;
  const known = from === 'en' ? english : neighbours;
  return shapes[from]?.test(word) === true && !known.has(word) && !isBoth.test(word);
}

// French infinitives, adverbs and plurals that English and Catalan share in form.
const isBoth = /(?:[aeo]nts?|ments?|ances?|ences?|iers|[lt]eurs?|sorts?|oirs?|ressors|corps|alors|dehors|lors|ois)$/;
