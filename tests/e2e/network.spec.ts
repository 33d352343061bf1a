import type { Locator } from '@playwright/test';
import { expect, test } from './site.ts';

const INVITATION = /^دعوة، وقع، 2 أغسطس\/آب 2020: مجلس الأمن الروسي، دعوة إلى قاسم الأعرجي$/u;

test.describe('without JavaScript, at 320 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });

  test('the keyboard alone reaches every line of the drawing, and follows one to its event', async ({
    site,
    page,
  }) => {
    await page.goto(site.at('/network/'));
    const lines = page.locator('.fan a:has(> title)');
    const rows = page.locator('.relation-table tbody tr');
    await expect(lines).toHaveCount(await rows.count());
    const seen = new Set<string>();
    await lines.first().focus();
    for (let step = 0; step < 200 && !seen.has(await nameOf(lines.last())); step += 1) {
      const focused = page.locator('.fan a:has(> title):focus');
      if ((await focused.count()) > 0) seen.add(await nameOf(focused));
      await page.keyboard.press('Tab');
    }
    const words = await lines.evaluateAll((links) =>
      links.map((link) => link.firstElementChild?.textContent ?? ''),
    );
    expect(seen).toEqual(new Set(words));
    await page.getByRole('link', { name: INVITATION }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(site.at('/events/al-araji-invited-2020/'));
  });

  test('all words of the drawing stand inside the screen', async ({ site, page }) => {
    await page.goto(site.at('/network/'));
    const edges = await page
      .locator('.fan text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
    for (const { left, right } of edges) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
    }
  });

  test('a relation in the table leads to its paragraph', async ({ site, page }) => {
    await page.goto(site.at('/network/'));
    const row = page.getByRole('row', { name: /فؤاد حسين\s+اتصال هاتفي مع\s+وزير الخارجية الأميركي/u });
    await row.getByRole('link', { name: 'نص 2024، ف14' }).click();
    await expect(page.locator('#p14')).toContainText('اتصال هاتفي مع نظيره الأميركي الثلاثاء');
    await expect(page.locator('#p14')).toBeInViewport();
  });
});

test('on paper the drawing and the table are both there', async ({ site, page }) => {
  await page.goto(site.at('/network/'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.fan').first()).toBeVisible();
  await expect(page.locator('.relation-table tr').last()).toBeVisible();
});

function nameOf(line: Locator): Promise<string> {
  return line.locator('> title').evaluate((title) => title.textContent);
}
