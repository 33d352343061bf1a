import { readSiteJson } from '../support/built-site.ts';
import { expect, test } from './site.ts';

const COMPANIES = '/claims/companies-number/';

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('a reader goes from the questions to one, and on to the paragraph that answers it', async ({
    site,
    page,
  }) => {
    await page.goto(site.at('/claims/'));
    await page.getByRole('link', { name: 'كم شركة روسية تعمل في العراق؟' }).click();
    await expect(page).toHaveURL(site.at(COMPANIES));
    await page.getByRole('link', { name: 'نص 2024، ف6' }).click();
    await expect(page.locator('#p6')).toContainText('وتنشط في العراق نحو 50 شركة روسية');
    await expect(page.locator('#p6')).toBeInViewport();
  });

  test('a paragraph leads back to the questions it speaks on', async ({ site, page }) => {
    await page.goto(site.at('/articles/russia-rushes-to-fill-the-vacuum/#p6'));
    const margin = page.locator('.row', { has: page.locator('#p6') }).locator('.margin');
    await margin.locator('summary').click();
    await margin.getByRole('link', { name: 'كم شركة روسية تعمل في العراق؟' }).click();
    await expect(page).toHaveURL(site.at(COMPANIES));
  });

  test('every name of the strip stands whole, its words unbroken, down to 320 px', async ({ site, page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(site.at('/claims/'));
    for (const name of await page.locator('.claim-matrix .strip bdi').all()) {
      const { cut, lines, words } = await name.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        return {
          cut: element.scrollWidth > element.clientWidth,
          lines: new Set(tops).size,
          words: element.textContent.trim().split(/\s+/u).length,
        };
      });
      expect(cut).toBe(false);
      expect(lines).toBeLessThanOrEqual(words);
    }
  });

  test('the texts that say nothing share one line after those that speak', async ({ site, page }) => {
    await page.goto(site.at('/claims/'));
    const row = page.getByRole('row', { name: /كم شركة روسية تعمل في العراق؟/u });
    const silent = row.locator('.mute');
    await expect(silent).toHaveCount(3);
    await expect(row.getByText('لم يتطرّق').filter({ visible: true })).toHaveCount(1);
    const lowest = await row
      .locator('td:not(.mute)')
      .evaluateAll((cells) => Math.max(...cells.map((cell) => cell.getBoundingClientRect().bottom)));
    const highest = await silent.evaluateAll((cells) =>
      Math.min(...cells.map((cell) => cell.getBoundingClientRect().top)),
    );
    expect(highest).toBeGreaterThanOrEqual(lowest);
  });
});

test('on a desktop every cell of the matrix stands under its text', async ({ site, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(site.at('/claims/'));
  const lefts = (cells: Element[]) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left));
  const heads = await page.locator('.claim-matrix thead th').evaluateAll(lefts);
  const texts = readSiteJson('dist', 'data/articles.json') as unknown[];
  expect(heads).toHaveLength(1 + texts.length);
  for (const row of await page.locator('.claim-matrix tbody tr').all())
    expect(await row.locator('th, td').evaluateAll(lefts)).toEqual(heads);
  await expect(page.locator('.claim-matrix .strip').first()).toBeHidden();
});

test('texts hang from one beam, equally wide, and from 1023 px on stand along a line', async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(site.at('/claims/'));
  const boxes = () =>
    page.locator('.scale > li').evaluateAll((pans) => pans.map((pan) => pan.getBoundingClientRect()));
  const wide = await boxes();
  expect(wide.length).toBeGreaterThan(2);
  expect(new Set(wide.map(({ top }) => Math.round(top))).size).toBe(1);
  expect(
    Math.max(...wide.map(({ width }) => width)) - Math.min(...wide.map(({ width }) => width)),
  ).toBeLessThan(1);
  await page.setViewportSize({ width: 1023, height: 900 });
  const narrow = await boxes();
  expect(narrow.map(({ top }) => top)).toEqual(narrow.map(({ top }) => top).toSorted((a, b) => a - b));
  expect(new Set(narrow.map(({ right }) => Math.round(right))).size).toBe(1);
});
