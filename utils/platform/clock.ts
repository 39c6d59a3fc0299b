/** The only place that asks what time it is, so that tests can hold it. */
export function now(): Date {
  return new Date();
}

/** Calendar day where the agent is, `YYYY-MM-DD`. */
export function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
