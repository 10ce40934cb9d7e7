package org.focusgroupdesk.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Stands before every HTTP interface of the engine: lets in what people may do, in the shape their
 * forms send it, and lets out only what people can read.
 */
@Component
class EngineGate extends OncePerRequestFilter {

  private static final String REST = "/engine-rest";

  private final FormGuard forms;
  private final FactsOnForms facts;
  private final PlainAnswers answers;

  EngineGate(FormGuard forms, FactsOnForms facts, PlainAnswers answers) {
    this.forms = forms;
    this.facts = facts;
    this.answers = answers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    EngineCall call = EngineCall.of(request);
    Answer answer =
        new Answer(
            new ContentCachingResponseWrapper(response),
            !request.getServletPath().startsWith(REST));
    FailureOfCall.listen();
    try {
      HttpServletRequest admitted = admitted(call, request);
      chain.doFilter(admitted, answer.response());
      answers.improve(answer);
      sayIfTaskIsGone(call, answer);
      addFacts(call, answer);
    } catch (Refused refused) {
      answers.refuse(answer, refused);
    } catch (GateClosed closed) {
      answers.close(answer, closed);
    } catch (RuntimeException | ServletException failure) {
      answers.unexpected(answer, failure);
    } finally {
      FailureOfCall.forget();
    }
    answer.response().copyBodyToResponse();
  }

  private HttpServletRequest admitted(EngineCall call, HttpServletRequest request)
      throws IOException {
    boolean administrator = isAdministrator();
    if (!administrator && !OpenCalls.include(call)) {
      throw new GateClosed(
          HttpStatus.FORBIDDEN,
          "This cannot be changed here. What a step needs is entered in the form of its task.");
    }
    StrictBody body = StrictBody.of(request, administrator);
    StoredExpressions.refuse(request, body.json());
    forms.check(call, body.json());
    return new ReadRequest(request, body.bytes());
  }

  /** The engine names the task by its id, which means nothing to a person. */
  private void sayIfTaskIsGone(EngineCall call, Answer answer) throws IOException {
    Optional<String> task = call.task();
    if (task.isPresent()
        && answer.status() >= HttpStatus.BAD_REQUEST.value()
        && new String(answer.body(), StandardCharsets.UTF_8).contains(task.get())) {
      answers.close(answer, GateClosed.taskIsGone());
    }
  }

  private void addFacts(EngineCall call, Answer answer) throws IOException {
    Optional<String> task = call.openedTask();
    if (task.isPresent() && answer.status() == HttpStatus.OK.value()) {
      answer.replaceBody(facts.added(task.get(), answer.body()));
    }
  }

  private static boolean isAdministrator() {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    return person != null
        && person.getAuthorities().stream()
            .anyMatch(group -> RoleGroups.ADMINISTRATORS.equals(group.getAuthority()));
  }
}
