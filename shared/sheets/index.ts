export {
  type RawCell,
  type RawRow,
  type ReadTableMessage,
  type ReadTableRequest,
  type TextEncoding,
} from './rawTable';
