import { EVENTS, type EventName, type EventPayload, type Host } from '#shared/ipc/contract.ts';

/** From a stream of everything the host tells to `Host.on`: by name, and only what passes the event's schema. */
export function createHearing(listen: (hear: (name: string, payload: unknown) => void) => () => void): Host['on'] {
  return <Name extends EventName>(name: Name, hear: (payload: EventPayload<Name>) => void) =>
    listen((told, payload) => {
      if (told !== name) return;
      const parsed = EVENTS[name].safeParse(payload);
      if (parsed.success) hear(parsed.data as EventPayload<Name>);
    });
}
