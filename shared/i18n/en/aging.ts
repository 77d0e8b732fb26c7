export const aging = {};
