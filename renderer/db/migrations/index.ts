import { initial } from './0010-initial';
import { type Migration } from './step';

/** Every version of the schema, oldest first. */
export const migrations: readonly Migration[] = [initial];

/** The version that this program writes into journal lines and the store. */
export const schemaVersion = initial.version;

export { migrateChange, migrateRow, type UpgradedChange } from './migrateRow';
export { type Migration, type RowChange, step, type StoredRow } from './step';
