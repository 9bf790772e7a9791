export function copyFonts(target: string): void;
