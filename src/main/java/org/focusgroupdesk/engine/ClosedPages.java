package org.focusgroupdesk.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ways in that the engine's web applications leave open and the desk does not have: making the
 * first administrator, and signing in past the desk's own page.
 */
@Component
class ClosedPages extends OncePerRequestFilter {

  private static final Pattern CLOSED =
      Pattern.compile(
          "/+camunda/+(api/+admin/+setup(/.*)?|app/+admin/+[^/]+/+setup(/.*)?"
              + "|api/+admin/+auth/+user/+[^/]+/+login(/.*)?)",
          Pattern.CASE_INSENSITIVE);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (CLOSED.matcher(EngineCall.decodedPath(request)).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    chain.doFilter(request, response);
  }
}
