/** An article of the trial, apart from any page: what must be found again, paragraph by paragraph. */
export type TrialArticle = {
  language: string;
  headline: string;
  standfirst: string;
  author: string;
  place: string;
  paragraphs: readonly string[];
  crosshead: string;
  quotation: string;
  list: readonly string[];
  table: readonly (readonly string[])[];
  caption: string;
  credit: string;
};

const es: TrialArticle = {
  language: 'es',
  headline: 'El puerto de Gijón trabajará de noche por primera vez en cuarenta años',
  standfirst: 'Estibadores y empresas firman un acuerdo que dobla los turnos durante el invierno',
  author: 'Ana Soler',
  place: 'Gijón',
  paragraphs: [
    'El puerto de Gijón abrirá por la noche a partir del lunes, según el acuerdo que firmaron este martes los estibadores y las cuatro empresas que gestionan los muelles del este. Será la primera vez en cuarenta años que se descarguen barcos después de las diez.',
    'La medida, que costará 3,4 millones de euros hasta la primavera, responde a la cola de graneleros que espera frente a la costa desde octubre. Ayer eran diecinueve, cuatro más que la semana pasada y once más que hace un año.',
    '«No pedimos que se trabaje más, sino que se trabaje mejor repartido», explicó el portavoz de los estibadores, Luis Prado, a la salida de la reunión. El acuerdo prevé descansos de once horas entre turnos y un complemento por cada noche.',
    'Las empresas, por su parte, se comprometen a contratar a sesenta personas antes de fin de año. La mitad saldrá de la bolsa de empleo de la comarca, que este otoño contaba con más de mil doscientos inscritos.',
    'No todos están contentos. La asociación de vecinos de El Musel teme que el ruido de las grúas llegue a las casas de la ladera y ha pedido al ayuntamiento que mida los decibelios durante el primer mes.',
    'Breve, pero claro: habrá medidas.',
    'El Gobierno autonómico decidirá en abril si extiende el modelo a los puertos de Avilés y Ribadesella, cuando se conozcan los datos de los primeros meses. Hasta entonces, añadió la consejera, «conviene no sacar conclusiones».',
  ],
  crosshead: 'Sesenta contratos antes de fin de año',
  quotation: 'No pedimos que se trabaje más, sino que se trabaje mejor repartido',
  list: [
    'Turnos de noche de domingo a jueves',
    'Descanso de once horas entre turnos',
    'Complemento de 42 euros por noche',
  ],
  table: [
    ['Mes', 'Barcos en espera'],
    ['Septiembre', '8'],
    ['Octubre', '14'],
    ['Noviembre', '19'],
  ],
  caption: 'Las grúas del muelle este, el martes por la mañana.',
  credit: 'Marta Vega',
};

const ca: TrialArticle = {
  language: 'ca',
  headline: 'La Garrotxa recupera el tren que va perdre fa seixanta anys',
  standfirst: 'El primer tram, entre Olot i les Preses, s’obrirà a l’estiu amb dues parades noves',
  author: 'Pau Riba',
  place: 'Olot',
  paragraphs: [
    'El tren tornarà a la Garrotxa l’estiu vinent, seixanta anys després que l’últim comboi sortís de l’estació d’Olot amb les finestres plenes de flors. El consell comarcal va aprovar ahir el projecte del primer tram, que arribarà fins a les Preses.',
    'La línia farà sis quilòmetres i mig i tindrà dues parades noves, una a l’hospital i l’altra al polígon de la Serra. Els trens circularan cada mitja hora, de les sis del matí a les onze del vespre, i el bitllet costarà el mateix que el de l’autobús.',
    'El cost previst és de quaranta-un milions d’euros, dels quals la Generalitat n’assumirà gairebé dues terceres parts. La resta sortirà dels fons europeus que es van demanar fa dos anys i que ningú no esperava tan aviat.',
    '«La gent gran plora quan li ho expliques», va dir la presidenta del consell, Mercè Bosch, que recorda haver anat a escola amb el carrilet. Els més joves, va afegir, pregunten sobretot si hi haurà lloc per a les bicicletes.',
    'N’hi haurà: cada tren tindrà dotze places per a bicicletes i un vagó sense esglaons. Els trens els fabrica una empresa de Vitòria que ja n’ha fet per a línies semblants de Portugal i d’Àustria.',
    'Els pagesos de la plana, en canvi, han presentat al·legacions perquè la via talla camins que fan servir cada dia. El consell els ha promès set passos, tres més dels que hi havia al primer projecte.',
    'Si tot va com està previst, les obres començaran després de Reis i duraran cinc mesos. El segon tram, fins a Amer, encara no té data ni pressupost.',
  ],
  crosshead: 'Dotze places per a bicicletes',
  quotation: 'La gent gran plora quan li ho expliques',
  list: ['Sis quilòmetres i mig de via', 'Dues parades noves', 'Un tren cada mitja hora'],
  table: [
    ['Tram', 'Any'],
    ['Olot – les Preses', '2027'],
    ['les Preses – Amer', 'sense data'],
  ],
  caption: 'L’antiga estació d’Olot, que ara és un centre cívic.',
  credit: 'Laia Prat',
};

