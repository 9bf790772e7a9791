import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

interface Props extends ButtonProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> {}

const Anchor = forwardRef<HTMLAnchorElement, Props>((props, ref) => (
  <Button ref={ref} component="a" {...props} />
));

/** A link to another page that looks like a button. */
export const LinkButton = createLink(Anchor);
