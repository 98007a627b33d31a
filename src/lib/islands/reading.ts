/* What reading pages do with script. None of it is needed to read, and most of it is loaded when the page is first used. */
import './progress.ts';
import './quiz-start.ts';

for (const part of document.querySelectorAll<HTMLElement>('[data-copy], [data-print]')) part.hidden = false;

let loading: Promise<typeof import('./help.ts')> | undefined;

for (const kind of ['pointerover', 'focusin', 'click'])
  document.addEventListener(kind, (event) => {
    const term = (event.target as Element).closest('a[href^="/glossary/#"]:not([aria-describedby])');
    /* a finger cannot hover: the first tap explains the term, the second follows the link */
    if (term && kind === 'click' && matchMedia('(hover: none)').matches) event.preventDefault();
    loading ??= import('./help.ts');
    void loading.then(({ help }) => help(event));
  });
