declare const isEditor: unique symbol;

/**
 * Proof that whoever asks may see what is not public. Reads of drafts demand it; only `newsroom/actor.ts` makes one,
 * for people whom `auth.ts` knows and for our own machines, so that a reader's page can't even compile against a draft.
 */
export type Editor = { readonly [isEditor]: true };
