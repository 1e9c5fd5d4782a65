/** An article of the trial edition: `minutes` before now it appeared, `picture` is the French article that lends one. */
export type ArabicArticle = {
  slug: string;
  section: string;
  kind: 'news' | 'brief' | 'report' | 'analysis' | 'interview' | 'opinion';
  headline: string;
  standfirst: string;
  caption?: string;
  picture?: string;
  /** The French article that tells the same story. */
  story?: string;
  author?: string;
  tags?: string[];
  minutes: number;
  html: string;
  /** What a machine translated it from. */
  wire?: { source: string; url: string; headline: string; byline: string; original: string };
};

/** Real texts, with everything that runs from right to left differently: numbers, foreign names, quotations, tables. */
export const arabicArticles: readonly ArabicArticle[] = [
  {
    slug: 'layla-fi-bahr-ija',
    section: 'europe',
    kind: 'report',
    headline: 'ليلة في بحر إيجه بانتظار أن تهدأ الريح',
    standfirst:
      'ثلاثمئة واثنا عشر راكبًا، وعبّارة لم تغادر الرصيف، وريح من الدرجة التاسعة. حكاية ليلة في ميناء سيروس تقاسم فيها الناس فطيرة وأربعة عشر مقبس كهرباء.',
    caption: 'العبّارة «ثالاسا» عند الرصيف، في انتظار ساعتها.',
    picture: 'mer-egee-nuit-accalmie',
    story: 'mer-egee-nuit-accalmie',
    author: 'lea-castellan',
    tags: ['اليونان', 'النقل', 'الجزر'],
    minutes: 35,
    html: `<p>أدرك مانوليس كيفالاس الأمر قبل غيره. في الساعة 21:36، حين ضاعف بحّارة «ثالاسا» حبال الربط بدل أن يرخوها، ترك النحّال مقعده ونزل طابقين وألصق أذنه بأولى خلاياه الثماني والأربعين. «كانت تشخر. ما دامت تشخر فلدينا وقت».</p>
<p>غادرت العبّارة بيرايوس بعد الظهر، ولم يكن مقرّرًا أن تمكث في سيروس أكثر من عشرين دقيقة. لكن الميناء منعها من الإبحار: ريح شمالية من الدرجة 9، وموج يبلغ ارتفاعه 5 إلى 6 أمتار.</p>
<h2>ورقة القبطان</h2>
<p>على جسر القيادة ألصق فوتيس كاليغيريس، وعمره 58 عامًا، جدولًا يقابل بين أنواع السفن ودرجات الريح. يصعد إليه الركاب واحدًا بعد آخر: هذا معه استدعاء إلى المحكمة، وذاك معه حماته. فيريهم الجدول.</p>
<blockquote><p>يظن الناس أنني أنا من يقرر. في الدرجة التاسعة تأمر الورقة، وأنا أقدّم القهوة.</p><cite>فوتيس كاليغيريس، قبطان «ثالاسا»</cite></blockquote>
<aside class="pullquote"><p>إذا صمدت الريح فسنفوز في النهاية.</p><cite>مدرّب فريق خسر 4-0</cite></aside>
<aside class="infobox"><h3>معالم</h3><ul><li><strong>الدرجة 9.</strong> ريح سرعتها من 75 إلى 88 كلم في الساعة.</li><li><strong>«ثالاسا».</strong> طولها 124 مترًا، وأُنزلت إلى الماء عام 1996.</li></ul></aside>
<p>عند الفجر تراجعت سرعة الريح إلى 38 عقدة. وهذا لا يكفي. نزل مانوليس كيفالاس للمرة الخامسة، وأصغى طويلًا، ثم عاد إلى المقصف وقال: «لم تعد تشخر. إنها تتناقش».</p>`,
  },
  {
    slug: 'nahr-yuqas-bil-isba',
    section: 'afrique',
    kind: 'report',
    headline: 'على ضفة نهر السنغال، رجل يقرأ الماء كل صباح',
    standfirst:
      'منذ إحدى وثلاثين سنة يدوّن عمر با منسوب النهر في دفتر. الأقمار الصناعية تعرف الرقم، لكن الصيادين يسألونه هو.',
    caption: 'المسطرة المدرّجة عند السادسة صباحًا.',
    picture: 'fleuve-senegal-lecteur-echelle',
    story: 'fleuve-senegal-lecteur-echelle',
    author: 'mamadou-diop',
    tags: ['السنغال', 'الماء'],
    minutes: 130,
    html: `<p>في السادسة صباحًا يخلع عمر با نعليه، وينزل تسع درجات، ويقرأ الرقم بصوت عالٍ كأنه يخشى أن ينساه قبل أن يصعد. ثم يكتبه مرتين: مرة في الدفتر، ومرة على باب بيته بالطباشير.</p>
<p>أُنشئت المحطة عام 1904. وقد تعاقب عليها ستة قرّاء، لم يغب أحدهم عن القياس يومًا واحدًا، يقول عمر با، «إلا مرة في عام 1957، ولها قصة».</p>
<h2>رقم على باب</h2>
<p>يمر الصيادون بالباب قبل أن يمروا بالنهر. إذا كان الرقم أقل من 140 عادوا إلى بيوتهم، وإذا زاد على 310 أيقظوا جيرانهم.</p>
<table><caption>منسوب النهر بالسنتيمترات</caption><thead><tr><th>الشهر</th><th>2024</th><th>2025</th><th>2026</th></tr></thead><tbody><tr><th>أغسطس</th><td>212</td><td>198</td><td>231</td></tr><tr><th>سبتمبر</th><td>287</td><td>264</td><td>302</td></tr><tr><th>أكتوبر</th><td>241</td><td>236</td><td>255</td></tr></tbody></table>
<p>أما الجهاز الآلي الذي رُكّب قبل أربع سنوات فيرسل الرقم كل ربع ساعة إلى مكتب بعيد. «هو يقيس الماء»، يقول عمر با، «وأنا أقيس النهر».</p>`,
  },
  {
    slug: 'qamar-samit-yatakallam',
    section: 'sciences',
    kind: 'news',
    headline: 'قمر صناعي صامت منذ 1983 يعود إلى الكلام، ولا أحد يعرف لماذا الآن',
    standfirst: 'التقط هواة إشارة ضعيفة من جهاز كان الجميع يظنه ميتًا. وهذه ترجمة آلية لم يراجعها أحد بعد.',
    picture: 'satellite-aurige-muet-1983-emet',
    tags: ['الفضاء'],
    minutes: 12,
    html: `<p>التقط ثلاثة من هواة اللاسلكي مساء الأحد إشارة على تردد لم يستعمله أحد منذ ثلاثة وأربعين عامًا. وبعد ليلتين من الحساب تأكدوا من أن مصدرها قمر صناعي أُطلق عام 1979 وانقطع الاتصال به في ربيع 1983.</p>
<p>«ظننت أنها ثلاجة الجيران»، تقول إحدى الثلاثة، وهي معلمة موسيقى. وقد أطفأت الثلاجة، فبقيت الإشارة.</p>
<p>ويرجّح المهندسون أن بطارية قديمة فقدت مادتها العازلة، فصار القمر يستيقظ كلما أضاءته الشمس، أي نحو 14 مرة في اليوم.</p>`,
    wire: {
      source: 'The Halyard',
      url: 'https://halyard.example/silent-satellite',
      headline: 'Silent since 1983, a satellite speaks',
      byline: 'Ruth Okonjo',
      original: '<p>Three radio amateurs picked up a signal on Sunday evening.</p>',
    },
  },
  {
    slug: 'al-tarjama-al-aliyya',
    section: 'tech',
    kind: 'analysis',
    headline: 'الآلة تترجم كل شيء، ثم لا تتصل بأحد لتسأله عمّا قصد',
    standfirst: 'تكتب المحركات اليوم جملًا سليمة. والخطأ الذي لا يُرى أخطر من الخطأ الذي يُضحك.',
    author: 'ines-marchetti',
    tags: ['الترجمة'],
    minutes: 300,
    html: `<p>قبل عشر سنوات كانت الترجمة الآلية تفضح نفسها من السطر الأول. أما اليوم فتكتب <em>The Verge</em> خبرًا بالإنجليزية، فيخرج بالعربية مصقولًا، وقد سقطت منه كلمة «لم».</p>
<ul><li>الأرقام: تنقلب <code>1,5</code> إلى 15.</li><li>الأسماء: يصير السيد بيكر «السيد خبّاز».</li><li>النفي: يختفي بلا أثر.</li></ul>
<p>ولذلك يبدأ المراجعون من هذه الثلاثة، ثم يقرؤون الباقي.</p>`,
  },
  {
    slug: 'mubarat-taht-adwa-al-sayyarat',
    section: 'sport',
    kind: 'brief',
    headline:
      'انقطعت الكهرباء في الدقيقة السابعة والثمانين، فأضاء المشجعون الملعب بمصابيح سياراتهم وانتهت المباراة بالتعادل دون أن يصاب أحد',
    standfirst: 'اثنتان وستون سيارة، وشاحنة واحدة.',
    tags: ['كرة القدم'],
    minutes: 600,
    html: '<p>اصطفت السيارات خلف المرميين، وطلب الحكم من أصحابها ألا يستعملوا الأضواء العالية. ولم يسجّل أحد.</p>',
  },
  {
    slug: 'ashya-mansiyya-fi-al-kutub',
    section: 'culture',
    kind: 'interview',
    headline: 'أمينة مكتبة تجمع ما ينساه القراء بين الصفحات: «أغرب ما وجدت؟ دعوة إلى عرس لم يقم»',
    standfirst: 'في أحد عشر صندوقًا رتّبت كل ما وجدته: تذاكر قطار، وشرائح خبز، ورسالة من ست صفحات.',
    caption: 'بعض ما في الصندوق السابع.',
    picture: 'inventaire-objets-oublies-livres',
    author: 'judith-amsellem',
    tags: ['الكتب'],
    minutes: 1500,
    html: `<p><strong>متى بدأتِ؟</strong></p><p>حين فتحتُ رواية أُعيدت إلينا بعد سبعة عشر عامًا، فسقطت منها ريشة.</p>
<p><strong>وهل يعود الناس ليسألوا عمّا نسوه؟</strong></p><p>عاد رجل واحد. كان يبحث عن رقم هاتف كتبه في هامش الصفحة 212. وجدناه، واتصل من عندنا، وردّت عليه.</p>`,
  },
];
