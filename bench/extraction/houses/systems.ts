import type { TrialLanguage } from '../articles.ts';
import { type House, links, list, structured, table, withInserts } from './house.ts';

const wordpress: House = {
  name: 'WordPress, block theme',
  shows: ['crosshead', 'list', 'quotation'],
  render: (a) => `<!doctype html><html lang="en-US"><head><title>${a.headline} – La Comarca</title>
<meta property="og:title" content="${a.headline}"><meta property="og:site_name" content="La Comarca"></head>
<body class="post-template-default single single-post has-sidebar wp-embed-responsive"><a class="skip-link screen-reader-text" href="#c">Skip to content</a>
<header class="wp-block-template-part"><nav class="wp-block-navigation"><ul><li><a href="/">Inici</a></li><li><a href="/esports">Esports</a></li></ul></nav></header>
<main id="c"><article class="post-812 post type-post status-publish format-standard has-post-thumbnail hentry category-actualitat tag-subscription">
<h1 class="wp-block-post-title">${a.headline}</h1><div class="wp-block-post-author">per ${a.author}</div>
<figure class="wp-block-post-featured-image"><img src="/u/1.jpg" width="1200" height="800" alt=""><figcaption>${a.caption} (${a.credit})</figcaption></figure>
<div class="entry-content wp-block-post-content">${withInserts(a.paragraphs, {
    1: `<h2 class="wp-block-heading">${a.crosshead}</h2>`,
    2: `<figure class="wp-block-pullquote"><blockquote><p>${a.quotation}</p></blockquote></figure>`,
    3: `<ul class="wp-block-list">${list(a).slice(4)}`,
    4: '<div class="wp-block-jetpack-subscriptions"><p>Uneix-te a 2.314 subscriptors més</p><form><input type="email"><button>Subscriu-te</button></form></div>',
  })}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Comparteix això:</h3><ul><li><a href="?s=tw">Twitter</a></li><li><a href="?s=fb">Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Relacionat</em></h3><div><a href="/a">La fira torna al mercat vell</a><p>en «Actualitat»</p></div></div></div>
<div class="wp-block-comments"><h2>2 comentaris</h2><ol><li><p>Ja era hora que algú ho expliqués tan bé com aquí.</p></li><li><p>No hi estic gens d’acord, i ho dic amb tot el respecte.</p></li></ol></div>
</article></main><aside class="sidebar widget-area"><section class="widget"><h2>Arxius</h2><ul><li>novembre 2026</li></ul></section></aside><footer><p>Fet amb WordPress</p></footer></body></html>`,
};

const newspaperTheme: House = {
  name: 'WordPress, newspaper theme with advertising',
  shows: ['table'],
  render: (
    a,
  ) => `<!doctype html><html><head><title>${a.headline} | Noticias Hoy</title></head><body class="td-standard-pack td-animation-stack">
<div class="td-header-wrap"><div class="td-trending-now-wrapper"><span>Tendencias</span><a href="/x">Sorteo de la lotería: los números de hoy</a></div></div>
<div class="td-container"><div class="td-pb-row"><div class="td-pb-span8 td-main-content"><div class="td-ss-main-content"><article class="post td-post-template-default">
<ul class="td-category"><li><a href="/p">Portada</a></li></ul><h1 class="entry-title">${a.headline}</h1><p class="td-post-sub-title">${a.standfirst}</p>
<div class="td-module-meta-info"><div class="td-post-author-name">Por <a href="/a">${a.author}</a></div><span class="td-post-date"><time class="entry-date" datetime="2026-11-24T08:00:00+01:00">24 noviembre, 2026</time></span><div class="td-post-views">1432 visitas</div></div>
<div class="td-post-sharing-top"><a href="#">Compartir en WhatsApp</a></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img src="/i.jpg" width="696"><figcaption class="wp-caption-text">${a.caption}</figcaption></figure></div>
${withInserts(a.paragraphs, {
  0: '<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Publicidad -</span><ins class="adsbygoogle"></ins></div>',
  2: '<p><strong>Te puede interesar: <a href="/otra">La playa que nadie conoce en pleno agosto</a></strong></p>',
  3: table(a),
  4: '<div class="code-block code-block-3"><a href="https://t.me/x">Sigue nuestro canal de Telegram y recibe las noticias al momento</a></div>',
})}</div><footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>Etiquetas</span></li><li><a href="/t">actualidad</a></li></ul></div>
<div class="td_block_related_posts"><h4>Artículos relacionados</h4>${links(['El tiempo para mañana en todo el norte', 'Así queda la tabla tras la jornada doce'], (t) => `<div class="td-module-thumb"><h3 class="entry-title td-module-title"><a href="/">${t}</a></h3></div>`)}</div></footer></article>
<div class="comments" id="comments"><div class="comment-respond"><h3>Dejar una respuesta</h3><p>Tu dirección de correo no será publicada.</p></div></div></div></div>
<div class="td-pb-span4 td-main-sidebar"><div class="td_block_template"><h4>Lo más leído</h4><ul><li><a href="/">Fallece a los noventa años el último farero</a></li></ul></div></div></div></div></body></html>`,
};

