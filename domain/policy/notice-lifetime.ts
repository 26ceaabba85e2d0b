/** Days after which the receiver should no longer act on a sealed notice without asking. Our proposal of 2026-11; to be agreed with the police. */
export const noticeLifetimeDays = 30;
