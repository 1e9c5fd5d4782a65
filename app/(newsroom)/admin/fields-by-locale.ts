/** Reads fields that a form has once for each edition, such as `name.fr` and `slug.fr`; one that was not sent is empty. */
export function fieldsByLocale<Name extends string>(
  fields: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): (Record<Name, string> & { locale: string })[] {
  const locales = new Set(Object.keys(fields).flatMap((key) => (key.includes('.') ? [key.split('.')[1] ?? ''] : [])));
  return [...locales].map((locale) => {
    const texts = names.map((name) => [name, textOf(fields[`${name}.${locale}`])]);
    return { ...Object.fromEntries(texts), locale } as Record<Name, string> & { locale: string }; // made of these names
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
