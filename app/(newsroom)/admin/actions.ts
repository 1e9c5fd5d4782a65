'use server';

import { signOut } from '#auth.ts';
import { signInPath } from '#paths.ts';

/** Ends the session of this browser. */
export async function signOutAction(): Promise<void> {
  await signOut({ redirectTo: signInPath });
}
