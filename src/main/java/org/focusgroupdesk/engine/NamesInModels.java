package org.focusgroupdesk.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.focusgroupdesk.models.Call;
import org.focusgroupdesk.models.Deviation;
import org.focusgroupdesk.models.Guard;
import org.focusgroupdesk.models.Mention;
import org.focusgroupdesk.models.Models;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Whether what diagrams name exists: beans and their methods, groups, lanes, other models. */
@Component
class NamesInModels {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{.*}");

  /** The call of a role that can be answered without a case. */
  private static final Pattern FIXED_ROLE =
      Pattern.compile("[$#]\\{\\s*roles\\.\\w+\\(\\s*('[^']*')?\\s*\\)\\s*}");

  private final ModelBeans beans;
  private final ObjectProvider<IdentityService> identity;

  NamesInModels(BeanFactory beans, ObjectProvider<IdentityService> identity) {
    this.beans = new ModelBeans(beans);
    this.identity = identity;
  }

  /** What does not exist, to be asked inside of a command of the engine. */
  List<Deviation> unknown(Models models, Guard guard) {
    return models
        .mentions()
        .flatMap(mention -> faults(mention, models, guard).map(mention::fault))
        .distinct()
        .toList();
  }

  private Stream<String> faults(Mention mention, Models models, Guard guard) {
    String text = mention.text();
    boolean computed = EXPRESSION.matcher(text).matches();
    return switch (mention.kind()) {
      case EXPRESSION -> unknownCalls(text);
      case DELEGATE -> unknownDelegate(text);
      case CLASS ->
          ClassUtils.isPresent(text, null)
              ? Stream.empty()
              : Stream.of("there is no class “" + text + "”");
      case GROUP -> Stream.concat(unknownCalls(text), unknownGroup(text, computed));
      case LANE ->
          guard.knowsLane(text) || isGroupNamed(text)
              ? Stream.empty()
              : Stream.of("no role of the desk and no group is called like this lane");
      case FORM, DIAGRAM, TABLE ->
          computed || models.has(mention) || isDeployed(mention)
              ? Stream.empty()
              : Stream.of(
                  "there is no "
                      + mention.kind().name().toLowerCase(Locale.ROOT)
                      + " “"
                      + text
                      + "” in this deployment");
    };
  }

  private Stream<String> unknownCalls(String expression) {
    return Call.in(expression).stream()
        .flatMap(
            call -> {
              Optional<Class<?>> bean = beans.typeOf(call.bean());
              if (bean.isEmpty()) {
                return Stream.of("“" + call.bean() + "” is nothing that a diagram can call");
              }
              return Arrays.stream(bean.get().getMethods()).anyMatch(call::fits)
                  ? Stream.empty()
                  : Stream.of(
                      "“%s” has no method “%s” taking %d value(s)"
                          .formatted(call.bean(), call.method(), call.arguments()));
            });
  }

  private Stream<String> unknownDelegate(String expression) {
    String name = expression.replaceAll("[${}#]", "").strip();
    if (name.matches("\\w+") && beans.typeOf(name).isEmpty()) {
      return Stream.of("“" + name + "” is nothing that a diagram can call");
    }
    return unknownCalls(expression);
  }

  private Stream<String> unknownGroup(String text, boolean computed) {
    if (!computed) {
      return isGroup(text) ? Stream.empty() : Stream.of("there is no group “" + text + "”");
    }
    if (!FIXED_ROLE.matcher(text).matches() || unknownCalls(text).findAny().isPresent()) {
      return Stream.empty();
    }
    try {
      Object group =
          Context.getProcessEngineConfiguration()
              .getExpressionManager()
              .createExpression(text)
              .getValue(StartProcessVariableScope.getSharedInstance());
      Collection<?> groups = group instanceof Collection<?> several ? several : List.of(group);
      return groups.stream()
          .filter(one -> !isGroup(one.toString()))
          .map(one -> "there is no group “" + one + "”");
    } catch (ProcessEngineException | Refused unknown) {
      return Stream.of("“" + text + "” names no group that exists");
    }
  }

  private boolean isGroup(String id) {
    return ReferenceRows.of("role-groups.csv").stream().anyMatch(row -> row.get("id").equals(id))
        || identity.getObject().createGroupQuery().groupId(id).count() > 0;
  }

  private boolean isGroupNamed(String name) {
    return ReferenceRows.of("role-groups.csv").stream()
            .anyMatch(row -> row.get("name").equals(name))
        || identity.getObject().createGroupQuery().groupName(name).count() > 0;
  }

  /** Whether another deployment has it, for references that are not bound to their own. */
  private static boolean isDeployed(Mention mention) {
    CommandContext engine = Context.getCommandContext();
    Object found =
        switch (mention.kind()) {
          case FORM ->
              engine.getCamundaFormDefinitionManager().findLatestDefinitionByKey(mention.text());
          case TABLE ->
              engine
                  .getDecisionDefinitionManager()
                  .findLatestDecisionDefinitionByKey(mention.text());
          default ->
              engine.getProcessDefinitionManager().findLatestProcessDefinitionByKey(mention.text());
        };
    return found != null;
  }
}
