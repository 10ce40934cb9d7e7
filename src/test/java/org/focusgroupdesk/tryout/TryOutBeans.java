package org.focusgroupdesk.tryout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.engine.TaskFacts;
import org.focusgroupdesk.models.Carried;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the process that tries the platform needs. */
@TestConfiguration
public class TryOutBeans {

  /** Everything that was submitted, in order. */
  public static final List<Submission> TAKEN = new ArrayList<>();

  /** These models are not those of the desk, so there is nothing that they must carry. */
  @Bean
  Carried nothingCarried() {
    return new Carried(List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());
  }

  @Bean
  AnswerTaken answerTaken(Submissions submissions) {
    return new AnswerTaken(submissions);
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  TaskFacts tryOutFacts() {
    return task -> {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put(
          "facts", Map.of("header", "**SG13**: " + task.getTaskDefinitionKey(), "leadAsked", true));
      facts.put("reason", "As \"drafted\" <b>before</b>");
      facts.put("months", 12);
      facts.put("restricted", true);
      facts.put("meetings", List.of(Map.of("label", "SG13 in March", "value", "17")));
      facts.put("supporters", List.of(Map.of("name", "Acme", "kind", "ASSOCIATE")));
      return facts;
    };
  }

  record AnswerTaken(Submissions submissions) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
      Submission answer = submissions.take(task);
      if (answer.text("reason").equals("break")) {
        throw new IllegalStateException("secret inside of class AnswerTaken");
      }
      if (answer.choice("result").equals("return")) {
        throw new Refused("A proposal is returned only before the meeting.");
      }
      TAKEN.add(answer);
    }
  }
}
