// Of the classes of a page the light version keeps those that its own style sheet knows (public/assets/lite.css).
export const liteClasses: ReadonlySet<string> = new Set([
  'article-body',
  'attribution',
  'back-to-top',
  'border-t',
  'edition-row',
  'flex',
  'font-bold',
  'font-sans',
  'grid',
  'headline',
  'infobox',
  'infobox-title',
  'line-through',
  'lite-switch',
  'photo-link',
  'pullquote',
  'report-link',
  'section-bar',
  'site-footer',
  'skip-link',
  'sr-only',
  'table-scroll',
  'text-mark',
  'text-signal',
  'text-soft',
  'text-standfirst',
  'uppercase',
]);

const scripts = /<script[\s>][\s\S]*?<\/script>/g;
const links = /<link [^>]*>/g;
const needed = / rel="(?:canonical|icon|license|next|prev)"| href="\/assets\//;
const metas = /<meta (?:property|name="(?:twitter:|robots|description|author|next-size-adjust|theme-color))[^>]*>/g;
const forScripts = / data-[a-z-]+="[^"]*"/g;
const classes = / class="([^"]*)"/g;
// Said to search engines, which do not keep light pages, and of links that open no window.
const relations = / rel="(?:author|tag|nofollow|noopener)"/g;
const paragraphs = / id="(p-\d+)"/g;

/**
 * Makes the light version of a lean page: no script, nothing for one, no linked data, no font and no style sheet but its own, none of the
 * framework's classes; and search engines are asked to keep the full page instead, which its canonical link names.
 *
 * It relies on React's serialisation: attributes are quoted and hold no bare `<` or `>`, texts hold no bare `"`.
 */
export function liteHtml(html: string): string {
  return html
    .replace(scripts, '')
    .replace(links, (link) => (needed.test(link) ? link : ''))
    .replace(metas, '')
    .replace(forScripts, '')
    .replace(relations, '')
    .replace(paragraphs, (id, name: string) => (html.includes(`href="#${name}"`) ? id : ''))
    .replace(classes, (_, names: string) => {
      const kept = names.split(' ').filter((name) => liteClasses.has(name));
      return kept.length === 0 ? '' : ` class="${kept.join(' ')}"`;
    })
    .replace('</head>', '<meta name="robots" content="noindex"/></head>');
}