const en: TrialArticle = {
  language: 'en',
  headline: 'Island ferries to run on battery power after two-winter trial',
  standfirst: 'Crossings to the outer islands will be quieter and, the operator says, a third cheaper to run',
  author: 'Ada Bell',
  place: 'Stornoway',
  paragraphs: [
    'Every ferry to the outer islands will run on batteries by the end of the decade, the operator said on Tuesday, after a trial through two winters showed that cold and rough seas cost less range than engineers had feared.',
    'The first of nine ships enters service in March on the forty-minute crossing to Scalpay. It carries thirty-two cars and charges at both ends while passengers board, drawing power from a wind farm that islanders own.',
    '“I was the loudest sceptic on the council,” said Morag Nicolson, who has represented the harbour ward for sixteen years. “Then I stood on deck in a January gale and could hear the gulls.”',
    'The trial was not without trouble. In its first November the shore cable froze twice, and a replacement diesel ship had to be sailed in from the mainland. Engineers now keep the plug in a heated box no larger than a wardrobe.',
    'Running costs fell by a third over the two winters, according to figures that the operator published alongside its plan. Fares will stay as they are; the saving is to pay for two more sailings on summer evenings.',
    'Unions welcomed the plan but asked what would become of forty-one engine-room staff. The operator promised retraining for all of them and no compulsory redundancies before 2030.',
    'Other coastal networks are watching. Delegations from Norway, British Columbia and Croatia have visited Stornoway since the spring, and a fourth is expected before Christmas.',
  ],
  crosshead: 'A plug in a heated box',
  quotation: 'I stood on deck in a January gale and could hear the gulls',
  list: ['Nine ships by 2030', 'Thirty-two cars on each', 'Two more sailings on summer evenings'],
  table: [
    ['Winter', 'Cost per crossing'],
    ['2023–24', '£412'],
    ['2024–25', '£275'],
  ],
  caption: 'The Scalpay ferry charging at the slip on Monday.',
  credit: 'Iain Macrae',
};

const de: TrialArticle = {
  language: 'de',
  headline: 'Leipzig gräbt einen Fluss aus, den es vor siebzig Jahren zugeschüttet hat',
  standfirst: 'Der Pleißemühlgraben soll wieder offen durch die Innenstadt fließen',
  author: 'Jonas Richter',
  place: 'Leipzig',
  paragraphs: [
    'Leipzig holt einen weiteren Abschnitt seines alten Flusses ans Licht. Der Stadtrat beschloss am Dienstag, den Pleißemühlgraben auf vierhundert Metern freizulegen, der seit den fünfziger Jahren in einem Rohr unter der Straße liegt.',
    'Damals hatte das Wasser so stark nach Phenol gerochen, dass die Anwohner ihre Fenster geschlossen hielten. Heute ist es sauber genug für Forellen, wie eine Untersuchung der Universität im vergangenen Jahr ergab.',
    'Die Arbeiten kosten achtzehn Millionen Euro und dauern drei Jahre. Dreiundsechzig Parkplätze fallen weg, dafür entstehen ein Uferweg, vier Brücken und eine Treppe, auf der man bis ans Wasser gehen kann.',
    '„Eine Stadt ohne ihren Fluss ist wie ein Gesicht ohne Mund“, sagte die Baubürgermeisterin Katrin Lehmann in der Debatte. Die Opposition hielt dagegen, dass mit dem Geld zwei Schulen saniert werden könnten.',
    'Für den Umbau spricht auch das Wetter: Bei Starkregen nimmt ein offener Graben mehr Wasser auf als ein Rohr. Im Juni 2024 standen in der Gegend siebzehn Keller unter Wasser, der Schaden ging in die Millionen.',
    'Begonnen wird im Frühjahr am alten Amtshof. Wer dort wohnt, soll schon im Januar erfahren, wann vor seiner Tür gebaut wird und wo er sein Fahrrad lassen kann.',
  ],
  crosshead: 'Dreiundsechzig Parkplätze fallen weg',
  quotation: 'Eine Stadt ohne ihren Fluss ist wie ein Gesicht ohne Mund',
  list: ['Vier neue Brücken', 'Ein Uferweg auf beiden Seiten', 'Eine Treppe bis ans Wasser'],
  table: [
    ['Abschnitt', 'Meter'],
    ['Amtshof', '120'],
    ['Dittrichring', '280'],
  ],
  caption: 'Unter dieser Straße fließt der Pleißemühlgraben.',
  credit: 'Silke Brandt',
};