const drupal: House = {
  name: 'Drupal',
  shows: ['crosshead', 'table'],
  render: (
    a,
  ) => `<!doctype html><html lang="${a.language}" dir="ltr"><head><title>${a.headline} | The Post</title><meta name="Generator" content="Drupal 10"></head><body class="path-node page-node-type-article">
<div class="dialog-off-canvas-main-canvas"><header role="banner"><nav role="navigation" class="block-menu"><ul class="menu"><li class="menu-item"><a href="/">Home</a></li><li class="menu-item"><a href="/world">World</a></li></ul></nav></header>
<main role="main"><div class="region region-content"><div class="block block-system-breadcrumb-block"><nav class="breadcrumb"><ol><li><a href="/">Home</a></li></ol></nav></div>
<article class="node node--type-article node--view-mode-full"><h1 class="page-title"><span class="field field--name-title">${a.headline}</span></h1>
<div class="field field--name-field-subtitle">${a.standfirst}</div><div class="node__meta"><span>Submitted by <span class="field--name-uid">${a.author}</span> on Tue, 11/24/2026 - 08:00</span></div>
<div class="node__content"><div class="field field--name-field-image"><img src="/styles/large/1.jpg" width="960" height="640"></div>
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${withInserts(
    a.paragraphs,
    {
      1: `<h3>${a.crosshead}</h3>`,
      2: '<div class="view view-related view-id-related"><div class="view-header">More from this section</div><div class="views-row"><a href="/n/1">Council votes on the swimming pool again</a></div><div class="views-row"><a href="/n/2">Bridge closed for a third weekend</a></div></div>',
      4: table(a),
    },
  )}</div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><a href="/t/1">Local news</a></div></div><ul class="links inline"><li class="comment-forbidden"><a href="/user/login">Log in</a> to post comments</li></ul></div></article>
<section class="block block-views"><h2>Most read</h2><ol><li><a href="/1">Ten walks for a wet Sunday</a></li></ol></section></div></main><footer role="contentinfo">© The Post. Privacy. Terms of use.</footer></div></body></html>`,
};

