import { Field } from '#components/ui/field.tsx';
import { slugOf } from '#lib/slug.ts';
import { sideTexts } from '#messages/newsroom/article-side.ts';
import { BlockButton } from './block-button.tsx';

type Props = {
  slug: string;
  headline: string;
  /** The whole address that readers will type or click. */
  address: string;
  problem: string | null;
  onChange: (slug: string) => void;
};

/** The last part of the article's address, with the address as a whole. */
export function SlugField({ slug, headline, address, problem, onChange }: Props) {
  const fromHeadline = slugOf(headline);
  return (
    <div className="grid gap-y-1">
      <Field
        autoCapitalize="none"
        label={sideTexts.slug}
        name="slug"
        onChange={(event) => onChange(event.target.value)}
        problem={problem}
        spellCheck={false}
        value={slug}
      />
      <p className="break-all text-soft">{address}</p>
      {fromHeadline !== '' && fromHeadline !== slug && (
        <p>
          <BlockButton onClick={() => onChange(fromHeadline)}>{sideTexts.slugFromHeadline}</BlockButton>
        </p>
      )}
    </div>
  );
}
