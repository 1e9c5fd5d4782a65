/**
 * The name of the constraint that a database error says was violated, or null for any other error. Drizzle wraps the
 * driver's error as its cause.
 */
export function violatedConstraint(error: unknown): string | null {
  for (let current: unknown = error; current instanceof Error; current = current.cause) {
    if ('constraint_name' in current && typeof current.constraint_name === 'string') return current.constraint_name;
  }
  return null;
}
