import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Button } from './Button';

afterEach(cleanup);

it('says beside itself why it cannot be pressed, and stays within reach of the keyboard', () => {
  const press = vi.fn<() => void>();
  render(<Button kind="primary" why="Schrijf één reden. Daarna kunt u afronden." onPress={press}>Rond af</Button>);
  const button = screen.getByRole('button', { name: 'Rond af' });
  button.focus();
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
  expect(press).not.toHaveBeenCalled();
  expect(document.getElementById(button.getAttribute('aria-describedby')!)?.textContent).toBe('Schrijf één reden. Daarna kunt u afronden.');
});

it('does nothing twice while the act is under way', () => {
  const press = vi.fn<() => void>();
  render(<Button pending onPress={press}>Verzegel bericht</Button>);
  fireEvent.click(screen.getByRole('button'));
  expect(press).not.toHaveBeenCalled();
  expect(screen.getByRole('button').getAttribute('aria-busy')).toBe('true');
});
