import { useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { useAsOf, useSetAsOf } from '@renderer/state/useAsOf';
import { Button, DateField } from '@renderer/ui';
import { dayOfWeek } from '@shared/dates';
import { type ReactNode } from 'react';
import css from './Frame.module.css';

/** The day of all figures: always in view, changed from any screen. */
export function AsOfControl(): ReactNode {
  const { frame } = useText();
  const today = useSession((session) => session.today);
  const asOf = useAsOf();
  const setAsOf = useSetAsOf();
  return (
    <div className={css.asOf}>
      <DateField
        label={frame.top.asOf}
        labelPlace="beside"
        width="auto"
        day={asOf}
        today={today}
        onChange={(day) => {
          if (day !== null) setAsOf(day);
        }}
      />
      <span className="quieter">{frame.weekdays[dayOfWeek(asOf) - 1]}</span>
      {asOf !== today && (
        <Button size={24} variant="quiet" title={frame.top.toToday({ today })} onClick={() => setAsOf(today)}>
          {frame.top.notToday}
        </Button>
      )}
    </div>
  );
}
