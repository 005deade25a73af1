import type { Page } from 'playwright-core';

export const inConsole = (page: Page) => page.getByRole('region', { name: 'Console' });
export const editor = (page: Page) => page.getByRole('textbox', { name: 'Cypher', exact: true });

/** Writes a statement as a person does who replaces what stands there. */
export async function write(page: Page, cypher: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(cypher);
  // A list of completions would take the next key.
  await page.keyboard.press('Escape');
  await editor(page).focus();
}

export async function run(page: Page, cypher: string): Promise<void> {
  await write(page, cypher);
  await page.keyboard.press('Control+Enter');
}

export async function openConsole(page: Page): Promise<void> {
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await page.keyboard.press('Control+`');
  await editor(page).waitFor();
}

/** Opens what stands beside the editor. */
export async function openShelf(page: Page, name: string): Promise<void> {
  await inConsole(page).getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
}
