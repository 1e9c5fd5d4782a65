import type { DeskItem } from './desk-item.ts';

/** What is asked of the server to be done with the open dispatch; texts only, since forms send it too. */
export type WorkRequest =
  | { act: 'confirm' | 'correct' | 'translate'; segment: string; target: string }
  | { act: 'accept'; fingerprint: string }
  | { act: 'publish-unreviewed'; fingerprint: string }
  | { act: 'schedule'; fingerprint: string; publishAt: string }
  | { act: 'reject' | 'hold'; fingerprint: string; reason: string }
  | { act: 'undo-rejection' }
  | { act: 'assign'; userId: string }
  | { act: 'engine'; engine: string }
  | { act: 'choose'; dispatchId: string }
  | { act: 'undo-rewrite'; rewriteId: string }
  | { act: 'keep-name'; name: string };

/** What came of it: the dispatch as it stands now, and what became of its article where it was accepted. */
export type WorkAnswer = { item: DeskItem | null; outcome: 'published' | 'scheduled' | 'submitted' | null };
