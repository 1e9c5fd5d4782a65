import { SignInFrame } from '#components/newsroom/sign-in/sign-in-frame.tsx';
import { newsroom } from '#messages/newsroom/fr.ts';
import { deskPath } from '#paths.ts';

const { title, text, back } = newsroom.notFound;

/** What a screen answers that is not there, or not for whoever asked. */
export default function NotFoundScreen() {
  return (
    <SignInFrame title={title}>
      <p className="text-label leading-body">{text}</p>
      <p>
        <a className="inline-block py-2 font-bold underline underline-offset-3" href={deskPath}>
          {back}
        </a>
      </p>
    </SignInFrame>
  );
}
