export { mayAccelerate } from './acceleration';
export { checkForum, courtLevel } from './forum';
export { checkRegistration, mayTakeBack, meterTitle } from './retention';
