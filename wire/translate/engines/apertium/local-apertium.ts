import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ok } from '#lib/result.ts';
import { remember } from '../remember.ts';
import { readModes } from './find-route.ts';
import { createPipeline, type Pipeline } from './pipeline.ts';
import type { ApertiumPlace } from './place.ts';
import { readStream, writeStream } from './stream-format.ts';

/** The Apertium of this machine, called by the name of its program; a batch may take `timeLimit` milliseconds. */
export function createLocalApertium(program: string, timeLimit: number): ApertiumPlace {
  const pipelines = new Map<string, Pipeline>();
  const pipelineFor = (mode: string) => {
    const pipeline = pipelines.get(mode) ?? createPipeline(mode, { program, timeLimit });
    pipelines.set(mode, pipeline);
    return pipeline;
  };
  const listed = remember(async () => {
    try {
      const { stdout } = await promisify(execFile)(program, ['-l'], { timeout: 10_000, maxBuffer: 1024 * 1024 });
      return readModes(stdout);
    } catch {
      return null;
    }
  });
  return {
    listPairs: async () => (await listed()) ?? [],
    async translate({ mode }, texts, withMarks, signal) {
      const answer = await pipelineFor(mode).translate(texts.map(writeStream), signal);
      return answer.ok ? ok(answer.value.map((stream) => readStream(stream, withMarks))) : answer;
    },
    async close() {
      await Promise.all([...pipelines.values()].map((pipeline) => pipeline.close()));
      pipelines.clear();
    },
  };
}
