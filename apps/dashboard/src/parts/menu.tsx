import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as Press } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import './button.css';
import './menu.css';

interface MenuChoice {
  id: string;
  label: string;
  /** A second line that says what the choice does. */
  about?: string;
}

interface MenuProps {
  label: ReactNode;
  choices: readonly MenuChoice[];
  onChoose: (id: string) => void;
}

/** A button that opens a short list of things to do; arrows, letters and Escape work. */
export function Menu({ label, choices, onChoose }: MenuProps) {
  return (
    <MenuTrigger>
      <Press className="button button-plain">
        {label}
        <ChevronDown size={16} aria-hidden />
      </Press>
      <Popover className="menu-popover" placement="bottom start">
        <AriaMenu className="menu" onAction={(key) => onChoose(String(key))}>
          {choices.map(({ id, label: words, about }) => (
            <MenuItem key={id} id={id} textValue={words} className="menu-item">
              {words}
              {about && <span className="menu-about">{about}</span>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
