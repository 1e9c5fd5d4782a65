import type { Draft } from '../draft.ts';
import { type Choice, countChanges, isSameDraft, mergeDrafts, mergedDraft } from '../merge-drafts.ts';
import type { KeptDraft, SaveOutcome, SaveRequest, SavingState, Theirs } from './saving-state.ts';
import { settleDraft } from './settle-draft.ts';

/** A pause in writing after which it is saved, and how long it may wait while somebody writes on. In milliseconds. */
const pause = 700;
const longestWait = 1500;
const longestRetry = 30_000;

type Surroundings = {
  locale: string;
  send: (request: SaveRequest) => Promise<SaveOutcome>;
  /** Keeps what the server has not; false where the device can't. Null when there is nothing left to keep. */
  keep: (kept: KeptDraft | null) => Promise<boolean>;
  /** Puts another draft on the screen. */
  replace: (draft: Draft) => void;
  /** Tells the person's other tabs of a save. */
  announce: (saved: Omit<Theirs, 'savedBy'>) => void;
  onChange: (state: SavingState) => void;
};

/**
 * Brings what is written to the server, one request at a time, and never lets go of it before the server has it. It knows
 * neither React nor the browser: what it needs of them are its surroundings.
 */
export class DraftSaver {
  readonly #around: Surroundings;
  #state: SavingState;
  /** What the server said last, in the form in which it keeps it. */
  #base: Draft;
  #draft: Draft;
  #sent: Draft;
  /** The draft that was last compared with what the server has. */
  #examined: Draft;
  #theirs: Theirs | null = null;
  /** Fields that the server did not take as they are; the others are saved without them. */
  #refused: readonly (keyof Draft)[] = [];
  #wasAutosave = false;
  #running: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | null = null;
  #retry = 1000;
  #keeping: Promise<void> | null = null;

  constructor(article: { version: number; draft: Draft; savedAt: Date }, around: Surroundings) {
    this.#around = around;
    this.#base = settleDraft(article.draft, around.locale);
    this.#draft = article.draft;
    this.#sent = article.draft;
    this.#examined = article.draft;
    const nothing = { changes: 0, isKept: false, problems: {}, failure: null, conflict: null, merged: null };
    this.#state = { phase: 'saved', version: article.version, savedAt: article.savedAt, ...nothing };
  }

  get state(): SavingState {
    return this.#state;
  }

  /** Whether the server has all that was written. */
  get isSafe(): boolean {
    return this.#draft === this.#sent;
  }

