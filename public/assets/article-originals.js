// All passages of the original at once.

/** Opens them, or closes them again. */
export function act(button) {
  const isOpen = button.toggleAttribute('data-open');
  for (const passage of document.querySelectorAll('.original')) passage.open = isOpen;
  [button.textContent, button.dataset.other] = [button.dataset.other, button.textContent];
}
