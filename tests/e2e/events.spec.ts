import { expect, test } from './site.ts';

const VISIT = '/events/shoigu-visit-2025/';
const UNDATED = '/events/earlier-american-withdrawal/';

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('a reader goes from an event to the very paragraph that tells it', async ({ site, page }) => {
    await page.goto(site.at(VISIT));
    await page.getByRole('link', { name: 'المطلع 2025، ف19' }).click();
    await expect(page).toHaveURL(site.at('/articles/iraq-axis-of-balances/#p19'));
    await expect(page.locator('#p19')).toContainText('ووصل شويغو إلى العاصمة العراقية بغداد، الثلاثاء');
    await expect(page.locator('#p19')).toBeInViewport();
  });

  test('a reader opens how a date is known, and goes to a paragraph it rests on', async ({ site, page }) => {
    await page.goto(site.at(VISIT));
    const passage = page.getByText('حيث تستمر الزيارة لمدة يومين', { exact: true });
    await expect(passage).toBeHidden();
    await page.getByText('كيف عُرف هذا التاريخ').click();
    await expect(passage).toBeVisible();
    await page.getByRole('link', { name: 'المطلع 2025، ف12' }).first().click();
    await expect(page.locator('#p12')).toBeInViewport();
  });

  test('a quotation is shown where its address points, and leads to its paragraph', async ({
    site,
    page,
  }) => {
    await page.goto(site.at('/quotes/#mohammed-ridha-arms'));
    const quote = page.locator('#mohammed-ridha-arms');
    await expect(quote).toBeInViewport();
    await expect(quote).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await quote.getByRole('link', { name: 'نص 2020، ف10' }).click();
    await expect(page).toHaveURL(site.at('/articles/quadrilateral-alliance-again/#p10'));
    await expect(page.locator('#p10')).toContainText('صواريخ إس 300 وقد تكون صواريخ إس 400');
    await expect(page.locator('#p10')).toBeInViewport();
  });

  test('the index of speakers leads to a speaker', async ({ site, page }) => {
    await page.goto(site.at('/quotes/'));
    await page.getByRole('navigation', { name: 'القائلون' }).getByRole('link', { name: 'محللون' }).click();
    const heading = page.getByRole('heading', { name: 'محللون' });
    await expect(heading).toBeInViewport();
    await expect(heading.getByRole('link')).toHaveCount(0);
  });

  test('the reason why a date is unknown is one tap away', async ({ site, page }) => {
    await page.goto(site.at(UNDATED));
    const reason = page.getByText('لا يقول النص متى كان');
    await expect(reason).toBeHidden();
    await page.getByText('لماذا لا يُعرف التاريخ').click();
    await expect(reason).toBeVisible();
  });
});

for (const width of [320, 390, 1280]) {
  test(`two texts hang side by side from one beam, equally wide, at ${width} px`, async ({ site, page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(site.at(VISIT));
    const pans = await page
      .locator('.scale > li')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect()));
    const [first, second] = pans;
    expect(pans).toHaveLength(2);
    expect(first?.top).toBe(second?.top);
    expect(first?.width).toBeCloseTo(second?.width ?? 0, 1);
    expect(first?.left).toBeGreaterThanOrEqual(second?.right ?? Infinity);
  });
}
