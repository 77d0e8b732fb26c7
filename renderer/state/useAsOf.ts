import { type IsoDate } from '@shared/dates';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useSession } from './session';

/** The day that every screen's figures are for: the one in the address, else today. */
export function useAsOf(): IsoDate {
  const today = useSession((session) => session.today);
  const { asOf } = useSearch({ from: '__root__' });
  return asOf ?? today;
}

/** Sets the day for all screens; today is written as no day at all, so that the program moves on with the calendar. */
export function useSetAsOf(): (day: IsoDate) => void {
  const navigate = useNavigate();
  const today = useSession((session) => session.today);
  return useCallback(
    (day) => {
      void navigate({
        to: '.',
        search: (before: object) => ({ ...before, asOf: day === today ? undefined : day }),
      });
    },
    [navigate, today],
  );
}
