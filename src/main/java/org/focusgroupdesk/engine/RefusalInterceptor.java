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
import org.springframework.beans.factory.ObjectProvider;

/**
 * Takes a refusal out of the engine's wrappings, so that its plain words reach the person, with the
 * clauses of the step if they cite none; and makes one of what the engine itself finds wrong with a
 * model.
 */
class RefusalInterceptor extends CommandInterceptor {

  /** The engine's number of a message, which tells people nothing. */
  private static final Pattern CODE = Pattern.compile("\\b[A-Z]+(/[A-Z]+)?-\\d+ ");

  private static final String NOT_DEPLOYED = "Not deployed; what runs goes on.\n- ";

  private static final Pattern CITATION = Pattern.compile("A\\.7 \\(|Res \\d");

  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  private final ObjectProvider<StepClauses> clauses;

  RefusalInterceptor(ObjectProvider<StepClauses> clauses) {
    this.clauses = clauses;
  }

  @Override
  public <T> T execute(Command<T> command) {
    DEPTH.set(DEPTH.get() + 1);
    try {
      return next.execute(command);
    } catch (RuntimeException failure) {
      Optional<Refused> refused =
          Causes.first(Refused.class, failure)
              .or(() -> command instanceof DeployCmd ? faultyModel(failure) : Optional.empty());
      RuntimeException plain = refused.isPresent() ? citing(refused.get()) : failure;
      FailureOfCall.remember(plain);
      throw plain;
    } finally {
      DEPTH.set(DEPTH.get() - 1);
      if (DEPTH.get() == 0) {
        DEPTH.remove();
        StepInHand.putDown();
      }
    }
  }

  /** The outermost call adds the clauses: inside of it, the step is still being undone. */
  private Refused citing(Refused refused) {
    if (DEPTH.get() > 1 || CITATION.matcher(refused.getMessage()).find()) {
      return refused;
    }
    String clausesOfStep =
        StepInHand.now()
            .map(
                step ->
                    clauses
                        .getObject()
                        .of(step.diagram(), step.step(), step.acronym(), step.procedure()))
            .orElse("");
    return clausesOfStep.isEmpty()
        ? refused
        : new Refused(refused.getMessage() + "\n" + clausesOfStep);
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
