'use client';

import { useEffect, useState } from 'react';
import { previewTexts } from '#messages/newsroom/preview.ts';
import { askForLink, type MadeLink, type NoLink } from './ask-for-link.ts';

// The link of this screen itself: it need not outlive the look that somebody takes.
const hours = 1;

/** The very page that readers will get, on a phone and on a desk. */
export function PreviewFrames({ articleId }: { articleId: string }) {
  const [link, setLink] = useState<MadeLink | NoLink | null>(null);
  useEffect(() => {
    let isLeft = false;
    void askForLink(articleId, hours).then((answer) => isLeft || setLink(answer));
    return () => {
      isLeft = true;
    };
  }, [articleId]);
  if (link === null) return <p role="status">{previewTexts.preparing}</p>;
  if (link.kind === 'failed')
    return (
      <p className="font-bold text-signal" role="alert">
        {link.message}
      </p>
    );
  const { path } = link;
  const label = 'mb-2 flex items-baseline justify-between font-bold';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-8 lg:grid-cols-[22.5rem_minmax(0,1fr)]">
      <section>
        <h2 className={label}>
          {previewTexts.phone}
          <a className="font-normal underline underline-offset-2" href={path} rel="noreferrer" target="_blank">
            {previewTexts.openAlone}
          </a>
        </h2>
        <iframe className="h-[46rem] w-full max-w-[22.5rem] border border-ink" src={path} title={previewTexts.phone} />
      </section>
      {/* As wide as a desk, and shrunk to the room that there is. */}
      <section className="@container max-lg:hidden">
        <h2 className={label}>{previewTexts.desk}</h2>
        <div className="h-[46rem] overflow-hidden border border-ink">
          <iframe
            className="h-[80rem] w-[80rem] origin-top-left scale-[0.575] xl:scale-[0.64]"
            src={path}
            title={previewTexts.desk}
          />
        </div>
      </section>
    </div>
  );
}
