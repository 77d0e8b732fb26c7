import { type Catalogue } from '@shared/i18n';
import { type ChargeGround } from '@shared/papers';

/** Why a late charge is claimed, in a few words. */
export function groundText(
  ground: Exclude<ChargeGround, { readonly kind: 'other' }>,
  words: Catalogue['papers']['checks']['grounds'],
): string {
  switch (ground.kind) {
    case 'agreed': {
      const { number, clause } = ground.basis.contract;
      return words.agreed({ contract: number, clause });
    }
    case 'lpr':
      return words.lpr({ uplift: ground.upliftPercent });
    default:
      return words[ground.kind];
  }
}
