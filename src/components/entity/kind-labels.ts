import type { ActorKind } from '../../domain/entities/actor.ts';
import type { Outlet } from '../../domain/entities/outlet.ts';

/** Each kind of actor in words: one of them, and all of them. */
export const ACTOR_KIND_LABELS = {
  person: { one: 'شخص', all: 'أشخاص' },
  office: { one: 'منصب', all: 'مناصب' },
  organisation: { one: 'مؤسسة أو هيئة', all: 'مؤسسات وهيئات' },
  state: { one: 'دولة', all: 'دول' },
  company: { one: 'شركة', all: 'شركات' },
  'armed-group': { one: 'جماعة مسلحة', all: 'جماعات مسلحة' },
} as const satisfies Record<ActorKind, { readonly one: string; readonly all: string }>;

/** Each kind of outlet in words. */
export const OUTLET_KIND_LABELS = {
  newspaper: 'صحيفة',
  'news-agency': 'وكالة أنباء',
  'news-site': 'موقع إخباري',
  broadcaster: 'قناة أو إذاعة',
  unknown: 'غير معروف',
} as const satisfies Record<Outlet['kind'], string>;
