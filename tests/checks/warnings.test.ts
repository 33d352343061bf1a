import { afterEach, describe, expect, it } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { listFindings } from '../../src/checks/findings.ts';
import { ARTICLE_PATH, articleText } from '../fixtures/contributions/sound-records.ts';
import { layOverTexts, type ContributedProject } from '../support/contribution.ts';

let project: ContributedProject | undefined;
afterEach(() => project?.remove());

/** Noticed in every new article: nothing rests on its paragraphs yet, and it has no seal. */
const OF_ALL_NEW = ['coverage-missing', 'seal-missing'];

describe('what may be a fault, or the source’s own spelling, is a warning', () => {
  it.each([
    ['a Cyrillic letter in a Latin name', 'شركة Rоsneft', '11:6 text-mixed-scripts', ['Rosneft']],
    ['a Latin letter in a Cyrillic name', 'شركة Poснефть', '11:6 text-mixed-scripts', []],
    ['a Greek letter in a Latin name', 'قال Gοogle ثم', '11:5 text-mixed-scripts', ['Google']],
    ['five marks on one letter', 'كلا\u0301\u0302\u0303\u0304\u0305م', '11:3 text-marks-stacked', []],
    ['one mark twice on a letter', 'كلَ\u064Eم', '11:2 text-marks-stacked', []],
  ])('%s', (_, text, place, expected) => {
    const found = noticed(text);
    expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([place]);
    expect(found.map((finding) => finding.severity)).toEqual(['warning']);
    expect(found[0]?.expected).toEqual(expected);
  });

  it.each([
    ['names in one alphabet, side by side', 'Роснефть وΑθήνα وRosneft و«С-400» و C-300ПМУ وS-400 «Триумф»'],
    ['a Greek letter that counts', 'TNFα و αGal و μm و µg و Δt'],
    ['harakat as the Quran has them', 'ٱلرَّحْمَـٰنِ مَلَـٰٓئِكَتَهُۥ رَّحِيمٌۭ لَّا هُدًۭى'],
    ['letters of European languages taken apart', 'e\u0301 Nguye\u0302\u0303n \u01D6\u0301 и\u0301'],
  ])('but not %s', (_, text) => {
    expect(noticed(text)).toEqual([]);
  });
});

function noticed(text: string) {
  project = layOverTexts({ [ARTICLE_PATH]: articleText({ 11: text }) });
  return listFindings(checkProject(project.root).files).filter(
    ({ path, code }) => path === ARTICLE_PATH && !OF_ALL_NEW.includes(code),
  );
}
