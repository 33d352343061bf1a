import { expect, test } from './site.ts';

const LONGEST = '/articles/iraq-axis-of-balances/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('a reader goes from the home page to a paragraph and reads it', async ({ site, page }) => {
    await page.goto(site.at('/'));
    await page
      .getByRole('link', { name: /العراق محور التوازنات/u })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'بين الانسحاب الأميركي والانفتاح الروسي.. العراق محور التوازنات',
    );
    await page.goto(site.at(`${LONGEST}#p20`));
    await expect(page.locator('#p20')).toContainText('قرابة 50 شركة روسية');
    await expect(page.locator('#p20')).toBeInViewport();
  });

  test('the sections open from the phone’s header', async ({ site, page }) => {
    await page.goto(site.at(LONGEST));
    await page.getByText('الأقسام', { exact: true }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'الخط الزمني' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('الخط الزمني');
  });

  test('the reason for a date is one tap away', async ({ site, page }) => {
    await page.goto(site.at(LONGEST));
    const reason = page.getByText(/لا تاريخ في النص|ليس في النص|لا يذكر النص/u).first();
    await expect(reason).toBeHidden();
    await page.locator('summary', { hasText: 'كيف عُرف هذا التاريخ' }).click();
    await expect(reason).toBeVisible();
  });

  test('no script is needed for any link of the site', async ({ site, page }) => {
    await page.goto(site.at(LONGEST));
    const hrefs = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(20);
    expect(hrefs.filter((href) => href === '' || href === '#' || href.startsWith('javascript:'))).toEqual([]);
  });
});

test('a reader’s choice of theme is kept', async ({ site, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(site.at('/'));
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  const button = page.getByRole('button', { name: /المظهر/u });
  for (let press = 0; press < 3 && (await paper()) === light; press += 1) await button.click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(site.at(LONGEST));
  expect(await paper()).toBe(dark);
});

test('the keyboard reaches the text first, by the skip link', async ({ site, page }) => {
  await page.goto(site.at(LONGEST));
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#.+$/u);
});

test('the page is Arabic, right to left, and moves nothing while its fonts arrive', async ({
  site,
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route(/\.woff2$/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto(site.at(LONGEST));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    // What moves is told after the frame in which it moved.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(loaded).toBeGreaterThan(0);
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('the fonts hold every letter that the site shows', async ({ site, page }) => {
  await page.goto(site.at('/articles/russia-rushes-to-fill-the-vacuum/'));
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(loaded).toBeGreaterThanOrEqual(1);
});

test('an address that is not there answers 404 with ways on', async ({ site, page }) => {
  const response = await page.goto(site.at('/articles/nothing-here/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).not.toHaveURL(/nothing-here/u);
});

test('the printed page keeps the text, the numbers and the address, and drops the navigation', async ({
  site,
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(site.at(LONGEST));
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.locator('#p1')).toBeVisible();
  await expect(page.locator('main')).toContainText(LONGEST);
  await expect(page.locator('.printed-address')).toHaveCount(0);
});

for (const path of ['/timeline/', '/events/shoigu-visit-2025/', '/quotes/'])
  test(`${path} prints its address, and nothing that only a screen can use`, async ({ site, page }) => {
    await page.goto(site.at(path));
    await expect(page.locator('.printed-address')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.printed-address')).toHaveText(/^https?:/u);
    expect(await page.locator('.printed-address').textContent()).toMatch(new RegExp(`${path}$`, 'u'));
    for (const name of ['navigation', 'radio', 'contentinfo'] as const)
      for (const part of await page.getByRole(name).all()) await expect(part).toBeHidden();
    await expect(page.locator('summary:visible')).toHaveCount(0);
    await expect(page.getByText('اختر واحدة')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'في ترتيب الخط الزمني' })).toBeHidden();
  });

test('from 1024 px what rests on a paragraph stands open beside it, without its summary', async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(site.at('/articles/iraq-axis-of-balances/'));
  const margin = page.locator('.row', { has: page.locator('#p3') }).locator('.margin');
  await expect(margin.getByRole('link', { name: 'لقاء شويغو والأعرجي في بغداد' })).toBeVisible();
  await expect(margin.locator('summary').first()).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(margin.locator('summary').first()).toBeVisible();
});
