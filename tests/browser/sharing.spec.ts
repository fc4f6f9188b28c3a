import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { explainer, passage } from './pages.ts';

const name = 'Abschnitt „Chronologie“ teilen';

async function selectText(page: Page, selector: string, from: number, to: number): Promise<string> {
  return page.locator(selector).evaluate(
    (element, [start, end]) => {
      // Places of former addresses may stand before it.
      const text = [...element.childNodes].find((node) => node instanceof Text);
      if (!text) throw new Error('There is no text to select.');
      getSelection()?.setBaseAndExtent(text, start, text, end);
      return text.data.slice(start, end);
    },
    [from, to] as const,
  );
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the control of a section leads to its page', async ({ page, site }) => {
    await page.goto(`/${explainer}`);
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(`${site}/trump-putin-telefonat/chronologie.html`);
    await expect(page.getByRole('heading', { name: 'Chronologie' })).toBeVisible();
  });

  test('the control of a note leads to the page of its passage, and that leads to the mark', async ({ page, site }) => {
    await page.goto(`/${explainer}`);
    await page.locator('#anmerkung-datum .share').click();
    await expect(page).toHaveURL(`${site}/${passage}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('12. Februar 2025');
    await page.getByRole('link', { name: 'Zur Stelle im Artikel' }).click();
    await expect(page).toHaveURL(`${site}/${explainer}#beleg-datum`);
    await expect(page.locator('#beleg-datum')).toBeInViewport();
  });

  test('nothing else of sharing is shown', async ({ page }) => {
    await page.goto(`/${explainer}`);
    await expect(page.locator('#teilen')).toBeHidden();
    await expect(page.locator('#zitat')).toBeHidden();
  });
});

