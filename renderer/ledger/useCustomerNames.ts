import { useLanguage } from '@renderer/i18n';
import { type CustomerId } from '@shared/ids';
import { useCallback, useMemo } from 'react';
import { useQuestion } from './useQuestion';

/** What a customer is called on screens of this language: in English by its English name, where it has one. */
export function useCustomerNames(): (id: CustomerId, name: string) => string {
  const isEnglish = useLanguage() === 'en';
  const { value } = useQuestion('customers.namesEn', isEnglish ? {} : null);
  const names = useMemo(() => (isEnglish ? new Map(value?.names) : null), [isEnglish, value]);
  return useCallback((id, name) => names?.get(id) ?? name, [names]);
}
