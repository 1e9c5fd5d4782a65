/** What calls of an engine count: characters, and millionths of the currency. */
export type EngineUsage = { characters: number; cost: number };

/** The most that an engine may use on a day (UTC); null where there is no bound. */
export type EngineBudget = { characters: number | null; cost: number | null };

/** Whose usage it is: an engine's between two languages, on a day (YYYY-MM-DD, UTC). */
export type UsagePlace = { engine: string; from: string; to: string; day: string };

/** One call of an engine, as it went: for the record of cost and speed. */
export type EngineCall = EngineUsage & {
  engine: string;
  from: string;
  to: string;
  segments: number;
  /** How long it took, in milliseconds. */
  duration: number;
  /** `ok`, or the kind of the error. */
  outcome: string;
  at: Date;
};

/** Where usage is kept. Budgets hold for all processes that share it. */
export type EngineLedger = {
  /**
   * Adds `amount` to what the engine has used, unless it would then have used more than `budget` on that day, over all
   * languages: in one step, whoever else asks at the same time. False where nothing was added.
   */
  reserve(place: UsagePlace, amount: EngineUsage, budget: EngineBudget): Promise<boolean>;
  /** Puts what a call really used in the place of what was reserved for it. */
  settle(place: UsagePlace, reserved: EngineUsage, used: EngineUsage): Promise<void>;
  /** Keeps how a call went. What it used has been added by `settle` and is not to be added again. */
  record(call: EngineCall): Promise<void>;
};

/** A ledger of this process alone, for commands and tests. */
export function createMemoryLedger(): EngineLedger & {
  calls: EngineCall[];
  used(engine: string, day: string): EngineUsage;
} {
  const days = new Map<string, EngineUsage>();
  const calls: EngineCall[] = [];
  const used = (engine: string, day: string) => days.get(`${engine} ${day}`) ?? { characters: 0, cost: 0 };
  const add = ({ engine, day }: UsagePlace, { characters, cost }: EngineUsage) => {
    const before = used(engine, day);
    days.set(`${engine} ${day}`, { characters: before.characters + characters, cost: before.cost + cost });
  };
  return {
    calls,
    used,
    async reserve(place, amount, budget) {
      const before = used(place.engine, place.day);
      if (before.characters + amount.characters > (budget.characters ?? Number.POSITIVE_INFINITY)) return false;
      if (before.cost + amount.cost > (budget.cost ?? Number.POSITIVE_INFINITY)) return false;
      add(place, amount);
      return true;
    },
    async settle(place, reserved, actual) {
      add(place, { characters: actual.characters - reserved.characters, cost: actual.cost - reserved.cost });
    },
    async record(call) {
      calls.push(call);
    },
  };
}
