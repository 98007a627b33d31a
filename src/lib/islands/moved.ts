/** The page of an address that moved: goes on to the new one, at the same place on the page. Without script the page itself goes on. */
const link = document.querySelector<HTMLAnchorElement>('#moved-to');
if (link) location.replace(link.pathname + location.search + (link.hash || location.hash));
