import type { Shot } from './shots.ts';

/** A page that shows pictures side by side, kind by kind, each with a link to its file. */
export function contactSheet(shots: readonly Shot[]): string {
  const kinds = [...new Map(shots.map(({ kind, path }) => [kind, path]))];
  const sections = kinds.map(([kind, path]) => {
    const figures = shots.filter((shot) => shot.kind === kind).map(figure);
    return `<section><h2>${escaped(kind)} <code>${escaped(path)}</code></h2><div>${figures.join('\n')}</div></section>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Screens</title>
<style>${STYLE}</style>
<h1>Screens</h1>
${sections.join('\n')}
</html>
`;
}

const STYLE = `
body { margin: 2rem; font: 1rem/1.5 sans-serif; background: #888; }
section > div { display: flex; gap: 1rem; overflow-x: auto; align-items: start; }
figure { margin: 0; flex: none; }
img, object { inline-size: 20rem; block-size: 30rem; background: #fff; object-fit: cover; object-position: top; }
code { font-size: .8em; font-weight: 400; }`;

function figure({ file, look, viewport }: Shot): string {
  const name = viewport ? `${look}, ${viewport.width} px` : look;
  const picture = viewport
    ? `<a href="${file}"><img src="${file}" alt="${name}" loading="lazy"></a>`
    : `<object data="${file}" type="application/pdf">A PDF</object>`;
  return `<figure>${picture}<figcaption><a href="${file}">${name}</a></figcaption></figure>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
