import type { TrialLanguage } from '../articles.ts';
import { type House, links, list, structured, table, withInserts } from './house.ts';

const elpaisLike: House = {
  name: 'Spanish daily, text in divided sections',
  shows: ['crosshead'],
  render: (
    a,
  ) => `<!doctype html><html lang="es-ES"><head><title>${a.headline} | El Diario</title><meta property="og:description" content="${a.standfirst}">${structured(a)}</head><body class="salida_articulo"><div id="didomi-host"><div class="didomi-popup"><p>Tus datos, tu experiencia. Si aceptas, seguirás leyendo gratis con publicidad personalizada.</p><button>Aceptar</button></div></div>
<header class="x x-nf"><nav><a href="/i">Internacional</a><a href="/o">Opinión</a></nav></header><article id="main-content" class="a _g _g-lg"><header class="a_e"><div class="a_e_txt"><a class="a_k_n" href="/p">Puertos</a><h1 class="a_t">${a.headline}</h1><h2 class="a_st">${a.standfirst}</h2></div><figure class="a_e_m"><img src="/1.jpg" width="414" height="276"><figcaption class="a_m_p"><span>${a.caption}</span><span class="a_m_m">${a.credit}</span></figcaption></figure></header>
<div class="a_md"><a class="a_md_a_n" href="/a">${a.author}</a><div class="a_md_f"><span class="a_md_f_l">${a.place} - </span><time datetime="2026-11-24T08:00:00+01:00">24 NOV 2026 - 08:00 CET</time></div></div><div class="a_rs"><ul><li>Compartir en Whatsapp</li><li>Copiar enlace</li></ul></div>
<div class="a_c clearfix" data-dtm-region="articulo_cuerpo">${withInserts(a.paragraphs, {
    0: '<aside class="ad-giga ad-giga-1"></aside>',
    1: '<section class="b-d b-d_a" data-dtm-region="articulo_noticias-relacionadas"><h3 class="b-d_h">Más información</h3><article class="c c-d"><h4 class="c_t"><a href="/1">Los graneleros que esperan frente al faro</a></h4></article></section>',
    3: `<h3>${a.crosshead}</h3>`,
    4: '<div class="a_b_wp"><p>Puedes seguir a El Diario en <a href="/f">Facebook</a> y <a href="/x">X</a>, o apuntarte aquí para recibir <a href="/n">nuestra newsletter semanal</a>.</p></div>',
  })}</div><div class="w_tags"><h3>Archivado en</h3><ul><li><a href="/t">Puertos</a></li></ul></div></article><section class="tabla"><h2>Últimas noticias</h2>${links(['08:51 La bolsa abre con subidas', '08:40 Detenido por robar campanas'], (t) => `<p><a href="/">${t}</a></p>`)}</section></body></html>`,
};

const avui: House = {
  name: 'Catalan daily, short paragraphs and captions',
  shows: ['list', 'quotation'],
  render: (
    a,
  ) => `<!doctype html><html lang="ca"><head><title>${a.headline}</title><meta name="author" content="${a.author}"></head><body><div class="menu-principal"><a href="/">Portada</a><a href="/pol">Política</a></div><div class="detall-noticia"><div class="avantitol">Infraestructures</div><h1 class="titol-noticia">${a.headline}</h1><div class="subtitol-noticia">${a.standfirst}</div><div class="signatura">${a.author} | ${a.place}</div><div class="compartir"><span>Comparteix</span><a href="#">Telegram</a></div>
<div class="cos-noticia"><div class="foto"><img src="/f.jpg" width="900" height="600"><div class="peu-foto">${a.caption}</div></div>${withInserts(
    a.paragraphs,
    {
      1: `<div class="destacat"><p>«${a.quotation}»</p></div>`,
      2: list(a),
      3: '<div class="bloc-subscripcio"><h4>Fes-te subscriptor</h4><p>Amb la teva ajuda fem un diari lliure, en català i obert a tothom.</p><a href="/s">Vull subscriure-m’hi</a></div>',
      4: '<div class="relacionades"><h4>Notícies relacionades</h4><a href="/1">Els túnels que no es van acabar mai</a></div>',
    },
  )}</div><div class="recomanem"><h3>Et recomanem</h3><p><a href="/2">Deu fonts per anar-hi amb nens</a></p></div></div><div class="peu"><p>Editat amb el suport de la Generalitat</p></div></body></html>`,
};

const liveBlog: House = {
  name: 'live ticker',
  render: (a) =>
    `<!doctype html><html lang="en"><head><title>Live: ${a.headline}</title>${structured(a, { '@type': 'LiveBlogPosting' })}</head><body><nav><a href="/">News</a></nav><main><h1>${a.headline}</h1><p class="standfirst">${a.standfirst}</p><div class="lb-controls"><button>Refresh</button><span>12 new posts</span></div><div class="liveblog-posts">${withInserts(
      a.paragraphs,
      { 2: '<div class="lb-ad"><span>Advertisement</span></div>' },
      (text, index) =>
        `<article class="lb-post" id="post-${index}"><header class="lb-post-header"><time datetime="2026-11-24T1${index}:05:00Z">1${index}.05</time></header><div class="lb-post-body"><p>${text}</p></div><footer class="lb-post-share"><a href="#">Share this post</a></footer></article>`,
    )}</div><button class="load-more">Load older posts</button></main><aside class="lb-sidebar"><h2>Key moments</h2><ul><li><a href="#a">First ship leaves the slip</a></li></ul></aside></body></html>`,
};

