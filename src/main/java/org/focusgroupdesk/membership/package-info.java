/**
 * Who takes part: member countries, study groups, their officers, and the roles that tasks are
 * offered to. Reference data only; nothing here knows a procedure or the engine.
 */
package org.focusgroupdesk.membership;
