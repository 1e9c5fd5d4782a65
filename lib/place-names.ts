/**
 * Places that languages write their own way. A line: French with its gender (m, f, mp, fp; 0 without article), English, Spanish,
 * Catalan; other spellings of a language after semicolons; at the end beginnings of French words that may rightly stand instead.
 */
export const placeNames = `
États-Unis,mp|United States;US;USA;U.S.;U.S.A.;United States of America|Estados Unidos;EE.UU.;EE. UU.;EEUU|Estats Units;EUA|américain;étatsunien;états-unien
Royaume-Uni,m|United Kingdom;UK;U.K.|Reino Unido|Regne Unit|britannique
Grande-Bretagne,f|Britain;Great Britain|Gran Bretaña|Gran Bretanya|britannique
Angleterre,f|England|Inglaterra|Anglaterra|anglais
Écosse,f|Scotland|Escocia|Escòcia|écossais
pays de Galles,m|Wales|Gales|Gal·les|gallois
Irlande du Nord,f|Northern Ireland|Irlanda del Norte|Irlanda del Nord|nord-irlandais
Irlande,f|Ireland|Irlanda|Irlanda|irlandais
France,f|France|Francia|França|français
Allemagne,f|Germany|Alemania|Alemanya|allemand
Espagne,f|Spain|España|Espanya|espagnol
Catalogne,f|Catalonia|Cataluña|Catalunya|catalan
Pays basque,m|Basque Country|País Vasco;Euskadi|País Basc|basque
Andalousie,f|Andalusia|Andalucía|Andalusia|andalou
Galice,f|Galicia|Galicia|Galícia|galicien
Italie,f|Italy|Italia|Itàlia|italien
Portugal,m|Portugal|Portugal|Portugal|portugais
Belgique,f|Belgium|Bélgica|Bèlgica|belge
Pays-Bas,mp|Netherlands;Holland|Países Bajos;Holanda|Països Baixos;Holanda|néerlandais;hollandais
Luxembourg,m|Luxembourg|Luxemburgo|Luxemburg|luxembourgeois
Suisse,f|Switzerland|Suiza|Suïssa|suisse;helvétique
Autriche,f|Austria|Austria|Àustria|autrichien
Danemark,m|Denmark|Dinamarca|Dinamarca|danois
Suède,f|Sweden|Suecia|Suècia|suédois
Norvège,f|Norway|Noruega|Noruega|norvégien
Finlande,f|Finland|Finlandia|Finlàndia|finlandais
Islande,f|Iceland|Islandia|Islàndia|islandais
Pologne,f|Poland|Polonia|Polònia|polonais
République tchèque,f|Czech Republic;Czechia|República Checa;Chequia|República Txeca;Txèquia|tchèque;Tchéquie
Slovaquie,f|Slovakia|Eslovaquia|Eslovàquia|slovaque
Hongrie,f|Hungary|Hungría|Hongria|hongrois
Roumanie,f|Romania|Rumanía;Rumania|Romania|roumain
Bulgarie,f|Bulgaria|Bulgaria|Bulgària|bulgare
Grèce,f|Greece|Grecia|Grècia|grec
Turquie,f|Turkey|Turquía|Turquia|turc;turque
Chypre,0|Cyprus|Chipre|Xipre|chypriote
Malte,0|Malta|Malta|Malta|maltais
Croatie,f|Croatia|Croacia|Croàcia|croate
Serbie,f|Serbia|Serbia|Sèrbia|serbe
Albanie,f|Albania|Albania|Albània|albanais
Ukraine,f|Ukraine|Ucrania|Ucraïna|ukrainien
Russie,f|Russia|Rusia|Rússia|russe
Biélorussie,f|Belarus|Bielorrusia|Bielorússia|biélorusse
Géorgie,f|Georgia|Georgia|Geòrgia|géorgien
Arménie,f|Armenia|Armenia|Armènia|arménien
Lettonie,f|Latvia|Letonia|Letònia|letton
Lituanie,f|Lithuania|Lituania|Lituània|lituanien
Estonie,f|Estonia|Estonia|Estònia|estonien
Chine,f|China|China|Xina|chinois
Japon,m|Japan|Japón|Japó|japonais;nippon
Inde,f|India|India|Índia|indien
Corée du Nord,f|North Korea|Corea del Norte|Corea del Nord|nord-coréen
Corée du Sud,f|South Korea|Corea del Sur|Corea del Sud|sud-coréen
Taïwan,0|Taiwan|Taiwán|Taiwan|taïwanais
Viêt Nam,m|Vietnam|Vietnam|Vietnam|vietnamien;Vietnam
Thaïlande,f|Thailand|Tailandia|Tailàndia|thaïlandais
Indonésie,f|Indonesia|Indonesia|Indonèsia|indonésien
Philippines,fp|Philippines|Filipinas|Filipines|philippin
Australie,f|Australia|Australia|Austràlia|australien
Nouvelle-Zélande,f|New Zealand|Nueva Zelanda|Nova Zelanda|néo-zélandais
Canada,m|Canada|Canadá|Canadà|canadien
Mexique,m|Mexico|México;Méjico|Mèxic|mexicain
Brésil,m|Brazil|Brasil|Brasil|brésilien
Argentine,f|Argentina|Argentina|Argentina|argentin
Chili,m|Chile|Chile|Xile|chilien
Pérou,m|Peru|Perú|Perú|péruvien
Colombie,f|Colombia|Colombia|Colòmbia|colombien
Bolivie,f|Bolivia|Bolivia|Bolívia|bolivien
Équateur,m|Ecuador|Ecuador|Equador|équatorien
Salvador,m|El Salvador|El Salvador|El Salvador|salvadorien
Haïti,0|Haiti|Haití|Haití|haïtien
Maroc,m|Morocco|Marruecos|Marroc|marocain
Algérie,f|Algeria|Argelia|Algèria|algérien
Tunisie,f|Tunisia|Túnez|Tunísia|tunisien
Libye,f|Libya|Libia|Líbia|libyen
Égypte,f|Egypt|Egipto|Egipte|égyptien
Soudan,m|Sudan|Sudán|Sudan|soudanais
Éthiopie,f|Ethiopia|Etiopía|Etiòpia|éthiopien
Somalie,f|Somalia|Somalia|Somàlia|somalien
Tanzanie,f|Tanzania|Tanzania|Tanzània|tanzanien
Ouganda,m|Uganda|Uganda|Uganda|ougandais
Nigeria,m|Nigeria|Nigeria|Nigèria|nigérian
Sénégal,m|Senegal|Senegal|Senegal|sénégalais
Cameroun,m|Cameroon|Camerún|Camerun|camerounais
Afrique du Sud,f|South Africa|Sudáfrica|Sud-àfrica|sud-africain
Côte d’Ivoire,f|Ivory Coast|Costa de Marfil|Costa d’Ivori|ivoirien
Israël,0|Israel|Israel|Israel|israélien
Palestine,f|Palestine|Palestina|Palestina|palestinien
Cisjordanie,f|West Bank|Cisjordania|Cisjordània|cisjordanien
Liban,m|Lebanon|Líbano|Líban|libanais
Syrie,f|Syria|Siria|Síria|syrien
Jordanie,f|Jordan|Jordania|Jordània|jordanien
Irak,m|Iraq|Irak;Iraq|Iraq|irakien
Iran,m|Iran|Irán|Iran|iranien
Arabie saoudite,f|Saudi Arabia|Arabia Saudí;Arabia Saudita|Aràbia Saudita|saoudien
Émirats arabes unis,mp|United Arab Emirates;UAE|Emiratos Árabes Unidos|Emirats Àrabs Units|émirati
Yémen,m|Yemen|Yemen|Iemen|yéménite
Afghanistan,m|Afghanistan|Afganistán|Afganistan|afghan
Europe,f|Europe|Europa|Europa|européen
Afrique,f|Africa|África|Àfrica|africain
Asie,f|Asia|Asia|Àsia|asiatique
Amérique latine,f|Latin America|América Latina;Latinoamérica|Amèrica Llatina|latino-américain
Moyen-Orient,m|Middle East|Oriente Medio;Oriente Próximo|Orient Mitjà|moyen-oriental;Proche-Orient
Méditerranée,f|Mediterranean;Mediterranean Sea|Mediterráneo|Mediterrània|méditerranéen
Londres,0|London|Londres|Londres|londonien
Édimbourg,0|Edinburgh|Edimburgo|Edimburg|
Douvres,0|Dover|Dover|Dover|
Tamise,f|Thames;River Thames|Támesis|Tàmesi|
Pékin,0|Beijing|Pekín|Pequín|pékinois
Moscou,0|Moscow|Moscú|Moscou|moscovite
Varsovie,0|Warsaw|Varsovia|Varsòvia|
Bruxelles,0|Brussels|Bruselas|Brussel·les|bruxellois
Anvers,0|Antwerp|Amberes|Anvers|
Gand,0|Ghent|Gante|Gant|
La Haye,0|The Hague|La Haya|La Haia|
Genève,0|Geneva|Ginebra|Ginebra|genevois
Vienne,0|Vienna|Viena|Viena|viennois
Athènes,0|Athens|Atenas|Atenes|athénien
Lisbonne,0|Lisbon|Lisboa|Lisboa|lisboète
Barcelone,0|Barcelona|Barcelona|Barcelona|barcelonais
Séville,0|Seville|Sevilla|Sevilla|
Valence,0|Valencia|Valencia|València|valencien
Saragosse,0|Zaragoza|Zaragoza|Saragossa|
Majorque,0|Mallorca;Majorca|Mallorca|Mallorca|majorquin
Gérone,0|Girona|Gerona;Girona|Girona|
Rome,0|Rome|Roma|Roma|romain
Venise,0|Venice|Venecia|Venècia|vénitien
Florence,0|Florence|Florencia|Florència|
Naples,0|Naples|Nápoles|Nàpols|
Gênes,0|Genoa|Génova|Gènova|
Turin,0|Turin|Turín|Torí|
Sicile,f|Sicily|Sicilia|Sicília|sicilien
Munich,0|Munich|Múnich|Munic|
Cologne,0|Cologne|Colonia|Colònia|
Hambourg,0|Hamburg|Hamburgo|Hamburg|
Francfort,0|Frankfurt|Fráncfort|Frankfurt|
Copenhague,0|Copenhagen|Copenhague|Copenhaguen|
Cracovie,0|Krakow;Kraków|Cracovia|Cracòvia|
Bucarest,0|Bucharest|Bucarest|Bucarest|
Kiev,0|Kyiv;Kiev|Kiev|Kíiv|Kyiv
Saint-Pétersbourg,0|St Petersburg;Saint Petersburg;St. Petersburg|San Petersburgo|Sant Petersburg|
Le Caire,0|Cairo|El Cairo|El Caire|Caire
Alger,0|Algiers|Argel|Alger|
Tunis,0|Tunis|Túnez capital|Tunis|
Jérusalem,0|Jerusalem|Jerusalén|Jerusalem|
Gaza,0|Gaza|Gaza|Gaza|
Beyrouth,0|Beirut|Beirut|Beirut|
Damas,0|Damascus|Damasco|Damasc|
Téhéran,0|Tehran|Teherán|Teheran|
Bagdad,0|Baghdad|Bagdad|Bagdad|
Kaboul,0|Kabul|Kabul|Kabul|
Dubaï,0|Dubai|Dubái|Dubai|
Séoul,0|Seoul|Seúl|Seül|
Singapour,0|Singapore|Singapur|Singapur|
New York,0|New York;New York City|Nueva York|Nova York|new-yorkais
La Nouvelle-Orléans,0|New Orleans|Nueva Orleans|Nova Orleans|
Nouveau-Mexique,m|New Mexico|Nuevo México|Nou Mèxic|
Californie,f|California|California|Califòrnia|californien
Floride,f|Florida|Florida|Florida|floridien
Pennsylvanie,f|Pennsylvania|Pensilvania|Pennsilvània|
Virginie,f|Virginia|Virginia|Virgínia|
Louisiane,f|Louisiana|Luisiana|Louisiana|
Caroline du Nord,f|North Carolina|Carolina del Norte|Carolina del Nord|
Caroline du Sud,f|South Carolina|Carolina del Sur|Carolina del Sud|
Mexico,0|Mexico City|Ciudad de México|Ciutat de Mèxic|
Philadelphie,0|Philadelphia|Filadelfia|Filadèlfia|
Hawaï,0|Hawaii|Hawái|Hawaii|
Canaries,fp|Canary Islands|Canarias;Islas Canarias|Canàries;Illes Canàries|canarien
Baléares,fp|Balearic Islands|Baleares;Islas Baleares|Balears;Illes Balears|
Corse,f|Corsica|Córcega|Còrsega|corse
Perpignan,0|Perpignan|Perpiñán|Perpinyà|
Crimée,f|Crimea|Crimea|Crimea|criméen
Groenland,m|Greenland|Groenlandia|Groenlàndia|groenlandais
Antarctique,m|Antarctica|Antártida|Antàrtida|antarctique
`;
