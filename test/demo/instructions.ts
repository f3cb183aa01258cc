import { employee, leader } from './people-of-demo';
import type { DemoPorts } from './start-demo';

/** What to open and what to try, in Danish and shortly in English. */
export const instructions = (ports: DemoPorts): string => `
Optagevejleder kører. Åbn de to vinduer ved siden af hinanden, og lad dem stå åbne:
  http://127.0.0.1:${ports.employee}   ${employee.name}, social- og sundhedsassistent i hjemmeplejen
  http://127.0.0.1:${ports.leader}   ${leader.name}, hendes leder

Prøv som ${employee.name}:
  1. Skriv:  sønnen filmer mig hjemme hos borgeren, må han det?
  2. Tryk på "Skriv notat": Det meste er udfyldt. Du skriver sted og baggrund.
  3. Tryk på "Giv min leder besked": Se, hvad hun får, og send. Kortet er i ${leader.name}s vindue.
Siderne, som i Teams er faner (vælg i hver, hvem du vil være):
  http://127.0.0.1:${ports.bot}/tab/guide          guiden: svar, skema, tekst, lommekort
  http://127.0.0.1:${ports.bot}/tab/follow-up      ${leader.name}s opfølgning
  http://127.0.0.1:${ports.bot}/tab/figures        tallene, vist for ${leader.name}
  http://127.0.0.1:${ports.bot}/tab/introduction   introduktionen
  http://127.0.0.1:${ports.bot}/tab/meeting        tjek af digitalt møde
Andet at skrive:
  borgeren vil optage vores samtale på kontoret
  må jeg optage personalemødet på Teams
  hjælp

In English: the pages are tabs in Teams; open both windows, write as ${employee.name}, press the buttons. Write "English" for English.
Everything is kept in .data/. Ctrl-C stopper det hele / stops all of it.
`;
