import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { readTranslation, type TranslationSettings, translationVariables } from './env/translation.ts';

const webAddress = (protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`);

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: whole(1, 65_535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  SITE_URL: webAddress(['http:', 'https:']).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: webAddress(['postgres:', 'postgresql:']).optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  ADMIN_EMAIL: z.email('must be an e-mail address').default('admin@depeche.example'),
  DEMO: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  WEB_PROCESSES: whole(1, 256).default(availableParallelism()),
  WORKER: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  SMTP_URL: webAddress(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>\r\n]* <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'must be an e-mail address, or a name and <an address>',
    )
    .optional(),
  OIDC_ISSUER: webAddress(['http:', 'https:']).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).max(60).optional(),
  WIRE_ALLOWED_HOSTS: z
    .string()
    .regex(
      /^[\w.:[\]-]+:\d+(?:,[\w.:[\]-]+:\d+)*$/,
      'must be hosts with their ports, such as 10.0.0.7:80, with commas between',
    )
    .optional(),
  ...translationVariables,
  CACHE_MEGABYTES: whole(1, 65_536).default(64),
  CACHE_TAG_HEADER: z
    .string()
    .regex(/^[A-Za-z][A-Za-z-]*$/, 'must be the name of an HTTP header')
    .default('Cache-Tag'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, silent',
    })
    .default('info'),
});

/** The configuration of a process, read once from the environment; see the table in README.md. */
export type Env = {
  nodeEnv: 'development' | 'production' | 'test';
  port: number;
  host: string;
  /** Origin of the public site, without a trailing slash. */
  siteUrl: string;
  /** Absolute path of the folder that holds the embedded database, media and secrets. */
  dataDir: string;
  /** Address of the database, or null for the embedded one. */
  databaseUrl: string | null;
  authSecret: string | null;
  adminEmail: string;
  demo: boolean;
  webProcesses: number;
  worker: boolean;
  /** By which server and in whose name the newsroom sends letters; null where it sends none. */
  mail: { smtpUrl: string; from: string } | null;
  /** Where people may sign in besides; null where nowhere. */
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | null;
  /** Hosts with ports that the wire may ask although they are not public. */
  wireAllowedHosts: string[];
  translation: TranslationSettings;
  /** Bound of the page cache of each web process, in mebibytes. */
  cacheMegabytes: number;
  cacheTagHeader: string;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
};

/** A variable of the environment that can't be used; `message` is a sentence that says which and why. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * Parses the environment into an {@link Env}.
 *
 * @throws {EnvironmentError} with one line for each variable that has a wrong value.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
    throw new EnvironmentError(lines.join('\n'));
  }
  const values = parsed.data;
  const translation = readTranslation(values);
  if (translation.problems.length > 0) throw new EnvironmentError(translation.problems.join('\n'));
  const siteUrl = new URL(values.SITE_URL ?? `http://localhost:${values.PORT}`);
  return {
    nodeEnv: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    siteUrl: siteUrl.origin,
    dataDir: resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    authSecret: values.AUTH_SECRET ?? null,
    adminEmail: values.ADMIN_EMAIL.toLowerCase(),
    demo: values.DEMO === 'on',
    webProcesses: values.WEB_PROCESSES,
    worker: values.WORKER === 'on',
    mail: values.SMTP_URL
      ? { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM ?? `Dépêche <depeche@${siteUrl.hostname}>` }
      : null,
    oidc: readOidc(values),
    wireAllowedHosts: values.WIRE_ALLOWED_HOSTS?.split(',') ?? [],
    translation: translation.settings,
    cacheMegabytes: values.CACHE_MEGABYTES,
    cacheTagHeader: values.CACHE_TAG_HEADER,
    logLevel: values.LOG_LEVEL,
  };
}

// All three or none: half a provider would be missed only by those who can't sign in.
function readOidc({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }: z.infer<typeof schema>): Env['oidc'] {
  if (!OIDC_ISSUER && !OIDC_CLIENT_ID && !OIDC_CLIENT_SECRET) return null;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET)
    throw new EnvironmentError('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set together.');
  const name = OIDC_NAME ?? new URL(OIDC_ISSUER).hostname;
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name };
}

/** The configuration of this process. */
export const env: Env = readEnv(process.env);

/** The environment for a process that we start: our own, with `changes` on top. */
export function environmentForChild(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}
