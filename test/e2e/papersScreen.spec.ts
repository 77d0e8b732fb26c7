import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { isoDate } from '@shared/dates';
import { messageOf } from '@shared/i18n';
import { expect, makeTempFolder, removeFolder, test } from './fixtures';
import { addressOf, goTo, openSample, run, today } from './pages/books';
import { issueOne, PapersPage, shownPages, stubFolder, stubPrint } from './pages/papers';
import { stubSave } from './pages/start';

const asOf = isoDate(today);
const letters = { kind: 'letter', level: 2, asOf } as const;

for (const lang of ['zh-CN', 'en'] as const) {
  test(`letters from the plan to the post, ${lang}`, async ({ launch, dataDir }) => {
    test.setTimeout(150_000);
    const { app, page } = await openSample(launch, { lang });
    const papers = new PapersPage(page, lang);
    const { words } = papers;
    const plan = await run(page, 'papers.plan', { run: letters });
    const [, second] = plan.papers;
    if (second === undefined) throw new Error('several customers of the sample company are late');

    // The place, the level, the list; one of them is put aside by the keyboard alone.
    await page.keyboard.press('Control+5');
    await expect(papers.list).toBeFocused();
    await page.getByRole('radio', { name: words.levelTabs[2] }).check();
    await expect(papers.issueButton(plan.papers.length)).toBeEnabled();
    await papers.list.focus();
    await page.keyboard.press('ArrowDown');
    await expect(papers.pane).toContainText(words.pane.demanded);
    await expect(page.getByTitle(/./).and(page.locator('iframe'))).toHaveAttribute('src', /^blob:app:/);
    await expect.poll(() => shownPages(app)).toBeGreaterThan(0);
    await page.keyboard.press('Space');
    const left = plan.papers.length - 1;
    await expect(papers.issueButton(left)).toBeEnabled();

    // How the charge comes about, then the issue.
    await page.keyboard.press('Control+y');
    await expect(papers.dialog()).toContainText(
      words.pane.explainInvoice({ number: '', day: '' }).slice(0, 3),
    );
    await page.keyboard.press('Escape');
    await expect(papers.dialog()).toHaveCount(0);
    await page.keyboard.press('Control+Enter');
    const title = words.result.title({ count: left, figure: String(left) });
    await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 60_000 });
    const listed = await run(page, 'papers.list', { filter: { kind: 'letter' }, offset: 0, limit: 100 });
    expect(listed.states).toEqual({ all: left, toSend: left, sent: 0, voided: 0 });
    for (const paper of listed.rows) {
      const kept = await readFile(path.join(dataDir, 'documents', paper.file.sha256));
      expect(kept.subarray(0, 5).toString()).toBe('%PDF-');
    }

    // Another run is shown as one to be issued; the result stands with its own.
    await goTo(page, '/letters?level=3');
    await expect(papers.issueButton(plan.papers.length)).toBeEnabled();
    await goTo(page, '/letters?level=2');
    await expect(page.getByRole('heading', { name: title })).toBeVisible();

    // Print, save each, save merged: steps of their own.
    const print = async (): Promise<void> => {
      await page.keyboard.press('Control+p');
      await papers.dialog().getByRole('button', { name: words.actions.printDialog.print }).click();
    };
    const closed = await stubPrint(app, { isClosed: true });
    const { head } = await run(page, 'book.state', {});
    await print();
    // The viewer may take its time, as long as the program itself waits for it.
    await expect(page.getByText(words.actions.notPrinted)).toBeVisible({ timeout: 60_000 });
    expect(await closed()).toBe(1);
    const after = await run(page, 'papers.list', { filter: { kind: 'letter' }, offset: 0, limit: 1 });
    expect(after.states).toEqual(listed.states);
    expect((await run(page, 'book.state', {})).head).toEqual(head);
    const printed = await stubPrint(app);
    await print();
    await expect(page.getByText(words.actions.printed({ count: left, figure: String(left) }))).toBeVisible({
      timeout: 60_000,
    });
    expect(await printed()).toBeGreaterThan(0);
    const folder = await makeTempFolder('papers');
    await stubFolder(app, folder);
    await papers.more(words.actions.saveEach);
    await expect(
      page.getByText(words.actions.savedEach({ count: left, figure: String(left) })),
    ).toBeVisible();
    expect((await readdir(folder)).filter((name) => name.endsWith('.pdf'))).toHaveLength(left);
    await stubSave(app, path.join(folder, 'all.pdf'));
    await papers.more(words.actions.saveMerged);
    await expect(page.getByText(words.actions.saved({ name: 'all.pdf' }))).toBeVisible();
    expect((await readFile(path.join(folder, 'all.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    await removeFolder(folder);

    // One of them: sent, found again, voided.
    const paper = listed.rows[0];
    if (paper === undefined) throw new Error('nothing was issued');
    await page.getByRole('button', { name: words.result.toList }).click();
    await page.getByRole('button', { name: paper.number }).click();
    await expect(page.getByRole('heading', { level: 1, name: paper.number })).toBeVisible();
    await expect.poll(() => shownPages(app)).toBe(paper.file.pages);
    // One entry issued them all; here it names this one.
    await expect(page.getByText(`· ${paper.number}`)).toBeVisible();
    await page.getByRole('button', { name: words.actions.dispatchMany({ count: 1, figure: '1' }) }).click();
    const { dispatchDialog: dispatch, voidDialog } = words.actions;
    await papers.dialog().getByLabel(dispatch.waybill).fill('1234567890123');
    await papers
      .dialog()
      .getByRole('button', { name: dispatch.mark({ count: 1, figure: '1' }) })
      .click();
    // In English the head of what was sent says the same word as the badge.
    await expect(page.getByText(words.issued.states.sent, { exact: true }).first()).toBeVisible();
    await expect(page.getByText(words.page.waybill({ waybill: '1234567890123' }))).toBeVisible();
    await papers.more(words.actions.void);
    const doIt = papers.dialog().getByRole('button', { name: voidDialog.do({ number: paper.number }) });
    await doIt.click();
    await expect(papers.dialog().getByText(voidDialog.reasonMissing)).toBeVisible();
    await papers.dialog().getByLabel(voidDialog.reason).fill('Test');
    await doIt.click();
    await expect(page.getByText(words.page.voidedTitle({ day: today }))).toBeVisible();

    // Its customer and its invoice name it; the customer gets one again.
    await goTo(page, `/customers/${paper.customerId}?tab=papers`);
    await expect(page.getByRole('button', { name: paper.number })).toBeVisible();
    await goTo(page, `/invoices/${paper.items[0]?.invoiceId ?? ''}`);
    const named = page.getByRole('table', { name: words.ofOne.title });
    await expect(named.getByRole('button', { name: paper.number })).toBeVisible();
    const again = await run(page, 'papers.plan', { run: letters });
    expect(again.papers.map(({ customerId }) => customerId)).toContain(paper.customerId);
  });

  test(`the texts and sheets of one letter, ${lang}`, async ({ launch }) => {
    const { app, page } = await openSample(launch, { lang });
    const papers = new PapersPage(page, lang);
    const { actions, preview } = papers.words;
    const paper = await issueOne(papers, asOf);
    await goTo(page, `/papers/${paper.id}`);
    await papers.more(actions.message);
    await expect(page.getByText(actions.copied)).toBeVisible();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain(paper.number);

    const folder = await makeTempFolder('papers');
    await stubSave(app, path.join(folder, 'one.eml'));
    await papers.more(actions.mail);
    await expect(page.getByText(actions.saved({ name: 'one.eml' }))).toBeVisible();
    expect(await readFile(path.join(folder, 'one.eml'), 'utf8')).toContain('application/pdf');

    const printed = await stubPrint(app);
    for (const label of [actions.ems, actions.envelopes.DL, actions.envelopes['labels-3x8']]) {
      await papers.more(label);
      await expect(papers.dialog().locator('iframe')).toHaveAttribute('src', /^blob:app:/);
      await expect(papers.dialog().getByText(preview.drawing)).toHaveCount(0);
      await papers.dialog().getByRole('button', { name: actions.printDialog.print }).click();
      await expect(papers.dialog()).toHaveCount(0);
    }
    expect(await printed()).toBe(3);
    await removeFolder(folder);

    // A name that was changed since to what no face has is not printed as a box.
    await run(page, 'customer.change', { id: paper.customerId, change: { name: '𠮷田', nameEn: '𠮷田' } });
    await papers.more(actions.envelopes.DL);
    const lacking = { code: 'character.missing', characters: '𠮷' } as const;
    await expect(papers.dialog()).toContainText(messageOf(lacking, lang));
    await expect(papers.dialog().locator('iframe')).toHaveCount(0);
  });
}

test('statements and confirmations are runs of their own', async ({ launch }) => {
  const { app, page } = await openSample(launch);
  const papers = new PapersPage(page, 'en');
  await page.keyboard.press('Control+6');
  const from = isoDate('2026-05-01');
  const plan = await run(page, 'papers.plan', {
    run: { kind: 'statement', from, to: isoDate('2026-05-31') },
  });
  await expect(papers.issueButton(plan.papers.length, 'statement')).toBeEnabled();
  await expect(papers.pane).toContainText(papers.words.pane.closing);
  await expect.poll(() => shownPages(app)).toBeGreaterThan(0);

  await page.getByRole('radio', { name: papers.words.kindTabs.confirmation }).check();
  await page.getByRole('radio', { name: papers.words.purposes.audit }).check();
  await expect(page.getByText(papers.words.auditor.incomplete)).toBeVisible();
  await page.getByRole('textbox', { name: papers.words.auditor.name }).fill('Moonstone Auditors');
  await page.getByRole('textbox', { name: papers.words.auditor.address }).fill('1 Quiet Street');
  await expect(page.getByText(papers.words.auditor.incomplete)).toHaveCount(0);
  const asked = await run(page, 'papers.plan', { run: { kind: 'confirmation', asOf, purpose: 'audit' } });
  await expect(papers.issueButton(asked.papers.length, 'confirmation')).toBeEnabled();
});

test('a customer’s letter is a run of that customer alone, and chips and filter narrow a run', async ({
  launch,
}) => {
  const { page } = await openSample(launch);
  const papers = new PapersPage(page, 'en');
  const plan = await run(page, 'papers.plan', { run: { kind: 'letter', level: 1, asOf } });
  const [first] = plan.papers;
  if (first === undefined) throw new Error('nobody is late');
  await goTo(page, `/customers/${first.customerId}`);
  await page.getByRole('button', { name: papers.words.ofOne.write }).click();
  const own = plan.papers.filter(({ customerId }) => customerId === first.customerId).length;
  await expect(papers.issueButton(own)).toBeEnabled();
  expect(addressOf(page)).toContain('customers=');

  await page
    .getByRole('main')
    .getByRole('button', { name: /^Remove / })
    .click();
  await expect(papers.issueButton(plan.papers.length)).toBeEnabled();
  await page.keyboard.press('Control+f');
  await page.keyboard.type(first.code);
  await expect(papers.list.locator('tbody tr[aria-rowindex]')).toHaveCount(own);
});

test('a run can be cancelled, and then nothing was issued', async ({ launch }) => {
  const { page } = await openSample(launch, { invoices: 3000 });
  const papers = new PapersPage(page, 'en');
  await goTo(page, '/letters?level=2');
  const plan = await run(page, 'papers.plan', { run: letters });
  await papers.issueButton(plan.papers.length).click();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByText(papers.words.cancelled)).toBeVisible();
  const { states } = await run(page, 'papers.list', { filter: {}, offset: 0, limit: 1 });
  expect(states.all).toBe(0);
});
