'use client';

import { use, useRef } from 'react';
import { Field } from '#components/ui/field.tsx';
import { sideTexts } from '#messages/newsroom/article-side.ts';
import type { ShownMedium } from '#newsroom/upload-media.ts';
import { AltField } from './alt-field.tsx';
import { BlockButton } from './block-button.tsx';
import { CreditField } from './credit-field.tsx';
import { MediaShelfContext } from './media-shelf.ts';
import { acceptedFiles } from './send-file.ts';
import { ShownPicture } from './shown-picture.tsx';
import { UploadList } from './upload-list.tsx';
import { useUploads } from './use-uploads.ts';

type Props = {
  leadMediaId: string | null;
  caption: string;
  locale: string;
  isEditable: boolean;
  problem: string | null;
  onPicture: (mediaId: string | null) => void;
  onCaption: (caption: string) => void;
};

/** The picture that opens the article, as readers will see it, with its caption and credit. */
export function LeadField({ leadMediaId, caption, locale, isEditable, problem, onPicture, onCaption }: Props) {
  const shelf = use(MediaShelfContext);
  const picker = useRef<HTMLInputElement>(null);
  const uploads = useUploads(shelf, locale);
  const found = leadMediaId === null ? null : shelf.find(leadMediaId);
  const lead = found !== null && typeof found !== 'string' ? found : null;
  const send = async (file: File | undefined) => {
    const medium = file ? await uploads.send(file) : null;
    if (medium?.kind === 'image') onPicture(medium.id);
  };
  if (!isEditable) return lead && <Picture lead={lead} />;
  return (
    <section aria-label={sideTexts.lead} className="my-6 font-sans text-ui" data-field="leadMediaId">
      {lead && <Picture lead={lead} />}
      <p className="flex flex-wrap gap-x-5 py-2">
        <BlockButton onClick={() => picker.current?.click()}>
          {lead ? sideTexts.otherLead : sideTexts.chooseLead}
        </BlockButton>
        {lead && <BlockButton onClick={() => onPicture(null)}>{sideTexts.removeLead}</BlockButton>}
      </p>
      <UploadList label={sideTexts.leadUpload} onForget={uploads.forget} uploads={uploads.uploads} />
      {lead && (
        <div className="grid gap-3 md:grid-cols-2">
          <Field
            label={sideTexts.leadCaption}
            onChange={(event) => onCaption(event.target.value)}
            problem={problem}
            value={caption}
          />
          <CreditField key={`credit ${lead.id}`} medium={lead} />
          <AltField key={`alt ${lead.id}`} locale={locale} medium={lead} />
        </div>
      )}
      <input
        accept={acceptedFiles.image}
        aria-hidden="true"
        className="hidden"
        onChange={({ target }) => {
          void send(target.files?.[0]);
          target.value = '';
        }}
        ref={picker}
        tabIndex={-1}
        type="file"
      />
    </section>
  );
}

function Picture({ lead }: { lead: ShownMedium }) {
  return (
    <div className="[&_img]:aspect-16/9 [&_img]:w-full [&_img]:bg-print [&_img]:object-cover">
      <ShownPicture alt={lead.alt ?? ''} medium={lead} />
    </div>
  );
}
