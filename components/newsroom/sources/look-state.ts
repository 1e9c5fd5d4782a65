import type { FormState } from '#components/ui/form-state.ts';
import type { SourceLook } from '#newsroom/look-for-source.ts';
import type { SourceFieldName } from './source-form.tsx';

/** What somebody who looked at an address is shown: what stands there, the source that reads it already, and a form to begin with. */
export type LookState = FormState & {
  found: {
    look: SourceLook;
    known: { id: string; name: string } | null;
    values: Readonly<Record<SourceFieldName, string>>;
  } | null;
};
