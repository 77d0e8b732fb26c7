export {
  checkShape,
  type DataFileError,
  type DataFileKind,
  invalidFile,
  parseDataFile,
  type Shape,
} from './readDataFile';
