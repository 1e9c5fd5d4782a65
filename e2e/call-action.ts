import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { untouched } from '#components/ui/form-state.ts';
import { explainFailure } from '#messages/newsroom/failures.ts';
import { signInPath } from '#paths.ts';
import type { FormFields } from '#tests/policy/door.ts';
import { root } from '#tests/program.ts';

/** What became of what was sent: `refused` is the policy's word, `sign-in` the way of those who are nobody. */
export type Outcome = 'done' | 'refused' | 'sign-in' | { other: string };

type Action = { id: string; file: string; address: string };

const nobodysId = '00000000-0000-7000-8000-000000000000';

/** The actions of the newsroom as they were built, by their names, each with a screen that knows it. */
export function builtActions(): Record<string, Action> {
  const written = readFileSync(join(root, '.next/server/server-reference-manifest.json'), 'utf8');
  type Entry = { filename: string; exportedName: string; workers: Record<string, unknown> };
  const { node }: { node: Record<string, Entry> } = JSON.parse(written); // Next's own list, written by this build
  return Object.fromEntries(
    Object.entries(node).map(([id, { filename, exportedName, workers }]) => {
      const [screen = ''] = Object.keys(workers);
      const address = screen
        .replace(/^app\/\(newsroom\)/, '')
        .replace(/\/page$/, '')
        .replaceAll(/\[[a-z]+\]/g, nobodysId);
      return [exportedName, { id, file: filename, address }];
    }),
  );
}

/** Calls an action as the screens' own scripts do, of the site that `request` asks: whether or not its screen may be seen. */
export async function callAction(request: APIRequestContext, action: Action, sent: FormFields): Promise<Outcome> {
  const answer = await request.post(action.address, {
    headers: { accept: 'text/x-component', 'next-action': action.id },
    maxRedirects: 0,
    // As React writes down arguments: the state of the form and its fields, or values by themselves.
    ...(sent.fields ? { multipart: asArguments(sent.fields) } : { data: JSON.stringify(sent.data ?? []) }),
  });
  const way = answer.headers()['x-action-redirect'];
  if (way !== undefined) {
    const [address = ''] = way.split(';');
    return new URL(address, 'http://site').pathname === signInPath ? 'sign-in' : 'done';
  }
  return outcomeOf(await answer.text());
}

function asArguments(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(`_1_${name}`, value);
  // Last: what it points to must have come.
  data.append('0', JSON.stringify([untouched, '$K1']));
  return data;
}

// A line for each value; the first says which of them is the answer.
function outcomeOf(body: string): Outcome {
  const [, line = ''] = /^0:\{"a":"\$@([\da-f]+)"/m.exec(body) ?? [];
  const [, text = ''] = new RegExp(`^${line}:(.*)$`, 'm').exec(body) ?? [];
  const answer: unknown = text.startsWith('{') ? JSON.parse(text) : null;
  if (answer === null || typeof answer !== 'object') return { other: text };
  if (!('isDone' in answer) || answer.isDone === true) return 'done';
  if ('message' in answer && answer.message === explainFailure({ kind: 'forbidden' })) return 'refused';
  return { other: text };
}
