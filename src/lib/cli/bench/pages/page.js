/** Answers what the address asks with links, and leaves `ask` for more queries. */
export async function answerWith(search) {
  const list = document.getElementById('results');
  globalThis.ask = async (query) => {
    const urls = await search(query);
    list.replaceChildren(
      ...urls.slice(0, 20).map((url) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = url;
        link.textContent = url;
        item.append(link);
        return item;
      }),
    );
    return urls.slice(0, 3);
  };
  await globalThis.ask(new URLSearchParams(location.search).get('q'));
  globalThis.answered = true;
}
