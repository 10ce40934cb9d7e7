package org.focusgroupdesk.engine;

import java.util.Date;
import java.util.Optional;

/** Knows by when a task that names a deadline is due. */
@FunctionalInterface
public interface DueDates {

  /**
   * The last instant on time.
   *
   * @param acronym the focus group
   * @param procedure number of the run of a procedure; 0 for the group itself
   * @param deadline name of the deadline, from the extension property {@code deadline} of the task
   */
  Optional<Date> dueDate(String acronym, long procedure, String deadline);
}
