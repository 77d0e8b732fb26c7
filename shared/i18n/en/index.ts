import { common } from './common';
import { shell } from './shell';
import { frame } from './frame';
import { errors } from './errors';
import { aging } from './aging';
import { customers } from './customers';
import { invoices } from './invoices';
import { imports } from './imports';
import { papers } from './papers';
import { settings } from './settings';
import { onboarding } from './onboarding';
import { taxNumber } from './taxNumber';
import { workbook } from './workbook';
import { batch } from './batch';
import { trace } from './trace';

export const en = {
  common,
  shell,
  frame,
  errors,
  aging,
  customers,
  invoices,
  imports,
  papers,
  settings,
  onboarding,
  taxNumber,
  workbook,
  batch,
  trace,
};
