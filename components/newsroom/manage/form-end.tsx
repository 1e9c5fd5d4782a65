import { Button } from '#components/ui/button.tsx';
import type { FormState } from '#components/ui/form-state.ts';

/** The end of a form: its button, and beside it what became of the form. */
export function FormEnd({ state, isPending, label }: { state: FormState; isPending: boolean; label: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <Button disabled={isPending} type="submit">
        {label}
      </Button>
      {state.message && (
        <p className="font-bold" role={state.isDone ? 'status' : 'alert'}>
          {state.message}
        </p>
      )}
    </div>
  );
}
