package org.focusgroupdesk.engine;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.focusgroupdesk.rulebook.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Says in plain words what went wrong. Refusals arrive as they were written; what nobody foresaw is
 * logged under a reference and not shown.
 */
@Component
class PlainAnswers {

  private static final Logger log = LoggerFactory.getLogger(PlainAnswers.class);

  private static final String REFUSED = "Refused";
  private static final String NOT_UNDERSTOOD =
      "The request is not understood; nothing was changed.";
  private static final String NOT_YOURS =
      "This is not for you to do or see: it belongs to people in another role.";
  private static final String WEAK_PASSWORD = "Password does not match policy";
  private static final String CASE_IS_GONE = "Cannot restore state of process instance";
  private static final String AT_THE_SAME_MOMENT =
      "Somebody else worked on this at the same moment. Nothing of yours was saved; please open"
          + " the task again.";

  /** Replaces the engine's answer to a failed call where people should not read it. */
  void improve(Answer answer) throws IOException {
    if (answer.status() < HttpStatus.BAD_REQUEST.value()) {
      return;
    }
    Optional<RuntimeException> failure = FailureOfCall.last();
    if (failure.isPresent() && failure.get() instanceof Refused refused) {
      refuse(answer, refused);
    } else if (failure.filter(PlainAnswers::isOvertaken).isPresent()) {
      answer.give(HttpStatus.CONFLICT, REFUSED, AT_THE_SAME_MOMENT);
    } else if (failure.flatMap(f -> Causes.first(AuthorizationException.class, f)).isPresent()) {
      answer.give(HttpStatus.FORBIDDEN, REFUSED, NOT_YOURS);
    } else if (failure.filter(PlainAnswers::isWeakPassword).isPresent()) {
      answer.give(
          HttpStatus.BAD_REQUEST,
          REFUSED,
          "This password is too weak. Choose " + FirstAdministrator.STRONG);
    } else if (answer.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
      unexpected(answer, failure.orElse(null));
    } else if (answer.namesClasses() || answer.saysNothing()) {
      answer.give(HttpStatus.valueOf(answer.status()), "NotUnderstood", NOT_UNDERSTOOD);
    } else {
      answer.makeHarmless();
    }
  }

  /** Whether somebody else's step was written first, or had ended the case while this one began. */
  private static boolean isOvertaken(Throwable failure) {
    return Causes.first(OptimisticLockingException.class, failure).isPresent()
        || Causes.first(NullValueException.class, failure)
            .filter(gone -> gone.getMessage().contains(CASE_IS_GONE))
            .isPresent();
  }

  private static boolean isWeakPassword(Throwable failure) {
    return Causes.words(failure).contains(WEAK_PASSWORD);
  }

  void refuse(Answer answer, Refused refused) throws IOException {
    answer.give(HttpStatus.BAD_REQUEST, REFUSED, refused.getMessage());
  }

  void close(Answer answer, GateClosed closed) throws IOException {
    answer.give(closed.status(), REFUSED, closed.getMessage());
  }

  void unexpected(Answer answer, Throwable failure) throws IOException {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    log.error("A call failed unexpectedly, reference {}", reference, failure);
    answer.give(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Unexpected",
        "Something went wrong on our side; nothing was changed. Reference: " + reference);
  }
}
