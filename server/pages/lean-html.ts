/** The page still needs the framework's runtime: it has a hole that a script would fill, or a script that would run. */
export class LeanHtmlError extends Error {
  override name = 'LeanHtmlError';
}

// React's comments, Next's empty outlet for streamed metadata, and every tag that may belong to the framework.
const landmark = /<!--|<div hidden="">(?:<!--\/?\$-->)*<\/div>|<script(?=[\s>])|<link(?=[\s/>])|<template id="[BP]:/g;
// A boundary that waits ($?), that failed ($!) or that was left to the browser ($~).
const hole = /^<!--\$[?!~]/;
const data = /^application\/(?:ld\+)?json$/;
const frameworkCode =
  /^(?:\(?self\.__next_|\(?globalThis\["TURBOPACK"\]|\(?globalThis\.TURBOPACK|requestAnimationFrame\(function\(\)\{\$RT=)/;

/**
 * Drops from a page what only the framework's runtime would read: its scripts, flight data, preloads of scripts, and
 * React's comments. Stylesheets, fonts, data blocks and our own scripts under /assets stay. One pass over the text.
 *
 * It relies on React's serialisation: attributes are quoted and hold no bare `<` or `>`.
 *
 * @throws {LeanHtmlError} when the page would not be complete without a runtime, or holds a script that would run.
 */
export function leanHtml(html: string): string {
  const parts: string[] = [];
  let from = 0;
  landmark.lastIndex = 0;
  for (let match = landmark.exec(html); match; match = landmark.exec(html)) {
    const at = match.index;
    const piece = readPiece(html, at, match[0]);
    if (piece.kept !== null) {
      parts.push(html.slice(from, at), piece.kept);
    } else {
      parts.push(html.slice(from, at));
    }
    from = piece.end;
    landmark.lastIndex = from;
  }
  parts.push(html.slice(from));
  return parts.join('');
}

type Piece = { end: number; kept: string | null };

function readPiece(html: string, at: number, found: string): Piece {
  if (found === '<!--') return readComment(html, at);
  if (found === '<script') return readScript(html, at);
  if (found === '<link') return readLink(html, at);
  if (found.startsWith('<div')) return { end: at + found.length, kept: null };
  throw new LeanHtmlError(`A Suspense boundary is still pending: ${excerpt(html, at)}`);
}

function readComment(html: string, at: number): Piece {
  if (hole.test(html.slice(at, at + 8))) {
    throw new LeanHtmlError(`A Suspense boundary is still pending or has failed: ${excerpt(html, at)}`);
  }
  return { end: after(html, '-->', at), kept: null };
}

function readScript(html: string, at: number): Piece {
  const open = after(html, '>', at);
  const end = after(html, '</script>', open);
  const tag = html.slice(at, open);
  const source = attribute(tag, 'src');
  const type = attribute(tag, 'type');
  if (source !== null) {
    if (source.startsWith('/_next/')) return { end, kept: null };
    if (source.startsWith('/assets/')) return { end, kept: html.slice(at, end) };
    throw new LeanHtmlError(`A script that is neither of /assets nor the framework's: ${excerpt(html, at)}`);
  }
  if (type !== null && data.test(type)) return { end, kept: html.slice(at, end) };
  if (attribute(tag, 'id') === '_R_' || frameworkCode.test(html.slice(open, open + 80))) return { end, kept: null };
  throw new LeanHtmlError(`An inline script: ${excerpt(html, at)}`);
}

function readLink(html: string, at: number): Piece {
  const end = after(html, '>', at);
  const tag = html.slice(at, end);
  const relation = attribute(tag, 'rel');
  const isFramework = attribute(tag, 'href')?.startsWith('/_next/') ?? false;
  const preloaded = relation === 'preload' ? attribute(tag, 'as') : null;
  if (preloaded === 'script') return { end, kept: null };
  if (relation === 'modulepreload' && isFramework) return { end, kept: null };
  // `expect` holds back the first paint until the runtime's script has been parsed, which is gone.
  if (relation === 'expect') return { end, kept: null };
  return { end, kept: tag.replace(' data-precedence="next"', '') };
}

function attribute(tag: string, name: string): string | null {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return null;
  const from = at + name.length + 3;
  return tag.slice(from, tag.indexOf('"', from));
}

function after(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  if (at < 0) throw new LeanHtmlError(`The page breaks off: ${excerpt(html, from)}`);
  return at + text.length;
}

function excerpt(html: string, at: number): string {
  return html.slice(at, at + 120);
}