  /** Takes note of what is on the screen now. */
  write(draft: Draft): void {
    if (draft === this.#draft) return;
    this.#draft = draft;
    this.#refused = [];
    void this.#keepDraft();
    if (this.#state.phase === 'saved' || this.#state.phase === 'refused') this.#tell({ phase: 'waiting' });
    if (this.#state.phase === 'waiting') this.#schedule();
  }

  /**
   * Takes up what an earlier tab kept. Where it fits in with what is here now they are put together; else it goes out on
   * the version that it was written on, and the server says who wrote what.
   */
  takeUp({ base, draft, version }: KeptDraft): void {
    const merge = mergeDrafts(base, this.#settle(draft), this.#settle(this.#draft));
    const fits = merge.conflicts.length === 0;
    if (fits || !this.isSafe)
      this.#show(mergedDraft(merge, new Map(merge.conflicts.map(({ id }) => [id, { kind: 'both' }]))));
    else {
      this.#base = base;
      this.#tell({ version });
      this.#show(draft);
    }
    this.#tell({ phase: 'waiting', isKept: true });
    void this.#keepDraft();
    void this.save({ isAutosave: true });
  }

  /** Takes note that the server has another version: a colleague's, one from another tab, or an act's. */
  hear(heard: Theirs): void {
    if (heard.version <= this.#state.version || this.#running || this.#theirs) return;
    this.#merge(heard);
    if (this.#state.phase === 'waiting') this.#schedule();
  }

  /** Saves now; false where that was not possible. By hand, it leaves a revision that stays. */
  async save({ isAutosave }: { isAutosave: boolean }): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (this.#theirs) return false;
    this.#running = this.#sendAll(isAutosave);
    const isSaved = await this.#running.finally(() => {
      this.#running = null;
    });
    // Written while it was sent; where the server can't be reached, the next try is on its way already.
    if (this.#draft !== this.#examined && (isSaved || this.#state.phase === 'refused')) this.#schedule();
    return isSaved;
  }

  /** Puts my text and a colleague's together as somebody chose, and saves that. */
  async resolve(choices: ReadonlyMap<string, Choice>): Promise<boolean> {
    const theirs = this.#theirs;
    if (!theirs) return false;
    this.#theirs = null;
    this.#show(mergedDraft(this.#mergeWith(theirs), choices));
    this.#base = this.#settle(theirs.theirs);
    this.#tell({ phase: 'waiting', version: theirs.version, conflict: null, merged: theirs });
    return this.save({ isAutosave: false });
  }

  /** Sends nothing more by itself; what is kept stays kept. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    const now = Date.now();
    this.#waitingSince ??= now;
    clearTimeout(this.#timer);
    const wait = Math.min(pause, Math.max(0, this.#waitingSince + longestWait - now));
    this.#timer = setTimeout(() => void this.save({ isAutosave: true }), wait);
  }

  async #sendAll(isAutosave: boolean): Promise<boolean> {
    this.#waitingSince = null;
    for (;;) {
      const draft = this.#draft;
      this.#examined = draft;
      const content = { ...draft, ...pick(this.#base, this.#refused) };
      const isSame = isSameDraft(this.#settle(content), this.#base);
      if (isSame && (isAutosave || !this.#wasAutosave)) return this.#settled(draft);
      this.#tell({ phase: 'saving' });
      const outcome = await this.#around.send({ version: this.#state.version, content, isAutosave });
      const next = this.#take(outcome, { draft, content, isAutosave });
      if (next !== 'again') return next;
    }
  }

  #take(outcome: SaveOutcome, sent: { draft: Draft; content: Draft; isAutosave: boolean }): boolean | 'again' {
    this.#retry = outcome.kind === 'unreachable' ? this.#retry : 1000;
    switch (outcome.kind) {
      case 'saved':
        this.#base = this.#settle(sent.content);
        this.#wasAutosave = sent.isAutosave;
        this.#around.announce({ ...outcome, theirs: this.#base });
        this.#tell({ version: outcome.version, savedAt: outcome.savedAt, failure: null });
        return this.#settled(sent.draft);
      case 'stale':
        this.#merge(outcome);
        return this.#theirs ? false : 'again';
      case 'invalid': {
        const named = Object.keys(outcome.problems).filter((name): name is keyof Draft => name in sent.draft);
        const fresh = named.filter((name) => !this.#refused.includes(name));
        this.#refused = [...this.#refused, ...fresh];
        this.#tell({ problems: { ...this.#state.problems, ...outcome.problems } });
        // Everything else that was written is saved all the same.
        return fresh.length > 0 ? 'again' : this.#stuck('refused');
      }
      case 'refused':
        return this.#stuck('refused', outcome.detail);
      case 'signed-out':
        return this.#stuck('signed-out');
      case 'unreachable':
        this.#timer = setTimeout(() => void this.save({ isAutosave: true }), this.#retry);
        this.#retry = Math.min(longestRetry, this.#retry * 2);
        return this.#stuck('cut-off');
    }
  }

  /** The server has `draft`, but for the fields that it refused. */
  #settled(draft: Draft): boolean {
    if (this.#refused.length > 0) return this.#stuck('refused');
    this.#sent = draft;
    void this.#keepDraft();
    this.#tell({ phase: this.isSafe ? 'saved' : 'waiting', problems: {}, changes: 0 });
    return true;
  }

  #stuck(phase: 'refused' | 'signed-out' | 'cut-off', failure: string | null = null): false {
    this.#tell({ phase, failure, changes: this.#countChanges() });
    void this.#keepDraft();
    return false;
  }

  #merge(theirs: Theirs): void {
    const merge = this.#mergeWith(theirs);
    const { savedBy, savedAt, version } = theirs;
    if (merge.conflicts.length > 0) {
      this.#theirs = theirs;
      this.#tell({ phase: 'conflict', conflict: { merge, savedBy, savedAt }, changes: this.#countChanges() });
      return;
    }
    this.#theirs = null;
    const [merged, base] = [mergedDraft(merge), this.#settle(theirs.theirs)];
    const hasNews = !isSameDraft(merged, this.#settle(this.#draft));
    if (hasNews) this.#show(merged);
    this.#base = base;
    if (isSameDraft(merged, base)) this.#sent = this.#draft;
    const phase = this.isSafe ? 'saved' : 'waiting';
    this.#tell({ version, savedAt, phase, conflict: null, ...(hasNews && { merged: theirs }) });
    void this.#keepDraft();
  }

  #mergeWith({ theirs }: Theirs) {
    return mergeDrafts(this.#base, this.#settle(this.#draft), this.#settle(theirs));
  }

  #show(draft: Draft): void {
    // The same text stays the same object, so that nobody's cursor moves.
    const isSameBody = isSameDraft({ ...draft, body: this.#settle(this.#draft).body }, draft);
    this.#draft = isSameBody ? { ...draft, body: this.#draft.body } : draft;
    this.#around.replace(this.#draft);
  }

  // While one is written down, the next ones wait, and only the last of them is written.
  #keepDraft(): Promise<void> {
    this.#keeping ??= this.#keepOnce();
    return this.#keeping;
  }

  async #keepOnce(): Promise<void> {
    await null;
    const draft = this.#draft;
    const kept = this.isSafe ? null : { base: this.#base, draft, version: this.#state.version };
    const isKept = await this.#around.keep(kept).catch(() => false);
    this.#keeping = null;
    if (this.#theirs) this.#merge(this.#theirs); // what overlaps can have changed with what was written
    const isStuck = ['cut-off', 'refused', 'signed-out', 'conflict'].includes(this.#state.phase);
    this.#tell({ isKept: isKept && kept !== null, ...(isStuck && { changes: this.#countChanges() }) });
    if (draft !== this.#draft) void this.#keepDraft();
  }

  #countChanges(): number {
    return countChanges(this.#base, this.#settle(this.#draft));
  }

  #settle(draft: Draft): Draft {
    return settleDraft(draft, this.#around.locale);
  }

  #tell(change: Partial<SavingState>): void {
    this.#state = { ...this.#state, ...change };
    this.#around.onChange(this.#state);
  }
}

function pick(draft: Draft, names: readonly (keyof Draft)[]): Partial<Draft> {
  return Object.fromEntries(names.map((name) => [name, draft[name]]));
}
