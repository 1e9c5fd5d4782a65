import { countText, spacedText, type TextLengths } from './text-lengths.ts';

// Never part of an article, whatever stands in it.
const always =
  'nav, amp-ad, amp-sidebar, amp-consent, amp-analytics, amp-sticky-ad, amp-auto-ads, amp-social-share, ins.adsbygoogle, [role="navigation"], [role="search"], [role="banner"], [role="dialog"], [role="alertdialog"], [role="complementary"][class*="ad" i], [aria-modal="true"], [hidden]:not(picture):not(img), [aria-hidden="true"]:not(img):not(picture):not(figure), iframe[width="0"], iframe[height="0"], iframe[height="1"], .screen-reader-text, .sr-only, .visually-hidden, .postmetadata, [data-nosnippet]';

// Words of class names and ids that say what a box is; whole words between dashes and capitals.
const boxWords = new Set(
  'ad ads adv advert advertisement advertising adslot adbox publicidad publicitat publicite werbung anzeige sponsor sponsored promo promotion outbrain taboola newsletter newsletters butlleti boletin infolettre nieuwsbrief nyhetsbrev signup subscribe subscription subscriptions suscripcion subscripcio share sharing sharedaddy sharebar social socials related relateds relacionadas relacionados relacionats relacionado verwandt recommended recommendation recommendations recirc recirculation readmore lireaussi trending mostread breadcrumb breadcrumbs cookie cookies consent onetrust didomi cmp gdpr comments comment disqus respond paywall regwall toolbar toolbox utility utilities jp-relatedposts donate donation donations membership print audioplayer listen feedback rating ratings pagination pager cta teaser teasers moreon morefrom seealso'.split(
    ' ',
  ),
);
// In these a word of the above means something else: the page as a whole is «has-comments», a figure is «social».
const innocent = /^(?:has|with|no|is|js|without|post|article|single|page|type|category|tag|status|format|hentry)-/;

const relatedLeads =
  /^(?:latest(?: news| stories)?|most (?:read|popular)|lo más leído|les plus lus|meistgelesen|read (?:more|also|next)|see also|also read|more (?:on|from) (?:this|the)|related(?: (?:content|stories|articles|news))?|recommended|don[’']t miss|lire aussi|à lire(?: aussi)?|lisez aussi|voir aussi|sur le même sujet|lee(?: también| más)|leer(?: más| también)|también te puede|te puede interesar|más información|noticias? relacionadas?|vea también|més informació|llegeix(?: també)?|llegiu també|us pot interessar|et pot interessar|notícies relacionades|relacionad?[oa]?s?|mehr zum thema|lesen sie auch|auch interessant|mehr dazu|leggi anche|ti potrebbe interessare|leia (?:também|mais)|veja também|lees ook|lees meer|läs (?:också|mer|även)|les også|læs også|читайте також|читайте также|czytaj (?:też|także)|przeczytaj też|διαβάστε επίσης|اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|مقالات ذات صلة|اقرأ المزيد)(?=$|[\s:|.,!?…–—-])/iu;
const askingLeads =
  /^(?:sign up|subscribe|get our|suscr[ií]bete|apúntate|subscriu-te|apunta[’']t|fes-te subscriptor|abonnez-vous|inscrivez-vous|jetzt abonnieren|newsletter|follow us|síguenos|sigue nuestro|segueix-nos|suivez-nous|descarrega[’']t|descárgate|download our|اشترك في)(?=$|[\s:|.,!?…–—-])/iu;
const playerLeads =
  /^(?:your browser (?:cannot|can[’']t|does not|doesn[’']t)|tu navegador no|votre navigateur ne|(?:ihr|dein) browser )/iu;
const advertLeads =
  /^(?:advertisement|publicidad|espacio publicitario|publicitat|publicité|werbung|anzeige|pubblicità|publicidade|advertentie|إعلان)(?=$|[\s:|.,!?…–—-])/iu;

/**
 * Takes out of an element (not the element itself) what stands among the text of articles without being part of them: menus,
 * advertisements, related links, newsletters, sharing, comments, cookie walls. A box that holds much of the text stays, since
 * class names lie.
 */
export function removeNoise(root: Element): void {
  const lengths = countText(root);
  const all = lengths.get(root)?.inParagraphs ?? 0;
  const drop = (element: Element) => {
    const holdsMuch = all > 0 && (lengths.get(element)?.inParagraphs ?? 0) > all * 0.4;
    if (!holdsMuch) element.remove();
  };
  for (const element of root.querySelectorAll(always)) drop(element);
  if (root.querySelector('article h1')) {
    for (const card of root.querySelectorAll('article')) if (isCard(card)) drop(card);
  }
  for (const element of root.querySelectorAll('[class], [id]')) if (isNamedNoise(element)) drop(element);
  for (const element of root.querySelectorAll('p, div, aside, section, ul, h2, h3, h4, h5, li, strong, span')) {
    const own = lengths.get(element);
    if (own && own.all > 0 && own.all <= 600 && isLinkBox(element, own)) drop(element);
  }
}

/** The words of an element that stand in its paragraphs. */
export function textOfParagraphs(element: Element): string {
  return [...element.querySelectorAll('p')].map((paragraph) => paragraph.textContent ?? '').join(' ');
}

// Beside the article that has the headline, others whose heading is a link lead elsewhere.
function isCard(article: Element): boolean {
  return (
    article.querySelector('h1, article') === null &&
    article.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4') !== null
  );
}

function isNamedNoise(element: Element): boolean {
  const { localName } = element;
  if (['body', 'html', 'main', 'article', 'img', 'picture', 'p'].includes(localName)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 1000);
  const isNoise = names
    .split(/\s+/)
    .some((name) => !innocent.test(name) && wordsOf(name).some((word) => boxWords.has(word)));
  return isNoise && localName !== 'figure' && element.getElementsByTagName('h1').length === 0;
}

// «articleRelated__box-item» is article, related, box, item.
function wordsOf(name: string): string[] {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:.]+/);
  return [name.toLowerCase(), ...parts];
}

// A short block that begins as papers begin such boxes, or is nothing but links to elsewhere.
function isLinkBox(element: Element, { all, linked }: TextLengths): boolean {
  const text = spacedText(element).replace(/^[\s\p{P}\p{S}]+/u, '');
  const share = linked / all;
  const isBox = ['div', 'aside', 'section'].includes(element.localName);
  if (playerLeads.test(text)) return all < 200;
  if (advertLeads.test(text)) return all < 40 || (isBox && all < 120);
  if (askingLeads.test(text)) return all < 40 || share > 0.4 || isBox;
  if (relatedLeads.test(text)) return all < 40 || share > 0.4 || (isBox && beginsWithHeading(element));
  return isNothingButLinks(element, all, share);
}

// Sources are linked within sentences; a paragraph, a heading or a list that is links alone leads to other articles.
function isNothingButLinks(element: Element, all: number, share: number): boolean {
  if (share < 0.85 || all < 20 || ['li', 'strong', 'span'].includes(element.localName)) return false;
  if (/^(?:p|h\d)$/.test(element.localName)) return element.getElementsByTagName('img').length === 0;
  const links = element.getElementsByTagName('a').length;
  return (
    links >= 2 && all / links < 90 && ['img', 'h1'].every((name) => element.getElementsByTagName(name).length === 0)
  );
}

function beginsWithHeading(element: Element): boolean {
  const first = element.querySelector('h2, h3, h4, h5, h6, strong, b');
  const text = first ? spacedText(first) : '';
  return text !== '' && text.length < 40 && spacedText(element).startsWith(text);
}
