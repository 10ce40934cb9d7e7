package org.focusgroupdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.focusgroupdesk.tryout.OidcProvider;
import org.focusgroupdesk.tryout.TryOut;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A chair whose account is at a provider of OpenID Connect: in, at work, out. */
@TryOut
@ExtendWith(Chromium.class)
class SingleSignOnBrowserTest {

  private static final OidcProvider PROVIDER = OidcProvider.start();

  @LocalServerPort private int port;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;

  private Screen screen;

  @DynamicPropertySource
  static void signInAtProvider(DynamicPropertyRegistry properties) {
    PROVIDER.configure(properties);
  }

  @BeforeEach
  void sitDown(WebDriver browser) {
    PROVIDER.know(port);
    runtime.startProcessInstanceByKey("focus-group", "FG-SSO");
    screen = new Screen(browser, "http://localhost:" + port);
  }

  @AfterEach
  void endCases() {
    runtime
        .createProcessInstanceQuery()
        .list()
        .forEach(open -> runtime.deleteProcessInstance(open.getId(), "test over"));
  }

  @AfterAll
  static void stopProvider() {
    PROVIDER.stop();
  }

  @Test
  void a_chair_signs_in_elsewhere_works_here_and_signs_out_of_both() {
    screen.open("/camunda/app/tasklist/default/");
    screen.see(By.linkText("Sign in with the ITU account"));
    screen.photograph("sign-in-elsewhere");
    signIn();

    Tasklist tasklist = new Tasklist(screen);
    Form form = tasklist.claim("Answer");
    form.tick("Result", "Pass");
    tasklist.complete();
    screen.await("for the task to be done", at -> tasks.createTaskQuery().count() == 0 ? 1 : null);

    screen.open("/groups");
    screen.awaitText("Heidi of Geneva");
    screen.click(By.xpath("//button[normalize-space()='Sign out']"));
    assertThatBothAreLeft();

    signIn();
    screen.open("/camunda/app/tasklist/default/");
    screen.click(By.cssSelector(".account .dropdown-toggle"));
    screen.click(By.cssSelector(".logout a"));
    assertThatBothAreLeft();
  }

  private void signIn() {
    screen.click(By.linkText("Sign in with the ITU account"));
    screen.see(By.id("username")).sendKeys("heidi");
    screen.see(By.id("password")).sendKeys(OidcProvider.PASSWORD);
    screen.photograph("at-the-provider");
    screen.click(By.cssSelector("button[type=submit]"));
    screen.await(
        "to be back", at -> at.getCurrentUrl().contains("localhost:" + port + "/") ? 1 : null);
  }

  /** The provider leads back to the desk, and asks for the password when somebody comes again. */
  private void assertThatBothAreLeft() {
    screen.await("to be led back", at -> at.getCurrentUrl().endsWith("/sign-in?logout") ? 1 : null);
    screen.awaitText("You are signed out.");
    screen.open("/oauth2/authorization/itu");
    screen.await(
        "to be asked by the provider",
        at -> at.getCurrentUrl().startsWith(PROVIDER.issuer() + "/login") ? 1 : null);
    assertThat(screen.shows(By.id("password"))).isTrue();
    screen.open("/desk");
    screen.see(By.linkText("Sign in with the ITU account"));
  }
}
