import '../../../lib/desk-sign-in.js';

export default {
  app: { name: 'Welcome', vendor: 'Focus Group Desk' }
};
