/**
 * One case under every edition of A.7, side by side: what each would find, by which dates, whom it
 * has asked and told. Adds no rule of its own and writes nothing; the features look at their facts
 * again, each with the tables of the edition it is given.
 */
package org.focusgroupdesk.comparison;
