// Plain JavaScript: it must run on the Node that is too old for the rest.
const NEEDED = 24;
const found = process.versions.node;

if (Number.parseInt(found, 10) < NEEDED) {
  console.error(
    [
      `يحتاج «شواهد» إلى Node ${NEEDED} أو أحدث، والموجود ${found}. شغّل الأوامر عبر npm بعد npm ci: فهو يجلب Node المناسب.`,
      `Shawahid needs Node ${NEEDED} or newer and found ${found}. Run the commands through npm after "npm ci": it brings the right Node.`,
    ].join('\n'),
  );
  process.exit(1);
}
