import { type Calendar } from './calendar';
import { type Buyer } from './customers';
import { type Desk, spendCredits } from './desk';
import { type DraftBook } from './draftBook';
import { type OpenInvoice } from './drafts';
import { splitByTerms } from './dueDates';
import { drawStory } from './habits';
import { openDispute, payByHabit } from './payments';
import { type Lateness } from './profiles';
import { type Random } from './random';
import { type Replacement, tellStory } from './stories';
import { usualTerms } from './usualTerms';

/** The first and the last day on which a customer is invoiced. */
type Span = { readonly from: number; readonly to: number };

const vatPercent = 13;

/** Two years with one customer: its invoices in order, what befalls each, and what stays open at the end. */
export function tellCustomer(book: DraftBook, calendar: Calendar, random: Random, buyer: Buyer): void {
  const desk: Desk = { book, calendar, random, buyer, runs: new Map(), credits: [] };
  const count = buyer.invoices - buyer.keepsOpen.length;
  const days = drawDays(desk, count);
  let replacement: (Replacement & { readonly netMinor: number }) | undefined;
  for (const [place, drawnDay] of days.entries()) {
    const day = replacement?.day ?? drawnDay;
    const netMinor = replacement?.netMinor ?? drawNet(desk);
    const invoice = postInvoice(desk, day, netMinor);
    const next = tellInvoice(desk, invoice, place);
    replacement = next && { ...next, netMinor };
  }
  buyer.keepsOpen.forEach((lateness, place) => keepOpen(desk, lateness, place));
  if (buyer.profile.paysOnAccount === true) payOnAccount(desk);
}

/** The days of so many invoices, spread over the customer's time so that even a few reach from its start to its end. */
function drawDays(desk: Desk, count: number): number[] {
  const { calendar, random, buyer } = desk;
  const span = chooseSpan(desk);
  const together = buyer.profile.ordersTogether === true ? 3 : 1;
  const groups = Math.ceil(count / together);
  const drawn = Array.from({ length: groups }, (_, group) => {
    const spread = Math.floor(((group + random.next()) * (span.to - span.from)) / groups);
    return calendar.lastWorkingDay(span.from + spread);
  });
  return Array.from({ length: count }, (_, place) => drawn[Math.floor(place / together)] ?? span.from);
}

/** Unless planned for the cast, customers come and some go again; nobody delivers for long to one who never pays. */
function chooseSpan({ calendar, random, buyer }: Desk): Span {
  const { firstDay, today } = calendar;
  const { habit, stories } = buyer.profile;
  const isCast = stories !== undefined;
  if (habit === 'never') {
    const from = firstDay + (isCast ? 60 : random.between(30, 330));
    return { from, to: Math.min(from + 240, today) };
  }
  const from = isCast || random.chance(0.6) ? firstDay : firstDay + random.between(0, 540);
  const isLost = !isCast && random.chance(0.05);
  return { from, to: isLost ? Math.floor((from + today) / 2) : today };
}

function tellInvoice(desk: Desk, invoice: OpenInvoice, place: number): Replacement | undefined {
  if (invoice.dueDays.length > 1) {
    payByHabit(desk, invoice);
    return undefined;
  }
  spendCredits(desk, invoice);
  const { profile } = desk.buyer;
  const story = profile.stories?.[place] ?? drawStory(desk.random, profile);
  return tellStory(desk, invoice, invoice.isTouched ? 'ordinary' : story);
}

/** An invoice so many days late on the sample's day (below 0: so many days before it is due), of which nothing is paid. */
function keepOpen(desk: Desk, [low, high]: Lateness, place: number): void {
  const { calendar, random, buyer } = desk;
  const terms = buyer.profile.terms ?? usualTerms;
  if (terms.kind !== 'net') throw new Error('only net terms can be counted back from the due day');
  const width = high - low + 1;
  const start = random.below(width);
  for (let step = 0; step < width; step += 1) {
    const daysLate = low + ((start + step) % width);
    const day = calendar.today - daysLate - terms.netDays;
    if (day > calendar.today || calendar.isWeekend(day)) continue;
    const invoice = postInvoice(desk, day, drawNet(desk));
    if (buyer.profile.habit === 'rarely' && place === 0) openDispute(desk, invoice, day + terms.netDays);
    return;
  }
}

/** Money of the last weeks that names no invoice and has not been matched. */
function payOnAccount({ book, calendar, random, buyer }: Desk): void {
  const day = calendar.lastWorkingDay(calendar.today - random.between(2, 20));
  const step = buyer.row.currency === 'JPY' ? 10_000 : 100_000;
  book.postReceipt(buyer.row, day, Math.max(1, Math.round(buyer.medianNetMinor / 3 / step)) * step);
}

function postInvoice(desk: Desk, day: number, netMinor: number): OpenInvoice {
  const { calendar, book, buyer } = desk;
  const { currency, country, terms } = buyer.profile;
  const taxMinor = country === 'CN' ? Math.floor((netMinor * vatPercent + 50) / 100) : 0;
  const due = splitByTerms(calendar, terms ?? usualTerms, day, netMinor + taxMinor, currency);
  return book.postInvoice(buyer.row, day, { netMinor, taxMinor }, due, buyer.order);
}

function drawNet({ random, buyer }: Desk): number {
  const drawn = random.logNormal(buyer.medianNetMinor, 0.55);
  return Math.max(1, Math.round(drawn / buyer.stepMinor)) * buyer.stepMinor;
}
