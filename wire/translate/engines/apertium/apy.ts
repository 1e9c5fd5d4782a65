import { decodeHTML } from 'entities';
import { z } from 'zod';
import { err, ok, type Result } from '#lib/result.ts';
import type { EngineError } from '../../engine.ts';
import { askJson } from '../ask-json.ts';
import { remember } from '../remember.ts';
import { type ApertiumPair, readModes } from './find-route.ts';
import type { ApertiumPlace } from './place.ts';
import { type Stretch, unknown } from './stream-format.ts';

const pairs = z.object({ responseData: z.array(z.object({ sourceLanguage: z.string(), targetLanguage: z.string() })) });
const translation = z.object({ responseData: z.object({ translatedText: z.string() }) });
const atOnce = 4;

/**
 * An Apertium behind an address, by APy (wiki.apertium.org/wiki/Apertium-apy). It takes no stream format and one text a call,
 * so that texts go as HTML, in which tags travel with their words just the same.
 */
export function createApy(url: string, timeLimit: number): ApertiumPlace {
  const place = (path: string) => new URL(path, url.endsWith('/') ? url : `${url}/`).href;
  const listed = remember(async () => {
    const signal = new AbortController().signal;
    const answer = await askJson({ url: place('listPairs'), signal, timeLimit: 10_000 });
    const parsed = answer.ok ? pairs.safeParse(answer.value) : null;
    if (!parsed?.success) return null;
    const modes = parsed.data.responseData.map(
      ({ sourceLanguage, targetLanguage }) => `${sourceLanguage}-${targetLanguage}`,
    );
    return readModes(modes.join('\n'));
  });

  async function translateOne(
    pair: ApertiumPair,
    text: readonly Stretch[],
    withMarks: boolean,
    signal: AbortSignal,
  ): Promise<Result<Stretch[], EngineError>> {
    if (text.length === 0) return ok([]);
    const langpair = pair.mode.replace('-', '|');
    const form = { langpair, q: writeHtml(text), format: 'html', markUnknown: withMarks ? 'yes' : 'no' };
    const answer = await askJson({ url: place('translate'), form, signal, timeLimit });
    if (!answer.ok) return answer;
    const parsed = translation.safeParse(answer.value);
    if (parsed.success) return ok(readHtml(parsed.data.responseData.translatedText, withMarks));
    return err({ kind: 'bad_answer', reason: 'APy answered with something else than a translation' });
  }

  return {
    listPairs: async () => (await listed()) ?? [],
    async translate(pair, texts, withMarks, signal) {
      const translated: Stretch[][] = [];
      for (let start = 0; start < texts.length; start += atOnce) {
        const some = texts.slice(start, start + atOnce);
        const answers = await Promise.all(some.map((text) => translateOne(pair, text, withMarks, signal)));
        for (const answer of answers) {
          if (!answer.ok) return answer;
          translated.push(answer.value);
        }
      }
      return ok(translated);
    },
    close: async () => undefined,
  };
}

function writeHtml(text: readonly Stretch[]): string {
  return text
    .map((stretch) => {
      if (stretch.kind === 'text') {
        const escaped = stretch.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        return stretch.marks.reduceRight((inner, mark) => `<span id="m${mark}">${inner}</span>`, escaped);
      }
      const number = stretch.content.slice(1);
      return stretch.content.startsWith('m') ? `<br id="m${number}"/>` : `&#${number};`;
    })
    .join('');
}

function readHtml(html: string, withMarks: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  const marks: number[] = [];
  let end = 0;
  const addText = (text: string) => {
    const words = decodeHTML(text).replace(/[*#@](?=\p{L})/gu, withMarks ? unknown : '');
    if (words !== '') stretches.push({ kind: 'text', text: words, marks: [...marks] });
  };
  for (const match of html.matchAll(/<span id="m(\d+)">|<\/span>|<br id="m(\d+)"\s*\/?>/g)) {
    addText(html.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[1] !== undefined) marks.push(Number(match[1]));
    else if (match[2] !== undefined) stretches.push({ kind: 'blank', content: `m${match[2]}` });
    else marks.pop();
  }
  addText(html.slice(end));
  return stretches;
}
