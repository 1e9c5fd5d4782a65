'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { ImportState } from '#components/newsroom/sources/import-form.tsx';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { explainProblem } from '#messages/newsroom/failures.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { addSource } from '#newsroom/add-source.ts';
import { changeSource } from '#newsroom/change-source.ts';
import { type ImportedLine, importSources } from '#newsroom/import-sources.ts';
import { pauseSource } from '#newsroom/pause-source.ts';
import { removeSource } from '#newsroom/remove-source.ts';
import { restartDispatch, restartStages } from '#newsroom/restart-dispatch.ts';
import { resumeSource } from '#newsroom/resume-source.ts';
import { runSource } from '#newsroom/run-source.ts';
import { sourceScreenPath, sourcesPath } from '#paths/newsroom.ts';
import { dispatchStoryPath } from '#paths/wire-keeping.ts';
import { formAction } from '../form-action.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import { sourceForm, sourceInput, withClearEditions } from './source-fields.ts';

const ofSource = z.object({ sourceId: z.uuid() });

const adding = formAction({
  schema: withClearEditions(sourceForm),
  act: async (actor, fields) => addSource(writer(), actor, sourceInput(fields, await newsroomClock())),
  afterwards: ({ id }) => redirect(sourceScreenPath(id)),
});

const changing = formAction({
  schema: withClearEditions(sourceForm.extend(ofSource.shape)),
  act: async (actor, { sourceId, ...fields }) =>
    changeSource(writer(), actor, { sourceId, ...sourceInput(fields, await newsroomClock()) }),
  afterwards: (_value, { sourceId }) => again(sourceId, sourceTexts.form.saved),
});

const pausing = formAction({
  schema: ofSource,
  act: (actor, input) => pauseSource(writer(), actor, input),
  afterwards: (_value, { sourceId }) => again(sourceId, sourceTexts.pause.paused),
});

const resuming = formAction({
  schema: ofSource,
  act: (actor, input) => resumeSource(writer(), actor, input),
  afterwards: (_value, { sourceId }) => again(sourceId, sourceTexts.pause.resumed),
});

const running = formAction({
  schema: ofSource,
  act: (actor, input) => runSource(writer(), actor, input),
  afterwards: (_value, { sourceId }) => again(sourceId, sourceTexts.ran),
});

const restarting = formAction({
  schema: z.object({ dispatchId: z.uuid(), from: z.enum(restartStages) }),
  act: (actor, input) => restartDispatch(writer(), actor, input),
  afterwards: ({ sourceId }, { dispatchId }) => {
    revalidatePath(dispatchStoryPath(dispatchId));
    return again(sourceId, sourceTexts.dispatches.restarted);
  },
});

const removing = formAction({
  schema: ofSource,
  act: (actor, input) => removeSource(writer(), actor, input),
  afterwards: () => redirect(sourcesPath()),
});

function again(sourceId: string, sentence: string): string {
  revalidatePath(sourceScreenPath(sourceId));
  return sentence;
}

/** Adds a source, and shows it. */
export async function addSourceAction(before: FormState, data: FormData): Promise<FormState> {
  return adding(before, data);
}

/** Says something else of a source. */
export async function changeSourceAction(before: FormState, data: FormData): Promise<FormState> {
  return changing(before, data);
}

/** Asks nothing more of a source. */
export async function pauseSourceAction(before: FormState, data: FormData): Promise<FormState> {
  return pausing(before, data);
}

/** Asks a source again. */
export async function resumeSourceAction(before: FormState, data: FormData): Promise<FormState> {
  return resuming(before, data);
}

/** Marks a source due. */
export async function runSourceAction(before: FormState, data: FormData): Promise<FormState> {
  return running(before, data);
}

/** Sends a dispatch through its stages again. */
export async function restartDispatchAction(before: FormState, data: FormData): Promise<FormState> {
  return restarting(before, data);
}

/** Removes a source, and shows the others. */
export async function removeSourceAction(before: FormState, data: FormData): Promise<FormState> {
  return removing(before, data);
}

/** Adds the sources of a list, and says line by line what became of them. */
export async function importSourcesAction(before: ImportState, data: FormData): Promise<ImportState> {
  let lines: ImportedLine[] = [];
  const importing = formAction({
    schema: z.object({ language: z.string(), file: z.union([z.instanceof(File), z.string()]) }),
    act: async (actor, { language, file }) => {
      const opml = typeof file === 'string' ? Buffer.from(file) : new Uint8Array(await file.arrayBuffer());
      const imported = await importSources(writer(), actor, { opml, language });
      if (imported.ok) lines = imported.value;
      return imported;
    },
    afterwards: (imported) => {
      const count = (outcome: string) => imported.filter((line) => line.outcome === outcome).length;
      return sourceTexts.list.done(count('added'), count('known'), count('refused'));
    },
  });
  const state = await importing(before, data);
  const told = lines.map((line) => ({ ...line, why: line.outcome === 'refused' ? explainProblem(line.reason) : '' }));
  return { ...state, lines: told };
}
