import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react';
import type { StreamId } from '../../shared/base/ids.ts';
import type { PlainDate } from '../../shared/base/plain-date.ts';
import type { Member } from '../../shared/members/members.ts';
import type { WorkCalendar } from '../../shared/procedure/holidays.ts';
import { calendarOf, type Law, regulationNow } from '../../shared/procedure/law.ts';
import type { Regulation } from '../../shared/procedure/regulation.ts';
import type { CaseRow } from '../../shared/projections/case-list.ts';
import type { RegisterState } from '../../shared/register/register.ts';
import type { FeedState, FileView, Store } from './store-types.ts';

const StoreContext = createContext<Store | null>(null);

type StoreProviderProps = { readonly store: Store; readonly children: ReactNode };

/** One store per open session: the session's screen creates it (`createStore`) and closes it on lock. */
export const StoreProvider = ({ store, children }: StoreProviderProps) => (
  <StoreContext.Provider value={store}>{children}</StoreContext.Provider>
);

export const useStore = (): Store => {
  const store = useContext(StoreContext);
  if (!store) throw new Error('There is no StoreProvider around this component.');
  return store;
};

/** Every complaint, newest registered first: the first fifty at once, the rest as soon as they are opened. */
export const useCases = (): readonly CaseRow[] => {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.cases);
};

/** `false` while only the first rows are there. */
export const useCasesComplete = (): boolean => {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.casesComplete);
};

/** One complaint, live. `unknown` when the register has no such stream. */
export const useFile = (stream: StreamId): FileView => {
  const store = useStore();
  const subscribe = useCallback((listener: () => void) => store.watchFile(stream, listener), [store, stream]);
  return useSyncExternalStore(subscribe, () => store.file(stream));
};

export const useRegister = (): RegisterState => {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.register);
};

/** Every version of the regulation: what deadlines are counted by. */
export const useLaw = (): Law => {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.law);
};

/** The regulation that holds now: its subjects, channels, addresses and terms. */
export const useRegulation = (): Regulation => regulationNow(useLaw());

/** The working days that hold now. */
export const useCalendar = (): WorkCalendar => calendarOf(useRegulation());

export const useFeed = (): FeedState => {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.feed);
};

/** The person who is signed in. */
export const useMember = (): Member => {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.member);
};

/** Today in the Netherlands; follows midnight. */
export const useToday = (): PlainDate => {
  const store = useStore();
  return useSyncExternalStore(store.watchToday, store.today);
};
