/** Marks in the table of contents the part that is being read: the last whose heading has passed the upper third of the window. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
const headings = links.flatMap(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? []);

function mark(): void {
  const current = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  links.forEach((link, at) => {
    if (at === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  });
}

if (headings.length > 0) {
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      mark();
    });
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  mark();
}
