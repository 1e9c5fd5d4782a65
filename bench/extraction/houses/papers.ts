import type { TrialLanguage } from '../articles.ts';
import { type House, links, list, structured, table, withInserts } from './house.ts';

const hashedClasses: House = {
  name: 'hashed class names, text blocks',
  shows: ['crosshead', 'list'],
  render: (
    a,
  ) => `<!doctype html><html lang="en-GB"><head><title>${a.headline} - Broadcast News</title>${structured(a)}</head><body><div id="__next"><div class="sc-8cd0f5d1-0"><nav role="navigation"><a href="/">Home</a><a href="/w">World</a></nav></div>
<main id="main-content"><article class="ssrcss-1ki8hfp-StyledZoomableArticle"><div data-component="headline-block" class="sc-3b6b161a-0"><h1 class="sc-f98b1ad2-0">${a.headline}</h1></div><div data-component="byline-block" class="sc-3b6b161a-0"><span>5 hours ago</span><div>${a.author}</div><button>Share</button><button>Save</button></div>
<figure><div data-component="image-block"><img src="/p.jpg" srcset="/p240.jpg 240w, /p1200.jpg 1200w" alt=""></div><span class="sc-a34861b-0">${a.credit}</span><figcaption>${a.caption}</figcaption></figure>
${withInserts(
  a.paragraphs,
  {
    1: `<div data-component="subheadline-block" class="sc-3b6b161a-0"><h2>${a.crosshead}</h2></div>`,
    2: '<div data-component="ad-slot" class="sc-47b69eca-0"><span>Advertisement</span></div>',
    3: `<div data-component="unordered-list-block">${list(a)}</div>`,
    4: '<div data-component="links-block" class="sc-9c9d4a6a-0"><h3>More on this story</h3><ul><li><a href="/1">Five things to know about the tides</a></li><li><a href="/2">Watch: the last night on the old boat</a></li></ul></div>',
  },
  (text) =>
    `<div data-component="text-block" class="sc-3b6b161a-0 dEGcKf"><p class="sc-9a00e533-0 hxuGS">${text}</p></div>`,
)}<div data-component="tag-list-block"><a href="/t/1">Shipping</a><a href="/t/2">Scotland</a></div></article>
<div data-testid="related-content"><h2>Related</h2><div><h3>Snow on higher ground by the weekend</h3><p>Forecasters expect ten centimetres above three hundred metres.</p></div><div><h3>The chef who cooks only with seaweed</h3><p>He began with one pan on a beach in Harris.</p></div></div></main><footer><p>The company is not responsible for the content of external sites.</p></footer></div></body></html>`,
};

const divParagraphs: House = {
  name: 'agency, paragraphs that are <div>',
  render: (
    a,
  ) => `<!doctype html><html lang="${a.language}"><head><title>${a.headline} | Agency</title></head><body><div class="site-header"><a href="/w">World</a><a href="/m">Markets</a><div class="ticker"><span>EUR 1.0812</span><span>Brent 71.20</span></div></div>
<div class="article__container__2MUeZ"><div class="article-header"><h1 data-testid="Heading">${a.headline}</h1><div class="author-name__author">By ${a.author}</div><time><span>November 24, 2026</span> <span>8:00 AM UTC</span><span>Updated 2 hours ago</span></time></div>
<div class="article-body__content__17Yit">${withInserts(
    a.paragraphs,
    {
      1: '<div class="ad-slot__container">Advertisement · Scroll to continue</div>',
      3: '<div data-testid="promo-box" class="promo-box__text"><span>The Daily Briefing newsletter provides all the news you need to start your day. Sign up <a href="/n">here</a>.</span></div>',
    },
    (text, index) =>
      `<div data-testid="paragraph-${index}" class="article-body__paragraph__2-BtD">${index === 0 ? `${a.place.toUpperCase()}, Nov 24 - ` : ''}${text}</div>`,
  )}<div class="article-body__sign-off"><p>Reporting by ${a.author}; Editing by the desk</p></div><div class="trust-badge">Our Standards: <a href="/s">The Trust Principles.</a></div></div></div>
<div class="read-next"><h2>Read Next</h2>${links(['Copper hits a two-year high', 'Central bank holds rates as expected'], (t) => `<div class="story-card"><a href="/">${t}</a></div>`)}</div></body></html>`,
};

