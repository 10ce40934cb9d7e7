/**
 * Proof that an edition of A.7 is added without Java: a folder of models with rows and clauses for
 * an edition that nobody has written, and the features of establishment under it.
 */
package org.focusgroupdesk.thirdedition;
