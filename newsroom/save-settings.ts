import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { findDefaultLocale, upsertSetting } from '#db/queries/editor-settings.ts';
import type { Settings } from '#db/schema/settings.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { frenchTypography } from '#lib/typography/french.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { FieldProblem } from './article-content.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

const line = z.string().trim().max(300, 'too_long');
const webAddress = z.url({ protocol: /^https?$/, error: 'address_form' });
const orEmpty = <T extends z.ZodType>(schema: T) => z.union([z.literal(''), schema]);

const schemas = {
  publisher: z.strictObject({
    name: line.min(1, 'name_missing'),
    legalForm: line,
    postalAddress: line,
    director: line,
    host: line,
    email: orEmpty(z.email('email_form')),
    sameAs: z.array(webAddress).max(20, 'too_many'),
  }),
  rights: z.strictObject({
    isMiningReserved: z.boolean(),
    policyUrl: orEmpty(z.union([z.string().regex(/^\/(?!\/)[^\s\\]*$/, 'address_form'), webAddress])),
    // A product token, as robots.txt names crawlers (RFC 9309, section 2.2.1), with the digits that some have.
    blockedCrawlers: z.array(z.string().regex(/^[\w.-]{1,80}$/, 'crawler_form')).max(500, 'too_many'),
  }),
  discovery: z.strictObject({ indexUnreviewed: z.boolean(), hub: orEmpty(webAddress) }),
} satisfies { [Key in keyof Settings]: z.ZodType<Settings[Key]> };

/** A setting with its new value, which is kept as a whole. */
export type SettingInput = { [Key in keyof Settings]: { key: Key; value: Settings[Key] } }[keyof Settings];

/** Why a setting was not saved. */
export type SettingsError = { kind: 'forbidden'; act: 'save-settings' } | { kind: 'invalid'; problems: FieldProblem[] };

/** A setting is known by its key, the audit log by ids: all settings share the nil one (RFC 9562, section 5.9). */
const settingsSubject = '00000000-0000-0000-0000-000000000000';

/** Saves a setting of the whole site. Texts are set in the typography of the default edition. */
export async function saveSettings(
  db: Database,
  actor: Actor,
  { key, value }: SettingInput,
  now = new Date(),
): Promise<Result<void, SettingsError>> {
  if (!can(actor, 'save-settings')) return err({ kind: 'forbidden', act: 'save-settings' });
  const parsed = schemas[key].safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), reason: issue.message }));
    return err({ kind: 'invalid', problems });
  }
  const checked: Settings[keyof Settings] = parsed.data;
  await db.transaction(async (tx) => {
    const isFrench = (await findDefaultLocale(tx))?.startsWith('fr') ?? false;
    const saved = isFrench && 'legalForm' in checked ? typeset(checked) : checked;
    await upsertSetting(tx, { key, value: saved, savedAt: now });
    const details = { key, value: saved };
    const subject = { subjectKind: 'setting', subjectId: settingsSubject } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'save-settings', ...subject, details });
  });
  return ok(undefined);
}

function typeset(publisher: Settings['publisher']): Settings['publisher'] {
  const { legalForm, postalAddress, director, host } = publisher;
  return {
    ...publisher,
    legalForm: frenchTypography(legalForm),
    postalAddress: frenchTypography(postalAddress),
    director: frenchTypography(director),
    host: frenchTypography(host),
  };
}
