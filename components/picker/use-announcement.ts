import { useEffect, useState } from 'preact/hooks';

/** Milliseconds of quiet before a status is spoken, so that typing is not talked over. */
const quiet = 500;

/** What the live region says: `text`, once it has stayed the same for a while. */
export function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid(text);
    }, quiet);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return said;
}
