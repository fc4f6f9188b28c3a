import { beforeEach, describe, expect, test } from 'vitest';
import { explainer } from '../browser/pages.ts';
import { complaints, describeEachEngine, places, until, widths } from './each-engine.ts';

const card = '#karte-putin';
const button = `#diplomatie-1 button[popovertarget="karte-putin"]`;
const list = '#diplomatie-1 ~ .names';
const name = `${list} button[popovertarget="karte-putin"]`;
const isOpen = 'return document.querySelector(arguments[0]).matches(":popover-open")';
const isClosed = 'return !document.querySelector(arguments[0]).matches(":popover-open")';
const isInside = `
  const { top, left, right, bottom } = document.querySelector(arguments[0]).getBoundingClientRect();
  return top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight`;
const hasFocus = 'return document.activeElement === document.querySelector(arguments[0])';

describeEachEngine((browser) => {
  describe.each(widths)('at %i px', (width) => {
    beforeEach(async () => {
      await browser().resize(width, 900);
    });

    test.each(['end', 'start', 'center'])(
      'a click opens a card inside the window, its name at the %s',
      async (place) => {
        await browser().open(places[0][1]() + explainer);
        // Once before with little room, which must not count for the next time.
        for (const block of ['end', place]) {
          await browser().run(
            'document.querySelector(arguments[0]).scrollIntoView({ block: arguments[1] })',
            button,
            block,
          );
          await browser().click(button);
          await until(browser(), isOpen, card);
          expect(await browser().run(isInside, card)).toBe(true);
          await browser().click(`${card} button[popovertargetaction="hide"]`);
          await until(browser(), isClosed, card);
        }
        expect(await complaints(browser())).toEqual([]);
      },
    );

    describe.each(places)('from %s', (_, base) => {
      beforeEach(async () => {
        await browser().open(base() + explainer);
      });

      test('Esc closes the card that a click has opened, and the name is where reading goes on', async () => {
        await browser().click(button);
        await until(browser(), isOpen, card);
        await browser().press('Escape');
        await until(browser(), isClosed, card);
        await until(browser(), hasFocus, button);
      });

      test('the keyboard reaches a name, opens its card, closes it and is back at the name', async () => {
        await browser().run(
          `const list = document.querySelector(arguments[0]);
          list.firstChild.open = true;
          document.querySelector(arguments[1]).previousElementSibling.focus()`,
          list,
          name,
        );
        await browser().press('Tab');
        await until(browser(), hasFocus, name);
        await browser().press('Enter');
        await until(browser(), isOpen, card);
        await browser().press('Tab');
        await until(browser(), 'return document.activeElement.closest(arguments[0]) !== null', card);
        await browser().press('Escape');
        await until(browser(), isClosed, card);
        await until(browser(), hasFocus, name);
      });
    });

    test('the control of a section offers ways to share the page of that section', async () => {
      const base = places[0][1]();
      await browser().open(base + explainer);
      await browser().click('#chronologie .share');
      await until(browser(), isOpen, '#teilen');
      await until(browser(), hasFocus, '#link');
      const address = `${base}trump-putin-telefonat/chronologie.html`;
      const heading = String(await browser().run('return document.querySelector("h1").textContent'));
      const title = `Chronologie: „${heading}“`;
      expect(await browser().run('return document.querySelector("#teilen a:last-of-type").href')).toBe(
        `https://wa.me/?text=${encodeURIComponent(title)}%20${encodeURIComponent(address)}`,
      );
      await browser().press('Escape');
      await until(browser(), isClosed, '#teilen');
      await until(browser(), hasFocus, '#chronologie .share');
      expect(await complaints(browser())).toEqual([]);
    });

    test('„Link kopieren“ says that it has copied', async () => {
      await browser().open(places[0][1]() + explainer);
      await browser().click('#chronologie .share');
      await until(browser(), isOpen, '#teilen');
      await browser().click('#link');
      await until(browser(), 'return document.querySelector("#teilen [role=status]").textContent === "Kopiert"');
    });
  });
});
