'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { slugOf } from '#lib/slug.ts';
import { pageTexts } from '#messages/newsroom/pages.ts';
import { saveInfoPage } from '#newsroom/save-info-page.ts';
import { pageScreenPath } from '#paths/newsroom.ts';
import { formAction } from '../form-action.ts';

const savedAt = z.union([z.literal('').transform(() => null), z.coerce.date()]);

const saving = formAction({
  schema: z
    .object({
      key: z.enum(['about', 'translation', 'legal', 'privacy', 'accessibility']),
      locale: z.string(),
      title: z.string(),
      standfirst: z.string(),
      slug: z.string(),
      body: z.string().transform(readJson),
      basedOn: savedAt,
    })
    .transform((page) => ({ ...page, slug: page.slug.trim() || slugOf(page.title, 80) })),
  act: (actor, page) => saveInfoPage(writer(), actor, page),
  afterwards: (_id, { locale, key }) => {
    revalidatePath(pageScreenPath(locale, key));
    return pageTexts.form.saved;
  },
});

/** Saves a page about the paper, which readers see at once. */
export async function saveInfoPageAction(before: FormState, data: FormData): Promise<FormState> {
  const { values, ...state } = await saving(before, data);
  // The screen has the text still; it would only travel back.
  const { body: _body, ...typed } = values;
  return { ...state, values: typed };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
