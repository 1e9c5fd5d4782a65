import { parseDocument } from '#document/schema.ts';
import { typographyForDocument } from '#document/typography.ts';
import { frenchTypography } from '#lib/typography/french.ts';
import type { Draft } from '../draft.ts';

/**
 * What the server will make of a draft: blanks at the ends gone, the typography of its language, the text in the form in
 * which it is stored. Drafts are compared and merged in this form, or each mark that was set would pass for a change.
 */
export function settleDraft(draft: Draft, locale: string): Draft {
  const line = (text: string) => (locale.startsWith('fr') ? frenchTypography(text.trim()) : text.trim());
  const parsed = parseDocument(draft.body);
  return {
    ...draft,
    headline: line(draft.headline),
    standfirst: line(draft.standfirst),
    leadCaption: line(draft.leadCaption),
    body: typographyForDocument(parsed.ok ? parsed.value : draft.body, locale),
  };
}
