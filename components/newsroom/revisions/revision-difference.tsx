import { colleagueTexts } from '#messages/newsroom/colleagues.ts';
import { ChangedText } from '../difference/changed-text.tsx';
import type { Comparison } from '../difference/compare-contents.ts';

const texts = colleagueTexts.revisions;

/** What changed between two revisions of an article, word by word. */
export function RevisionDifference({ comparison: { fields, passages } }: { comparison: Comparison }) {
  const isSame = fields.length === 0 && passages.every(({ kind }) => kind === 'same');
  return (
    <>
      {isSame && <p className="mt-4 text-label">{texts.noDifference}</p>}
      <dl className="grid gap-y-4">
        {fields.map(({ field, before, after }) => (
          <div className="border-t pt-3" key={field}>
            <dt className="text-soft">{texts.fields[field]}</dt>
            <dd className="break-words font-serif text-line">
              <ChangedText after={after} before={before} />
            </dd>
          </div>
        ))}
      </dl>
      {passages.some(({ kind }) => kind === 'changed') && (
        <section aria-label={texts.fields.body} className="mt-4 border-t pt-3">
          <p className="text-soft">{texts.fields.body}</p>
          {passages.map((passage, index) => {
            // Passages have no names, and their order is all there is to them.
            const key = `${index} ${passage.kind}`;
            if (passage.kind === 'same') return <UnchangedPassages key={key} texts={passage.texts} />;
            return (
              <p className="mt-3 max-w-text whitespace-pre-line break-words font-serif text-line" key={key}>
                <ChangedText after={passage.after} before={passage.before} isSame={false} />
              </p>
            );
          })}
        </section>
      )}
    </>
  );
}

// What stayed is there for whoever wants to read on, and out of the way of everybody else.
function UnchangedPassages({ texts: unchanged }: { texts: readonly string[] }) {
  return (
    <details className="mt-3">
      <summary className="min-h-11 cursor-pointer py-2 text-soft underline underline-offset-2">
        {texts.unchanged(unchanged.length)}
      </summary>
      {unchanged.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same text may come twice, and nothing is ever moved
        <p className="mt-2 max-w-text whitespace-pre-line break-words font-serif text-line" key={index}>
          {text}
        </p>
      ))}
    </details>
  );
}
