import '../../../lib/desk-sign-in.js';

export default {
  app: { name: 'Cockpit', vendor: 'Focus Group Desk' }
};
