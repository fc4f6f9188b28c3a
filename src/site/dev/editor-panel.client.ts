import type { EditorState, Task } from './editor-state.ts';

/*
 * What an editor sees beside the page while the dev server runs: the faults over it until they are mended, and a bar with
 * what is open. None of it is in the built site.
 */

const styles = `
  :host { all: initial; font: 15px/1.4 system-ui, sans-serif; }
  section, aside { position: fixed; z-index: 2147483647; box-sizing: border-box; overflow: auto; background: #fff; color: #1a1a1a; padding: 12px 16px; }
  section { inset: auto 0 0 0; max-height: 45vh; border-top: 4px solid #b00020; }
  aside { inset: 0 0 0 auto; width: min(26rem, 90vw); border-left: 1px solid #767676; box-shadow: 0 0 12px #0004; }
  h2 { font-size: 1.05em; margin: 0 0 8px; } h3 { font-size: 1em; margin: 16px 0 4px; }
  ul { margin: 0; padding: 0 0 0 1.2em; } li { margin: 6px 0; overflow-wrap: anywhere; }
  button, input { font: inherit; } button { min-height: 32px; cursor: pointer; }
  .place { display: inline; min-height: 0; padding: 0; border: 0; background: none; color: #0645ad; text-decoration: underline; text-align: left; }
  .toggle { position: fixed; z-index: 2147483647; inset: 8px 8px auto auto; border: 1px solid #767676; border-radius: 4px; background: #fff; color: #1a1a1a; padding: 4px 12px; }
  [hidden] { display: none; }
`;

const host = document.createElement('klartext-editor');
const root = host.attachShadow({ mode: 'open' });

function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function faultItem({ text, name = '', place = '' }: Task): HTMLElement {
  return element('li', {}, link(name, place), ` ${text}`);
}

function openItem({ text, name, place }: Task): HTMLElement {
  return element('li', {}, place === undefined ? text : link(text, place, name));
}

/** Opens a file in the editor's program. */
function link(text: string, place: string, title = 'Im Editor öffnen'): HTMLElement {
  const open = (): void => void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`);
  return element('button', { className: 'place', type: 'button', title, onclick: open }, text);
}

function faultPanel({ faults, faultCount }: EditorState): HTMLElement {
  return element(
    'section',
    { role: 'alert', ariaLabel: faultCount },
    element('h2', {}, `${faultCount} im Inhalt. Die Seite zeigt, was schon geht.`),
    element('ul', {}, ...faults.map(faultItem)),
  );
}

/** Scrolls to the first mark of a claim. */
function claimFinder(): HTMLElement {
  const ids = [...document.querySelectorAll('[id^="faktencheck-"]')].map(({ id }) => id.replace('faktencheck-', ''));
  const input = element('input', { type: 'search', name: 'id', ariaLabel: 'Kennung einer geprüften Stelle' });
  input.setAttribute('list', 'claims');
  const go = (event: Event): void => {
    event.preventDefault();
    const target = document.getElementById(`beleg-${input.value.trim()}`);
    input.setCustomValidity(target ? '' : 'Diese Stelle gibt es auf dieser Seite nicht.');
    input.reportValidity();
    if (target) location.hash = target.id;
  };
  input.addEventListener('input', () => {
    input.setCustomValidity('');
  });
  const list = element('datalist', { id: 'claims' }, ...ids.map((value) => element('option', { value })));
  const label = element('h3', {}, 'Zur geprüften Stelle');
  return element('form', { onsubmit: go, noValidate: true }, label, input, ' ', element('button', {}, 'Zeigen'), list);
}

function sideBar({ open }: EditorState): HTMLElement[] {
  const count = open.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const groups = open.flatMap(({ title, tasks }) => [
    element('h3', {}, `${title} (${tasks.length})`),
    element('ul', {}, ...tasks.map(openItem)),
  ]);
  const bar = element('aside', { hidden: true, ariaLabel: 'Offen' });
  const toggle = element('button', { className: 'toggle', type: 'button', ariaExpanded: 'false' }, `Offen (${count})`);
  const show = (isShown: boolean): void => {
    bar.hidden = !isShown;
    toggle.ariaExpanded = String(isShown);
  };
  toggle.onclick = () => {
    show(true);
  };
  const close = element('button', { type: 'button' }, 'Schließen');
  close.onclick = () => {
    show(false);
  };
  bar.append(element('h2', {}, 'Offen'), close, claimFinder(), ...groups);
  return [toggle, bar];
}

/** Marks in the page what is still to be written. */
function markPlaceholders(form: RegExp): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    // From the end, so that what stands before stays where it is.
    for (const { index, 0: found } of [...text.data.matchAll(form)].reverse()) {
      text.splitText(index + found.length);
      const mark = element('mark', {}, found);
      mark.style.cssText = 'background:#ffe08a;color:#1a1a1a;outline:2px dashed #8a5a00';
      text.splitText(index).replaceWith(mark);
    }
  }
}

const response = await fetch('/__klartext/state.json');
const state = (await response.json()) as EditorState;
markPlaceholders(new RegExp(state.placeholders, 'g'));
root.append(element('style', {}, styles), ...sideBar(state));
document.body.append(host);
if (state.faults.length > 0) {
  const panel = faultPanel(state);
  root.append(panel);
  // The end of the page can be read above it.
  document.body.style.paddingBottom = `${panel.offsetHeight}px`;
}
