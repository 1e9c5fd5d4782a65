import { type FormEvent, useId, useState } from 'react';
import { askServer, sending, type Told } from '#components/newsroom/ask-server.ts';
import { QuietButton } from '#components/ui/quiet-button.tsx';
import type { ArticleNote } from '#db/queries/editor-notes.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import type { Result } from '#lib/result.ts';
import { colleagueTexts } from '#messages/newsroom/colleagues.ts';
import { notesEndpoint } from '#paths/newsroom.ts';

const texts = colleagueTexts.notes;

type Props = { articleId: string; notes: readonly ArticleNote[]; clock: Clock };

/** Notes to colleagues on an article: what is open first, and what is done. */
export function NotesPanel({ articleId, notes: initial, clock }: Props) {
  const id = useId();
  const [notes, setNotes] = useState(initial);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const take = (answer: Result<ArticleNote[], Told>) => {
    if (answer.ok) setNotes(answer.value);
    setProblem(answer.ok ? null : answer.error.sentence);
    return answer.ok;
  };
  const ask = (method: 'POST' | 'PATCH', body: object) =>
    askServer<ArticleNote[]>(notesEndpoint(articleId), sending(method, body)).then(take);
  // Shown at once; a failure puts it back.
  const mark = async (marked: ArticleNote, isDone: boolean) => {
    setNotes((all) =>
      all.map((note) => (note.id === marked.id ? { ...note, doneAt: isDone ? new Date() : null } : note)),
    );
    if (!(await ask('PATCH', { noteId: marked.id, isDone }))) setNotes(notes);
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (await ask('POST', { text })) setText('');
  };
  return (
    <section aria-labelledby={id} className="border-t pt-4">
      <h2 className="font-bold" id={id}>
        {texts.title}
      </h2>
      {notes.length === 0 && <p className="mt-1 text-soft">{texts.none}</p>}
      <ul className="grid gap-y-3 pt-2">
        {notes.map((note) => (
          <li key={note.id}>
            <p className={`whitespace-pre-line ${note.doneAt ? 'text-soft line-through' : ''}`}>{note.text}</p>
            <p className="flex flex-wrap items-center justify-between gap-x-3 text-note text-soft">
              {texts.by(note.author, formatMoment(clock, new Date(note.createdAt)))}
              <label className="flex min-h-11 cursor-pointer items-center gap-x-2 text-ui font-semibold text-ink">
                <input
                  checked={note.doneAt !== null}
                  className="size-4.5 accent-ink"
                  onChange={(event) => void mark(note, event.target.checked)}
                  type="checkbox"
                />
                {texts.done}
              </label>
            </p>
          </li>
        ))}
      </ul>
      <form className="mt-2 grid justify-items-start gap-y-2" onSubmit={add}>
        <textarea
          aria-describedby={problem ? `${id}-problem` : undefined}
          aria-invalid={problem ? true : undefined}
          aria-label={texts.text}
          className="block field-sizing-content min-h-16 w-full border border-ink bg-transparent p-2 font-sans text-label"
          maxLength={2000}
          onChange={(event) => setText(event.target.value)}
          placeholder={texts.text}
          value={text}
        />
        {problem && (
          <p className="font-bold text-signal" id={`${id}-problem`} role="alert">
            {problem}
          </p>
        )}
        <QuietButton disabled={text.trim() === ''} type="submit">
          {texts.add}
        </QuietButton>
      </form>
    </section>
  );
}
