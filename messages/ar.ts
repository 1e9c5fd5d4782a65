import type { Messages } from './catalogue.ts';
import { report } from './report/ar.ts';
import { search } from './search/ar.ts';
import { changes, withdrawn } from './source-acts/ar.ts';

const plurals = new Intl.PluralRules('ar');

/** A number with its noun, which Arabic counts in six ways; one and two are said by the noun alone. */
function counted(count: number, one: string, two: string, few: string, many: string, other: string): string {
  const rule = plurals.select(count);
  if (rule === 'one') return one;
  if (rule === 'two') return two;
  return `${count} ${{ zero: other, few, many, other }[rule]}`;
}

/** A name in another script: the sentence goes on in its own direction after it. */
const isolated = (name: string) => `\u2068${name}\u2069`;

export const messages: Messages = {
  locale: 'ar',
  // Western digits and hours from 0 to 23, as the papers of the Maghreb write them and as the columns of the wire stand.
  dateLocale: 'ar-u-hc-h23-nu-latn',
  name: 'العربية',
  direction: 'rtl',
  site: {
    tagline: 'أخبار من هنا وهناك، مترجمة ومراجَعة',
    skipToContent: 'الانتقال إلى المحتوى',
    sections: 'الأقسام',
    menu: 'القائمة',
    editions: 'الطبعات',
    frontPage: 'الصفحة الأولى',
    backToTop: 'العودة إلى أعلى الصفحة',
  },
  front: {
    wire: 'شريط الأخبار',
    wireLive: 'مباشر',
    wholeSection: 'القسم كاملًا',
    wholeSectionOf: (section) => `القسم كاملًا: ${section}`,
    empty: 'العدد الأول قيد الإعداد. موعدنا بعد قليل.',
  },
  section: { empty: 'لم يُنشر شيء في هذا القسم بعد.' },
  lists: {
    older: 'مقالات أقدم',
    newer: 'مقالات أحدث',
    newest: 'العودة إلى أحدث المقالات',
    pages: 'صفحات القائمة',
    olderTitle: (list) => `${list}، مقالات أقدم`,
    tag: {
      kicker: 'موضوع',
      description: (name) => `كل مقالات Dépêche في موضوع «${isolated(name)}»، من الأحدث إلى الأقدم.`,
    },
    author: {
      kicker: 'توقيع',
      description: (name) => `مقالات ${isolated(name)} في Dépêche، من الأحدث إلى الأقدم.`,
      empty: (name) => `لم يُنشر هنا شيء بعد بتوقيع ${isolated(name)}.`,
    },
    wire: {
      description: 'كل الأخبار دقيقة بدقيقة، من الأحدث إلى الأقدم.',
      empty: 'لم يصل شيء إلى شريط الأخبار بعد.',
    },
    archive: {
      title: 'الأرشيف',
      description: 'كل ما نُشر في Dépêche، يومًا بيوم.',
      empty: 'لم يُنشر شيء بعد.',
      ofDay: (day) => `كل ما نُشر ${day}.`,
      ofMonth: (month) => `ما نُشر في ${month}، يومًا بيوم.`,
      year: (year) => `عام ${year}`,
      emptyDay: 'لم يُنشر شيء في ذلك اليوم.',
      emptyMonth: 'لم يُنشر شيء في ذلك الشهر.',
      days: 'من يوم إلى يوم',
      months: 'من شهر إلى شهر',
      previousDay: 'اليوم السابق',
      nextDay: 'اليوم التالي',
      previousMonth: 'الشهر السابق',
      nextMonth: 'الشهر التالي',
    },
    corrections: {
      title: 'تصويبات',
      description: 'ما اضطررنا إلى تصويبه، من الأحدث إلى الأقدم. ويبقى كل تصويب أيضًا في ذيل مقاله.',
      empty: 'لم يُنشر أي تصويب حتى الآن.',
      all: 'كل التصويبات',
    },
  },
  article: {
    kinds: {
      news: null,
      brief: 'باختصار',
      report: 'من الميدان',
      analysis: 'تحليل',
      interview: 'حوار',
      opinion: 'رأي',
    },
    byline: 'بقلم',
    translatedBy: '، ترجمة ',
    published: (when) => `نُشر في ${when}`,
    updated: (when) => `حُدّث في ${when}`,
    updatedToday: (time) => `حُدّث في الساعة ${time}`,
    readingTime: (minutes) => `مدة القراءة: ${counted(minutes, 'دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة')}`,
    oldNews: (years) => `مضى على هذا المقال أكثر من ${counted(years, 'عام', 'عامين', 'أعوام', 'عامًا', 'عام')}.`,
    corrections: 'تصويبات',
    tags: 'المواضيع',
    related: 'اقرأ أيضًا',
    otherEditions: 'هذا المقال بلغة أخرى',
  },
  provenance: {
    label: 'مصدر هذا المقال',
    mark: (language) => `ترجمة آلية ${language}`,
    reviewed: (language, by) => `ترجمة آلية ${language}، راجعها ${isolated(by)}.`,
    unreviewed: (language) => `ترجمة آلية ${language}، لم تُراجَع.`,
    byHand: (language) => `ترجمته هيئة التحرير ${language}.`,
    engine: (name) => `ترجمه ${isolated(name)}.`,
    disclaimer: 'قد تخطئ الآلة: عند الشك يُعتدّ بالنص الأصلي.',
    rewritten: {
      headline: 'أعاد نموذج لغوي صياغة العنوان.',
      standfirst: 'أعاد نموذج لغوي صياغة المقدمة.',
      both: 'أعاد نموذج لغوي صياغة العنوان والمقدمة.',
    },
    source: 'المصدر',
    readOriginal: 'قراءة النص الأصلي',
    dates: (translated, reviewed) =>
      reviewed ? `تُرجم في ${translated}، ورُوجع في ${reviewed}.` : `تُرجم في ${translated}.`,
    languages: {
      en: 'عن الإنجليزية',
      es: 'عن الإسبانية',
      ca: 'عن الكتالانية',
      de: 'عن الألمانية',
      it: 'عن الإيطالية',
      fr: 'عن الفرنسية',
      ar: 'عن العربية',
    },
  },
  reading: {
    dates: { publishedAgo: 'نُشر %', updatedAgo: 'حُدّث %' },
    provenance: {
      sourcePublished: 'نشره المصدر',
      sourceUpdated: 'حدّثه المصدر',
      translated: 'تُرجم',
      reviewed: 'رُوجع',
      notReviewed: 'ليس بعد',
    },
    originals: {
      showAll: 'عرض النص الأصلي',
      hideAll: 'إخفاء النص الأصلي',
      passage: (from) => `المقطع الأصلي، تُرجم ${from}`,
      whole: (from) => `النص الأصلي، تُرجم ${from}`,
      quotation: 'بلغة الأصل',
      readPassage: (source) => `قراءة هذا المقطع في ${isolated(source)}`,
    },
    otherSources: 'القصة نفسها في صحف أخرى',
    embed: {
      kinds: { video: 'فيديو', audio: 'صوت', graphic: 'خريطة أو رسم بياني' },
      elsewhere: (provider) => `للمشاهدة على ${isolated(provider)}`,
      waits: (provider) => `لا يُحمَّل شيء من ${isolated(provider)} قبل أن تنقر.`,
    },
    gallery: { label: 'معرض الصور', previous: 'الصورة السابقة', next: 'الصورة التالية', close: 'إغلاق' },
    share: {
      title: 'مشاركة',
      apps: 'تطبيقات أخرى',
      email: 'بريد إلكتروني',
      copyLink: 'نسخ الرابط',
      cite: 'الاستشهاد بهذا المقال',
      copyCitation: 'نسخ الإحالة',
      copied: 'نُسخ',
    },
    quoted: (headline) => `«${headline.replace(/«/g, '“').replace(/»/g, '”')}»`,
    listen: {
      start: 'استماع',
      label: 'قراءة بصوت مسموع',
      pause: 'إيقاف مؤقت',
      resume: 'متابعة',
      stop: 'إنهاء',
      speed: 'السرعة',
    },
    place: { resume: 'متابعة القراءة', dismiss: 'تجاهل' },
  },
  report,
  missing: {
    title: 'الصفحة غير موجودة',
    text: 'لا شيء يُنشر على هذا العنوان. ربما كان الرابط ناقصًا، أو لم توجد هذه الصفحة قط. يُرجى التحقق من العنوان، أو الانطلاق من هنا:',
    toFront: 'إلى الصفحة الأولى',
    latest: 'أحدث المقالات',
  },
  withdrawn,
  changes,
  previewGone: {
    title: 'لم يعد هذا الرابط صالحًا',
    text: 'كان يعرض مقالًا قبل نشره لمدة محدودة. اطلب رابطًا جديدًا ممن أرسله إليك.',
  },
  failure: {
    title: 'تعذّر عرض الصفحة',
    text: 'الخطأ من جانبنا، وقد سُجّل. يُرجى إعادة تحميل الصفحة بعد قليل؛ وبقية الصحيفة متاحة للقراءة.',
  },
  feeds: {
    explanation: 'هذه خلاصة أخبار: انسخ عنوانها إلى قارئ خلاصات لتصلك المقالات فور نشرها. الصفحة المقابلة:',
    link: 'خلاصة RSS',
  },
  footer: {
    translation: 'بعض أخبار هذا الموقع مترجم آليًّا؛ وكل خبر منها يذكر مصدره ومن راجعه.',
    newsroom: 'هيئة التحرير',
  },
  wireStatus: {
    title: 'حالة الشريط',
    description: 'من أين تأتي برقياتنا: كل مصدر، ومتى قرأناه آخر مرة، وما الذي جاء به خلال أربع وعشرين ساعة.',
    language: 'اللغة',
    readAt: 'آخر قراءة',
    state: 'الحالة',
    dispatches: 'برقيات خلال 24 ساعة',
    never: 'لم يُقرأ بعد',
    states: {
      working: 'يعمل',
      failing: 'لا يمكن بلوغه',
      silent: 'صامت',
      paused: 'متوقف مؤقتًا',
    },
  },
  search,
  comfort: {
    lite: 'النسخة الخفيفة',
    full: 'النسخة الكاملة',
    liteNow: 'أنت تقرأ النسخة الخفيفة.',
    liteOffer: 'هل تريد توفير بياناتك؟',
    seePhoto: 'عرض الصورة',
    theme: 'المظهر',
    system: 'النظام',
    light: 'فاتح',
    dark: 'داكن',
    darkTheme: 'المظهر الداكن',
    textSize: 'حجم النص',
    usual: 'عادي',
    large: 'كبير',
    largest: 'كبير جدًّا',
    breaking: 'عاجل',
    pause: 'إيقاف مؤقت',
    mostRead: 'الأكثر قراءة',
    newDispatch: 'خبر جديد واحد',
    newDispatches: 'أخبار جديدة: %',
    offline: 'دون اتصال',
    offlineText: 'لا يوجد اتصال؟ الصفحات التي قرأتها تبقى هنا في هذا المتصفح.',
    offlineEmpty: 'لم يُحفظ شيء على هذا الجهاز بعد.',
  },
  info: {
    label: 'عن الصحيفة',
    saved: (when) => `حُدّثت هذه الصفحة في ${when}.`,
    facts: {
      publisher: 'الناشر',
      legalForm: 'الشكل القانوني',
      address: 'العنوان',
      director: 'المسؤول عن النشر',
      host: 'الاستضافة',
      email: 'للتواصل معنا',
    },
    figures: {
      title: 'بالأرقام',
      of: (articles, since) =>
        `من بين أحدث ما نُشر في هذه الطبعة منذ ${since} (${counted(articles, 'مقال واحد', 'مقالان', 'مقالات', 'مقالًا', 'مقال')}):`,
      written: 'كتبتها هيئة التحرير',
      translated: 'تُرجمت آليًّا',
      gate: (checked, held, refused) =>
        `قبل النشر فحصت أدواتنا أحدث الترجمات (العدد: ${checked}): بانتظار مراجعة بشرية ${held}، ومرفوضة ${refused}.`,
      columns: { articles: 'مترجمة', reviewed: 'مراجعة', corrected: 'مصححة' },
      languages: 'بحسب اللغة الأصلية',
      engines: 'بحسب المحرك',
      reviewed: 'ترجمات راجعها إنسان',
      corrected: 'ترجمات صُوّبت بعد نشرها',
      reported: 'أبلغ عنها القراء',
      withdrawn: 'ترجمات سُحبت',
    },
  },
};
