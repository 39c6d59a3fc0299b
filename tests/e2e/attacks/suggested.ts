import { call, press, until } from '../harness/drive';
import { openPicker, selectedTitle, type Stage } from '../support';

/** What stands in the box once the answer that is suggested for the wifi was inserted. */
export async function suggestedFor({ chat }: Pick<Stage, 'chat'>): Promise<string> {
  const page = await chat();
  await call(page, 'receive', 'por qué no me llega el wifi al cuarto');
  const frame = await openPicker(page);
  const isThere = async () => (await selectedTitle(frame))?.includes('Cobertura');
  // What ranks a new library is made first.
  await until(isThere, 'the answer', 20_000);
  await press(page, 'Enter');
  const text = await until(() => call(page, 'state'), 'the text');
  await page.close();
  return text;
}
