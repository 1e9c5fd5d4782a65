// The system's own ways to hand an article on.

let silence;

/** Opens the system's dialog, or copies an address or a citation and says so. */
export async function act(button) {
  const { url, text } = button.dataset;
  const section = button.closest('section');
  if (url) {
    // Whoever closes the dialog has changed their mind; that is no failure.
    await navigator.share({ title: document.querySelector('h1').textContent, url }).catch(() => {});
    return;
  }
  await navigator.clipboard.writeText(text || section.querySelector('.citation').textContent);
  const done = section.querySelector('output');
  done.textContent = done.dataset.done;
  clearTimeout(silence);
  silence = setTimeout(() => done.replaceChildren(), 4000);
}
