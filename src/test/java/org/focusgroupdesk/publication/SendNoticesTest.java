package org.focusgroupdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.jobQuery;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Diagram "send-notices". */
class SendNoticesTest extends DiagramWalk {

  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  @Test
  void every_notice_is_sent_by_a_job_of_its_own() {
    propose(atMeeting("SG13"));
    List<String> written =
        jdbc.sql("select id from notice where acronym = ? order by id fetch first 2 rows only")
            .param(CASE)
            .query(String.class)
            .list();

    ProcessInstance sending =
        runtime.startProcessInstanceByKey(
            SendNotices.PROCESS, CASE, Map.of(SendNotices.NOTICE_IDS, written));
    assertThat(sending).isWaitingAt("send-notice");
    assertThat(jobQuery().processInstanceId(sending.getId()).count()).isEqualTo(2);
    jobQuery().processInstanceId(sending.getId()).list().forEach(job -> execute(job));

    assertThat(sending)
        .hasPassedInOrder("notices-written", "send-notice", "notices-sent")
        .isEnded();
  }
}
