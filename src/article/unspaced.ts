/** The first character of the scripts that write no spaces, and what one of theirs weighs in letters of others. */
export const firstUnspaced = 0x2e80;
export const unspacedWeight = 3;
