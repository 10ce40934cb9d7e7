package org.focusgroupdesk.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;

/** The diagrams, tables or forms cannot be run; the message says which one and why. */
class UnusableModels extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableModels(String message) {
    super(message);
  }

  UnusableModels(String message, Throwable cause) {
    super(message, cause);
  }

  static UnusableModels because(ParseException faulty) {
    String problems =
        faulty.getResorceReports().stream()
            .flatMap(UnusableModels::problems)
            .collect(Collectors.joining("\n"));
    return new UnusableModels("The models cannot be used:\n" + problems, faulty);
  }

  private static Stream<String> problems(ResourceReport report) {
    List<Problem> errors = report.getErrors();
    return errors.stream().map(problem -> "- " + report.getResourceName() + where(problem));
  }

  private static String where(Problem problem) {
    String element =
        problem.getMainElementId() == null ? "" : ", element " + problem.getMainElementId();
    return ", line " + problem.getLine() + element + ": " + problem.getMessage();
  }
}
