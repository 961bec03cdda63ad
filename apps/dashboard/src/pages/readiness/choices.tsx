import { Link } from '../../parts/link';

interface ChoicesProps {
  label: string;
  chosen: string;
  choices: readonly { id: string; name: string; href: string }[];
}

/** Some views of the same thing beside each other, each with an address of its own. */
export function Choices({ label, chosen, choices }: ChoicesProps) {
  return (
    <nav aria-label={label} className="ready-choices">
      <ul>
        {choices.map(({ id, name, href }) => (
          <li key={id} aria-current={id === chosen || undefined}>
            <Link href={href}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
