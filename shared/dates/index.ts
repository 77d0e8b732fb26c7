export {
  addDays,
  addMonths,
  dateOf,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  endOfMonth,
  fromExcelSerial,
  isIsoDate,
  isoDate,
  type IsoDate,
  laterOf,
  parseIsoDate,
  toExcelSerial,
} from './isoDate';
export { fromDayNumber, toDayNumber } from './dayNumber';
export { rmbDate } from './rmbDate';
