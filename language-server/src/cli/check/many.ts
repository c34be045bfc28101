/** So many files are worth threads of their own, an index on disk, and to be told how far they are. */
export const many = 50;
