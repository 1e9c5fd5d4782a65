/**
 * Institutions, acronyms and offices that languages write their own way, in the form of `lib/place-names.ts`. Those that French
 * writes as English does stand here for their gender alone.
 */
export const institutions = `
ONU,f|UN;U.N.|ONU|ONU|onusien;Nations unies
Nations unies,fp|United Nations|Naciones Unidas|Nacions Unides|ONU;onusien
OTAN,f|NATO|OTAN|OTAN|atlantique
UE,f|EU;E.U.|UE|UE|européen;Union européenne
Union européenne,f|European Union|Unión Europea|Unió Europea|UE;européen
Commission européenne,f|European Commission|Comisión Europea|Comissió Europea|
Parlement européen,m|European Parliament|Parlamento Europeo;Eurocámara|Parlament Europeu;Eurocambra|eurodéputé
Conseil européen,m|European Council|Consejo Europeo|Consell Europeu|
Banque centrale européenne,f|European Central Bank|Banco Central Europeo|Banc Central Europeu|BCE
BCE,f|ECB|BCE|BCE|
Banque mondiale,f|World Bank|Banco Mundial|Banc Mundial|
FMI,m|IMF|FMI|FMI|Fonds monétaire
Fonds monétaire international,m|International Monetary Fund|Fondo Monetario Internacional|Fons Monetari Internacional|FMI
OMS,f|WHO;W.H.O.|OMS|OMS|Organisation mondiale de la santé
Organisation mondiale de la santé,f|World Health Organization;World Health Organisation|Organización Mundial de la Salud|Organització Mundial de la Salut|OMS
OMC,f|WTO|OMC|OMC|
Organisation mondiale du commerce,f|World Trade Organization;World Trade Organisation|Organización Mundial del Comercio|Organització Mundial del Comerç|OMC
OCDE,f|OECD|OCDE|OCDE|
OPEP,f|OPEC|OPEP|OPEP|
Opep+,f|OPEC+|OPEP+|OPEP+|
AIE,f|IEA|AIE|AIE|
AIEA,f|IAEA|OIEA|OIEA|
CPI,f|ICC|CPI|CPI|
Cour pénale internationale,f|International Criminal Court|Corte Penal Internacional|Cort Penal Internacional|CPI
Cour internationale de justice,f|International Court of Justice|Corte Internacional de Justicia|Cort Internacional de Justícia|CIJ
Conseil de sécurité,m|Security Council|Consejo de Seguridad|Consell de Seguretat|
Croix-Rouge,f|Red Cross|Cruz Roja|Creu Roja|
Médecins sans frontières,mp|Doctors Without Borders;Médecins Sans Frontières|Médicos Sin Fronteras|Metges Sense Fronteres|MSF
Amnesty International,0|Amnesty International|Amnistía Internacional|Amnistia Internacional|Amnesty
Reporters sans frontières,mp|Reporters Without Borders|Reporteros Sin Fronteras|Reporters Sense Fronteres|RSF
Maison-Blanche,f|White House|Casa Blanca|Casa Blanca|
Pentagone,m|Pentagon|Pentágono|Pentàgon|
Kremlin,m|Kremlin|Kremlin|Kremlin|
Vatican,m|Vatican|Vaticano|Vaticà|
Saint-Siège,m|Holy See|Santa Sede|Santa Seu|
Capitole,m|Capitol;US Capitol|Capitolio|Capitoli|
Congrès,m|Congress|Congreso|Congrés|parlement;député;élus
Sénat,m|Senate|Senado|Senat|sénat
Chambre des représentants,f|House of Representatives|Cámara de Representantes|Cambra de Representants|
Cour suprême,f|Supreme Court|Tribunal Supremo;Corte Suprema|Tribunal Suprem|
Réserve fédérale,f|Federal Reserve|Reserva Federal|Reserva Federal|Fed
Fed,f|Fed|Fed|Fed|
département d’État,m|State Department|Departamento de Estado|Departament d’Estat|
ministère de la Justice,m|Justice Department;Department of Justice;Ministry of Justice|Ministerio de Justicia|Ministeri de Justícia|département de la Justice
ministère de la Santé,m|Ministry of Health;Health Ministry|Ministerio de Sanidad|Ministeri de Sanitat|
ministère de la Défense,m|Ministry of Defence;Ministry of Defense;Defence Ministry|Ministerio de Defensa|Ministeri de Defensa|
ministère des Affaires étrangères,m|Foreign Ministry;Ministry of Foreign Affairs|Ministerio de Asuntos Exteriores;Ministerio de Exteriores|Ministeri d’Afers Exteriors|
ministère de l’Intérieur,m|Interior Ministry;Ministry of the Interior;Home Office|Ministerio del Interior|Ministeri de l’Interior|
Chambre des communes,f|House of Commons|Cámara de los Comunes|Cambra dels Comuns|
Chambre des lords,f|House of Lords|Cámara de los Lores|Cambra dels Lords|
Banque d’Angleterre,f|Bank of England|Banco de Inglaterra|Banc d’Anglaterra|
Banque d’Espagne,f|Bank of Spain|Banco de España|Banc d’Espanya|
Banque du Japon,f|Bank of Japan|Banco de Japón|Banc del Japó|
Congrès des députés,m|Congress of Deputies|Congreso de los Diputados|Congrés dels Diputats|
Tribunal constitutionnel,m|Constitutional Court|Tribunal Constitucional|Tribunal Constitucional|Cour constitutionnelle
Généralité de Catalogne,f|Government of Catalonia|Generalitat de Cataluña|Generalitat de Catalunya|Generalitat
Parti populaire,m|People’s Party|Partido Popular|Partit Popular|
Parti républicain,m|Republican Party|Partido Republicano|Partit Republicà|
Parti démocrate,m|Democratic Party|Partido Demócrata|Partit Demòcrata|
Parti conservateur,m|Conservative Party|Partido Conservador|Partit Conservador|
Parti travailliste,m|Labour Party|Partido Laborista|Partit Laborista|
Ligue arabe,f|Arab League|Liga Árabe|Lliga Àrab|
Union africaine,f|African Union|Unión Africana|Unió Africana|
Ligue des champions,f|Champions League|Liga de Campeones|Lliga de Campions|
Coupe du monde,f|World Cup|Copa del Mundo;Mundial|Copa del Món;Mundial|Mondial
Jeux olympiques,mp|Olympic Games;Olympics|Juegos Olímpicos|Jocs Olímpics|JO
Première Guerre mondiale,f|First World War;World War I|Primera Guerra Mundial|Primera Guerra Mundial|
Seconde Guerre mondiale,f|Second World War;World War II|Segunda Guerra Mundial|Segona Guerra Mundial|Deuxième
guerre froide,f|Cold War|Guerra Fría|Guerra Freda|
Silicon Valley,f|Silicon Valley|Silicon Valley|Silicon Valley|
PIB,m|GDP|PIB|PIB|produit intérieur brut
IA,f|AI|IA|IA|intelligence artificielle
TVA,f|VAT|IVA|IVA|
ADN,m|DNA|ADN|ADN|
sida,m|AIDS|sida|sida|
VIH,m|HIV|VIH|VIH|
NASA,f|NASA|NASA|NASA|Nasa
CIA,f|CIA|CIA|CIA|
BBC,f|BBC|BBC|BBC|
FBI,m|FBI|FBI|FBI|
NSA,f|NSA|NSA|NSA|
`;
