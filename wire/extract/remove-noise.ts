import { oneLine } from './escape.ts';

// Never part of an article, whatever stands in it.
const always =
  'nav, amp-ad, amp-sidebar, amp-consent, amp-analytics, amp-sticky-ad, amp-auto-ads, amp-social-share, ins.adsbygoogle, [role="navigation"], [role="search"], [role="banner"], [role="dialog"], [role="alertdialog"], [role="complementary"][class*="ad" i], [aria-modal="true"], [hidden]:not(picture):not(img), [aria-hidden="true"]:not(img):not(picture):not(figure), iframe[width="0"], iframe[height="0"], iframe[height="1"], .screen-reader-text, .sr-only, .visually-hidden, [data-nosnippet]';

// Words of class names and ids that say what a box is; whole words between dashes and capitals.
const boxWords = new Set(
  'ad ads adv advert advertisement advertising adslot adbox publicidad publicitat publicite werbung anzeige sponsor sponsored promo promotion outbrain taboola newsletter newsletters signup subscribe subscription suscripcion subscripcio share sharing sharedaddy sharebar social socials related relateds relacionadas relacionados relacionats relacionado verwandt recommended recommendation recommendations recirc recirculation readmore lireaussi trending mostread breadcrumb breadcrumbs cookie cookies consent onetrust didomi cmp gdpr comments comment disqus respond paywall regwall toolbar toolbox utility utilities jp-relatedposts donate donation donations membership print audioplayer listen feedback rating ratings pagination pager cta teaser teasers moreon morefrom seealso'.split(
    ' ',
  ),
);
// In these a word of the above means something else: the page as a whole is «has-comments», a figure is «social».
const innocent = /^(?:has|with|no|is|js|without|post|article|single|page|type|category|tag|status|format|hentry|wp)-/;

const leads =
  /^(?:read (?:more|also|next)|see also|also read|more on this|related|recommended|don[’']t miss|lire aussi|à lire(?: aussi)?|lisez aussi|voir aussi|sur le même sujet|lee(?: también| más)|leer(?: más| también)|también te puede|te puede interesar|más información|noticia relacionada|noticias relacionadas|vea también|més informació|llegeix(?: també)?|llegiu també|us pot interessar|notícies relacionades|mehr zum thema|lesen sie auch|auch interessant|mehr dazu|leggi anche|ti potrebbe interessare|leia (?:também|mais)|veja também|lees ook|اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|اقرأ المزيد|sign up|subscribe|suscr[ií]bete|subscriu-te|apúntate|abonnez-vous|inscrivez-vous|newsletter|advertisement|publicidad|publicitat|publicité|werbung|anzeige|إعلان|follow us|síguenos|segueix-nos|suivez-nous)(?=$|[\s:.,!?…–—-])/i;

/**
 * Takes out of an element (not the element itself) what stands among the text of articles without being part of them: menus,
 * advertisements, related links, newsletters, sharing, comments, cookie walls. A box that holds much of the text stays, since
 * class names lie.
 */
export function removeNoise(root: Element): void {
  for (const element of root.querySelectorAll(always)) if (!holdsMuch(element, root)) element.remove();
  for (const element of root.querySelectorAll('[class], [id]')) {
    if (element.isConnected !== false && isNamedNoise(element) && !holdsMuch(element, root)) element.remove();
  }
  for (const element of root.querySelectorAll('p, div, aside, section, ul, h2, h3, h4, h5, li, strong')) {
    if (isLinkBox(element) && !holdsMuch(element, root)) element.remove();
  }
}

/** The words of an element that stand in its paragraphs. */
export function textOfParagraphs(element: Element): string {
  return [...element.querySelectorAll('p')].map((paragraph) => paragraph.textContent ?? '').join(' ');
}

function isNamedNoise(element: Element): boolean {
  const { localName } = element;
  if (['body', 'html', 'main', 'article', 'img', 'picture', 'p'].includes(localName)) return false;
  if (localName === 'figure' || element.querySelector('h1')) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 1000);
  return names.split(/\s+/).some((name) => !innocent.test(name) && wordsOf(name).some((word) => boxWords.has(word)));
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
function isLinkBox(element: Element): boolean {
  const text = oneLine(element.textContent ?? '');
  if (text === '' || text.length > 600) return false;
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum + oneLine(link.textContent ?? '').length,
    0,
  );
  const share = linked / text.length;
  if (leads.test(text)) return share > 0.4 || text.length < 40;
  const isBlock = element.localName !== 'strong' && element.localName !== 'li';
  return (
    isBlock &&
    share > 0.9 &&
    element.querySelectorAll('a').length >= 3 &&
    text.length / element.querySelectorAll('a').length < 90
  );
}

function holdsMuch(element: Element, root: Element): boolean {
  const all = textOfParagraphs(root).length;
  return all > 0 && textOfParagraphs(element).length > all * 0.4;
}
