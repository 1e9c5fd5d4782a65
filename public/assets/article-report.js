// A way to report the passage that a reader has marked in a translation.

const whole = document.querySelector('[data-report]');
const offer = whole.cloneNode(true);
offer.className = 'report-offer no-print';
offer.hidden = true;
document.body.append(offer);

/** Offers it under the end of what is marked, or takes the offer back. */
export function look() {
  const marked = getSelection();
  const node = marked.isCollapsed ? null : marked.anchorNode;
  const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const block = element?.closest('.article-body > [id^="p-"]:not(figure)');
  offer.hidden = !block;
  if (!block) return;
  // The last line says who wrote the original: nobody translated it.
  const isCredit = /^—\s/.test(block.textContent);
  offer.href = isCredit ? whole.href : whole.href.replace(/[^/]*$/, block.id);
  const box = marked.getRangeAt(0).getBoundingClientRect();
  offer.style.top = `${box.bottom + scrollY + 10}px`;
  offer.style.left = `${Math.max(8, Math.min(box.left, document.documentElement.clientWidth - offer.offsetWidth - 8))}px`;
}
