/** Departments from which a map is so large that one wants to see where one is. */
export const MINI_FROM = 60;
