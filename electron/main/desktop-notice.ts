import { Notification } from 'electron';
import type { DesktopNotice } from './due-notices';

// Kept until it is clicked or goes away: a notice nobody holds is collected and its click is lost.
const shown = new Set<Notification>();

/** Shows a notice with the system's own means; nothing where the system has none. A click brings the window to the front. */
export function showOnDesktop({ title, body }: DesktopNotice, onOpen: () => void): void {
  if (!Notification.isSupported()) return;
  const notice = new Notification({ title, body, silent: true });
  shown.add(notice);
  const forget = (): void => void shown.delete(notice);
  notice.on('click', () => { onOpen(); forget(); });
  notice.on('close', forget);
  notice.on('failed', forget);
  notice.show();
}
