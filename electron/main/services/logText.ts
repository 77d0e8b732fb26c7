const longest = 2_000;
const mostFrames = 12;

/** A place in the program: function, file without its folder, line and column. */
const frame =
  /^\s*at (?:async )?(?:([\w$.<>]+)(?: \[as \w+\])? )?\(?[^()\s]*?([\w$-]+\.(?:js|mjs|cjs|ts|tsx)|node:[\w/]+):(\d+):(\d+)\)?$/;
const userFile = /\.(csv|txt|tsv|xlsx?|xlsm|json|pdf|png|jpe?g|xml|ofx|log)$/i;
const quoted = /"[^"]*"|(?<!\w)'[^']*'|`[^`]*`|“[^”]*”|‘[^’]*’|「[^」]*」/g;

/**
 * What may stand in the log, by a list of what is let through, because what a message of the system or of a library
 * quotes cannot be foreseen: codes (`amount.invalid`, `ENOSPC`, `TypeError`), words in small letters, numbers of up
 * to five digits, versions, and places in the program. Names, amounts, texts in quotes, folders and the user's files
 * fall out.
 */
export function cleanLogText(text: string): string {
  const parts: string[] = [];
  let frames = 0;
  for (const line of text.slice(0, longest * 4).split('\n')) {
    const place = frame.exec(line);
    if (place) {
      frames += 1;
      const [, name = 'unnamed', file, row, column] = place;
      if (frames <= mostFrames) parts.push(`at ${name} ${file}:${row}:${column}`);
    } else {
      const words = line
        .replace(quoted, '…')
        .split(/\s+/)
        .filter((word) => isLetThrough(word.replace(/^[(]|[):;,.]+$/g, '')));
      if (words.length > 0) parts.push(words.join(' '));
    }
  }
  return parts.join(' | ').slice(0, longest);
}

function isLetThrough(word: string): boolean {
  if (userFile.test(word)) return false;
  const isWord = /^[a-z]+(-[a-z]+)*$/.test(word);
  const isCode =
    /^[a-z][a-zA-Z]*(\.[a-zA-Z]+)*$/.test(word) || /^(E[A-Z0-9]{2,}|(?:[A-Z]\w*)?Error)$/.test(word);
  const isNumber = /^\d{1,5}$/.test(word) || /^\d{1,2}\.\d{1,2}\.\d{1,3}$/.test(word);
  return isWord || isCode || isNumber;
}
