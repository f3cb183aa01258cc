import { type Facts, media, moments, settings } from '../../src/facts';

const flag = [false, true];

/** Every combination of facts that the engine can be asked, with and without a medium and a setting. */
export const everyFacts = (): Facts[] =>
  [undefined, ...media].flatMap((medium) =>
    [undefined, ...settings].flatMap((setting) =>
      everyCircumstance().map((circumstance) => ({ ...circumstance, medium, setting })),
    ),
  );

/** Every combination of what is not medium or setting. */
export const everyCircumstance = (): Facts[] =>
  flag.flatMap((sharing) =>
    flag.flatMap((targetsEmployee) =>
      flag.flatMap((refused) =>
        flag.flatMap((threatening) =>
          [undefined, true, false].flatMap((participant) =>
            [undefined, ...moments].map((when) => ({
              sharing,
              targetsEmployee,
              refused,
              threatening,
              participant,
              when,
            })),
          ),
        ),
      ),
    ),
  );
