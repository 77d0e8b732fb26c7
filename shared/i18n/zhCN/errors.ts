import { type ErrorTexts } from '../errorTexts';
import { fileErrors } from './errorTexts/files';
import { ledgerErrors } from './errorTexts/ledger';
import { paperErrors } from './errorTexts/papers';
import { riskErrors } from './errorTexts/risk';
import { ruleErrors } from './errorTexts/rules';
import { shellErrors } from './errorTexts/shell';
import { valueErrors } from './errorTexts/values';

export const errors: ErrorTexts = {
  ...ledgerErrors,
  ...ruleErrors,
  ...paperErrors,
  ...riskErrors,
  ...valueErrors,
  ...fileErrors,
  ...shellErrors,
};
