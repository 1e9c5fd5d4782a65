// @ts-check
// Runs before the first paint: what this browser remembers of theme and text size, and whether data are to be saved.
{
  const { dataset } = document.documentElement;
  dataset.script = '';
  if (navigator.connection?.saveData) dataset.save = '';
  try {
    for (const name of ['theme', 'size']) {
      const kept = localStorage.getItem(name);
      if (kept) dataset[name] = kept;
    }
  } catch {
    // Storage is switched off: the system's theme, and nothing to remember.
  }
}
