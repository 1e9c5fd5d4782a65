import type { Edit } from '#lib/typography/edits.ts';
import { frenchTypography } from '#lib/typography/french.ts';

// A correction concerns what was just typed: «...» needs three signs, a unit the blank before it.
const reach = 3;
// What rules look at before it; more would find what somebody wanted otherwise.
const context = 24;

/**
 * What sets a French line that was typed so far, at its end alone, by the rules that set it when it is saved
 * (lib/typography/french.ts). Quotation marks are set at once, open or closed by what stands before them; those rules
 * wait for the pair. Null where it is set already.
 */
export function correctionAt(text: string): Edit | null {
  return quotationMark(text) ?? apostrophe(text) ?? setEnd(text);
}

function quotationMark(text: string): Edit | null {
  if (!text.endsWith('"')) return null;
  const before = text.slice(0, -1);
  const isOpen = before.lastIndexOf('«') > before.lastIndexOf('»');
  const [blank = ''] = /\s*$/.exec(before) ?? [];
  const opens = /(?:^|[\s([{—–«])$/.test(before) && !(isOpen && blank !== '' && !/«\s*$/.test(before));
  const start = opens ? before.length : before.length - blank.length;
  return { start, end: text.length, text: opens ? '«\u00a0' : '\u00a0»' };
}

function apostrophe(text: string): Edit | null {
  return /\p{L}'$/u.test(text) ? { start: text.length - 1, end: text.length, text: '’' } : null;
}

function setEnd(text: string): Edit | null {
  // A colon may be that of an address, and what stands in an address is no prose: the blank after it will tell.
  if (/\S:$|(?::\/\/|www\.|@)\S*$/.test(text)) return null;
  const boundary = text.slice(0, Math.max(0, text.length - context)).search(/\S*$/);
  const from = text.length > context ? boundary : 0;
  const typed = text.slice(from);
  const set = frenchTypography(typed);
  let head = 0;
  while (head < typed.length && typed[head] === set[head]) head += 1;
  let tail = 0;
  const shortest = Math.min(typed.length, set.length) - head;
  while (tail < shortest && typed.at(-1 - tail) === set.at(-1 - tail)) tail += 1;
  const edit = { start: from + head, end: text.length - tail, text: set.slice(head, set.length - tail) };
  return typed === set || edit.start < text.length - reach ? null : edit;
}
