import type { Finding } from '../findings.ts';
import { showLine } from './show-line.ts';

/** The findings of a content that cannot be shown, as the page that the live preview shows in its place. */
export function reportPage(findings: readonly Finding[], client: string): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>أخطاء في المحتوى: ${errors.length}</title>
<style>${STYLE}</style>
<script type="module" src="${client}"></script>
<h1>في المحتوى ما يُصلح قبل أن يُعاين</h1>
<p>الأخطاء: ${errors.length}. صحّحها واحفظ، فتعود الصفحة وحدها. وهي نفسها ما يقوله <code>npm run check</code>.</p>
<ol>${errors.map(showFinding).join('')}</ol>
</html>
`;
}

const STYLE =
  ':root{color-scheme:light dark}body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.8 sans-serif}li{margin-block:1.5rem}p{margin:.2rem 0}[dir=ltr]{opacity:.75;font-size:.9rem}';

function showFinding({ path, line, column, code, message, expected }: Finding): string {
  const guess = expected.length > 0 ? `<p>هل تقصد: ${write(expected.join(', '))}</p>` : '';
  return `<li><code><bdi dir="ltr">${write(`${path}:${line}:${column}`)}</bdi></code> <code>${write(code)}</code><p>${write(message.ar)}</p>${guess}<p dir="ltr" lang="en">${write(message.en)}</p></li>`;
}

function write(text: string): string {
  return showLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