const arc: House = {
  name: 'Arc XP',
  shows: ['crosshead', 'list'],
  render: (
    a,
  ) => `<!doctype html><html lang="${a.language}"><head><title>${a.headline} | The Courier</title>${structured(a)}</head><body><div id="fusion-app" class="fusion-app"><div class="b-header-nav-chain"><nav aria-label="Sections Menu"><a href="/n">News</a><a href="/s">Sport</a></nav><button>Sign In</button></div>
<main class="b-right-rail__main"><div class="b-right-rail__full-width-1"><span class="c-overline">Local</span><h1 class="b-headline">${a.headline}</h1><h2 class="b-subheadline">${a.standfirst}</h2>
<div class="b-byline"><span class="b-byline__names">By ${a.author}</span></div><time class="c-date" datetime="2026-11-24T08:00:00Z">November 24, 2026 at 8:00AM GMT</time></div>
<figure class="c-media-item"><img class="c-image" src="/resizer/a.jpg" width="1440" height="810" alt=""><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">${a.caption}</span> <span class="c-media-item__credit">(${a.credit})</span></figcaption></figure>
<article class="b-article-body">${withInserts(
    a.paragraphs,
    {
      0: '<div class="b-ads-block"><p class="c-ad__label">ADVERTISEMENT</p></div>',
      1: `<h2 class="c-heading">${a.crosshead}</h2>`,
      2: '<p class="c-paragraph"><b>[ <a href="/lot">From the archive: the winter the harbour froze</a> ]</b></p>',
      3: `<ul class="c-list">${list(a).slice(4)}`,
      4: '<div class="b-newsletter"><h3>Morning Briefing</h3><p>The stories you need to start your day, every weekday at six.</p><form><input><button>Sign up</button></form></div>',
    },
    (text) => `<p class="c-paragraph">${text}</p>`,
  )}</article>
<div class="b-author-bio"><p>${a.author} has covered the coast for The Courier since 2014. Reach her by email or by signal.</p></div></main>
<aside class="b-right-rail__rail-container"><div class="b-top-table-list"><h3>Trending</h3><a href="/1">Storm warning extended to Thursday</a><a href="/2">Review: a quiet triumph at the Playhouse</a></div></aside><footer>© 2026 The Courier Company</footer></div></body></html>`,
};

const ghost: House = {
  name: 'Ghost',
  shows: ['quotation'],
  render: (
    a,
  ) => `<!doctype html><html lang="${a.language}"><head><title>${a.headline}</title><meta name="generator" content="Ghost 5.8"></head><body class="post-template tag-hash"><div class="gh-viewport"><header class="gh-navigation"><a href="/">The Tide</a><a href="/signin">Sign in</a><a class="gh-button" href="/signup">Subscribe</a></header>
<main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><h1 class="gh-article-title">${a.headline}</h1><p class="gh-article-excerpt">${a.standfirst}</p><div class="gh-article-meta"><h4 class="gh-article-author-name">${a.author}</h4><time datetime="2026-11-24">Nov 24, 2026</time> <span>— 4 min read</span></div></header>
<section class="gh-content gh-canvas">${withInserts(a.paragraphs, {
    1: `<blockquote class="kg-blockquote-alt">${a.quotation}</blockquote>`,
    2: '<div class="kg-card kg-cta-card"><div class="kg-cta-content"><p>Become a member and keep independent reporting alive.</p><a class="kg-cta-button" href="/x">Join us</a></div></div>',
    4: '<div class="kg-card kg-signup-card"><h2>Sign up for The Tide</h2><p>Slow news from the coast.</p></div>',
  })}</section></article>
<section class="gh-subscribe"><h3>Subscribe to The Tide newsletter</h3><p>Get the latest posts delivered right to your inbox.</p></section><aside class="gh-more"><h2>Read more</h2><article class="gh-card post"><a href="/1"><h3>What the lighthouse keeper wrote down</h3><p>Forty years of weather, in eleven ledgers that smell of paraffin.</p></a></article></aside></main></div></body></html>`,
};

