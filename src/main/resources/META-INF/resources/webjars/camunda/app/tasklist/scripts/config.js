import '../../../lib/desk-sign-in.js';

export default {
  app: { name: 'Tasklist', vendor: 'Focus Group Desk' },
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claim the task that is shown' },
    focusFilter: { key: 'ctrl+shift+f', description: 'go to the first list of tasks' },
    focusList: { key: 'ctrl+alt+l', description: 'go to the first task in the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'go to the first field of the form' },
    startProcess: { key: 'ctrl+alt+p', description: 'start something new' }
  }
};
