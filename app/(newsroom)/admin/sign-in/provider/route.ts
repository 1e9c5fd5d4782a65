import { redirect } from 'next/navigation';
import { providerAddress } from '#auth.ts';
import { env } from '#env.ts';
import { signInPath } from '#paths.ts';

/** Leads to the provider: a link, because our policy lets forms go nowhere else. */
export async function GET(): Promise<never> {
  redirect(env.oidc ? await providerAddress() : signInPath);
}
