export { type Marks, matchText } from './matchText';
