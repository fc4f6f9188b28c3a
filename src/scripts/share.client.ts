// Sharing where there are scripts; without them every control is a plain link to the page of its section.
(() => {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
  const menu = find('#teilen');
  const status = find('#teilen [role=status]');
  const copyLink = find('#link');
  const device = find('#geraet');
  const quote = find('#zitat');
  // A page on a disk is shared by the address it has on the web, if that is known.
  const base =
    location.protocol === 'file:'
      ? document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content
      : location.href;
  if (!base) {
    for (const link of document.querySelectorAll('.share')) link.remove();
    return;
  }

  const addressOf = (link: Element) => new URL(link.getAttribute('href') ?? '', base).href;
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      return 'Kopiert';
    } catch {
      prompt('Zum Kopieren:', text);
      return '';
    }
  };

  let shared = { title: '', url: '' };
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('.share');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    shared = { title: /„(.*)“/.exec(link.ariaLabel ?? '')?.[1] ?? document.title, url: addressOf(link) };
    for (const way of menu.querySelectorAll('a')) {
      way.href = (way.dataset.to ?? '').replace(/title|url/g, (name) =>
        encodeURIComponent(shared[name as keyof typeof shared]),
      );
    }
    status.textContent = '';
    device.hidden = !('share' in navigator);
    menu.showPopover({ source: link });
    copyLink.focus();
  });
  copyLink.onclick = async () => {
    status.textContent = await copy(shared.url);
  };
  device.onclick = () => {
    navigator.share(shared).catch(() => undefined);
  };

  let text = '';
  let paragraph: Element | null | undefined;
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    const selected = String(selection).trim().replace(/\s+/g, ' ');
    const start = selected && selection?.getRangeAt(0).startContainer;
    const found =
      start &&
      (start instanceof Element ? start : start.parentElement)?.closest(
        '.article :is(p, ul, ol, blockquote, table)[id]',
      );
    quote.hidden = !found && document.activeElement !== quote;
    if (!found) return;
    [text, paragraph] = [selected, found];
    quote.textContent = 'Zitat kopieren';
    // Right after the block, so that the next press of Tab reaches it.
    if (found.nextSibling !== quote) found.after(quote);
  });
  quote.onclick = async () => {
    const words = text.split(' ');
    const ends = words.length > 14 ? [words.slice(0, 6), words.slice(-6)] : [words];
    const fragment = ends.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join();
    const link = paragraph?.closest('section')?.querySelector('.share');
    const address = `${link ? addressOf(link) : base}#${paragraph?.id}:~:text=${fragment}`;
    const quotation = `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`;
    quote.textContent = await copy(`${quotation} (${document.title}, ${address})`);
  };
})();
