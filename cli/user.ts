import { openDatabase } from '#db/client.ts';
import { listUsers } from '#db/queries/editor-users.ts';
import { userRole } from '#db/schema/users.ts';
import { env } from '#env.ts';
import type { Role } from '#newsroom/actor.ts';
import { addUser } from '#newsroom/add-user.ts';
import { makePasswordLink } from '#newsroom/make-password-link.ts';
import { resetPassword } from '#newsroom/reset-password.ts';
import { newPasswordPath } from '#paths/newsroom.ts';
import { absolute } from '#paths.ts';
import { reachDatabase } from './reach-database.ts';
import { makePassword } from './secrets.ts';
import { CommandError, say } from './terminal.ts';

const usage = `depeche user list
depeche user add <e-mail> <name> <${userRole.enumValues.join(' | ')}>
depeche user reset <e-mail>              prints a link to a new password
depeche user reset <e-mail> --password   gives a new password at once and ends the sessions`;

/** `depeche user …`: the people who may sign in. */
export async function user([act, ...args]: string[]): Promise<void> {
  const run = { list, add, reset }[act ?? ''];
  if (!run) throw new CommandError(usage);
  const database = await reachDatabase();
  const db = openDatabase(database.url, { max: 1 });
  try {
    await run(db, args);
  } finally {
    await db.end();
    await database.release();
  }
}

type Db = ReturnType<typeof openDatabase>;

async function list(db: Db): Promise<void> {
  for (const { email, name, role, suspendedAt } of await listUsers(db)) {
    say([email, name, role, ...(suspendedAt ? ['suspended'] : [])].join('\t'));
  }
}

async function add(db: Db, [email, name, role]: string[]): Promise<void> {
  if (!email?.includes('@') || !name || !isRole(role)) throw new CommandError(usage);
  const password = makePassword();
  const added = await addUser(db, { email, name, role, password });
  if (!added.ok) throw new CommandError(`${email} has an account already. A new password: depeche user reset ${email}`);
  say(`${email} may sign in with the password ${password}`);
}

async function reset(db: Db, [email, option]: string[]): Promise<void> {
  if (!email || (option !== undefined && option !== '--password')) throw new CommandError(usage);
  await (option ? giveNewPassword(db, email) : printLink(db, email));
}

async function printLink(db: Db, email: string): Promise<void> {
  const link = await makePasswordLink(db, 'operator', { email, purpose: 'reset' });
  if (!link.ok) throw unknown(email);
  say(`By this link ${email} sets a new password, once, until ${link.value.expiresAt.toISOString()}:`);
  say(absolute(env.siteUrl, newPasswordPath(link.value.token)));
}

async function giveNewPassword(db: Db, email: string): Promise<void> {
  const password = makePassword();
  const done = await resetPassword(db, { email, password });
  if (!done.ok) throw unknown(email);
  say(`${email} may sign in with the password ${password}; older sessions have ended.`);
}

function unknown(email: string): CommandError {
  return new CommandError(`Nobody has the address ${email}, or they are suspended. Who there is: depeche user list`);
}

function isRole(value: string | undefined): value is Role {
  return userRole.enumValues.some((role) => role === value);
}
