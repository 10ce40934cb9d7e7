export default {
  app: { name: 'Admin', vendor: 'Focus Group Desk' }
};
