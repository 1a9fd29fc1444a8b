import type { Actor } from '@musubi/vocabulary';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';

const columns = ['name', 'fullName', 'role', 'party', 'organisation', 'cleared'] as const;

/** Print the people of a register. */
export function printActors(actors: readonly Actor[], session: Session): void {
  const { t } = session;
  const sheet = openSheet(session);
  sheet.table(
    columns.map((column) => ({ title: t(`trackRegister.label.${column}`) })),
    actors.map(({ name, fullName, role, party, organisation, clearedFor }) => [
      name,
      fullName,
      t(`trackRegister.role.${role}`),
      party ?? '',
      organisation ?? '',
      clearedFor.join(' '),
    ]),
  );
  sheet.print();
}

/** Print who somebody is in a register, and what that lets them do. */
export function printActor(place: string, actor: Actor, session: Session): void {
  const { t } = session;
  const { name, fullName, role, party, organisation, clearedFor } = actor;
  const sheet = openSheet(session);
  const facts = [
    ['place', place],
    ['name', name],
    ['fullName', fullName],
    ['role', t(`trackRegister.role.${role}`)],
    ['party', party ?? ''],
    ['organisation', organisation ?? ''],
    ['cleared', clearedFor.join(' ')],
  ] as const;
  sheet.facts(
    facts
      .filter(([, value]) => value !== '')
      .map(([label, value]) => [t(`trackRegister.label.${label}`), value]),
  );
  sheet.heading(t('trackRegister.label.may'));
  sheet.paragraph(t(`trackRegister.may.${role}`));
  sheet.print();
}
