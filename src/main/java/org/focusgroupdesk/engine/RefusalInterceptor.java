package org.focusgroupdesk.engine;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.focusgroupdesk.rulebook.Refused;

/**
 * Takes a refusal out of the engine's wrappings, so that its plain words reach the person; and
 * makes one of what the engine itself finds wrong with a model.
 */
class RefusalInterceptor extends CommandInterceptor {

  /** The engine's number of a message, which tells people nothing. */
  private static final Pattern CODE = Pattern.compile("\\b[A-Z]+(/[A-Z]+)?-\\d+ ");

  private static final String NOT_DEPLOYED = "Not deployed; what runs goes on.\n- ";

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (RuntimeException failure) {
      Optional<Refused> refused =
          Causes.first(Refused.class, failure)
              .or(() -> command instanceof DeployCmd ? faultyModel(failure) : Optional.empty());
      RuntimeException plain = refused.isPresent() ? refused.get() : failure;
      FailureOfCall.remember(plain);
      throw plain;
    }
  }

  private static Optional<Refused> faultyModel(RuntimeException failure) {
    if (failure instanceof ParseException faulty) {
      return Optional.of(
          new Refused(
              faulty.getResorceReports().stream()
                  .flatMap(report -> report.getErrors().stream().map(error -> line(report, error)))
                  .collect(Collectors.joining("\n- ", NOT_DEPLOYED, ""))));
    }
    boolean aboutModels =
        failure instanceof ProcessEngineException
            && !(failure instanceof AuthorizationException)
            && !(failure instanceof ProcessEnginePersistenceException);
    return aboutModels
        ? Optional.of(
            new Refused(NOT_DEPLOYED + CODE.matcher(Causes.words(failure)).replaceAll("")))
        : Optional.empty();
  }

  private static String line(ResourceReport report, Problem problem) {
    String element =
        problem.getMainElementId() == null ? "" : ", element " + problem.getMainElementId();
    return report.getResourceName()
        + ", line "
        + problem.getLine()
        + element
        + ": "
        + problem.getMessage();
  }
}
