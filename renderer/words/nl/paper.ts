/** Words of the preview of a paper, and of printing it. */
export const paper = {
  opening: 'De pagina’s worden klaargelegd.',
  failed: 'Dit document kan niet worden getoond. Maak het opnieuw.',
  pageFailed: 'Deze pagina kan niet worden getoond. Op papier staat zij wel.',
  page: (number: number, all: number): string => `Pagina ${number} van ${all}`,
  pages: (label: string): string => `${label}, de pagina’s. Page Down en Page Up bladeren.`,
  bar: 'Bladeren en grootte',
  before: 'Vorige pagina',
  next: 'Volgende pagina',
  smaller: 'Kleiner',
  larger: 'Groter',
  fit: 'Pas in de breedte',
  percent: (percent: number): string => `${percent}%`,
};
