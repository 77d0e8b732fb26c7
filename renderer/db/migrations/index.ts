import { initial } from './0010-initial';
import { papers } from './0020-papers';
import { type Migration } from './step';

/** Every version of the schema, oldest first. */
export const migrations: readonly Migration[] = [initial, papers];

/** The version that this program writes into journal lines and the store. */
export const schemaVersion = papers.version;

export { migrateChange, migrateRow, type UpgradedChange } from './migrateRow';
export { type Migration, type RowChange, step, type StoredRow } from './step';
