import { describe, expect, it } from 'vitest';
import { withoutTracking } from '../../../../src/domain/web/tracking-parameters.ts';

describe('withoutTracking', () => {
  it.each([
    ['https://youtu.be/x?si=abc', 'https://youtu.be/x'],
    ['https://www.youtube.com/watch?v=a&feature=share&t=10s', 'https://www.youtube.com/watch?v=a&t=10s'],
    ['https://x.com/a/status/1?s=20&t=abc', 'https://x.com/a/status/1'],
    ['https://www.facebook.com/x?mibextid=a&__cft__[0]=b&id=5#c', 'https://www.facebook.com/x?id=5#c'],
    ['https://a.org/?fbclid=1&igshid=2&mc_cid=3&gclid=4&yclid=5&_hsenc=6&ref_src=7', 'https://a.org/'],
    ['https://a.org/?UTM_Source=x&ysclid=y&__twitter_impression=true', 'https://a.org/'],
    ['https://www.aljazeera.net/x?traffic_source=rss', 'https://www.aljazeera.net/x'],
  ])('cleans %s', (address, clean) => {
    expect(withoutTracking(address)).toBe(clean);
    expect(withoutTracking(clean)).toBeUndefined();
  });

  it.each([
    'https://a.org/?si=abc&feature=share&s=20&t=abc',
    'https://notyoutube.com/?si=abc',
    'https://a.org/youtube.com?si=abc',
    'https://a.org/?ref=x&amp=1&source=y&id=5&p=12',
    'https://www.youtube.com/watch?v=abc&list=d&t=10s',
    'https://web.archive.org/web/2024/https://a.org/x',
    'https://a.org/x#utm_source=y',
  ])('leaves %s, which may choose what is shown', (address) => {
    expect(withoutTracking(address)).toBeUndefined();
  });
});
