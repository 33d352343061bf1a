/** Why a file gives no draft, and what to do, in Arabic and in English. */
export const IMPORT_FAULTS = {
  'no-title': 'لا سطر في الملف يصلح عنوانًا.\nNo line of the file could be a title.',
  'no-body': 'لا نص في الملف بعد العنوان.\nThere is no text in the file after its title.',
  unreadable:
    'تعذّرت قراءة الملف. تأكد من اسمه ومن مكانه؛ وإن كان في الاسم مسافة فضعه بين علامتي تنصيص.\nThe file cannot be read. Check its name and place; put a name with spaces in quotation marks.',
  unknown:
    'لا ترميز بهذا الاسم. جرّب: ‎--encoding windows-1256‎\nThere is no encoding of that name. Try: --encoding windows-1256',
  misfit:
    'ليس الملف نصًا بهذا الترميز. احفظه من محرر النصوص بترميز UTF-8 (حفظ باسم ← الترميز)، أو جرّب: ‎--encoding windows-1256‎. وإن كان ملف Word أو PDF فافتحه وانسخ نصه إلى ملف نصي.\nThe file is not text in this encoding. Save it from your text editor as UTF-8 (Save as, Encoding), or try: --encoding windows-1256. If it is a Word or PDF file, open it and copy its text into a text file.',
  empty:
    'الملف فارغ. ألصق فيه نص الصفحة واحفظه، ثم أعد الأمر.\nThe file is empty. Paste the text of the page into it, save it, and run this again.',
  html: 'في الملف شيفرة الصفحة (HTML) لا نصها. افتح الصفحة في المتصفح، وحدّد ما يظهر فيها كله (Ctrl+A)، وانسخه، وألصقه في ملف نصي.\nThe file holds the source of the page (HTML) and not its text. Open the page in a browser, select all that it shows (Ctrl+A), copy it, and paste it into a text file.',
} as const;
