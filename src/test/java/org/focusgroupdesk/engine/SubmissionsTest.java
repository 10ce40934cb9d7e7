package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.spin.Spin;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.tryout.TryOut;
import org.focusgroupdesk.tryout.TryOutBeans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TryOut
class SubmissionsTest {

  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private IdentityService identity;
  @Autowired private HistoryService history;

  private ProcessInstance instance;

  @BeforeEach
  void startCase() {
    instance =
        runtime.startProcessInstanceByKey("focus-group", "FG-EX", Map.of("acronym", "FG-EX"));
  }

  @AfterEach
  void endCase() {
    identity.clearAuthentication();
    runtime.deleteProcessInstance(instance.getId(), "test over");
  }

  @Test
  void takes_the_fields_of_the_form_out_of_the_process() {
    identity.setAuthentication("sg13-chair", List.of("sg13-chair"));

    tasks.complete(
        task(),
        Map.of(
            "result", "pass",
            "reason", "Fine.",
            "tor", Spin.JSON("{\"scope\": \"Everything\"}"),
            "supporters", "[{\"name\": \"Acme\"}]"));

    Submission taken = TryOutBeans.TAKEN.get(TryOutBeans.TAKEN.size() - 1);
    assertThat(taken.text("tor.scope")).isEqualTo("Everything");
    assertThat(taken.has("supporters")).isTrue();
    assertThat(taken.user()).isEqualTo("sg13-chair");
    assertThat(taken.role()).isEqualTo("sg13-chair");
    assertThat(taken.acronym()).isEqualTo("FG-EX");
    identity.clearAuthentication();
    assertThat(runtime.getVariables(instance.getId())).containsOnlyKeys("acronym", "proponent");
  }

  @Test
  void a_refusal_leaves_the_case_as_it_was() {
    assertThatThrownBy(() -> tasks.complete(task(), Map.of("result", "return", "reason", "No.")))
        .isInstanceOf(Refused.class);

    assertThat(runtime.getVariables(instance.getId())).containsOnlyKeys("acronym", "proponent");
    assertThat(task()).isNotEmpty();
  }

  @Test
  void keeps_no_copy_of_what_was_submitted_in_the_history() {
    tasks.complete(task(), Map.of("result", "pass", "reason", "Fine."));

    assertThat(
            history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName("reason")
                .list())
        .isEmpty();
    assertThat(TryOutBeans.TAKEN.get(TryOutBeans.TAKEN.size() - 1).user()).isEqualTo("system");
  }

  private String task() {
    return tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId();
  }
}