const amp: House = {
  name: 'AMP',
  render: (
    a,
  ) => `<!doctype html><html amp lang="${a.language}"><head><title>${a.headline}</title><link rel="canonical" href="/full.html">${structured(a)}</head><body>
<amp-consent id="c" layout="nodisplay"><div id="consentDialog"><p>Nosotros y nuestros 812 socios guardamos información en su dispositivo.</p><button>Aceptar y cerrar</button></div></amp-consent>
<amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/1">Portada</a></li><li><a href="/2">Deportes</a></li></ul></amp-sidebar><header class="header"><a href="/">Diario</a></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${a.headline}</h1><div class="amp-wp-meta amp-wp-byline">${a.author}</div></header>
<amp-img src="/i.jpg" width="800" height="450" layout="responsive"></amp-img><div class="amp-wp-article-content">${withInserts(
    a.paragraphs,
    {
      0: '<amp-ad width="300" height="250" type="doubleclick"><div placeholder>Publicidad</div></amp-ad>',
      2: '<amp-embed type="outbrain"></amp-embed><p><a href="/x">Lee también: qué hacer si se va la luz</a></p>',
      3: `<figure><amp-img src="/2.jpg" width="800" height="600"></amp-img><figcaption>${a.caption}</figcaption></figure>`,
    },
  )}</div><footer class="amp-wp-article-footer"><amp-social-share type="twitter"></amp-social-share><div class="amp-wp-tax-tag">Etiquetas: <a href="/t">norte</a></div></footer></article>
<amp-list src="/m.json"><div>Más noticias en un momento</div></amp-list><footer class="amp-wp-footer"><p>Volver arriba</p></footer></body></html>`,
};

const joomla: House = {
  name: 'Joomla',
  shows: ['list'],
  render: (
    a,
  ) => `<html lang="${a.language}-${a.language}"><head><title>${a.headline}</title></head><body><div id="wrap"><div id="topmenu"><ul><li><a href="/">Accueil</a></li><li><a href="/i">Infos</a></li></ul></div>
<table width="100%"><tr><td class="left"><div class="moduletable"><h3>Sondage</h3><p>Faut-il rouvrir la piscine ? Oui, non, sans avis.</p></div></td><td class="main"><div class="item-page" itemscope itemtype="https://schema.org/Article"><h2 itemprop="headline">${a.headline}</h2>
<dl class="article-info"><dt>Détails</dt><dd class="createdby">Écrit par <span itemprop="author">${a.author}</span></dd><dd class="hits">Affichages : 2041</dd></dl><ul class="actions"><li class="print-icon"><a href="?print=1">Imprimer</a></li><li class="email-icon"><a href="?mail">E-mail</a></li></ul>
<div itemprop="articleBody">${withInserts(a.paragraphs, { 2: list(a), 3: '<div class="moduletable_pub"><p>Publicité : votre annonce ici, contactez la rédaction</p></div>' })}</div>
<ul class="pager pagenav"><li class="previous"><a href="/p">Précédent : le marché de Noël</a></li><li class="next"><a href="/n">Suivant : la neige en plaine</a></li></ul></div></td></tr></table><div id="footer">Propulsé par Joomla</div></div></body></html>`,
};

const blogger: House = {
  name: 'Blogger, lines broken by <br>',
  render: (
    a,
  ) => `<html dir="ltr"><head><title>Notes: ${a.headline}</title></head><body><div class="navbar section"><a href="/next">Next blog</a></div><div class="content-outer"><div class="header-inner"><h1 class="title">Notes from the shore</h1></div><div class="main-inner"><div class="post hentry"><h3 class="post-title entry-title">${a.headline}</h3>
<div class="post-body entry-content" itemprop="description articleBody"><div class="separator"><img src="/1.jpg" width="640" height="480"></div>${a.paragraphs.join('<br /><br />\n')}<div style="clear: both;"></div></div>
<div class="post-footer">Posted by <span class="fn">${a.author}</span> at 8:00 am <span class="post-labels">Labels: <a href="/l">sea</a></span></div></div><div class="comments" id="comments"><h4>1 comment:</h4><p>Lovely piece, my father sailed on that boat in the fifties and always said it would come to this one day.</p></div></div>
<div class="sidebar"><div class="widget BlogArchive"><h2>Blog Archive</h2><ul><li>2026 (41)</li></ul></div></div></div></body></html>`,
};

/** Houses whose pages are made by a system that many have. */
export const systems: readonly (readonly [House, TrialLanguage])[] = [
  [wordpress, 'ca'],
  [newspaperTheme, 'es'],
  [drupal, 'en'],
  [arc, 'en'],
  [ghost, 'en'],
  [amp, 'es'],
  [joomla, 'fr'],
  [blogger, 'en'],
];
