import { Dropdown, DropdownList, MenuToggle, type MenuToggleProps } from '@patternfly/react-core';
import { type ReactNode, useState } from 'react';

type Choice = Pick<MenuToggleProps, 'icon' | 'variant' | 'className'> & {
  /** What is chosen here, read out before what is shown. */
  label: string;
  shown?: ReactNode;
  /** DropdownItems. */
  children: ReactNode;
};

/** A button of the head that opens a short list. */
export function Choice({ label, shown, children, ...toggle }: Choice) {
  const [open, setOpen] = useState(false);
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      onSelect={() => {
        setOpen(false);
      }}
      shouldFocusToggleOnSelect
      shouldFocusFirstItemOnOpen
      popperProps={{ position: 'end', preventOverflow: true }}
      toggle={(ref) => (
        <MenuToggle
          {...toggle}
          ref={ref}
          isExpanded={open}
          aria-label={label}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {shown}
        </MenuToggle>
      )}
    >
      <DropdownList>{children}</DropdownList>
    </Dropdown>
  );
}
