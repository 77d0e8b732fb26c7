import { type Language } from '@shared/i18n';
import { type CompanyRow } from '@shared/ledger';

/** The company's name in the screen's language, or the one it has. */
export function companyName(company: CompanyRow, language: Language): string {
  const names = language === 'zh-CN' ? [company.nameZh, company.nameEn] : [company.nameEn, company.nameZh];
  return names.find((name) => name !== undefined && name !== '') ?? '';
}
