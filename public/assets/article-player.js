// The player of another site in the place of its still, once the reader has asked for it.

/** Puts the player in the place of `still`. */
export function act(still) {
  const frame = document.createElement('iframe');
  frame.className = still.className.replace('embed-still', 'embed-frame');
  frame.title = still.textContent.trim();
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation');
  frame.src = still.dataset.src;
  still.nextElementSibling?.classList.add('is-waiting');
  still.replaceWith(frame);
  frame.focus();
}
