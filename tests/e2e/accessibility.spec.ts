import { AxeBuilder } from '@axe-core/playwright';
import { listPageAddresses } from '../support/built-site.ts';
import { expect, test } from './site.ts';

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1280] as const;

for (const address of listPageAddresses('dist')) {
  test(`${address} has no accessibility fault and no sideways scroll`, async ({ site, page }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(site.at(address));
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => ({
            id,
            width,
            colorScheme,
            nodes: nodes.map(({ html }) => html),
          })),
        ).toEqual([]);
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `sideways scroll at ${width} px`).toBe(0);
    }
  });
}
