import { type Catalogue } from '@shared/i18n';
import { unreachable } from '@shared/result';
import { type BoundsError } from './readBounds';

/** What is wrong with typed aging bounds. */
export function describeBoundsError(error: BoundsError, text: Catalogue['common']): string {
  switch (error.code) {
    case 'bounds.notWhole':
      return text.boundNotWhole({ text: error.text });
    case 'bounds.notAscending':
      return text.boundNotAscending({ bound: error.bound, after: error.after });
    case 'bounds.empty':
      return text.boundsEmpty;
    default:
      return unreachable(error);
  }
}
