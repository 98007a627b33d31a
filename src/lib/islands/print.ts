/** Print buttons: `<button data-print hidden>` opens the browser's print dialogue. Without script the browser's own menu does it. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
