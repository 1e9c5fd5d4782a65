import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import type { DeskItem } from './desk-item.ts';
import { writable } from './marked-text.ts';

type Props = {
  item: DeskItem;
  mayPublish: boolean;
  /** Sends a form; what it does is in its fields (`work-request.ts`). */
  submit: (data: FormData) => void;
};

const { acts } = wireDeskTexts;
const button = 'min-h-11 cursor-pointer border border-ink px-4 font-bold';

/** Every act as the button of a form, where there is no script. */
export function PlainForms({ item, mayPublish, submit }: Props) {
  const { translationId, fingerprint, locale, segments } = item;
  const hidden = (values: Record<string, string>) =>
    Object.entries({ translationId, ...values }).map(([name, value]) => (
      <input key={name} name={name} type="hidden" value={value} />
    ));
  const whole = (act: string, label: string) => (
    <form action={submit}>
      {hidden({ act, fingerprint, reason: wireDeskTexts.rejectReasons[0] ?? '' })}
      <button className={button} type="submit">
        {label}
      </button>
    </form>
  );
  return (
    <div className="grid gap-y-4 border-t px-4 py-4 xl:px-6">
      {segments.map(({ segment, source, target }, index) => (
        <form action={submit} className="grid gap-y-2" key={segment}>
          {hidden({ segment, seen: target ?? '' })}
          <label className="font-serif text-line" htmlFor={`plain-${index}`} lang={item.language}>
            {writable(source)}
          </label>
          <textarea
            className="border border-ink bg-paper p-2 font-serif text-line"
            defaultValue={writable(target ?? '')}
            id={`plain-${index}`}
            lang={locale}
            name="target"
            rows={3}
          />
          <div className="flex gap-x-3">
            {target !== null && (
              <button className={button} name="act" type="submit" value="confirm">
                {wireDeskTexts.confirm}
              </button>
            )}
            <button className={button} name="act" type="submit" value={target === null ? 'translate' : 'correct'}>
              {wireDeskTexts.save}
            </button>
          </div>
        </form>
      ))}
      <div className="flex flex-wrap gap-3">
        {whole('accept', mayPublish ? acts.accept : acts.submit)}
        {mayPublish && whole('publish-unreviewed', acts.withoutReview)}
        {item.isRejected ? whole('undo-rejection', acts.undo) : whole('reject', acts.reject)}
      </div>
    </div>
  );
}
