package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.focusgroupdesk.tryout.TryOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person sees in Tasklist: one sign-in, the form with its facts, refusals, signing out. */
@TryOut
@EnabledIf(
    value = "isChromiumInstalled",
    disabledReason =
        "It needs Chromium and its driver (Debian packages chromium, chromium-driver).")
class TasklistBrowserTest {

  @LocalServerPort private int port;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;

  private ChromeDriver browser;
  private WebDriverWait wait;

  static boolean isChromiumInstalled() {
    return Files.isExecutable(Path.of("/usr/bin/chromium"))
        && Files.isExecutable(Path.of("/usr/bin/chromedriver"));
  }

  @BeforeEach
  void openBrowser() {
    runtime.startProcessInstanceByKey("focus-group", "FG-EX");
    browser =
        new ChromeDriver(
            new ChromeOptions()
                .addArguments("--headless=new", "--no-sandbox", "--window-size=1600,1000"));
    wait = new WebDriverWait(browser, Duration.ofSeconds(20));
  }

  @AfterEach
  void closeBrowser() {
    browser.quit();
    runtime
        .createProcessInstanceQuery()
        .list()
        .forEach(open -> runtime.deleteProcessInstance(open.getId(), "test over"));
  }

  @Test
  void a_chair_signs_in_works_on_a_task_and_signs_out() throws IOException {
    browser.get(at("/camunda/app/tasklist/"));
    wait.until(ExpectedConditions.urlContains("/sign-in"));
    see(By.name("username")).sendKeys("sg13-chair");
    see(By.name("password")).sendKeys("demo");
    picture("sign-in");
    see(By.cssSelector("form [type=submit]")).click();

    wait.until(ExpectedConditions.urlContains("/camunda/app/tasklist/default/"));
    click(By.xpath("//*[contains(@class, 'task')]//h4//*[contains(., 'Answer')]"));
    click(By.cssSelector("[name=claimTask], .claim, [ng-click*=claim]"));
    WebElement form = see(By.cssSelector(".fjs-form"));
    wait.until(ExpectedConditions.textToBePresentInElement(form, "SG13: answer"));
    assertThat(form.getText()).contains("The lead was asked.");
    assertThat(see(By.cssSelector(".fjs-form textarea")).getDomProperty("value"))
        .isEqualTo("As \"drafted\" <b>before</b>");
    picture("task-with-facts");

    click(By.xpath("//label[contains(., 'Return')]"));
    click(By.cssSelector("button[ng-click='complete()']"));
    wait.until(
        ExpectedConditions.textToBePresentInElementLocated(
            By.tagName("body"), "A proposal is returned only before the meeting."));
    picture("refusal");
    assertThat(browser.findElement(By.tagName("body")).getText()).doesNotContain("ENGINE-");
    assertThat(see(By.cssSelector(".fjs-form textarea")).getDomProperty("value"))
        .startsWith("As \"drafted\"");

    click(By.xpath("//label[contains(., 'Pass')]"));
    click(By.cssSelector("button[ng-click='complete()']"));
    wait.until(driver -> tasks.createTaskQuery().count() == 0);
    picture("completed");

    click(By.cssSelector(".account .dropdown-toggle"));
    click(By.cssSelector(".logout a"));
    wait.until(ExpectedConditions.urlContains("/sign-in"));
    picture("signed-out");
    browser.get(at("/camunda/app/tasklist/default/"));
    wait.until(ExpectedConditions.urlContains("/sign-in"));
  }

  private String at(String path) {
    return "http://localhost:" + port + path;
  }

  private WebElement see(By what) {
    return wait.until(ExpectedConditions.visibilityOfElementLocated(what));
  }

  private void click(By what) {
    WebElement element = wait.until(ExpectedConditions.elementToBeClickable(what));
    browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    browser.executeScript("arguments[0].click()", element);
  }

  private void picture(String name) throws IOException {
    Path pictures = Files.createDirectories(Path.of("target/screenshots"));
    Files.write(pictures.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }
}
