import type { ArticleKind } from '../catalogue.ts';

/** Texts of the search. */
export type SearchMessages = {
  results(q: string): string;
  /** «Vouliez-vous dire» and the link that follows. */
  didYouMean: string;
  /** Nothing was found as it was typed: what is shown instead. */
  corrected(typed: string, shown: string): string;
  nothing(q: string): string;
  suggestionCount: string;
  periods: Record<'any' | 'day' | 'week' | 'month' | 'year', string>;
  kinds: Record<ArticleKind | 'any', string>;
  places: Record<'section' | 'tag' | 'author', string>;
} & Record<
  | 'title'
  | 'description'
  | 'label'
  | 'submit'
  | 'filters'
  | 'section'
  | 'anySection'
  | 'kind'
  | 'period'
  | 'source'
  | 'anySource'
  | 'from'
  | 'to'
  | 'sort'
  | 'byRelevance'
  | 'byDate'
  | 'next'
  | 'first'
  | 'pages'
  | 'how'
  | 'howPhrase'
  | 'howExclude'
  | 'subjects'
  | 'tooLittle'
  | 'advice'
  | 'withoutFilters'
  | 'see',
  string
>;
