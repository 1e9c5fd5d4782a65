import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { listNotes } from '#db/queries/editor-notes.ts';
import { ok } from '#lib/result.ts';
import { addNote } from '#newsroom/add-note.ts';
import { markNote } from '#newsroom/mark-note.ts';
import { answerJson } from '../../../answer-json.ts';

type Context = { params: Promise<{ article: string }> };

const marked = z.object({ noteId: z.uuid(), isDone: z.boolean() });

/** Leaves a note to colleagues, and answers all notes on the article. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { article: articleId } = await params;
  return answerJson(request, {
    schema: z.object({ text: z.string() }),
    act: async (actor, { text }) => {
      const added = await addNote(writer(), actor, { articleId, text });
      return added.ok ? ok(await listNotes(writer(), actor, articleId)) : added;
    },
  });
}

/** Marks a note as done with, or opens it again, and answers all notes on the article. */
export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  const { article: articleId } = await params;
  return answerJson(request, {
    schema: marked,
    act: async (actor, mark) => {
      const done = await markNote(writer(), actor, { articleId, ...mark });
      return done.ok ? ok(await listNotes(writer(), actor, articleId)) : done;
    },
  });
}
