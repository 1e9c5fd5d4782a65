'use server';

import { z } from 'zod';
import type { LookState } from '#components/newsroom/sources/look-state.ts';
import { writer } from '#db/process-connections.ts';
import { findSourceByName } from '#db/queries/editor-sources.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { explainWireFailure } from '#messages/newsroom/wire-failures.ts';
import { type LookError, lookForSource, type SourceLook } from '#newsroom/look-for-source.ts';
import { writeSelectors } from '#newsroom/source-selectors.ts';
import { formAction } from '../../form-action.ts';

const input = z.object({ address: z.string().trim(), selectors: z.string().default('') });

/** Looks at what stands behind an address, and keeps nothing of it. */
export async function lookAtSourceAction(before: LookState, data: FormData): Promise<LookState> {
  let found: LookState['found'] = null;
  let problems: LookState['problems'] | null = null;
  const looking = formAction({
    schema: input,
    act: async (actor, asked) => {
      const looked = await lookForSource(writer(), actor, asked);
      if (looked.ok) {
        const known = await findSourceByName(writer(), actor, looked.value.feedUrl);
        found = {
          look: looked.value,
          known: known && { id: known.id, name: known.name },
          values: beginningOf(looked.value),
        };
      } else problems = problemsOf(looked.error);
      return looked;
    },
  });
  const state = await looking(before, data);
  return problems ? { ...state, problems, message: null, found } : { ...state, found };
}

function beginningOf({ name, feedUrl, homepage, language, selectors }: SourceLook) {
  return {
    name,
    feedUrl,
    homepage: homepage ?? '',
    language: language ?? '',
    city: '',
    sectionId: '',
    licencePolicy: 'link_only',
    licenceProof: '',
    licenceUntil: '',
    givesPictures: '',
    translation: 'usual',
    translateInto: '',
    trust: 'watched',
    filing: 'draft',
    rhythmMinutes: '',
    selectors: writeSelectors(selectors),
  };
}

/** What is said beside a field; null where the form says it as any other does. */
function problemsOf(error: LookError): LookState['problems'] | null {
  if (error.kind === 'no_answer') return { address: sourceTexts.find.noAnswer };
  if (error.kind !== 'not_found_there') return null;
  const { failure } = error;
  const field = failure.kind === 'no_match' || failure.kind === 'bad_selector' ? 'selectors' : 'address';
  return { [field]: explainWireFailure(failure) };
}
