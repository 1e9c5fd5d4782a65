import type { PolicyCase, Scene } from './case.ts';
import type { Column } from './columns.ts';

/** What is sent to an endpoint: a body as JSON, or bytes. */
export type Request = { address: string; data?: object | Buffer };

/** What the form of an action holds; `data` is what scripts hand to an action that is no form's. */
export type FormFields = { fields?: Record<string, string>; data?: unknown };

/** A way into a use case from outside: whoever may do the one may go through the other, and nobody else. */
export type Door<Sent> = {
  /** The use case, by the name of its row; or who may read what no use case stands before. */
  of: string | readonly Column[];
  /** See {@link PolicyCase}. */
  on?: PolicyCase['on'];
  /** See {@link PolicyCase}. */
  isAskedOnly?: true;
  send: (scene: Scene) => Sent | Promise<Sent>;
};
