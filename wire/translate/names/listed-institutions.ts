/**
 * Institutions, clubs, parties and works that languages leave as they are; separated by bars. Those that a language writes its
 * own way stand in the bundled glossary (`../glossary/bundled-terms.ts`).
 */
export const institutions = `
NASA|FBI|CIA|NSA|DEA|ATF|FAA|FDA|FCC|FTC|SEC|EPA|CDC|NIH|FEMA|ICE|TSA|NTSB|NOAA|NHTSA|DARPA|IRS|NLRB|MI5|MI6|GCHQ|Mossad|Shin Bet|KGB|FSB|GRU
Europol|Interpol|Eurojust|Frontex|Eurostat|Unicef|UNICEF|Unesco|UNESCO|OPCW|CERN|ESA|Roscosmos|JAXA|ISRO|CNRS|Inserm|CSIC|Max Planck|Fraunhofer|INSEE|Insee
Scotland Yard|Metropolitan Police|Downing Street|Whitehall|Ofcom|Ofgem|Ofsted|NHS|NHS England|BAFTA|Buckingham Palace|Stormont|Holyrood|Sinn Féin|Bundestag
Bundesbank|Bundesrat|Knesset|Duma|Hamas|Hezbollah|Fatah|Houthi|Houthis|ETA|IRA|FARC|PKK|Wagner|Black Lives Matter|Ku Klux Klan|Proud Boys|QAnon|Anonymous
Wall Street|Silicon Valley|Dow Jones|Nasdaq|NASDAQ|S&P 500|FTSE 100|FTSE|CAC 40|DAX|Ibex 35|IBEX 35|Nikkei 225|Hang Seng|Euro Stoxx|NYSE|Moody’s|Fitch
Standard & Poor’s|Gallup|YouGov|Ipsos|Pew Research Center|Brookings|Chatham House|RAND|Cato Institute|Heritage Foundation|Transparency International|Oxfam
Greenpeace|WWF|Amnesty International|Amnesty|Human Rights Watch|Save the Children|Caritas|Open Arms|Sea-Watch|SOS Méditerranée|Extinction Rebellion|Attac
Stanford|Harvard|Yale|Princeton|MIT|Caltech|Columbia|Cornell|Berkeley|UCLA|Oxford|Cambridge|Imperial College London|University College London|ETH Zurich|Sorbonne
Sciences Po|École polytechnique|Johns Hopkins|Karolinska|Smithsonian|Guggenheim|MoMA|Tate Modern|Tate|Prado|Museo del Prado|Louvre|Rijksmuseum|Uffizi|Liceu
PSOE|PP|Partido Popular|Vox|Podemos|Sumar|Ciudadanos|Junts|ERC|CUP|Bildu|EH Bildu|PNV|BNG|Comuns|PSC|Generalitat|Govern|Moncloa|Parlament|Mossos d’Esquadra
Mossos|Guardia Civil|Ertzaintza|Audiencia Nacional|Òmnium Cultural|ANC|CCOO|UGT|CNMV|AENA|SEPE|INE|Diputació|Barça|FC Barcelona|Real Madrid|Atlético de Madrid
Athletic Club|Real Sociedad|Real Betis|Sevilla FC|Valencia CF|Villarreal|Espanyol|RCD Espanyol|Girona FC|Manchester United|Manchester City|Liverpool|Arsenal
Chelsea|Tottenham|Tottenham Hotspur|Everton|Newcastle United|Aston Villa|West Ham|West Ham United|Leicester City|Celtic|Rangers|Bayern|Bayern Munich|Borussia Dortmund
Juventus|AC Milan|Inter Milan|Napoli|AS Roma|Lazio|Paris Saint-Germain|PSG|Olympique de Marseille|Olympique Lyonnais|Ajax|PSV|Feyenoord|Benfica|Porto|Sporting
Boca Juniors|River Plate|Flamengo|Los Angeles Lakers|Golden State Warriors|Boston Celtics|Chicago Bulls|New York Yankees|Dallas Cowboys|Super Bowl|NBA|NFL|MLB|NHL
WNBA|UEFA|FIFA|ATP|WTA|NCAA|UFC|WWE|Roland-Garros|Wimbledon|La Liga|LaLiga|Serie A|Bundesliga|Ligue 1|Premier League|Six Nations|MotoGP|Tour de France|Giro d’Italia
Ironman|Grammy|Oscar|Oscars|Emmy|Tony Awards|Golden Globes|Golden Globe|Goya|Goyas|Palme d’Or|Booker Prize|Pulitzer|Eurovision|Glastonbury|Coachella|Sónar|Burning Man
Primavera Sound|Sundance|Berlinale|Tomorrowland|Comic-Con|Labour|Tory|Tories|Whigs|Reform UK|Plaid Cymru|SNP|CDU|CSU|SPD|AfD|FDP|La France insoumise|Renaissance
Rassemblement national|Les Républicains|Europe Écologie|Fratelli d’Italia|Forza Italia|Lega|Fidesz|Likud|Kuomintang|Morena|PRI|PAN|Trump Organization|Tea Party
Broadway|Hollywood|Bollywood|Netscape|Mar-a-Lago|Camp David|Guantánamo|Fort Bragg|Alcatraz|Watergate|Brexit|MeToo|Covid|COVID|Big Ben|Tower Bridge|Stonehenge
Times Square|Long Island|Rhode Island|Staten Island|Central Park|Ground Zero|Golden Gate|Sagrada Família|La Rambla|Camp Nou|Montjuïc|Bernabéu|Old Trafford|Anfield|Wembley|Madison Square Garden
The Beatles|Beatles|Rolling Stones|The Rolling Stones|Pink Floyd|Led Zeppelin|Coldplay|Radiohead|U2|Queen|Metallica|Nirvana|Oasis|ABBA|AC/DC|Blur|Arctic Monkeys
Taylor Swift|Beyoncé|Rihanna|Adele|Madonna|Drake|Eminem|Lady Gaga|Billie Eilish|Bad Bunny|Rosalía|Shakira|BTS|Blackpink|Dua Lipa|Ed Sheeran|Harry Styles
Game of Thrones|Star Wars|Star Trek|Harry Potter|James Bond|Stranger Things|Squid Game|Breaking Bad|House of the Dragon|Succession|Doctor Who|Black Mirror
The Crown|Downton Abbey|Peaky Blinders|The Simpsons|Saturday Night Live|Oppenheimer|Avatar|Titanic|Black Panther|Jurassic Park|Toy Story|Top Gun|Sesame Street
Elon Musk|Donald Trump|Joe Biden|Barack Obama|Kamala Harris|Keir Starmer|Rishi Sunak|Boris Johnson|Emmanuel Macron|Angela Merkel|Olaf Scholz|Friedrich Merz
Pedro Sánchez|Giorgia Meloni|Ursula von der Leyen|Vladimir Putin|Xi Jinping|Narendra Modi|Benjamin Netanyahu|Mark Zuckerberg|Jeff Bezos|Bill Gates|Tim Cook
Sam Altman|Satya Nadella|Sundar Pichai|Warren Buffett|Greta Thunberg|Lionel Messi|Cristiano Ronaldo|Rafael Nadal|Carlos Alcaraz|Novak Djokovic|Serena Williams
`;

