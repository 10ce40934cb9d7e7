package org.focusgroupdesk.models;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A method of a bean that an expression calls.
 *
 * @param arguments how many values are handed over
 */
public record Call(String bean, String method, int arguments) {

  private static final Pattern CALL = Pattern.compile("\\b([a-zA-Z]\\w*)\\.([a-zA-Z]\\w*)\\(");

  /** What the engine itself offers to expressions. */
  private static final Set<String> OF_THE_ENGINE = Set.of("execution", "task", "decisionResult");

  /** All calls in an expression, also those inside of others. */
  public static List<Call> in(String expression) {
    return CALL.matcher(expression)
        .results()
        .filter(call -> !OF_THE_ENGINE.contains(call.group(1)))
        .filter(call -> call.start() == 0 || expression.charAt(call.start() - 1) != '.')
        .map(
            call ->
                new Call(call.group(1), call.group(2), argumentsIn(expression, call.end()).size()))
        .toList();
  }

  /** The arguments from behind an opening bracket to the closing one. */
  public static List<String> argumentsIn(String text, int start) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    int depth = 0;
    char quote = 0;
    for (int at = start; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (quote != 0) {
        quote = sign == quote ? 0 : quote;
      } else if (sign == '"' || sign == '\'') {
        quote = sign;
      } else if (sign == ')' && depth == 0) {
        break;
      } else if (sign == ',' && depth == 0) {
        arguments.add(argument.toString());
        argument.setLength(0);
        continue;
      } else {
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      }
      argument.append(sign);
    }
    if (!argument.toString().isBlank()) {
      arguments.add(argument.toString());
    }
    return arguments;
  }

  /** Whether a method is the one that is called. */
  public boolean fits(Method candidate) {
    return candidate.getName().equals(method) && candidate.getParameterCount() == arguments;
  }
}
