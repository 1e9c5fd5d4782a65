import { ActButton } from '#components/ui/act-button.tsx';
import type { FormState } from '#components/ui/form-state.ts';
import { Status } from '#components/ui/status.tsx';
import type { AccountTexts } from '#messages/newsroom/account.ts';

type Action = (before: FormState, data: FormData) => Promise<FormState>;

type Props = {
  sessions: readonly { id: string; device: string; seen: string; isHere: boolean }[];
  endSession: Action;
  endOthers: Action;
  texts: AccountTexts['sessions'];
};

/** The browsers in which somebody is signed in, each with a way to end it. */
export function SessionList({ sessions, endSession, endOthers, texts }: Props) {
  return (
    <div className="grid gap-y-2">
      <ul>
        {sessions.map(({ id, device, seen, isHere }) => (
          <li className="flex flex-wrap items-center gap-x-6 border-b py-1 first:border-t" key={id}>
            <div className="me-auto grid min-h-11 content-center">
              <span className="text-label font-semibold">{device}</span>
              <span className="text-soft tabular-nums">{seen}</span>
            </div>
            {isHere ? (
              <Status tone="live">{texts.here}</Status>
            ) : (
              <ActButton
                action={endSession}
                fields={{ sessionId: id }}
                fullLabel={texts.endThis(device)}
                label={texts.end}
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <ActButton action={endOthers} label={texts.endOthers} />}
    </div>
  );
}
