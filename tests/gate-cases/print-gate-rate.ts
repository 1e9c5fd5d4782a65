import { segmentRules } from '#wire/gate/rules.ts';
import { caseSets, type JudgedCase, judgeCases } from './gate-cases.ts';

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);

/** How many wrong pairs of a set are flagged, and how many right ones. */
export function rateOf(cases: readonly JudgedCase[]) {
  const [wrong, right] = [cases.filter(({ is }) => is === 'wrong'), cases.filter(({ is }) => is === 'right')];
  const flagged = (list: readonly JudgedCase[]) => list.filter(({ isFlagged }) => isFlagged).length;
  return { wrong: wrong.length, found: flagged(wrong), right: right.length, disturbed: flagged(right) };
}

/** The tables of docs/translation.md. */
function printRates(): string {
  const sets = caseSets.map((set) => ({ set, cases: judgeCases(set) }));
  const all = sets.flatMap(({ cases }) => cases);
  const totals = [...sets, { set: '**all**', cases: all }].map(({ set, cases }) => {
    const { wrong, found, right, disturbed } = rateOf(cases);
    const rates = [share(found, wrong), share(disturbed, right), share(found, found + disturbed)];
    return `| ${set} | ${found} of ${wrong} | ${rates[0]} | ${disturbed} of ${right} | ${rates[1]} | ${rates[2]} |`;
  });
  const missed = (set: (typeof caseSets)[number]) =>
    sets.flatMap((one) =>
      one.set === set ? one.cases.filter(({ is, isFlagged }) => is === 'wrong' && !isFlagged) : [],
    );
  return [
    '| pairs | wrong ones flagged | recall | right ones flagged | rate | precision |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...totals,
    '',
    ...sets.map(({ set, cases }) => sentenceOnForm(set, cases)),
    '',
    '| rule | errors of its kind that it finds | recall | pairs that it flags which are wrong | precision |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...segmentRules.map(({ name }) => rowOf(name, all)),
    '',
    `What it lets pass of *tuning* (${missed('tuning').length}), with the kind of the error:`,
    '',
    ...missed('tuning').map(({ faults, source, target }) => `- ${faults?.join(', ')}: ${source} → ${target}`),
    '',
    `What it lets pass of *held-back* (${missed('held-back').length}), by kind alone, so that nobody tunes on it by reading this page:`,
    `${kindsOf(missed('held-back'))}.`,
  ].join('\n');
}

// An error of meaning alone stands in good form: no rule for forms can see it.
function sentenceOnForm(set: string, cases: readonly JudgedCase[]): string {
  const formal = cases.filter(({ faults }) => faults?.join() !== 'meaning');
  const { wrong, found } = rateOf(formal);
  const others = rateOf(cases).wrong - wrong;
  return `- *${set}*: ${others} of the wrong ones say another thing in good form; of the other ${wrong}, ${found} (${share(found, wrong)}) are flagged.`;
}

function kindsOf(cases: readonly JudgedCase[]): string {
  const counts = new Map<string, number>();
  for (const { faults = [] } of cases) counts.set(faults.join(' or '), (counts.get(faults.join(' or ')) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
}

function rowOf(rule: string, all: readonly JudgedCase[]): string {
  // A doubt that alone holds nothing does not count as a flag.
  const fires = ({ check }: JudgedCase) => check.flags.some((flag) => flag.rule === rule && flag.weight >= 0.3);
  const owned = all.filter(({ faults }) => faults?.includes(rule));
  const fired = all.filter(fires);
  const [hit, true_] = [owned.filter(fires).length, fired.filter(({ is }) => is === 'wrong').length];
  return `| ${rule} | ${hit} of ${owned.length} | ${share(hit, owned.length)} | ${true_} of ${fired.length} | ${share(true_, fired.length)} |`;
}

const marks = /(<!-- gate rate -->\n)[\s\S]*?(<!-- end of gate rate -->)/;

/** The page with the tables as they are today. */
export function withGateRate(page: string): string {
  return page.replace(marks, (_, begin: string, end: string) => `${begin}${printRates()}\n${end}`);
}
