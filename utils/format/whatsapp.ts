/**
 * A filled body as WhatsApp takes it: its marks are the markup, so it goes as it is. Tabs would
 * become nodes of their own in Lexical.
 */
export function toWhatsApp(body: string): string {
  return body.replace(/\r\n?/g, '\n').replaceAll('\t', '  ').trim();
}
