/** Who may see and change users sees and ends sessions (cms/src/sessions/register-sessions.ts asks for the same). */
export const SESSION_PERMISSIONS = ['admin::users.read', 'admin::users.update'].map((action) => ({
  action,
  subject: null,
  id: '',
  actionParameters: {},
  properties: {},
  conditions: [],
}));
