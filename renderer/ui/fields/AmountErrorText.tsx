import { type CurrencyCode, formatMinor } from '@shared/money';
import { unreachable } from '@shared/result';
import { type ReactNode } from 'react';
import { useUiText } from '../uiText';
import { type AmountError } from './readAmount';

/** What is wrong with a typed amount; where a rounded figure is near, it is offered and never taken by itself. */
export function AmountErrorText(props: {
  readonly error: AmountError;
  readonly currency: CurrencyCode;
  readonly onTake: (minor: number) => void;
}): ReactNode {
  const { text } = useUiText();
  const { error, currency } = props;
  switch (error.code) {
    case 'amount.tooFine':
      return (
        <>
          {text.amountTooFine({ currency, digits: error.digits })}{' '}
          <button type="button" className="opens" onClick={() => props.onTake(error.proposalMinor)}>
            {text.takeAmount({ amount: formatMinor(error.proposalMinor, currency, { zero: 'figure' }) })}
          </button>
        </>
      );
    case 'amount.unreadable':
      return text.amountUnreadable({ text: error.text });
    case 'amount.dividesByZero':
      return text.amountDividesByZero;
    case 'amount.tooLarge':
      return text.amountTooLarge;
    default:
      return unreachable(error);
  }
}
