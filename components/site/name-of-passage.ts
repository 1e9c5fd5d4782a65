import type { SiteContext } from './site-context.ts';

/** What a passage is called: «le paragraphe 3»; `passage` is its name in reports, or the number of a block from 0. */
export function nameOfPassage(passage: string, { messages, clock }: SiteContext): string {
  const { passages } = messages.report;
  if (passage === 'text' || passage === 'headline' || passage === 'standfirst') return passages[passage];
  return passages.block.replace('%', (Number(passage) + 1).toLocaleString(clock.locale));
}
