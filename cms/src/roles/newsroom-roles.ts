import { deskSecretary } from './desk-secretary.ts';
import { editor } from './editor.ts';
import { moderator } from './moderator.ts';
import type { NewsroomRole } from './newsroom-role.ts';
import { reporter } from './reporter.ts';

/** The roles of the newsroom, in the order in which the admin lists them. */
export const NEWSROOM_ROLES: readonly NewsroomRole[] = [reporter, editor, deskSecretary, moderator];
