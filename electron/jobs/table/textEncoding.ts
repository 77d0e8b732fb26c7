import { TextDecoder } from 'node:util';
import { type TextEncoding } from '@shared/sheets';
import { utf16Of } from './fileKind';
import { type FileSurvey } from './surveyFile';
import { damaged } from './unreadableFile';

/** UTF-16 by its mark, else strict UTF-8, else GB18030; what the user chose stands before all. */
export function findEncoding(survey: FileSurvey, chosen: TextEncoding | undefined): TextEncoding {
  if (chosen !== undefined) return chosen;
  const wide = utf16Of(survey.head);
  if (wide !== null) return wide;
  const hasMark = survey.head[0] === 0xef && survey.head[1] === 0xbb && survey.head[2] === 0xbf;
  if (survey.isUtf8 || hasMark) return 'utf-8';
  const sample = new TextDecoder('gb18030').decode(survey.head, { stream: true });
  // Single broken characters occur where an export cut a field in the middle of one; many mean another encoding.
  const broken = sample.split('\uFFFD').length - 1;
  if (broken * 100 > sample.length) throw damaged(survey.name, 'encoding');
  return 'gb18030';
}
