export default {
  app: { name: 'Cockpit', vendor: 'Focus Group Desk' }
};
