/** Somebody of the municipality, as reports, questions and cards name them. `id` is the Entra object id. */
export type Person = { id: string; name: string };
