import type { ArticleError } from './article-error.ts';
import type { SegmentError } from './segment-target.ts';

/** A colleague has the translation in hand, since when. */
export type ClaimedError = { kind: 'claimed'; by: string; since: Date };

/** Every expected way in which an act at the wire desk fails. */
export type DeskError =
  | ArticleError
  | SegmentError
  | ClaimedError
  /** Sentences that the gate doubts, and that nobody has confirmed or corrected since. */
  | { kind: 'unconfirmed'; segments: string[] }
  /** Nobody can have read so much in so little time; it can be accepted in so many seconds. */
  | { kind: 'too_quick'; seconds: number }
  /** It is on its way through the stages, and will be another text. */
  | { kind: 'dispatch_busy' }
  /** Sentences have no translation, or are of another text of the source than stands there now. */
  | { kind: 'outdated_translation' }
  /** Somebody is changing the published article, which this would not reach. */
  | { kind: 'article_open' }
  | { kind: 'no_section' }
  /** Only what trusted sources say may be accepted in batches. */
  | { kind: 'untrusted_source' }
  /** It is not where this act could be done to it. */
  | { kind: 'not_rejected' };
