import type * as nl from '../nl/index';

export const paper: typeof nl.paper = {
  opening: 'Laying out the pages.',
  failed: 'This document cannot be shown. Make it again.',
  pageFailed: 'This page cannot be shown. On paper it is there.',
  page: (number, all) => `Page ${number} of ${all}`,
  pages: (label) => `${label}, the pages. Page Down and Page Up turn them.`,
  bar: 'Turning pages and size',
  before: 'Previous page',
  next: 'Next page',
  smaller: 'Smaller',
  larger: 'Larger',
  fit: 'Fit the width',
  percent: (percent) => `${percent}%`,
};
