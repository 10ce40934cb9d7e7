package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.camunda.bpm.engine.IdentityService;
import org.focusgroupdesk.FocusGroupDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {

  private static final String MODELS = "";

  private ConfigurableApplicationContext desk;

  @AfterEach
  void stop() {
    if (desk != null) {
      desk.close();
    }
  }

  @Test
  void without_a_password_for_the_administrator_it_says_what_to_set() {
    Throwable failure = catchThrowable(() -> start("", MODELS));

    UnsafeStart cause = Causes.first(UnsafeStart.class, failure).orElseThrow();
    FailureAnalysis analysis = new UnsafeStartAnalyzer().analyze(failure, cause);
    assertThat(analysis.getDescription()).startsWith("There is no administrator yet");
    assertThat(analysis.getAction()).contains("DESK_ADMIN_PASSWORD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sh0rt!", "Nothing2026special"})
  void a_weak_password_for_the_administrator_is_refused(String password) {
    UnsafeStart cause =
        Causes.first(UnsafeStart.class, catchThrowable(() -> start(password, MODELS)))
            .orElseThrow();

    assertThat(cause).hasMessageContaining("too weak");
    assertThat(cause.action()).contains("at least 10 characters");
  }

  @Test
  void with_one_there_is_an_administrator_and_nothing_of_the_demonstration() {
    start("A long secret, 2026", MODELS);

    IdentityService identity = desk.getBean(IdentityService.class);
    assertThat(identity.checkPassword("admin", "A long secret, 2026")).isTrue();
    assertThat(identity.createUserQuery().count()).isOne();
    assertThat(desk.getBeanProvider(DemoClock.class).getIfAvailable()).isNull();
  }

  @Test
  void a_start_with_broken_models_says_which_file(CapturedOutput output) {
    Throwable failure = catchThrowable(() -> start("A long secret, 2026", "/no/such/folder"));

    assertThat(Causes.first(UnusableModels.class, failure)).isPresent();
    assertThat(output).contains("/no/such/folder").contains("APPLICATION FAILED TO START");
  }

  private void start(String password, String models) {
    desk =
        new SpringApplicationBuilder(FocusGroupDesk.class)
            .profiles("test")
            .run(
                "--server.port=0",
                "--camunda.bpm.generate-unique-process-engine-name=true",
                "--desk.admin.password=" + password,
                "--desk.models=" + models);
  }
}
