import { type ErrorTexts } from '../errorTexts';
import { fileErrors } from './errorTexts/files';
import { ledgerErrors } from './errorTexts/ledger';
import { ruleErrors } from './errorTexts/rules';
import { shellErrors } from './errorTexts/shell';
import { valueErrors } from './errorTexts/values';

export const errors: ErrorTexts = {
  ...ledgerErrors,
  ...ruleErrors,
  ...valueErrors,
  ...fileErrors,
  ...shellErrors,
};
