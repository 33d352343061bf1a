import { expect, test } from './site.ts';

const PAPER = { light: 'rgb(250, 251, 249)', dark: 'rgb(15, 20, 21)' } as const;

for (const theme of ['light', 'dark'] as const) {
  test(`the page has its colours, faces and measures in the ${theme} theme`, async ({ site, page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(site.at('/articles/iraq-axis-of-balances/'));
    await expect(page.locator('html')).toHaveCSS('background-color', PAPER[theme]);
    await expect(page.locator('html')).toHaveCSS('font-family', /^plex/u);
    await expect(page.locator('#p1')).toHaveCSS('font-family', /^naskh/u);
    await expect(page.locator('#p1')).toHaveCSS('font-size', '19px');
    expect((await page.locator('#p1').boundingBox())?.width).toBeLessThanOrEqual(35 * 16);
  });
}
