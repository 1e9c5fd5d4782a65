import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { documentFromHtml } from '#document/from-html.ts';
import { escapeMarkup } from '#document/segments/segment-markup.ts';
import { segmentsOf } from '../dispatch-segments.ts';
import { typesetText } from '../typeset-content.ts';
import { age, EditionFileError, readYamlFile } from './read-file.ts';

const sentence = z.strictObject({ text: z.string(), target: z.string(), names: z.array(z.string()).default([]) });
const stories = z.array(
  z.strictObject({
    source: z.string(),
    locale: z.string().default('fr'),
    url: z.url(),
    received: age,
    /** A name that dispatches of the same event share. */
    event: z.string().optional(),
    headline: sentence,
    paragraphs: z.array(z.array(sentence)),
  }),
);

const flag = z.object({
  rule: z.string(),
  weight: z.number(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
const verdict = z.object({
  verdict: z.enum(['publish', 'hold', 'refuse']),
  score: z.number(),
  reasons: z.array(flag),
  segments: z.record(z.string(), z.array(flag)),
});

/** A dispatch that waits at the wire desk of a newsroom that is loaded. */
export type WireStory = z.output<typeof stories>[number];

/** What the gate said of one, by the address of the dispatch. */
export type WireVerdict = z.output<typeof verdict>;

/** The dispatches that wait in an edition, none where it has no such file. */
export async function readWireStories(folder: string): Promise<WireStory[]> {
  const file = join(folder, 'wire.yaml');
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  return exists ? readYamlFile(file, stories) : [];
}

/** What the gate said of them. */
export async function readWireVerdicts(folder: string): Promise<Record<string, WireVerdict>> {
  const file = join(folder, 'wire-verdicts.json');
  const parsed = z.record(z.string(), verdict).safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new EditionFileError(`${file}: ${parsed.error.message}`);
  return parsed.data;
}

/** The text of a dispatch as it came. */
export function textOfStory({ headline, paragraphs }: WireStory) {
  const html = paragraphs.map((each) => `<p>${each.map(({ text }) => escapeMarkup(text)).join(' ')}</p>`).join('');
  const { document: body } = documentFromHtml(html, { resolveMedia: () => null });
  return { headline: headline.text, standfirst: '', body };
}

/** Its sentences with what a machine made of them. */
export function sentencesOfStory(story: WireStory, language: string) {
  const written = new Map([story.headline, ...story.paragraphs.flat()].map((each) => [escapeMarkup(each.text), each]));
  return segmentsOf(textOfStory(story), language).map(({ id: segment, block, role, text: source, hash }, position) => {
    const one = written.get(source);
    if (!one) throw new EditionFileError(`wire.yaml: ${story.url} has no translation of «${source}»`);
    const target = typesetText(escapeMarkup(one.target), story.locale);
    return { segment, block, role, source, position, sourceHash: hash, target, names: one.names };
  });
}
