import '../../../lib/desk-sign-in.js';

export default {
  app: { name: 'Admin', vendor: 'Focus Group Desk' }
};
