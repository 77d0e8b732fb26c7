const longest = 2_000;

/**
 * What may stand in the log: program text without what could be a person's or a company's. Removed are quoted texts,
 * folders, anything that is not ASCII (names, in most books), amounts and long numbers. A code such as
 * `amount.invalid`, a small count or a line of a stack survive.
 */
export function cleanLogText(text: string): string {
  return text
    .slice(0, longest * 2)
    .replace(/(["'`“”‘’「」])(?:(?!\1).)*\1/gu, '…')
    .replace(/(?:file:\/\/|app:\/\/)?(?:[A-Za-z]:)?(?:[\\/][^\\/\s:()]+)+[\\/]([^\\/\s:()]+)/gu, '$1')
    .replace(/[^\x20-\x7e\n]+/gu, '…')
    .replace(/(?<![\d.])\d[\d,]*\.\d+(?!\.?\d)/g, '#')
    .replace(/\d{6,}/g, '#')
    .replace(/\s*\n\s*/g, ' | ')
    .slice(0, longest)
    .trim();
}
