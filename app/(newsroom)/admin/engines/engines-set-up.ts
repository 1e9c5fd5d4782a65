import type { Env } from '#env.ts';

type Settings = Env['translation'];

/** The engines that somebody set up, and Apertium, in the order in which they are asked, then those of single pairs. */
export function enginesSetUp(settings: Settings): Settings['order'] {
  const named = [...settings.order, ...[...settings.orders.values()].flat()];
  return [...new Set(named.filter((name) => settings[name] !== null))];
}
