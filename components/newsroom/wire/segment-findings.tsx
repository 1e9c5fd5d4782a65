import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import type { DeskSegment } from './desk-item.ts';
import { flagWords } from './flag-words.ts';
import { repairName } from './repair-name.ts';
import type { SegmentWork } from './segment-work.ts';

type Props = { segment: DeskSegment; work: SegmentWork | null };

const link = 'cursor-pointer py-1 text-start font-semibold text-ink underline underline-offset-2';

/** What the gate says of a sentence, and what is to be done about it. */
export function SegmentFindings({ segment, work }: Props) {
  const { flags, review, target } = segment;
  const repaired = repairName(segment);
  const lost = segment.names.filter((name) => segment.source.includes(name) && !(target ?? '').includes(name));
  const provenance = [
    originOf(segment),
    review && wireDeskTexts.reviewed(wireDeskTexts.outcomes[review.outcome], review.by),
  ];
  return (
    <div className="grid content-start gap-y-1 text-note leading-ui">
      {flags.map((flag) => {
        const { sentence, detail } = flagWords(flag);
        return (
          <p key={`${flag.rule} ${JSON.stringify(flag.detail)}`}>
            <strong className={segment.isDoubtful ? 'block text-signal' : 'block text-soft'}>{sentence}</strong>
            {detail}
          </p>
        );
      })}
      {target === null && <p className="font-bold text-signal">{wireDeskTexts.notTranslated}</p>}
      <p className="text-soft">
        {[flags.length === 0 && target !== null ? wireDeskTexts.sure : null, ...provenance].filter(Boolean).join(' · ')}
      </p>
      {work && (
        <div className="flex flex-wrap gap-x-4">
          {segment.isDoubtful && repaired && (
            <button className={link} onClick={work.repair} type="button">
              {wireDeskTexts.repairTo(repaired.name)} <Key name="R" />
            </button>
          )}
          {segment.isDoubtful &&
            lost.map((name) => (
              <button className={link} key={name} onClick={() => work.keepName(name)} type="button">
                {wireDeskTexts.keepName(name)}
              </button>
            ))}
          {target !== null && review?.outcome !== 'confirmed' && (
            <button className={link} onClick={work.confirm} type="button">
              {wireDeskTexts.confirm} <Key name="C" />
            </button>
          )}
          <button className={link} onClick={work.edit} type="button">
            {target === null ? wireDeskTexts.translate : wireDeskTexts.edit} <Key name="E" />
          </button>
        </div>
      )}
    </div>
  );
}

function Key({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="ms-0.5 border border-current px-1 font-sans text-mark font-semibold max-lg:hidden"
    >
      {name}
    </span>
  );
}

function originOf({ origin, engine }: DeskSegment): string | null {
  if (origin === null) return null;
  return origin === 'engine' ? engine : wireDeskTexts.by[origin];
}
