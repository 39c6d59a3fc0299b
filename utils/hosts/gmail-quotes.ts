/** The line above a quoted mail: "On …, Ana wrote:", in the languages of our agents. */
const attribution =
  /^(?:(?:On|El|Em|Le)\b.{6,300}?\b(?:wrote|escribió|escreveu|écrit)|.{6,200}<\S+@\S+>\s*(?:wrote|escribió|escreveu))\s*:$/iu;
const attributionStart = /^(?:On|El|Em|Le)\b.*(?:\d|@)/iu;
const divider =
  /^[-_ ]{4,}$|^-{2,} ?(?:original message|forwarded message|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|forwarded by\b.*) ?-{2,}$/iu;
const from = /^\*?(?:from|de)\s*:\*?\s*\S/iu;
const sent = /^\*?(?:sent|date|enviado(?: el| em)?|enviada em|fecha|data)\s*:/iu;
/** What telephones and programs put under a mail. */
const advertised =
  /^(?:sent from (?:my|outlook|yahoo)|enviado (?:desde|do) |get outlook for|obtener outlook para|obter o outlook para)/iu;

/** How many lines the attribution takes that begins here; 0 where none does. Mails are wrapped at 78. */
function attributionAt(lines: readonly string[], at: number): number {
  for (let count = 1; count <= 3; count += 1) {
    const joined = lines.slice(at, at + count).join(' ');
    if (attribution.test(joined)) return count;
    if (!attributionStart.test(lines[at] ?? '')) return 0;
  }
  return 0;
}

/** A head of "From: …, Sent: …" as Outlook writes it over what it quotes. */
const isHead = (lines: readonly string[], at: number): boolean =>
  from.test(lines[at] ?? '') && lines.slice(at + 1, at + 4).some((line) => sent.test(line));

/** Whether from here on everything is signature or another mail. */
const ends = (lines: readonly string[], at: number): boolean =>
  /^--$/u.test(lines[at] ?? '') || divider.test(lines[at] ?? '') || isHead(lines, at);

/**
 * The writer's own words in a mail's text: without signature, and without what is quoted where no
 * markup says so. Under an attribution the rest goes, unless it is marked by `>` line by line: then
 * what stands between and below is an answer.
 */
export function withoutQuotes(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (ends(lines, at)) break;
    const length = attributionAt(lines, at);
    if (length > 0) {
      if (!lines.slice(at + length).some((one) => one.startsWith('>'))) break;
      at += length - 1;
    } else if (!line.startsWith('>') && !advertised.test(line)) kept.push(line);
  }
  return kept.join('\n').trim();
}
