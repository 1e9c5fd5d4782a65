import type { ArticleRule } from './article-rule.ts';
import { flaggedShare } from './article-rules/flagged-share.ts';
import { headlineCapitals } from './article-rules/headline-capitals.ts';
import { headlineFullStop } from './article-rules/headline-full-stop.ts';
import { headlineLength } from './article-rules/headline-length.ts';
import { headlineMissing } from './article-rules/headline-missing.ts';
import { headlineUntranslated } from './article-rules/headline-untranslated.ts';
import { sectionConfidence } from './article-rules/section-confidence.ts';
import { sectionLanguage } from './article-rules/section-language.ts';
import { topicRisk } from './article-rules/topic-risk.ts';

/** Every rule for an article, in the order in which what they find is told. */
export const articleRules: readonly ArticleRule[] = [
  flaggedShare,
  headlineMissing,
  headlineUntranslated,
  headlineCapitals,
  headlineLength,
  headlineFullStop,
  sectionLanguage,
  sectionConfidence,
  topicRisk,
];
