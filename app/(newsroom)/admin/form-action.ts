import type { z } from 'zod';
import { requireActor } from '#auth.ts';
import type { FormState } from '#components/ui/form-state.ts';
import type { Result } from '#lib/result.ts';
import { explainFailure, explainProblem } from '#messages/newsroom/failures.ts';
import type { Actor } from '#newsroom/actor.ts';
import type { FieldProblem } from '#newsroom/article-content.ts';

type Failure = { kind: string; problems?: readonly FieldProblem[] };

type Form<Input, Value, Failed extends Failure> = {
  schema: z.ZodType<Input>;
  /** The use case: it asks the policy itself. */
  act: (actor: Extract<Actor, { kind: 'person' }>, input: Input) => Promise<Result<Value, Failed>>;
  /** What comes after a success, such as the way to another screen; a sentence that it gives is shown. */
  afterwards?: (value: Value, input: Input) => Promise<string | undefined> | string | undefined;
};

/**
 * Makes the action of a form: it knows who sent it, reads the fields, calls the use case and says what became of it. The
 * form gets back what was typed, and beside each field what is wrong with it.
 */
export function formAction<Input, Value, Failed extends Failure>({
  schema,
  act,
  afterwards,
}: Form<Input, Value, Failed>) {
  return async (_before: FormState, data: FormData): Promise<FormState> => {
    const values = valuesOf(data);
    const actor = await requireActor();
    const parsed = schema.safeParse({ ...values, ...filesOf(data) });
    if (!parsed.success) return failed(values, parsed.error.issues.map(problemOf));
    const result = await act(actor, parsed.data);
    if (result.ok)
      return { values, problems: {}, message: (await afterwards?.(result.value, parsed.data)) ?? null, isDone: true };
    const { error } = result;
    if (error.problems) return failed(values, error.problems);
    return { values, problems: {}, message: explainFailure(error), isDone: false };
  };
}

function valuesOf(data: FormData): FormState['values'] {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    // Next's own fields begin with a dollar sign.
    if (name.startsWith('$')) continue;
    const texts = data.getAll(name).filter((value) => typeof value === 'string');
    values[name] = texts.length > 1 ? texts : (texts[0] ?? '');
  }
  return values;
}

// A file is not among what was typed: browsers ask for it anew.
function filesOf(data: FormData): Record<string, File> {
  const files: Record<string, File> = {};
  for (const [name, value] of data) if (typeof value !== 'string') files[name] = value;
  return files;
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  return { field: issue.path.join('.'), reason: issue.message };
}

function failed(values: FormState['values'], problems: readonly FieldProblem[]): FormState {
  const sentences = problems.map(({ field, reason }) => [field, explainProblem(reason)] as const);
  return { values, problems: Object.fromEntries(sentences.toReversed()), message: null, isDone: false };
}
