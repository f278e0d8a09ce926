import { QueryClient, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { useForm } from 'react-hook-form';
import { expect, it } from 'vitest';

it('runs under React 18, with every library that shares its hooks', () => {
  expect(version).toMatch(/^18\./);
  expect(domVersion).toBe(version);

  // A library that came with another React would throw here: its hooks have no dispatcher.
  const client = new QueryClient();
  function Probe() {
    const { register } = useForm();
    const { data } = useQuery({ queryKey: ['a'], queryFn: () => 'b', initialData: 'c' }, client);
    return <input aria-label={data} {...register('field')} />;
  }
  render(<Probe />);
  expect(screen.getByRole('textbox', { name: 'c' })).toBeInTheDocument();
  client.clear();
});
