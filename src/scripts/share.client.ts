// Sharing where there are scripts; without them every control is a plain link to the page of its section.
(() => {
  const [heading, menu, copyLink, device, status, quote] = [
    'h1',
    '#teilen',
    '#link',
    '#geraet',
    '#teilen [role=status]',
    '#zitat',
  ].map((selector) => document.querySelector(selector)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  // A page on a disk is shared by the address it has on the web, if that is known.
  const { href } = location;
  const base = href.startsWith('h') ? href : document.querySelector<HTMLMetaElement>('[property="og:url"]')?.content;
  if (!base) {
    for (const link of document.querySelectorAll('.share')) link.remove();
    return;
  }

  const addressOf = (link: Element) => new URL(link.getAttribute('href')!, base).href;
  const quoted = (words: string) => `„${words.replaceAll('„', '‚').replaceAll('“', '‘')}“`;
  // Of a passage, what is right: in its note, in its entry, or over its page.
  const titleOf = (link: HTMLElement) => {
    const [, section] = /^Abschnitt „(.*)“/.exec(link.ariaLabel ?? '') ?? [];
    if (section) return `${section}: ${quoted(heading.textContent)}`;
    return (link.closest('.note,.entry')?.querySelector('.note>span:last-of-type,div>p>b') ?? heading).textContent;
  };
  const copy = async (words: string, said: HTMLElement) => {
    try {
      await navigator.clipboard.writeText(words);
      said.textContent = 'Kopiert';
    } catch {
      prompt('Zum Kopieren:', words);
    }
  };

  let shared: { title: string; url: string };
  onclick = (event) => {
    const link = (event.target as Element).closest<HTMLElement>('.share');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    shared = { title: titleOf(link), url: addressOf(link) };
    for (const way of menu.querySelectorAll('a')) {
      way.href = way.dataset.to!.replace(/title|url/g, (name) =>
        encodeURIComponent(shared[name as keyof typeof shared]),
      );
    }
    status.textContent = '';
    device.hidden = !(navigator as Partial<Navigator>).share;
    menu.showPopover({ source: link });
    copyLink.focus();
  };
  copyLink.onclick = () => void copy(shared.url, status);
  device.onclick = () => {
    navigator.share(shared).catch(() => undefined);
  };

  let text = '';
  let paragraph: Element | undefined;
  document.onselectionchange = () => {
    const selection = getSelection()!;
    const selected = String(selection).trim().replace(/\s+/g, ' ');
    const start = selected && selection.getRangeAt(0).startContainer;
    const found =
      start &&
      (start instanceof Element ? start : start.parentElement)?.closest('.article :is(p,ul,ol,blockquote,table)[id]');
    quote.hidden = !found && document.activeElement !== quote;
    if (!found) return;
    text = selected;
    paragraph = found;
    quote.textContent = 'Zitat kopieren';
    // Right after the block, so that the next press of Tab reaches it.
    if (found.nextSibling !== quote) found.after(quote);
  };
  quote.onclick = () => {
    const words = text.split(' ');
    const ends = words.length > 14 ? [words.slice(0, 6), words.slice(-6)] : [words];
    const fragment = ends.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join();
    const link = paragraph?.closest('section')?.querySelector('.share');
    const address = `${link ? addressOf(link) : base}#${paragraph?.id}:~:text=${fragment}`;
    void copy(`${quoted(text)} (${document.title}, ${address})`, quote);
  };
})();
