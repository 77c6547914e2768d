export const corpus = { rights: 'x', feedTitle: 'y' };
