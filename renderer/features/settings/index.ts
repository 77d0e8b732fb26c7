export { EnterMoves } from './EnterMoves';
export { guardUnsaved } from '@renderer/state/guardUnsaved';
export {
  forgetImportMapping,
  type ImportMappings,
  readImportMappings,
  rememberImportMapping,
} from './importMappings';
export { SettingsScreen } from './SettingsScreen';
export { TermsField, type TermsFieldProps } from './TermsField';
export { draftTerms, readTermsDraft, type TermsDraft } from './termsDraft';
export { useCurrencyOptions } from './useCurrencyOptions';
export { useScreenKeys } from './useScreenKeys';
