import { expect, test } from './site.ts';

const PAGE = '/wording/';

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('a reader opens a count, and goes to each of its paragraphs', async ({ site, page }) => {
    await page.goto(site.at(PAGE));
    const row = page
      .getByRole('region', { name: 'عدد المرات: الولايات المتحدة' })
      .getByRole('row', { name: /^واشنطن/u });
    const places = row.getByRole('link', { name: /^ف/u });
    await expect(places.first()).toBeHidden();
    await row.getByText('8', { exact: true }).click();
    await expect(places.filter({ visible: true })).toHaveText(['ف3', 'ف4', 'ف5', 'ف6', 'ف7', 'ف8']);
    await places.filter({ hasText: 'ف6' }).click();
    await expect(page).toHaveURL(site.at('/articles/iraq-russia-military-cooperation/#p6'));
    await expect(page.locator('#p6')).toBeInViewport();
    await expect(page.locator('#p6')).toContainText('وتراجع نفوذ واشنطن');
  });

  test('a reader opens the places that are folded, each with its word marked', async ({ site, page }) => {
    await page.goto(site.at(PAGE));
    const camp = page.locator('mark').getByText('المعسكر الروسي', { exact: true });
    await expect(camp).toBeHidden();
    await page
      .locator('.wording')
      .first()
      .getByText(/^ثم \d+ موضعًا/u)
      .click();
    await expect(camp).toBeVisible();
  });
});

test('at 1280 px the words stand in one column, and nothing is folded', async ({ site, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(site.at(PAGE));
  const marks = page.locator('.concordance mark');
  const centres = await marks.evaluateAll((words) =>
    words.map((word) => {
      const { left, width } = word.getBoundingClientRect();
      return Math.round(left + width / 2);
    }),
  );
  expect(centres.length).toBeGreaterThan(50);
  expect(new Set(centres).size).toBe(1);
  // Two lines make the column; filled, it would be a bar across the table.
  await expect(marks.first()).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(marks.first()).toHaveCSS('border-block-end-width', '0px');
});

test('at 390 px every table of counts fits the page', async ({ site, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site.at(PAGE));
  const overflows = await page
    .locator('.counts')
    .evaluateAll((tables) => tables.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  expect(overflows.filter((overflow) => overflow > 0)).toEqual([]);
});

test('at 320 px a table that scrolls is reached and moved with the keyboard', async ({ site, page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(site.at(PAGE));
  const table = page.getByRole('region', { name: 'عدد المرات: روسيا' });
  await table.focus();
  await expect(table).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  const reach = await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  if (reach > 0) await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeLessThan(0);
});