const guardianLike: House = {
  name: 'islands and rich links among the text',
  shows: ['crosshead', 'quotation'],
  render: (
    a,
  ) => `<!doctype html><html lang="en"><head><title>${a.headline} | Coast | The Sentinel</title></head><body><div id="bannerandheader"><a href="/support">Support the Sentinel</a><p>Fund independent journalism with £12 per month</p></div>
<main data-layout="StandardLayout"><article class="dcr-xry7m2"><div data-gu-name="title"><a href="/coast">Coast</a></div><div data-gu-name="headline"><h1 class="dcr-1wqa3oi">${a.headline}</h1></div><div data-gu-name="standfirst"><div class="dcr-standfirst"><p>${a.standfirst}</p><ul><li><a href="/l">Get our breaking news email</a></li></ul></div></div>
<div data-gu-name="meta"><address aria-label="Contributor info">${a.author}</address><details><summary>Tue 24 Nov 2026 08.00 GMT</summary>Last modified on Tue 24 Nov 2026 09.00 GMT</details></div>
<div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector article-body-viewer-selector dcr-ll9z12">${withInserts(
    a.paragraphs,
    {
      1: '<figure data-spacefinder-role="richLink"><gu-island name="RichLinkComponent"><div class="dcr-rich"><a href="/r"><div>The boat that would not sink: a life in eleven repairs</div><div>Read more</div></a></div></gu-island></figure>',
      2: `<figure id="f" data-spacefinder-role="inline"><picture><source srcset="https://i.example/m/1.jpg?width=620 620w"><img src="https://i.example/m/1.jpg?width=445" width="445" height="297" alt=""></picture><figcaption><span>${a.caption}</span> Photograph: ${a.credit}/The Sentinel</figcaption></figure>`,
      3: `<aside class="dcr-pullquote"><blockquote><p>${a.quotation}</p></blockquote></aside><h2 id="x">${a.crosshead}</h2>`,
      4: '<gu-island name="EmailSignUpWrapper"><aside aria-label="newsletter promotion"><div><span>Sign up to Down by the Water</span><p>Free weekly newsletter. The best of our reporting from the edge of the land</p><p>Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties.</p></div></aside></gu-island>',
    },
  )}</div></div><div data-gu-name="border"><h3>Explore more on these topics</h3><ul><li><a href="/t">Ferries</a></li></ul></div></article>
<section data-link-name="most-viewed"><h2>Most viewed</h2><ol><li><a href="/1">Pigeon wins back its title in court</a></li></ol></section></main></body></html>`,
};

const lireAussi: House = {
  name: 'French daily with «Lire aussi» and a cookie wall',
  shows: ['crosshead'],
  render: (
    a,
  ) => `<!doctype html><html lang="fr"><head><title>${a.headline}</title><meta property="og:description" content="${a.standfirst}">${structured(a)}</head><body><div class="gdpr-lmd-wall"><h2>Avec votre accord</h2><p>Nos partenaires et nous utilisons des cookies pour stocker et accéder à des informations personnelles comme votre visite sur ce site. Vous pouvez retirer votre consentement à tout moment. Accepter et continuer, ou paramétrer.</p></div>
<header id="Header"><nav class="Nav"><ul><li><a href="/une">À la une</a></li><li><a href="/eco">Économie</a></li></ul></nav></header><main id="main"><section class="zone--article"><header class="article__header"><h1 class="article__title">${a.headline}</h1><p class="article__desc">${a.standfirst}</p><section class="meta__authors">Par <a class="article__author-link" href="/s">${a.author}</a></section><section class="meta__date">Publié aujourd’hui à 08h00 <span class="meta__reading-time">Temps de Lecture 3 min.</span></section></header>
<section class="article__wrapper"><article class="article__content old__article-content-single">${withInserts(
    a.paragraphs,
    {
      0: '<section class="catcher"><div class="catcher__content"><span class="catcher__desc"><span class="catcher__label">Lire aussi |</span> <a href="/c">Dans les ports, l’hiver des petits bateaux</a></span></div></section>',
      2: `<h2 class="article__sub-title">${a.crosshead}</h2><div id="inread_top-1" class="dfp-slot"></div>`,
      3: '<section class="inread services_inread"><h3>Newsletter « Chaleur humaine »</h3><p>Comment faire face au défi climatique ? Chaque semaine, nos meilleurs articles sur le sujet</p><a class="btn" href="/nl">S’inscrire</a></section>',
      4: '<p class="article__paragraph"><strong>Lire aussi :</strong> <a href="/d">L’ostréiculture, un métier qui rajeunit malgré tout</a></p>',
    },
    (text) => `<p class="article__paragraph">${text}</p>`,
  )}<section class="author"><p class="author__detail">${a.author} (envoyé spécial)</p></section></article></section>
<section class="friend"><h4>Le Monde Guides d’achat</h4><p>Les meilleurs appareils à raclette, testés pour vous</p></section><section class="article__reactions"><h5>L’espace des contributions est réservé aux abonnés</h5></section></section></main></body></html>`,
};