const tableLayout: House = {
  name: 'table layout of 2003',
  render: (a) =>
    `<HTML><HEAD><TITLE>${a.headline}</TITLE></HEAD><BODY BGCOLOR=white><CENTER><TABLE WIDTH=780 BORDER=0><TR><TD COLSPAN=3><FONT SIZE=6>Kreisanzeiger</FONT></TD></TR><TR><TD WIDTH=140 VALIGN=top><A HREF=1.htm>Lokales</A><BR><A HREF=2.htm>Sport</A><BR><A HREF=3.htm>Kleinanzeigen</A></TD><TD VALIGN=top><FONT FACE=Arial SIZE=4><B>${a.headline}</B></FONT><BR><FONT SIZE=2><I>${a.standfirst}</I><BR><BR>${a.paragraphs.join('<BR><BR>\n')}<BR><BR>(${a.author})</FONT></TD><TD WIDTH=140 VALIGN=top><B>Anzeige</B><BR>Ihr Fachmann fürs Dach, seit 1951</TD></TR></TABLE></CENTER><FONT SIZE=1>Besucher: 0048213</FONT></BODY></HTML>`,
};

const brief: House = {
  name: 'brief under many comments',
  free: 2,
  render: (a) =>
    `<!doctype html><html lang="en"><head><title>${a.headline} - City Wire</title>${structured(a)}</head><body><header><a href="/">City Wire</a></header><main><article><h1>${a.headline}</h1><div class="entry">${withInserts(a.paragraphs.slice(0, 2), {})}</div></article><section class="discussion" id="discussion"><h2>Discussion</h2>${links(
      [
        'My grandmother took that crossing every week for forty years and never once complained about the smell of diesel, which tells you something about her and about the boats of that time.',
        'A third cheaper to run, and yet the fares stay as they are: somebody should ask where the money really goes, and the council is not going to be the one that does it.',
        'I work on one of these ships. The quiet is strange at first, then you start hearing the passengers, and after a month you wish for the engine back. Ask anybody on the crew.',
        'Two winters are nothing. Come back after ten, with the salt in the contacts and the spare parts no longer made, and then tell us again about range in cold and rough seas.',
      ],
      (text, index) => `<div class="msg" id="m${index}"><b>reader${index}</b><p>${text}</p><a href="#">Reply</a></div>`,
    )}</section></main></body></html>`,
};

const lazyPictures: House = {
  name: 'Elementor page with late pictures',
  shows: ['list', 'table'],
  render: (
    a,
  ) => `<!doctype html><html lang="es"><head><title>${a.headline} - Comarca Digital</title></head><body class="elementor-default"><div data-elementor-type="header"><ul class="elementor-nav-menu"><li><a href="/">Inicio</a></li></ul></div><div data-elementor-type="single-post" class="elementor"><section class="elementor-section"><div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title">${a.headline}</h1></div>
<div class="elementor-widget-theme-post-content"><div class="elementor-widget-container"><figure class="wp-block-image"><img src="data:image/svg+xml,%3Csvg%3E" data-lazy-src="/1.jpg" width="800" height="500"><noscript><img src="/1.jpg" width="800" height="500"></noscript><figcaption>${a.caption}</figcaption></figure>${withInserts(a.paragraphs, { 1: list(a), 2: '<div class="wp-block-group has-background ad-group"><p>Anúnciate con nosotros</p></div>', 3: table(a) })}</div></div>
<div class="elementor-widget-share-buttons"><div>Compartir</div><div>Twitter</div></div><div class="elementor-widget-post-navigation"><span>Anterior</span><a href="/p">La nevada deja incomunicados dos pueblos</a></div></section></div><div class="pum-overlay popmake-overlay" role="dialog"><div class="pum-content"><p>¡Espera! Apúntate antes de irte</p></div></div></body></html>`,
};

const scriptMade: House = {
  name: 'made by script, text in JSON-LD alone',
  render: (a) =>
    `<!doctype html><html lang="fr"><head><title>${a.headline}</title>${structured(a, { articleBody: a.paragraphs.join('\n') })}</head><body><div id="root"><div class="skeleton">Chargement…</div></div><noscript>Activez JavaScript pour lire ce site.</noscript><script>window.__STATE__={"a":1}</script></body></html>`,
};

const essay: House = {
  name: 'no class names at all',
  shows: ['crosshead'],
  render: (a) =>
    `<!doctype html><html><head><title>${a.headline}</title></head><body><header><p><a href="/">Le Phare</a>, hebdomadaire du littoral</p></header><main><h1>${a.headline}</h1><p>Par ${a.author}</p>${withInserts(a.paragraphs, { 2: `<h2>${a.crosshead}</h2>` })}</main><footer><p><a href="/abonnement">S’abonner</a> · <a href="/contact">Contact</a></p></footer></body></html>`,
};

