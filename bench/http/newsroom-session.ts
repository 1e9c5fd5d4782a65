import { openDatabase } from '#db/client.ts';
import { addUser } from '#newsroom/add-user.ts';
import { signInPath } from '#paths.ts';

/** The headers by which the newsroom knows somebody who is signed in, and their page as the place where they ask from. */
export type NewsroomHeaders = { cookie: string; origin: string };

const person = { email: 'banc@depeche.example', name: 'Banc d’essai', password: 'une phrase pour mesurer' };

/** Adds an editor, unless an earlier scenario did, and signs in by the form, as a browser without script would. */
export async function signInAsEditor(databaseUrl: string, port: number): Promise<NewsroomHeaders> {
  const db = openDatabase(databaseUrl, { max: 1 });
  const added = await addUser(db, { ...person, role: 'editor' }).finally(() => db.end());
  if (!added.ok && added.error.kind !== 'email_taken') throw new Error(`No editor: ${added.error.kind}`);
  const origin = `http://127.0.0.1:${port}`;
  const page = await (await fetch(`${origin}${signInPath}`)).text();
  const form = page.split('<form').find((part) => part.includes('name="password"')) ?? '';
  const body = new FormData();
  for (const [input] of form.matchAll(/<input type="hidden"[^>]*>/g)) {
    const attribute = (name: string) =>
      new RegExp(`${name}="([^"]*)"`).exec(input)?.[1]?.replaceAll('&quot;', '"') ?? '';
    body.append(attribute(' name'), attribute(' value'));
  }
  body.append('email', person.email);
  body.append('password', person.password);
  const answer = await fetch(`${origin}${signInPath}`, {
    method: 'POST',
    body,
    headers: { origin },
    redirect: 'manual',
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  if (!cookie.includes('session-token')) throw new Error(`The sign-in answered ${answer.status}, and no session.`);
  return { cookie, origin };
}
