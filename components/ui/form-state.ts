/** What a form shows after it was sent. */
export type FormState = {
  /** What was typed: a form never loses it. */
  values: Record<string, string | string[]>;
  /** What is wrong, in a sentence, by the name of the field. */
  problems: Record<string, string>;
  /** What concerns the whole form: a failure, or what was done. */
  message: string | null;
  isDone: boolean;
};

/** A form that nobody has sent. */
export const untouched: FormState = { values: {}, problems: {}, message: null, isDone: false };
