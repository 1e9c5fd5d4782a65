import type { SiteContext } from './site-context.ts';

/** Theme and size of the text, for readers who have script; others have their system's. */
export function DisplayChoice({ site }: { site: SiteContext }) {
  if (site.masthead.edition.isLite) return null;
  const { comfort } = site.messages;
  const groups = [
    { name: 'theme', title: comfort.theme, options: { '': comfort.system, light: comfort.light, dark: comfort.dark } },
    {
      name: 'size',
      title: comfort.textSize,
      options: { '': comfort.usual, large: comfort.large, largest: comfort.largest },
    },
  ];
  return (
    <div className="with-script page mt-5 flex flex-wrap gap-x-10 gap-y-4 border-t pt-4" data-display="">
      {groups.map(({ name, title, options }) => (
        <fieldset key={name} className="flex flex-wrap items-center gap-x-4">
          <legend className="float-start me-4 py-2 font-bold">{title}</legend>
          {Object.entries(options).map(([value, label]) => (
            <label key={value} className="flex items-center gap-x-1.5 py-2">
              <input className="size-4.5 accent-signal" name={name} type="radio" value={value} />
              {label}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
