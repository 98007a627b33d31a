/**
 * Turns the key 「/」 of the quick search off and on, on this device: WCAG 2.1.4 asks for it. `quick-search.ts` reads the same entry; it is on
 * every page and imports nothing.
 */
const KEY = 'qianche-slash';
const setting = document.getElementById('slash-setting');
const box = setting?.querySelector('input');

if (setting && box)
  try {
    box.checked = localStorage.getItem(KEY) !== 'off';
    box.addEventListener('change', () => (box.checked ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, 'off')));
    setting.hidden = false;
  } catch {
    // A browser that keeps nothing has no setting to show.
  }
