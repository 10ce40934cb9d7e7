package org.focusgroupdesk.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Holds up whoever tries password after password from one address, whatever the names, and whoever
 * floods proposals with comments. Counted in this process, for five minutes.
 */
@Component
class Pace {

  private static final Duration WINDOW = Duration.ofMinutes(5);

  /** So many addresses and people are remembered at most, the latest. */
  private static final int REMEMBERED = 10_000;

  private final Map<String, Count> counts =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final Clock clock;
  private final int failures;
  private final int comments;

  Pace(
      Clock clock,
      @Value("${desk.pace.failed-sign-ins:30}") int failures,
      @Value("${desk.pace.comments:30}") int comments) {
    this.clock = clock;
    this.failures = failures;
    this.comments = comments;
  }

  private record Count(Instant since, int times) {

    boolean isOver(Instant now) {
      return now.isBefore(since) || !now.isBefore(since.plus(WINDOW));
    }
  }

  @EventListener
  void failed(AbstractAuthenticationFailureEvent event) {
    if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details) {
      count(address(details.getRemoteAddress()));
    }
  }

  /** A filter, between finding out who has a session and asking anybody else for a password. */
  void limit(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isTooFast((HttpServletRequest) request)) {
      HttpServletResponse answer = (HttpServletResponse) response;
      answer.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()));
      answer.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isTooFast(HttpServletRequest request) {
    String path = EngineCall.decodedPath(request);
    boolean posts = "POST".equals(request.getMethod());
    if (posts && path.equals(SecurityConfiguration.SIGN_IN) || path.startsWith("/engine-rest")) {
      return times(address(request.getRemoteAddr())) >= failures;
    }
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    return posts
        && path.startsWith("/proposals/")
        && person != null
        && count("person " + person.getName()) > comments;
  }

  private static String address(String remote) {
    return "address " + remote;
  }

  private synchronized int times(String who) {
    Count count = counts.get(who);
    return count == null || count.isOver(clock.instant()) ? 0 : count.times();
  }

  private synchronized int count(String who) {
    Instant now = clock.instant();
    Count before = counts.get(who);
    boolean first = before == null || before.isOver(now);
    Count count = first ? new Count(now, 1) : new Count(before.since(), before.times() + 1);
    if (first) {
      counts.remove(who);
    }
    counts.put(who, count);
    return count.times();
  }
}
