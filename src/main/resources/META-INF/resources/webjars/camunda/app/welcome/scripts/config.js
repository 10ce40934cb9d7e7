export default {
  app: { name: 'Welcome', vendor: 'Focus Group Desk' }
};
