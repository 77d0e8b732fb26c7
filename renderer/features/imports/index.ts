export { ImportFileScreen } from './ImportFileScreen';
export { ImportScreen } from './ImportScreen';