const fr: TrialArticle = {
  language: 'fr',
  headline: 'À Brest, les algues remplacent le plastique des filets à huîtres',
  standfirst: 'Une entreprise de douze salariés livre ses premiers casiers à une centaine d’ostréiculteurs',
  author: 'Yann Le Goff',
  place: 'Brest',
  paragraphs: [
    'Les premiers casiers à huîtres en fibre d’algue ont été livrés mardi dans la rade de Brest. Une centaine d’ostréiculteurs vont les essayer jusqu’à l’été prochain, en remplacement des poches en plastique que la mer use et disperse.',
    'Le matériau, mis au point par une entreprise de douze salariés, tient quatre ans dans l’eau de mer puis se décompose en quelques mois dans un composteur. Son prix reste deux fois plus élevé que celui du plastique, mais il a déjà baissé de moitié en un an.',
    '« Mon grand-père utilisait du bois de châtaignier, mon père du plastique, et moi je reviens à ce qui pousse devant la maison », résume Soizic Kerbrat, qui élève quarante tonnes d’huîtres à Plougastel.',
    'La région a versé deux millions d’euros pour construire l’atelier, à condition que les algues soient récoltées à moins de cinquante kilomètres. La filière emploie aujourd’hui une trentaine de goémoniers, contre dix-huit il y a cinq ans.',
    'Les scientifiques restent prudents. Personne ne sait encore comment les casiers se comporteront après trois tempêtes d’hiver, ni si les huîtres y grandissent aussi vite que dans les poches d’avant.',
    'Un premier bilan est attendu au mois de mai. S’il est bon, l’atelier doublera de taille et livrera aussi Cancale, Arcachon et la Galice.',
  ],
  crosshead: 'Deux millions d’euros de la région',
  quotation: 'Je reviens à ce qui pousse devant la maison',
  list: ['Quatre ans dans l’eau de mer', 'Quelques mois dans un composteur', 'Récolte à moins de cinquante kilomètres'],
  table: [
    ['Année', 'Prix du casier'],
    ['2024', '38 €'],
    ['2025', '19 €'],
  ],
  caption: 'Un casier en fibre d’algue à marée basse, lundi.',
  credit: 'Erwan Caro',
};

const ar: TrialArticle = {
  language: 'ar',
  headline: 'مكتبة متنقلة تصل إلى قرى الجبل بعد انقطاع دام عشر سنوات',
  standfirst: 'حافلة قديمة تحمل ثلاثة آلاف كتاب وتزور أربعين قرية كل شهر',
  author: 'ليلى حداد',
  place: 'بعلبك',
  paragraphs: [
    'عادت المكتبة المتنقلة إلى طرقات الجبل صباح الثلاثاء بعد انقطاع دام عشر سنوات، وهي حافلة قديمة أصلحها متطوعون وملأوا رفوفها بثلاثة آلاف كتاب جاءت من أكثر من مئتي متبرع.',
    'تزور الحافلة أربعين قرية كل شهر، وتتوقف في كل منها ساعتين أمام المدرسة أو البلدية. ويمكن للأطفال أن يستعيروا ثلاثة كتب حتى الزيارة التالية من دون أي مقابل.',
    'تقول السائقة سميرة خوري، وهي معلمة متقاعدة، إن الأطفال ينتظرونها على الطريق قبل وصولها بساعة، وإن أول كتاب نفد هو كتاب عن النجوم طلبه سبعة عشر طفلا في يوم واحد.',
    'بلغت كلفة إصلاح الحافلة أحد عشر ألف دولار جمعها الأهالي في ستة أشهر، بينما تكفلت البلدية بالوقود حتى نهاية العام المقبل بعد نقاش طويل في المجلس.',
    'ويأمل القائمون على المشروع في شراء حافلة ثانية قبل الصيف، تخصص للقرى البعيدة التي لا تصلها الطريق المعبدة إلا في فصل الجفاف وتحتاج إلى سيارة أصغر.',
  ],
  crosshead: 'كتاب عن النجوم',
  quotation: 'ينتظرونني على الطريق قبل وصولي بساعة',
  list: ['ثلاثة آلاف كتاب', 'أربعون قرية', 'ساعتان في كل قرية'],
  table: [
    ['القرية', 'اليوم'],
    ['العين', 'الاثنين'],
    ['رأس بعلبك', 'الثلاثاء'],
  ],
  caption: 'الحافلة أمام مدرسة العين يوم الثلاثاء.',
  credit: 'رامي صالح',
};

/** The articles by their languages. */
export const articles = { es, ca, en, de, fr, ar } as const;

/** A language of the trial. */
export type TrialLanguage = keyof typeof articles;
