/** The outcome of something that may fail in an expected way; `error.kind` is stable, its other fields explain. */
export type Result<T, E extends { kind: string }> = { ok: true; value: T } | { ok: false; error: E };

/** A success that carries `value`. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A failure that carries a tagged `error`. */
export function err<E extends { kind: string }>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
