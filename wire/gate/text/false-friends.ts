/** A word of the source that French does not say with the word that it looks like, and where that is so. */
export type FalseFriend = {
  /** As in text/word-list.ts. */
  source: string;
  /** What an engine that errs makes of it. */
  target: string;
  /** It errs only beside one of these words; where left out, always. */
  beside?: string;
};

/**
 * Words and idioms into French that engines take for another, by the language of the source. Only those whose look-alike news
 * hardly ever rightly has: «délai» for *delay* may be right, «injure» for *injury* is not.
 */
export const falseFriends: Readonly<Record<string, readonly FalseFriend[]>> = {
  en: [
    { source: 'survived_by', target: 'surviv* survit survécu survécut' },
    { source: 'its_banks the_banks', target: 'banque*', beside: 'river rivers burst flood* overflow*' },
    { source: 'court courts', target: 'coupure*' },
    { source: 'sentenced sentences sentencing', target: 'phrase*', beside: 'jail* prison court judge years months life' },
    { source: 'actual actually', target: 'actuel*' },
    { source: 'eventual eventually', target: 'éventuel*' },
    { source: 'evidence', target: 'évidence*' },
    { source: 'library libraries', target: 'librairie*' },
    { source: 'injury injuries injured', target: 'injur*' },
    { source: 'physician physicians', target: 'physicien*' },
    { source: 'deception deceived', target: 'déception* déçu*' },
    { source: 'resume resumes resumed resuming', target: 'résum*' },
    { source: 'journey journeys', target: 'journée*' },
    { source: 'lecture lectures', target: 'lecture*' },
    { source: 'sensible', target: 'sensible*' },
    { source: 'location locations', target: 'location*' },
    { source: 'store stores', target: 'store stores' },
    { source: 'comprehensive', target: 'compréhensi*' },
    { source: 'inhabited', target: 'inhabité*' },
    { source: 'hazard hazards', target: 'hasard*' },
    { source: 'consistent', target: 'consistan*' },
    { source: 'preservative preservatives', target: 'préservatif*' },
    { source: 'fabric fabrics', target: 'fabrique*' },
    { source: 'tentative tentatively', target: 'tentative*' },
    { source: 'run_for runs_for running_for ran_for', target: 'courir courra couru courait', beside: 'president mayor office seat governor senate election' },
    { source: 'plant plants', target: 'plante plantes', beside: 'workers factory car power nuclear steel employs jobs' },
    { source: 'match matches', target: 'allumette*' },
  ],
  es: [
    { source: 'partido partidos', target: 'parti partis', beside: 'gol goles minuto equipo liga copa estadio jugador jugadores entrenador delantero portero árbitro camp marcador final' },
    { source: 'suceso sucesos', target: 'succès' },
    { source: 'embarazada embarazadas embarazo', target: 'embarrass* embarras' },
    { source: 'quitar quitó quita', target: 'quitt*' },
    { source: 'contestar contestó contesta', target: 'contest*' },
    { source: 'desgracia desgracias', target: 'disgrâce*' },
    { source: 'fracaso fracasos', target: 'fracas' },
    { source: 'equipaje equipajes', target: 'équipage*' },
    { source: 'enfermo enferma enfermos enfermas enfermedad enfermedades', target: 'enferm*' },
    { source: 'salir salió salieron', target: 'salir sali salie salis' },
    { source: 'jubilación jubilado jubilada jubilados', target: 'jubil*' },
    { source: 'nombre nombres', target: 'nombre nombres' },
    { source: 'bufete', target: 'buffet' },
    { source: 'coche coches', target: 'coche coches' },
    { source: 'oficina oficinas', target: 'officine*' },
  ],
}; // biome-ignore format: a table reads better in rows
