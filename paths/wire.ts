import { type EditionAddress, wirePath } from '#paths.ts';

/** How the wire is doing: `/fil/etat`, `/en/wire/status`. */
export function wireStatusPath(edition: EditionAddress): string {
  return `${wirePath(edition)}/${wireStatusWord(edition.locale)}`;
}

/** What an edition calls that page: French in French, English everywhere else. */
export function wireStatusWord(locale: string): string {
  return locale.toLowerCase().startsWith('fr') ? 'etat' : 'status';
}
