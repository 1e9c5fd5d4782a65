import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { err, ok, type Result } from '#lib/result.ts';
import type { Engine, EngineError, Translated, TranslationRequest } from '../engine.ts';
import { type ApertiumPair, findRoute, readModes } from './apertium/find-route.ts';
import { createPipeline, type Pipeline, type PipelineOptions } from './apertium/pipeline.ts';
import { finishText, prepareText, readStream, type Stretch, writeStream } from './apertium/stream-format.ts';

/** Apertium as a program of this machine. */
export type ApertiumEngine = Engine & {
  /** Ends what it has started. */
  close(): Promise<void>;
};

const defaults: PipelineOptions = { program: 'apertium', timeLimit: 60_000 };

/**
 * The Apertium that is installed here, over whatever pairs it has: from English to French through Catalan, where there is
 * no shorter way. Without Apertium it supports no pair. Words that it does not know keep its mark, an asterisk, unless they
 * look like names.
 */
export function createApertium(changes: Partial<PipelineOptions> = {}): ApertiumEngine {
  const options = { ...defaults, ...changes };
  const pipelines = new Map<string, Pipeline>();
  const listed = rememberPairs(options.program);
  const pipelineFor = (mode: string) => {
    const pipeline = pipelines.get(mode) ?? createPipeline(mode, options);
    pipelines.set(mode, pipeline);
    return pipeline;
  };

  async function translate({ from, to, texts, signal }: TranslationRequest): Promise<Result<Translated, EngineError>> {
    const route = findRoute(await listed(), from, to);
    if (!route) return err({ kind: 'unsupported_pair', reason: `Apertium has no way from ${from} to ${to}` });
    const prepared = texts.map(prepareText);
    let stretches: Stretch[][] = prepared.map((text) => text.stretches);
    for (const [step, { mode }] of route.entries()) {
      const answer = await pipelineFor(mode).translate(stretches.map(writeStream), signal);
      if (!answer.ok) return answer;
      stretches = answer.value.map((stream) => readStream(stream, step === route.length - 1));
    }
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const results = prepared.map(({ kept }, index) => finishText(stretches[index] ?? [], kept));
    return ok({ texts: results, characters, cost: 0 });
  }

  return {
    name: 'apertium',
    protection: 'tags',
    limits: { segments: 200, characters: 50_000 },
    supports: async (from, to) => findRoute(await listed(), from, to) !== null,
    translate,
    close: async () => {
      await Promise.all([...pipelines.values()].map((pipeline) => pipeline.close()));
      pipelines.clear();
    },
  };
}

// Packages come and go while we run: the list is read again after a minute.
function rememberPairs(program: string): () => Promise<ApertiumPair[]> {
  let read: { at: number; pairs: Promise<ApertiumPair[]> } | null = null;
  return () => {
    if (!read || Date.now() - read.at > 60_000) read = { at: Date.now(), pairs: listPairs(program) };
    return read.pairs;
  };
}

async function listPairs(program: string): Promise<ApertiumPair[]> {
  try {
    const { stdout } = await promisify(execFile)(program, ['-l'], { timeout: 10_000, maxBuffer: 1024 * 1024 });
    return readModes(stdout);
  } catch {
    return [];
  }
}
