/* The desk has one page to sign in; the web applications' own form is never shown. */
const SIGN_IN = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '') + '/sign-in';

function leaveOwnForm() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace(SIGN_IN);
  }
}

for (const change of ['pushState', 'replaceState']) {
  const original = window.history[change];
  window.history[change] = function (...args) {
    const result = original.apply(this, args);
    leaveOwnForm();
    return result;
  };
}
window.addEventListener('hashchange', leaveOwnForm);
leaveOwnForm();
