import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readYamlFile } from '#newsroom/load-edition/read-file.ts';
import { readWireStories, sentencesOfStory, type WireVerdict } from '#newsroom/load-edition/wire-files.ts';
import { checkArticle } from '#wire/gate/check-article.ts';

/** The files of the demo edition. */
export const demoFolder = fileURLToPath(new URL('../../db/seed/edition', import.meta.url));

const languages = z.array(z.object({ key: z.string(), language: z.string() }));

/** What the gate says today of the dispatches that wait in the demo, by their addresses. */
export async function judgeDemo(): Promise<Record<string, WireVerdict>> {
  const sources = await readYamlFile(`${demoFolder}/sources.yaml`, languages);
  const spoken = new Map(sources.map(({ key, language }) => [key, language]));
  const stories = await readWireStories(demoFolder);
  return Object.fromEntries(
    stories.map((story) => {
      const from = spoken.get(story.source) ?? '';
      const rows = sentencesOfStory(story, from).map(({ segment: id, ...row }) => ({ id, ...row }));
      const { verdict, score, reasons, segments } = checkArticle({ from, to: story.locale, segments: rows });
      return [
        story.url,
        { verdict, score, reasons, segments: Object.fromEntries(segments.map((each) => [each.id, each.flags])) },
      ];
    }),
  );
}
