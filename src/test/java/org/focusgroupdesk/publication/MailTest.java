package org.focusgroupdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.focusgroup.StateChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest(
    properties = {
      "spring.mail.host=localhost",
      "desk.base-url=https://desk.example",
      "desk.mail-from=desk@desk.example"
    })
class MailTest {

  /** A port on which nothing listens. */
  private static final int NOWHERE = 1;

  @RegisterExtension
  static final GreenMailExtension POST =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private IdentityService identities;
  @Autowired private ManagementService management;
  @Autowired private RuntimeService runtime;
  @Autowired private JavaMailSenderImpl mail;
  private Register register;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry properties) {
    properties.add("spring.mail.port", () -> POST.getSmtp().getPort());
  }

  @BeforeEach
  void prepare() throws Exception {
    mail.setPort(POST.getSmtp().getPort());
    POST.purgeEmailFromAllMailboxes();
    register = new Register(jdbc);
    register.put("FG-MAIL", "READY");
    // Only these two have an address here.
    identities.createUserQuery().list().forEach(account -> address(account, null));
    person("mail-director", "director@desk.example", "tsb-director");
    person("mail-delegate", "delegate@desk.example", "sg13-members");
  }

  @AfterEach
  void clear() {
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("send-notices")
        .list()
        .forEach(sending -> runtime.deleteProcessInstance(sending.getId(), "end of test"));
    identities.deleteUser("mail-director");
    identities.deleteUser("mail-delegate");
    register.clear("FG-MAIL");
  }

  @Test
  void mail_goes_out_after_the_commit_with_a_link_and_a_stable_id() throws Exception {
    change();
    assertThat(POST.getReceivedMessages()).isEmpty();

    executeAll();

    assertThat(receivers()).containsExactlyInAnyOrder("director@desk.example", "");
    MimeMessage letter = toDirector();
    assertThat(letter.getSubject()).isEqualTo("FG-MAIL: ready for decision");
    assertThat(letter.getContentType()).startsWith("text/plain");
    assertThat(letter.getMessageID())
        .isEqualTo("<notice.%d.FG-MAIL@desk.example>".formatted(id("tsb-director")));
    assertThat(GreenMailUtil.getBody(letter)).contains("https://desk.example/");
    assertThat(status("tsb-director")).isEqualTo("sent");
  }

  @Test
  void members_of_a_list_do_not_see_each_others_addresses() {
    change();
    executeAll();

    assertThat(POST.getReceivedMessages())
        .noneMatch(letter -> GreenMailUtil.getHeaders(letter).contains("delegate@desk.example"));
    assertThat(status("sg13-members")).isEqualTo("sent");
  }

  @Test
  void a_notice_without_addresses_is_kept_and_says_so() {
    change();
    executeAll();

    assertThat(status("tsag-chair")).isEqualTo("kept");
    assertThat(failure("tsag-chair")).isEqualTo("Nobody of this audience has an e-mail address.");
  }

  @Test
  void a_change_that_is_rolled_back_sends_nothing() {
    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(new StateChanged("FG-MAIL", "RESOLVING", "READY"));
          status.setRollbackOnly();
        });

    assertThat(jobs().count()).isZero();
  }

  @Test
  void a_mail_that_failed_is_sent_at_the_next_attempt_and_only_once() {
    change();
    Job sending = jobOf("tsb-director");
    mail.setPort(NOWHERE);
    assertThatThrownBy(() -> management.executeJob(sending.getId()));
    assertThat(status("tsb-director")).isEqualTo("waiting");
    assertThat(failure("tsb-director")).isNotBlank();

    mail.setPort(POST.getSmtp().getPort());
    management.executeJob(sending.getId());

    assertThat(receivers()).containsExactly("director@desk.example");
    assertThat(status("tsb-director")).isEqualTo("sent");
    assertThat(failure("tsb-director")).isNull();
  }

  @Test
  void a_mail_that_keeps_failing_ends_as_an_incident_while_the_others_go_out() {
    change();
    Job sending = jobOf("tsb-director");
    mail.setPort(NOWHERE);
    for (int attempt = 1; attempt <= 3; attempt++) {
      assertThatThrownBy(() -> management.executeJob(sending.getId()));
    }
    mail.setPort(POST.getSmtp().getPort());
    jobs().withRetriesLeft().list().forEach(job -> management.executeJob(job.getId()));

    assertThat(runtime.createIncidentQuery().activityId("send-notice").count()).isEqualTo(1);
    assertThat(failure("tsb-director")).contains("connect");
    assertThat(status("sg13-members")).isEqualTo("sent");
    assertThat(
            jdbc.sql("select state from focus_group where acronym = 'FG-MAIL'")
                .query(String.class)
                .single())
        .isEqualTo("READY");
  }

  private void change() {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new StateChanged("FG-MAIL", "RESOLVING", "READY")));
  }

  private JobQuery jobs() {
    return management.createJobQuery().processDefinitionKey("send-notices");
  }

  private void executeAll() {
    jobs().list().forEach(job -> management.executeJob(job.getId()));
  }

  private Job jobOf(String audience) {
    String wanted = Long.toString(id(audience));
    return jobs().list().stream()
        .filter(job -> wanted.equals(runtime.getVariable(job.getExecutionId(), "noticeId")))
        .findFirst()
        .orElseThrow();
  }

  private void person(String id, String address, String role) {
    User user = identities.newUser(id);
    user.setEmail(address);
    identities.saveUser(user);
    if (identities.createGroupQuery().groupId(role).count() == 0) {
      identities.saveGroup(identities.newGroup(role));
    }
    identities.createMembership(id, role);
  }

  private void address(User account, String address) {
    account.setEmail(address);
    identities.saveUser(account);
  }

  private List<String> receivers() {
    return Arrays.stream(POST.getReceivedMessages())
        .map(letter -> String.valueOf(GreenMailUtil.getAddressList(to(letter))))
        .map(addresses -> addresses.equals("null") ? "" : addresses)
        .toList();
  }

  private MimeMessage toDirector() {
    return Arrays.stream(POST.getReceivedMessages())
        .filter(letter -> to(letter) != null)
        .findFirst()
        .orElseThrow();
  }

  private static jakarta.mail.Address[] to(MimeMessage letter) {
    try {
      return letter.getRecipients(Message.RecipientType.TO);
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private long id(String audience) {
    return jdbc.sql("select id from notice where acronym = 'FG-MAIL' and audience = ?")
        .param(audience)
        .query(Long.class)
        .single();
  }

  private String status(String audience) {
    return of("status", audience);
  }

  private String failure(String audience) {
    return of("failure", audience);
  }

  private String of(String column, String audience) {
    return jdbc.sql("select " + column + " from notice where acronym = 'FG-MAIL' and audience = ?")
        .param(audience)
        .query((row, n) -> row.getString(1))
        .list()
        .get(0);
  }
}
