import type { EngineRow } from '#components/newsroom/engines/engine-row.ts';
import type { EngineWait } from '#db/queries/editor-engines.ts';
import type { Env } from '#env.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { nameOfEngine, engineTexts as texts } from '#messages/newsroom/engines.ts';
import { figuresOfMonth, sumUp, type UsageRow } from './engine-figures.ts';
import { enginesSetUp } from './engines-set-up.ts';

type Settings = Env['translation'];
type Known = { usage: readonly UsageRow[]; waits: readonly EngineWait[]; days: readonly string[]; clock: Clock };

const { places } = texts;
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url);

/** Engines that are set up, in the order in which they are asked, and those that worked this month and no longer are. */
export function engineRows(settings: Settings, known: Known): EngineRow[] {
  const names = new Set<string>([...enginesSetUp(settings), ...known.usage.map(({ engine }) => engine)]);
  return [...names].map((name) => rowOf(name, settings, known));
}

/** Whether anything was set up by somebody: Apertium alone is asked without that. */
export function isAnySetUp(settings: Settings): boolean {
  return (
    settings.order.some((name) => name !== 'apertium' && settings[name] !== null) || settings.apertium.url !== null
  );
}

function rowOf(name: string, settings: Settings, { usage, waits, days, clock }: Known): EngineRow {
  const own = usage.filter(({ engine }) => engine === name);
  const today = sumUp(own.filter(({ day }) => day === days.at(-1)));
  const month = sumUp(own);
  const asked: readonly string[] = settings.order.filter((each) => settings[each] !== null);
  const at = asked.indexOf(name);
  const waiting = waits.filter(({ reason }) => reason.startsWith(`${name}:`));
  const { facts } = texts;
  return {
    name,
    title: nameOfEngine(name),
    facts: [
      { name: facts.place, value: placeOf(name, settings) },
      { name: facts.rank, value: at < 0 ? texts.notAsked : texts.rank(at) },
      { name: facts.today, value: today.calls === 0 ? texts.unused : texts.used(today.characters, today.calls) },
      { name: facts.budget, value: budgetOf(settings.budgets.get(name), today) },
      { name: facts.cost, value: month.cost === 0 ? texts.free : texts.money(today.cost) },
      ...(month.speed === null ? [] : [{ name: facts.speed, value: texts.speedOf(month.speed) }]),
      { name: facts.failures, value: texts.failures(today.failures, today.calls) },
      ...waiting.map(({ reason, dispatches, nextAt }) => ({
        name: facts.waits,
        value: texts.wait(reason, dispatches, formatMoment(clock, nextAt)),
      })),
    ],
    ...figuresOfMonth(own, days),
  };
}

function placeOf(name: string, { apertium, libretranslate, deepl, openai, marian }: Settings): string {
  if (name === 'apertium') return apertium.url ? places.server(hostOf(apertium.url)) : places.local;
  if (name === 'libretranslate' && libretranslate) return places.server(hostOf(libretranslate.url));
  if (name === 'deepl' && deepl) return places.server(deepl.url ? hostOf(deepl.url) : 'deepl.com');
  if (name === 'openai' && openai) return places.model(openai.model, hostOf(openai.url));
  if (name === 'marian' && marian) return places.models(marian.models);
  return places.gone;
}

function budgetOf(budget: { characters: number | null; cost: number | null } | undefined, today: Today): string {
  if (budget?.characters != null) return texts.ofCharacters(today.characters, budget.characters);
  if (budget?.cost != null) return texts.ofMoney(today.cost, budget.cost);
  return texts.noBudget;
}

type Today = { characters: number; cost: number };
