import { useParams } from '@tanstack/react-router';
import { addressOf, useAsked } from '../../app/address';

/** The addresses of a benefit and of a measure, at the present moment. */
export function useBenefitAddresses() {
  const { program } = useParams({ strict: false });
  const { asOf, on } = useAsked();
  const at = (path: string) => addressOf(`/p/${program}/benefits/${path}`, { asOf, on });
  return {
    benefit: (id: string) => at(encodeURIComponent(id)),
    measure: (id: string) => at(`measures/${encodeURIComponent(id)}`),
  };
}