test.describe('with scripts on', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('one press copies the link of the section and says so', async ({ page, site }) => {
    await page.goto(`/${explainer}`);
    await page.getByRole('link', { name }).press('Enter');
    await expect(page.getByRole('button', { name: 'Link kopieren' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Kopiert');
    expect(await copied(page)).toBe(`${site}/trump-putin-telefonat/chronologie.html`);
  });

  test('Esc closes the menu and gives the focus back', async ({ page }) => {
    await page.goto(`/${explainer}`);
    await page.getByRole('link', { name }).press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.locator('#teilen')).toBeHidden();
    await expect(page.getByRole('link', { name })).toBeFocused();
  });

  test('the ways to share carry title and address, and the page asks nobody', async ({ page, site }) => {
    await page.goto(`/${explainer}`);
    await page.getByRole('link', { name }).click();
    const address = encodeURIComponent(`${site}/trump-putin-telefonat/chronologie.html`);
    const title = encodeURIComponent('Chronologie: „Das Telefonat zwischen Trump und Putin“');
    const targets = await page
      .locator('#teilen a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(targets).toEqual([
      `mailto:?subject=${title}&body=${address}`,
      `https://share.joinmastodon.org/#text=${title}%20${address}`,
      `https://bsky.app/intent/compose?text=${title}%20${address}`,
      `https://wa.me/?text=${title}%20${address}`,
    ]);
  });

  test('what is shared says of a section what it is of, of a passage what is right, of the whole its title', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: (shared: ShareData) => Promise.resolve((document.body.title = shared.title ?? '')),
      });
    });
    const whole = 'Das Telefonat zwischen Trump und Putin';
    const right = 'Das Telefonat fand einen Tag früher statt, am Mittwoch, dem 12. Februar 2025.';
    const changed =
      'Putin nannte es schon am 22. Februar 2022 die beste Lösung, wenn Kiew selbst auf die NATO verzichte; am 14. Juni 2024 machte er den Verzicht zur förmlichen Bedingung für Verhandlungen.';
    for (const [start, place, title] of [
      [explainer, '.explainer-head', whole],
      [explainer, '#telefonat > .section-tools', `Das Telefonat und erste Reaktionen: „${whole}“`],
      [explainer, '#anmerkung-datum', right],
      [explainer, '#anmerkung-nato-gesuch', changed],
      [explainer, '#faktencheck-nato-gesuch', changed],
      ['trump-putin-telefonat/telefonat.html', '#anmerkung-datum', right],
      ['trump-putin-telefonat/faktencheck.html', '#faktencheck-datum', right],
      ['trump-putin-telefonat/faktencheck.html', '.section-tools', `Faktencheck: „${whole}“`],
      [passage, 'main', 'Das Telefonat zwischen Trump und Putin war am 12. Februar 2025'],
    ] as const) {
      await page.goto(`/${start}`);
      await page.locator(`${place} .share`).press('Enter');
      await page.getByRole('button', { name: 'Weitere Möglichkeiten …' }).click();
      await expect(page.locator('body')).toHaveAttribute('title', /./);
      const shared = await page.evaluate(() => document.body.title);
      expect.soft(shared.replaceAll('\u00a0', ' '), `${start} ${place}`).toBe(title);
    }
  });

  test('the controls of a note, of its entry and of the page of the passage share that page, those of a section its own', async ({
    page,
    site,
  }) => {
    const section = 'trump-putin-telefonat/diplomatie.html';
    for (const [start, place, shared = passage] of [
      [explainer, '#anmerkung-datum'],
      [explainer, '#faktencheck-datum'],
      ['trump-putin-telefonat/telefonat.html', '#anmerkung-datum'],
      [passage, 'main'],
      [section, '.section-tools', section],
    ] as const) {
      await page.goto(`/${start}`);
      await page.locator(`${place} .share`).press('Enter');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status')).toHaveText('Kopiert');
      expect(await copied(page)).toBe(`${site}/${shared}`);
    }
  });

  test('a selected sentence is copied with its source and a link that names it', async ({ page, site }) => {
    await page.goto(`/${explainer}`);
    const text = await selectText(page, '#transatlantik-1', 0, 40);
    await page.getByRole('button', { name: 'Zitat kopieren' }).click();
    await expect(page.getByRole('button', { name: 'Kopiert' })).toBeVisible();
    const address = `${site}/trump-putin-telefonat/transatlantik.html#transatlantik-1:~:text=${encodeURIComponent(text.trim())}`;
    expect(await copied(page)).toBe(`„${text.trim()}“ (${await page.title()}, ${address})`);
  });

  test('a long passage is named by its ends', async ({ page }) => {
    await page.goto('/trump-putin-telefonat/transatlantik.html');
    await page.locator('#transatlantik-1').evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
    await page.getByRole('button', { name: 'Zitat kopieren' }).click();
    await expect(page.getByRole('button', { name: 'Kopiert' })).toBeVisible();
    expect(await copied(page)).toMatch(/:~:text=Die%20Entwicklungen%20werfen%20auch%20einen%20Schatten,[^,]+\)$/);
  });

  test('the control for a selection is the next stop of the keyboard', async ({ page }) => {
    await page.goto(`/${explainer}`);
    await selectText(page, '#transatlantik-1', 0, 20);
    await expect(page.locator('#transatlantik-1 + #zitat')).toBeVisible();
  });

  test('it goes when nothing is selected any more', async ({ page }) => {
    await page.goto(`/${explainer}`);
    await selectText(page, '#transatlantik-1', 0, 20);
    await expect(page.locator('#zitat')).toBeVisible();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(page.locator('#zitat')).toBeHidden();
  });

  test('from a disk, without the address of the site, nothing is offered', async ({ page, siteFolder }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(pathToFileURL(join(siteFolder, explainer)).href);
    await expect(page.locator('#artikel')).toBeVisible();
    await expect(page.locator('.share')).toHaveCount(0);
    const above = await page.locator('.wording').evaluate((heading) => heading.getBoundingClientRect().bottom);
    const first = await page.locator('#telefonat-1').evaluate((block) => block.getBoundingClientRect().top);
    expect(first, 'the article begins below its heading').toBeGreaterThanOrEqual(above);
  });

  test('from a disk, what is shared is the address on the web, where it is known', async ({ page, movedSite }) => {
    const html = readFileSync(join(movedSite.folder, explainer), 'utf8');
    const address = 'https://beispiel.example/pfad/';
    const file = join(movedSite.folder, 'address-known.html');
    writeFileSync(file, html.replace('<head>', `<head><meta property="og:url" content="${address}${explainer}">`));
    await page.goto(pathToFileURL(file).href);
    await page.getByRole('link', { name }).click();
    await expect(page.locator('#teilen a').last()).toHaveAttribute(
      'href',
      `https://wa.me/?text=${encodeURIComponent(`Chronologie: „Das Telefonat zwischen Trump und Putin“ ${address}trump-putin-telefonat/chronologie.html`)}`,
    );
  });

  test('every control is a target of at least 44 pixels', async ({ page }) => {
    await page.goto(`/${explainer}`);
    await page.getByRole('link', { name }).click();
    for (const control of await page.locator('.share, #teilen a, #teilen button:not([hidden])').all()) {
      const box = await control.boundingBox();
      expect(Math.round(box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      expect(Math.round(box?.width ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
});

test('a shared sentence lands on the sentence, and on its paragraph where the browser knows no text fragments', async ({
  page,
  fullChromium,
}) => {
  await page.setViewportSize({ width: 360, height: 500 });
  const text = encodeURIComponent('Europäische Führer erwarten');
  await page.goto(`/trump-putin-telefonat/transatlantik.html#transatlantik-1:~:text=${text}`);
  const [landed, other] = fullChromium ? ['2', '1'] : ['1', '2'];
  await expect(page.locator(`#transatlantik-${landed}`)).toBeInViewport();
  await expect(page.locator(`#transatlantik-${other}`)).not.toBeInViewport();
});
