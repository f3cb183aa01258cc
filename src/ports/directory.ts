/** Somebody in the organisation. Absent fields are not known to the directory. */
export type DirectoryPerson = {
  id: string;
  name: string;
  mail?: string | undefined;
  phone?: string | undefined;
  title?: string | undefined;
  department?: string | undefined;
  /** False when the account is disabled; messages then reach nobody. */
  enabled: boolean;
};

/** Why the directory gave no answer now. `retryAfter` in seconds, where the directory said it. */
export type DirectoryTrouble =
  | { kind: 'throttled'; retryAfter?: number | undefined }
  | { kind: 'forbidden' }
  | { kind: 'unavailable' };

export type LeaderLookup =
  | { kind: 'found'; leader: DirectoryPerson }
  | { kind: 'disabled'; leader: DirectoryPerson }
  | { kind: 'none' }
  | DirectoryTrouble;

export type PeopleLookup = { kind: 'found'; people: DirectoryPerson[] } | DirectoryTrouble;

export type PersonLookup = { kind: 'found'; person: DirectoryPerson } | { kind: 'none' } | DirectoryTrouble;

export type MembershipLookup = { kind: 'member' } | { kind: 'notMember' } | DirectoryTrouble;

/** Who is who, and who leads whom. What can go wrong is a value; no call takes longer than three seconds. */
export type Directory = {
  /** The nearest leader of a person. */
  leaderOf(personId: string): Promise<LeaderLookup>;
  /** At most `limit` people whose name, title or department begins like the query's words; enabled accounts only. */
  search(query: string, limit: number): Promise<PeopleLookup>;
  person(personId: string): Promise<PersonLookup>;
  /** Whether a person is in one of the groups (object ids), directly or through another group. */
  isMemberOf(personId: string, groupIds: readonly string[]): Promise<MembershipLookup>;
};
