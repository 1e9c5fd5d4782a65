const longest = 2048;

/**
 * Whether an address may stand in a link of an article: http(s) and mailto addresses, a path on this site (`/…`, but not
 * `//…` or `/\…`, which name another host), or a fragment (`#…`); at most 2,048 characters, none of them a blank, a control
 * character or a backslash, which browsers drop or read as a slash (WHATWG URL, «basic URL parser»).
 */
export function isSafeHref(href: string): boolean {
  if (href.length > longest || hasUnsafeCharacter(href)) return false;
  if (/^#/.test(href) || /^\/(?!\/)/.test(href)) return true;
  if (/^mailto:[^:]/i.test(href)) return true;
  return /^https?:\/\/[^/]/i.test(href) && URL.canParse(href);
}

/** Whether an address may be embedded: an absolute https address that passes `isSafeHref`. */
export function isSafeEmbedUrl(url: string): boolean {
  return /^https:/i.test(url) && isSafeHref(url);
}

/** Whether a string is a UUID in its usual form, in lower case (RFC 9562, section 4). */
export function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}

/** Whether a string has the shape of a language tag that `Intl` accepts (BCP 47, section 2.1, without private use). */
export function isLanguageTag(value: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/**
 * Makes an address found in HTML fit for a link: blanks around it go, tabs and line ends in it go (as in WHATWG URL),
 * blanks within are encoded, `//host` becomes https, and a relative address is completed with `baseUrl`. Null where the
 * result is not safe (see `isSafeHref`) or stays relative.
 */
export function cleanHref(raw: string, baseUrl?: string): string | null {
  if (raw.length > 2 * longest) return null;
  const trimmed = raw.trim().replace(/[\t\r\n]/g, '');
  const completed = /^\/\//.test(trimmed) ? `https:${trimmed}` : trimmed;
  const encoded = completed.replaceAll(' ', '%20');
  const absolute = baseUrl === undefined || encoded.startsWith('#') ? encoded : resolveAgainst(encoded, baseUrl);
  return absolute !== null && isSafeHref(absolute) ? absolute : null;
}

function resolveAgainst(address: string, baseUrl: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return URL.canParse(address, baseUrl) ? new URL(address, baseUrl).href : null;
}

function hasUnsafeCharacter(href: string): boolean {
  return /[\p{Cc}\p{Z}\ufeff\\]/u.test(href) || !href.isWellFormed();
}
