/**
 * A page knows its path but not the host it is served from: only the browser knows the whole address. It completes those that are to be
 * copied, and the one at the foot of each printed sheet. A folder opened from disk has none.
 */
const root = document.documentElement;

if (location.protocol !== 'file:') {
  root.dataset.address = whole(root.dataset.address);
  for (const place of document.querySelectorAll('body [data-address]')) place.textContent = whole(place.textContent ?? '');
}

function whole(path = ''): string {
  return new URL(path, location.href).href;
}
