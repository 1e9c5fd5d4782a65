/** Newspapers, magazines, broadcasters, agencies and sites, as they write themselves; separated by bars. */
export const outlets = `
The Verge|The New York Times|New York Times|The Washington Post|Washington Post|The Wall Street Journal|Wall Street Journal
The Guardian|The Observer|The Independent|The Times|The Sunday Times|Financial Times|The Economist|The Telegraph|The Daily Telegraph
Daily Mail|Daily Mirror|The Sun|Daily Express|Evening Standard|The Scotsman|The Herald|The Irish Times|Irish Independent|Irish Examiner
Los Angeles Times|Chicago Tribune|Boston Globe|The Boston Globe|USA Today|San Francisco Chronicle|Miami Herald|Houston Chronicle
The Atlantic|The New Yorker|New York Magazine|Vanity Fair|Rolling Stone|Harper’s Magazine|Foreign Affairs|Foreign Policy|The Nation
Time|Newsweek|Forbes|Fortune|Bloomberg|Bloomberg News|Business Insider|CNBC|MarketWatch|Barron’s|Quartz|Axios|Politico|The Hill|The Onion|Vox
Slate|Salon|Mother Jones|ProPublica|The Intercept|The Daily Beast|HuffPost|BuzzFeed News|BuzzFeed|Vice|The Conversation|Semafor|Puck
Wired|TechCrunch|Ars Technica|Engadget|Gizmodo|CNET|ZDNET|Mashable|The Information|404 Media|Rest of World|IEEE Spectrum|Hacker News
MIT Technology Review|New Scientist|Scientific American|National Geographic|Popular Science|Nature|Science|The Lancet|The BMJ|PLOS One
New England Journal of Medicine|Stat News|Smithsonian Magazine|Quanta Magazine|The Register|PC Gamer|Polygon|Kotaku|IGN|Eurogamer
BBC|BBC News|BBC World Service|BBC Sport|ITV|ITV News|Channel 4|Channel 4 News|Sky News|Sky Sports|GB News|CNN|MSNBC|NBC|NBC News|ABC News
CBS|CBS News|Fox News|Fox Business|PBS|NPR|C-SPAN|ESPN|HBO|Al Jazeera|Al Arabiya|Euronews|France 24|Deutsche Welle|NHK|CGTN|RT
Reuters|Associated Press|The Associated Press|AP|Agence France-Presse|AFP|EFE|Europa Press|ANSA|DPA|Kyodo|Kyodo News|Xinhua|TASS|PA Media
Interfax|Yonhap|Anadolu|ACN|Agència Catalana de Notícies|Press Association|United Press International|Press Trust of India|PTI|Lusa|Belga
Le Monde|Le Figaro|Libération|Les Échos|L’Équipe|La Croix|L’Humanité|Le Parisien|Ouest-France|Le Point|L’Express|L’Obs|Marianne|Mediapart
Sud Ouest|La Voix du Nord|La Dépêche du Midi|Le Canard enchaîné|Le Monde diplomatique|Courrier international|Télérama|Les Inrockuptibles
Numerama|Next|L’Usine nouvelle|Challenges|Capital|BFM TV|BFMTV|TF1|France Info|Franceinfo|France Inter|France Culture|RTL|RFI|Arte|LCI|CNews
Le Soir|La Libre Belgique|RTBF|Le Temps|Tribune de Genève|RTS|Le Devoir|La Presse|Radio-Canada|Le Journal de Montréal
El País|El Mundo|ABC|La Vanguardia|El Periódico|El Confidencial|elDiario.es|El Español|20 Minutos|La Razón|Público|Expansión|Cinco Días
El Economista|Marca|As|Mundo Deportivo|Sport|El Correo|Diario Vasco|La Voz de Galicia|Faro de Vigo|Heraldo de Aragón|Levante-EMV|Las Provincias
Diario Sur|Ideal|Canarias7|Diario de Mallorca|Última Hora|Cadena SER|Onda Cero|COPE|RNE|RTVE|Televisión Española|Telecinco|Antena 3|La Sexta
Ara|Diari Ara|El Punt Avui|El Nacional|VilaWeb|Nació Digital|Segre|Regió7|Diari de Girona|Diari de Tarragona|TV3|Catalunya Ràdio|RAC1|3Cat
El Món|Betevé|IB3|À Punt|Directa|El Temps|Serra d’Or|La Mañana|Clarín|La Nación|Página 12|Infobae|El Mercurio|La Tercera|El Tiempo|El Espectador
El Universal|Reforma|Excélsior|Milenio|La Jornada|El Comercio|Granma|Telesur|Univision|Telemundo|El Nuevo Herald|Animal Político|El Faro
Der Spiegel|Die Zeit|Die Welt|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|FAZ|Handelsblatt|Bild|Stern|Focus|Tagesspiegel|taz|ARD|ZDF
Der Standard|Die Presse|ORF|Neue Zürcher Zeitung|NZZ|Tages-Anzeiger|SRF|Corriere della Sera|La Repubblica|La Stampa|Il Sole 24 Ore|Il Messaggero
Gazzetta dello Sport|RAI|Il Post|Il Fatto Quotidiano|Público|Expresso|Diário de Notícias|Correio da Manhã|Folha de S.Paulo|O Globo|Estadão
De Standaard|De Morgen|De Telegraaf|NRC|de Volkskrant|VRT|NOS|Dagens Nyheter|Svenska Dagbladet|Aftenposten|VG|NRK|Politiken|Berlingske|DR
Helsingin Sanomat|Yle|Gazeta Wyborcza|Rzeczpospolita|Lidové noviny|Kathimerini|Hürriyet|Cumhuriyet|Haaretz|The Jerusalem Post|Times of Israel
Moscow Times|Novaya Gazeta|Meduza|Kommersant|Kyiv Independent|Kyiv Post|Ukrainska Pravda|China Daily|Global Times|People’s Daily|Caixin
South China Morning Post|Hong Kong Free Press|The Straits Times|Nikkei|Nikkei Asia|Asahi Shimbun|Mainichi Shimbun|Yomiuri Shimbun|Japan Times
Korea Herald|Taipei Times|The Hindu|Times of India|The Indian Express|Hindustan Times|NDTV|Dawn|The Sydney Morning Herald|The Age|The Australian
New Zealand Herald|Stuff|Globe and Mail|The Globe and Mail|Toronto Star|National Post|CBC|CBC News|Daily Nation|Mail & Guardian|Daily Maverick
Premium Times|Jeune Afrique|Bellingcat|OCCRP|Lighthouse Reports|Wikipedia|Internet Archive|Substack|Medium|Variety|Billboard|Pitchfork
The Hollywood Reporter|Deadline|Vogue|Elle|Esquire|GQ|Cosmopolitan|Playboy|People|Life|TMZ|Bon Appétit|Architectural Digest|Wallpaper
`;
