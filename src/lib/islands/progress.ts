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

for (const kind of ['scroll', 'resize']) addEventListener(kind, mark, { passive: true });
mark();