/** Listed names that are ordinary words too: at the beginning of a sentence, or among capitals, they prove nothing. */
export const ambiguous = `
Time|People|Life|Nature|Science|Fortune|Wired|Vice|Slate|Salon|Quartz|Medium|Variety|Deadline|Stuff|Next|Capital|Challenges|Marca|Sport|As|Ara|Segre
Ideal|Directa|Reforma|Milenio|Focus|Stern|Bild|Stuff|Dawn|RT|AP|DR|Público|Expansión|Bolt|Target|Gap|Shell|Visa|Block|Square|Zoom|Signal|Slack|Snap|Meta
Orange|Total|Mars|Vale|Dow|Word|Office|Excel|Windows|Surface|Teams|Outlook|Pixel|Galaxy|Threads|Messenger|Mango|Subway|Cruise|Wise|Notion|Stripe|Arm|Valve|Steam
Puma|Seat|Virgin|Leonardo|Chrome|Safari|Kraken|Oracle|Roche|Delta|Emirates|Bumble|Labour|Tory|Tories|Sumar|Podemos|Lega|Renaissance|Queen|Oasis|Blur|Drake
Avatar|Titanic|Succession|Anonymous|Celtic|Rangers|Sporting|Inter|Porto|Wagner|Govern|Parlament|Goya|Goyas|Polygon|Puck|Wallpaper|Claude|Gemini|Copilot|Grok
Proton|Vanguard|Fidelity|Columbia|Emmy|Oscar|Oscars|Switch|Barbie|Ford|Ajax|Everton|Arsenal|ICE|SEC|EY|PAN|PP|ESA|INE|Life|Model|Yale|Madonna|Nirvana|Elle|Esquire|Bilan
`;