const listicle: House = {
  name: 'text in many small sections',
  shows: ['list'],
  render: (a) =>
    `<!doctype html><html lang="ca"><head><title>${a.headline}</title>${structured(a)}</head><body><div class="topbar"><a href="/">Ara mateix</a></div><div class="layout"><div class="main-col"><h1>${a.headline}</h1>${withInserts(
      a.paragraphs,
      {
        1: `<section class="module module-list">${list(a)}</section>`,
        3: '<section class="module module-promo"><p>Descarrega’t la nostra aplicació</p></section>',
      },
      (text, index) =>
        `<section class="module module-text" data-index="${index}"><div class="inner"><p>${text}</p></div></section>`,
    )}</div><div class="side-col"><div class="module module-mostread"><h3>El més llegit</h3><ol><li><a href="/1">El gos que agafa l’autobús tot sol</a></li><li><a href="/2">Quan obren les pistes d’esquí</a></li></ol></div></div></div></body></html>`,
};

const react: House = {
  name: 'React magazine with inline promotions',
  shows: ['crosshead', 'quotation'],
  render: (a) =>
    `<!doctype html><html lang="en"><head><title>${a.headline} - The Quarterly</title></head><body><div id="app"><div class="css-1bymuyk"><div class="css-header"><a href="/">The Quarterly</a><a href="/sub">Subscribe for $1/week</a></div></div><section name="articleBody" class="meteredContent css-1r7ky0e">${withInserts(
      a.paragraphs,
      {
        1: '<div class="css-ad" id="story-ad-1-wrapper"><div class="place-ad">Advertisement<a href="#after">SKIP ADVERTISEMENT</a></div></div>',
        2: `<div class="StoryBodyCompanionColumn"><h2 class="eoo0vm40">${a.crosshead}</h2></div>`,
        3: `<div class="css-pq"><blockquote class="pullquote"><p>${a.quotation}</p></blockquote></div>`,
      },
      (text) =>
        `<div class="css-s99gbd StoryBodyCompanionColumn" data-testid="companionColumn-0"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">${text}</p></div></div>`,
    )}</section><div class="bottom-of-article"><p><a href="/c">A version of this article appears in print on Nov. 25</a></p><div id="styln-toplinks"><h2>Related Content</h2><div><h3>The Long Way Round to the Lighthouse</h3><p>By a Staff Reporter</p></div></div></div></div></body></html>`,
};

const wrappedInForm: House = {
  name: 'whole page in a form (ASP.NET)',
  render: (a) =>
    `<!DOCTYPE html><html lang="es"><head><title>${a.headline}</title></head><body><form method="post" action="./nota.aspx" id="aspnetForm"><div><input type="hidden" name="__VIEWSTATE" value="${'x'.repeat(900)}"></div><div id="ctl00_menu"><a href="/">Inicio</a><a href="/c">Clasificados</a></div><div id="ctl00_ContentPlaceHolder1_pnlNota"><span id="lblTitulo"><h1>${a.headline}</h1></span><span id="lblBajada" class="bajada">${a.standfirst}</span><div id="divTexto">${withInserts(a.paragraphs, { 2: '<div id="pub300"><span>Espacio publicitario</span></div>' })}</div><div id="divEnviar"><span>Enviar a un amigo</span><input><input type="submit" value="Enviar"></div></div><div id="ctl00_pie">Todos los derechos reservados</div></form></body></html>`,
};

const arabicWordpress: House = {
  name: 'Arabic WordPress with text boxes',
  shows: ['list'],
  render: (a) =>
    `<!doctype html><html lang="en-US" dir="rtl"><head><title>${a.headline} - صحيفة الساحل</title></head><body class="rtl single"><div class="main-nav"><a href="/">الرئيسية</a></div><div id="content"><article><header class="entry-header-outer"><h1 class="post-title entry-title">${a.headline}</h1><div class="post-meta"><span class="meta-author">${a.author}</span><span>أقل من دقيقة</span></div></header><div class="entry-content entry clearfix">${withInserts(a.paragraphs, { 1: list(a), 2: '<div id="inline-related-post" class="mag-box"><h3>مقالات ذات صلة</h3><ul><li><a href="/1">موسم الزيتون يبدأ باكرا هذا العام</a></li></ul></div>' })}</div><div class="share-buttons share-buttons-bottom"><span>شاركها</span><a href="#">فيسبوك</a></div></article></div></body></html>`,
};

/** Houses with a manner of their own: tickers, tables, forms, no markup at all. */
export const corners: readonly (readonly [House, TrialLanguage])[] = [
  [elpaisLike, 'es'],
  [avui, 'ca'],
  [liveBlog, 'en'],
  [tableLayout, 'de'],
  [brief, 'en'],
  [lazyPictures, 'es'],
  [scriptMade, 'fr'],
  [essay, 'fr'],
  [listicle, 'ca'],
  [react, 'en'],
  [wrappedInForm, 'es'],
  [arabicWordpress, 'ar'],
];
