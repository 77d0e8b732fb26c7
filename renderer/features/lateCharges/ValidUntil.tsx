import { useText } from '@renderer/i18n';
import { AlertMark } from '@renderer/ui';
import { type IsoDate } from '@shared/dates';
import { type ReactNode } from 'react';
import css from './LateCharges.module.css';
import { validityOf } from './validity';

export type ValidUntilProps = {
  readonly day: IsoDate;
  readonly checkedOn: IsoDate;
  readonly today: IsoDate;
  /** Under a head that says so the day stands alone. */
  readonly isBare?: boolean | undefined;
};

/** The last day for which something is known, with a warning when it is past or near. */
export function ValidUntil({ day, checkedOn, today, isBare = false }: ValidUntilProps): ReactNode {
  const words = useText().settings.lateCharges;
  switch (validityOf(day, checkedOn, today)) {
    case 'past':
      return (
        <span className={css.validity}>
          <AlertMark level="error" label={isBare ? words.isPast : undefined} />
          {isBare ? day : words.expired({ day })}
        </span>
      );
    case 'soon':
      return (
        <span className={css.validity}>
          <AlertMark level="warning" label={isBare ? words.isSoon : undefined} />
          {isBare ? day : words.endsSoon({ day })}
        </span>
      );
    case 'closed':
      return <span className="quieter">{isBare ? day : words.closed({ day })}</span>;
    case 'fine':
      return <span>{isBare ? day : words.validUntil({ day })}</span>;
  }
}
