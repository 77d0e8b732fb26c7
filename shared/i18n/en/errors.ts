import { type ErrorTexts } from '../errorTexts';
import { fileErrors } from './errorTexts/files';
import { ledgerErrors } from './errorTexts/ledger';
import { shellErrors } from './errorTexts/shell';
import { valueErrors } from './errorTexts/values';

export const errors: ErrorTexts = { ...ledgerErrors, ...valueErrors, ...fileErrors, ...shellErrors };
