/**
 * The acceptance features in words: what a step of {@code features/*.feature} does and looks at.
 * Steps know the people, the forms and the records of the desk, and no expected answer.
 */
package org.focusgroupdesk.features;
