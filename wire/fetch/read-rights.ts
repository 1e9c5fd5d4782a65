import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/**
 * What a source says of the use of its texts by machines; null where it says nothing.
 *
 * - `isMiningReserved`: text and data mining is reserved (TDMRep, W3C Community Group final report of 2024)
 * - `policy`: address of the terms on which it is granted all the same
 * - `licence`: address of an RSL licence (Really Simple Licensing 1.0)
 * - `isAiRefused`: the page asks not to be used by AI (`noai`)
 * - `isIndexRefused`, `isArchiveRefused`: the page asks robots not to index or to keep it
 */
export type StatedRights = {
  isMiningReserved: boolean | null;
  policy: string | null;
  licence: string | null;
  isAiRefused: boolean;
  isIndexRefused: boolean;
  isArchiveRefused: boolean;
};

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Nothing said. */
export const noRightsStated: StatedRights = {
  isMiningReserved: null,
  policy: null,
  licence: null,
  isAiRefused: false,
  isIndexRefused: false,
  isArchiveRefused: false,
};

/** What the headers of an answer say: `tdm-reservation`, `tdm-policy`, `X-Robots-Tag`, and `Link` with an RSL licence. */
export function rightsInHeaders(headers: Headers): StatedRights {
  const header = (name: string) => [headers[name] ?? []].flat().join(', ');
  return {
    isMiningReserved: readReservation(header('tdm-reservation')),
    policy: header('tdm-policy') || null,
    licence: /<([^>]+)>\s*;[^,]*rel="?license"?[^,]*type="application\/rsl\+xml"/i.exec(header('link'))?.[1] ?? null,
    ...readDirectives(header('x-robots-tag')),
  };
}

/** What the head of a page says: the same as `<meta>`, and `<link rel=license>`. */
export function rightsInPage(html: string): StatedRights {
  const metas = new Map<string, string>();
  let licence: string | null = null;
  const waiting: DefaultTreeAdapterTypes.ChildNode[] = [...parse(html.slice(0, 500_000)).childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    const name = attributes.name?.toLowerCase();
    if (node.tagName === 'meta' && name)
      metas.set(name, [metas.get(name), attributes.content ?? ''].filter(Boolean).join(', '));
    if (node.tagName === 'link' && attributes.rel === 'license' && attributes.type === 'application/rsl+xml') {
      licence = attributes.href ?? null;
    }
    if (node.tagName === 'html' || node.tagName === 'head') waiting.push(...node.childNodes);
  }
  return {
    isMiningReserved: readReservation(metas.get('tdm-reservation') ?? ''),
    policy: metas.get('tdm-policy') || null,
    licence,
    ...readDirectives([metas.get('robots'), metas.get('depeche')].filter(Boolean).join(', ')),
  };
}

/** What `/.well-known/tdmrep.json` says of a path: the first rule that matches counts (TDMRep, section 6). */
export function rightsInTdmFile(json: string, path: string): StatedRights {
  let rules: unknown;
  try {
    rules = JSON.parse(json);
  } catch {
    return noRightsStated;
  }
  if (!Array.isArray(rules)) return noRightsStated;
  const rule = rules.find(
    (candidate) => typeof candidate?.location === 'string' && matchesPattern(path, candidate.location),
  );
  if (!rule) return noRightsStated;
  const policy = rule['tdm-policy'];
  return {
    ...noRightsStated,
    isMiningReserved: readReservation(String(rule['tdm-reservation'] ?? '')),
    policy: typeof policy === 'string' ? policy : null,
  };
}

/** The addresses of RSL licences that a robots.txt names. */
export function licencesInRobots(robots: string): string[] {
  return [...robots.matchAll(/^\s*license\s*:\s*(\S+)/gim)].map((match) => match[1] ?? '');
}

/** Several statements as one: whoever reserves anything anywhere has reserved it. */
export function joinRights(statements: readonly StatedRights[]): StatedRights {
  const said = (read: (rights: StatedRights) => boolean) => statements.some(read);
  const first = <Value>(read: (rights: StatedRights) => Value | null) =>
    statements.map(read).find((value) => value !== null) ?? null;
  return {
    isMiningReserved: said((rights) => rights.isMiningReserved === true) || first((rights) => rights.isMiningReserved),
    policy: first(({ policy }) => policy),
    licence: first(({ licence }) => licence),
    isAiRefused: said(({ isAiRefused }) => isAiRefused),
    isIndexRefused: said(({ isIndexRefused }) => isIndexRefused),
    isArchiveRefused: said(({ isArchiveRefused }) => isArchiveRefused),
  };
}

function readReservation(text: string): boolean | null {
  if (/^\s*1\b/.test(text)) return true;
  return /^\s*0\b/.test(text) ? false : null;
}

// «otherbot: noindex» is for others; what names nobody, or all robots, is for us too.
function readDirectives(text: string): Pick<StatedRights, 'isAiRefused' | 'isIndexRefused' | 'isArchiveRefused'> {
  const directives = text
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/^[a-z][a-z0-9_-]*\s*:/.test(part) || /^(?:\*|depeche)\s*:/.test(part))
    .map((part) => part.replace(/^(?:\*|depeche)\s*:\s*/, ''));
  return {
    isAiRefused: directives.some((directive) => directive === 'noai' || directive === 'noimageai'),
    isIndexRefused: directives.some((directive) => directive === 'noindex' || directive === 'none'),
    isArchiveRefused: directives.some((directive) => directive === 'noarchive'),
  };
}

// The patterns of robots.txt: `*` is anything, `$` the end (RFC 9309, section 2.2.3).
function matchesPattern(path: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+?^{}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/\$(?!$)/g, '\\$');
  return pattern.length < 500 && new RegExp(`^${source}`).test(path);
}
