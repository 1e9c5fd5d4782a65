import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { readAge } from './age.ts';

/** A file of an edition that can't be read as it is; `message` names the file and what is wrong in it. */
export class EditionFileError extends Error {
  override name = 'EditionFileError';
}

/** An age such as `3 h`, in milliseconds. */
export const age = z.string().transform((text, context) => {
  const milliseconds = readAge(text);
  if (milliseconds !== null) return milliseconds;
  context.addIssue({
    code: 'custom',
    message: `"${text}" is no age such as "12 min", "3 h", "2 d", "5 w", "4 mo" or "3 y"`,
  });
  return z.NEVER;
});

/** What a YAML file says, checked. Where there is no such file, `missing` takes its place if it is given. */
export async function readYamlFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  missing?: string,
): Promise<z.output<Schema>> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    if (missing !== undefined && 'code' in error && error.code === 'ENOENT') return missing;
    throw unreadable(file, error);
  });
  return check(file, schema, text);
}

/** What an HTML file says above its text, checked, and the text. */
export async function readHtmlFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<{ matter: z.output<Schema>; html: string }> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw unreadable(file, error);
  });
  const [, matter, html] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (matter === undefined || html === undefined)
    throw new EditionFileError(`${file}: no front matter between --- lines`);
  return { matter: check(file, schema, matter), html };
}

/** The HTML files in a folder, in the order of the alphabet. */
export async function listHtmlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: Error) => {
    throw unreadable(folder, error);
  });
  const files = names.filter((name) => name.endsWith('.html'));
  return files.sort().map((name) => join(folder, name));
}

function check<Schema extends z.ZodType>(file: string, schema: Schema, text: string): z.output<Schema> {
  const parsed = schema.safeParse(parseYamlFile(file, text));
  if (!parsed.success) throw new EditionFileError(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function unreadable(place: string, error: Error): EditionFileError {
  return new EditionFileError(`${place} can’t be read: ${error.message}`);
}

function parseYamlFile(file: string, text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    throw new EditionFileError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