const teaser: House = {
  name: 'paywall after two paragraphs',
  free: 2,
  render: (
    a,
  ) => `<!doctype html><html lang="de"><head><title>${a.headline} - Abendblatt</title>${structured(a, { isAccessibleForFree: false })}</head><body><header><nav><a href="/">Start</a><a href="/p">Politik</a></nav></header>
<main><article class="c-article"><header><span class="kicker">Stadtentwicklung</span><h1>${a.headline}</h1><div class="leading-loose RichText--sans">${a.standfirst}</div><div class="byline">Von <a href="/j">${a.author}</a></div></header>
<div data-sara-click-el="body_element" class="RichText RichText--iconLinks">${withInserts(a.paragraphs.slice(0, 2), {})}</div>
<div data-area="paywall" class="paywall paywall--plus"><h2>Jetzt weiterlesen mit Abendblatt Plus</h2><ul><li>Alle Artikel auf unserer Seite und in der App</li><li>Die Zeitung als E-Paper, auch rückwirkend</li><li>Jederzeit kündbar, im ersten Monat für einen Euro</li></ul><p>Sie haben bereits ein Abo? <a href="/login">Hier anmelden</a></p></div></article></main>
<section class="recirculation"><h3>Mehr aus dem Ressort</h3><article><h4>Warum die Straßenbahn langsamer wird</h4><p>Neue Zahlen der Verkehrsbetriebe zeigen, wo die Bahnen stehen und weshalb.</p></article><article><h4>Der Bäcker, der um Mitternacht öffnet</h4><p>Ein Besuch in der Südvorstadt.</p></article></section></body></html>`,
};

const german: House = {
  name: 'German weekly, sections between advertising',
  shows: ['crosshead', 'quotation', 'table'],
  render: (
    a,
  ) => `<!doctype html><html lang="de"><head><title>${a.headline} | Die Woche</title></head><body><div id="cmp-wall" class="sp-message-open"><p>Ihre Privatsphäre ist uns wichtig: Wir und 218 Partner verarbeiten Daten.</p></div><div class="header"><a href="/">Die Woche</a></div>
<main class="main"><article class="article"><div class="article-heading"><h1><span class="article-heading__kicker">Leipzig</span>: <span class="article-heading__title">${a.headline}</span></h1></div><div class="summary">${a.standfirst}</div><div class="byline">Von <span itemprop="author">${a.author}</span></div><div class="metadata">24. November 2026, 8:00 Uhr <span class="comment-count">214 Kommentare</span></div>
<div class="article-body article-body--article"><div class="article-page">${withInserts(
    a.paragraphs,
    {
      0: '<aside class="article__aside-box ad-container">Anzeige</aside>',
      1: `<h2 class="article__subheading article__item">${a.crosshead}</h2>`,
      2: `<blockquote class="quote article__item"><div class="quote__text">${a.quotation}</div></blockquote>`,
      3: '<aside class="newsletter-signup article__item"><h3>Newsletter</h3><p>Was jetzt? – Der tägliche Morgenüberblick. Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis.</p></aside>',
      4: `<div class="vue-tables article__item">${table(a)}</div><div class="zplus-badge__teaser article__item"><a href="/m"><span>Mehr zum Thema:</span> Wo die Stadt noch Flüsse versteckt</a></div>`,
    },
    (text) => `<p class="paragraph article__item">${text}</p>`,
  )}</div></div></article><section class="comment-section" id="comments"><h2>Kommentare</h2>${links(['Endlich! Darauf warte ich seit dreißig Jahren, und zwar nicht nur ich.', 'Und wer bezahlt am Ende die Rechnung? Wieder einmal alle.'], (t) => `<article class="comment"><p>${t}</p></article>`)}</section></main></body></html>`,
};

const arabic: House = {
  name: 'Arabic, from right to left',
  shows: ['crosshead'],
  render: (
    a,
  ) => `<!doctype html><html lang="ar" dir="rtl"><head><title>${a.headline} | أخبار المنطقة</title>${structured(a)}</head><body class="article-page"><header><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li></ul></nav></header>
<main id="main-content-area"><div class="breadcrumbs"><a href="/">أخبار</a></div><h1>${a.headline}</h1><p class="article__subhead"><em>${a.standfirst}</em></p><div class="article-author-name">بقلم <a href="/l">${a.author}</a></div><div class="article-dates"><span class="screen-reader-text">Published On 24 Nov 2026</span>24/11/2026</div>
<div class="wysiwyg wysiwyg--all-content" aria-live="polite">${withInserts(a.paragraphs, {
    1: `<h2>${a.crosshead}</h2>`,
    2: '<div class="more-on"><h2 class="more-on__heading">اقرأ أيضا</h2><ul class="more-on__list"><li><a href="/1">سباق الزوارق يعود إلى البحيرة</a></li><li><a href="/2">عاصفة ثلجية تقطع الطريق الدولية</a></li></ul></div>',
    3: '<div class="container__ads"><p>إعلان</p></div><div class="newsletter-widget"><p>اشترك في نشرتنا البريدية لتصلك أهم القصص</p></div>',
  })}</div><div class="article-source">المصدر: وكالات</div></main><aside><h3>الأكثر قراءة</h3><ol><li><a href="/3">وصفة جدتي للخبز في ثلاث دقائق</a></li></ol></aside></body></html>`,
};

/** Houses that print a paper, in the manner of well-known ones. */
export const papers: readonly (readonly [House, TrialLanguage])[] = [
  [hashedClasses, 'en'],
  [divParagraphs, 'en'],
  [guardianLike, 'en'],
  [lireAussi, 'fr'],
  [teaser, 'de'],
  [german, 'de'],
  [arabic, 'ar'],
];
