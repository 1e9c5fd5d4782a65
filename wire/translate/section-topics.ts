/** A topic: how sites name a section about it, and what it is called in the categories and addresses of sources. */
export type SectionTopic = {
  readonly sections: readonly string[];
  readonly names: ReadonlySet<string>;
  /** Words that tell of it in a text; each in small letters without accents. */
  readonly words: ReadonlySet<string>;
  /** The topic that takes its place where a site has no section for it. */
  readonly within: string | null;
};

const lines = `
monde,world,international|world,world news,international,internacional,mundo,mon,monde,etranger,global,foreign,ausland,mondo,news world,us news,uk news,usa,exterior|minister,embassy,troops,ceasefire,diplomatic,refugees,frontera,tropas,embajada,alto el fuego,ambaixada,tropes
europe|europe,europa,eu,european union,union europea,unio europea,brussels,bruselas|brussels,eurozone,commissioner,bruselas,eurozona,brusselles|monde
afrique,africa|africa,afrique,afrika|african,africano,africa|monde
ameriques,americas|americas,latin america,latinoamerica,america,amerique,us,united states,estados unidos,america latina|congress,senate,washington|monde
asie,asia|asia,asie,asia pacific,china,japan,india|beijing,tokyo,delhi|monde
politique,politics|politics,politica,politique,politik,government,elections,election,elecciones,eleccions,westminster,congress,espana,catalunya,policy,parliament|election,parliament,minister,votes,senator,elecciones,ministro,congreso,diputados,govern,parlament,partido,vots,campaign,ballot
economie,economy,business|business,economy,economia,economie,wirtschaft,finance,finanzas,finances,markets,money,companies,empresas,empreses,negocios,mercados,entreprises,jobs,work,trade,retail,banking,personal finance,property,vivienda|shares,profits,investors,inflation,bank,revenue,gdp,ingresos,beneficios,inversores,acciones,inflacion,beneficis,inflacio,accions,merger,startup
energie,energy|energy,energia,energie,oil,gas,renewables|oil,gas,solar,nuclear,megawatts,electricity,petroleo,electricidad,nuclear,electricitat|economie
tech,technologie,technology,numerique,digital|tech,technology,tecnologia,technologie,gadgets,internet,software,apps,mobile,phones,computing,digital,ciberseguridad,cybersecurity,security,social media,reviews,ciencia y tecnologia|app,software,smartphone,iphone,android,users,hackers,chip,chips,browser,aplicacion,usuarios,usuaris,telefono,startup
intelligence-artificielle,artificial-intelligence,ia,ai|ai,artificial intelligence,inteligencia artificial,intel·ligencia artificial,intelligence artificielle,machine learning,ia,openai|chatbot,chatgpt,openai,llm,modelo de lenguaje|tech
sciences,science|science,ciencia,sciences,wissenschaft,research,physics,biology,archaeology,paleontology,nature,animals|scientists,researchers,study,physicists,species,fossil,telescope,cientificos,investigadores,especie,cientifics,investigadors
espace,space|space,espacio,espai,astronomy,nasa,astronomia,espace|rocket,nasa,orbit,astronauts,satellite,moon,mars,cohete,orbita,astronautas,coet|sciences
climat,climate,environnement,environment|climate,climate change,environment,medio ambiente,medi ambient,clima,cambio climatico,canvi climatic,umwelt,environnement,climat,weather,sustainability,green|climate,emissions,warming,wildfire,drought,carbon,flood,sequia,emisiones,incendio,sequera,emissions,incendi|sciences
sante,health|health,salud,salut,sante,gesundheit,wellness,medicine,coronavirus,covid,mental health,sanidad,sanitat,nhs,fitness|patients,hospital,vaccine,virus,doctors,disease,cancer,pacientes,vacuna,medicos,pacients,metges
culture,arts,divertissement|culture,cultura,kultur,arts,entertainment,entretenimiento,film,films,movies,movie,cine,cinema,music,musica,tv,television,tv and radio,streaming,celebrity,art,photography,fashion,moda,gaming,games,videojuegos,design,lifestyle,food,people,gente|film,album,singer,actor,actress,director,museum,exhibition,festival,pelicula,cantante,actriz,museo,exposicion,pel·licula,museu
livres,books|books,libros,llibres,livres,literature,literatura|novel,author,publisher,poet,novela,autora,novel·la|culture
scenes,stage,theatre|stage,theatre,theater,teatro,teatre,opera,dance,danza|theatre,playwright,opera,ballet,teatro,teatre|culture
sport,sports|sport,sports,deportes,esports,football,futbol,soccer,tennis,tenis,cricket,rugby,basketball,baloncesto,basquet,nba,nfl,golf,cycling,ciclismo,formula 1,f1,motogp,athletics,olympics,boxing|match,goal,league,coach,season,striker,championship,partido,gol,liga,entrenador,temporada,campeonato,entrenadora,partit,lliga,campionat
idees,opinion,opinions,tribunes|opinion,comment,commentisfree,editorial,columns,column,opinio,idees,debate,letters,analysis,analisis,tribuna|
societe,society|society,sociedad,societat,societe,education,educacion,educacio,crime,sucesos,law,justice,tribunales,religion,family,local,madrid,barcelona,comunitats|police,court,arrested,school,victims,policia,juzgado,escuela,detenido,jutjat,escola,detingut|monde
`;

/** The topics, in the order of a newspaper. */
export const sectionTopics: readonly SectionTopic[] = lines
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const [sections = '', names = '', words = '', within = ''] = line.split('|');
    const setOf = (list: string) => new Set(list.split(',').filter(Boolean));
    return { sections: sections.split(','), names: setOf(names), words: setOf(words), within: within || null };
  });
