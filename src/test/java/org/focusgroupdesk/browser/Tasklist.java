package org.focusgroupdesk.browser;

import java.time.Duration;
import java.util.function.Consumer;
import org.openqa.selenium.By;
import org.openqa.selenium.TimeoutException;

/** Camunda Tasklist: starting, claiming and completing as a person does it. */
class Tasklist {

  private static final String START_PROCESS = "//a[contains(., 'Start process')]";
  private static final String DIALOG = "//div[contains(@class, 'modal-dialog')]";
  private static final String FORM = "//form[contains(@class, 'fjs-form')]";
  private static final By CLAIM = By.cssSelector("[ng-click='claim()']");
  private static final By COMPLETE = By.cssSelector("[cam-tasklist-task] [ng-click='complete()']");
  private static final By UNCLAIM = By.cssSelector("[ng-click='unclaim()']");
  private static final By NOTHING_OPEN = By.cssSelector(".no-task");
  private static final By MISSING = By.cssSelector(".fjs-form-field-error");
  private static final By TITLE = By.xpath("//h2[contains(@class, 'task')]");
  private static final By CALENDAR = By.cssSelector(".flatpickr-calendar.open");
  private static final By REFUSAL = By.cssSelector(".notifications .alert-danger");

  private final Screen screen;

  Tasklist(Screen screen) {
    this.screen = screen;
    screen.open("/camunda/app/tasklist/default/");
    screen.see(By.xpath(START_PROCESS));
  }

  /** Opens the form that starts a process. */
  Form start(String process) {
    screen.click(By.xpath(START_PROCESS));
    screen.click(By.xpath(DIALOG + "//li/a[normalize-space()='" + process + "']"));
    screen.see(By.xpath(DIALOG + FORM));
    return new Form(screen, DIALOG + FORM);
  }

  /** Sends the form that starts a process. */
  void send() {
    screen.click(By.xpath(DIALOG + "//button[normalize-space()='Start']"));
    screen.await(
        "for the process to start",
        at -> {
          if (screen.shows(REFUSAL) || screen.shows(MISSING)) {
            throw new AssertionError("Not started: " + screen.text());
          }
          return screen.shows(By.xpath(DIALOG)) ? null : true;
        });
  }

  /** Opens the task with this name, waiting for it to arrive, and claims it if nobody has it. */
  Form claim(String task) {
    By line = line(task);
    screen.await(
        "for the task " + task,
        Duration.ofSeconds(24),
        at -> {
          try {
            return screen.await("", Duration.ofSeconds(4), again -> screen.shows(line) ? 1 : null);
          } catch (TimeoutException notYet) {
            screen.photograph("waiting-for-" + task);
            screen.reload();
            screen.see(By.xpath(START_PROCESS));
            return null;
          }
        });
    screen.click(line);
    screen.see(By.xpath("//h2[contains(@class, 'task')][contains(., '" + task + "')]"));
    screen.see(By.xpath(FORM));
    screen.await("to claim", at -> screen.shows(CLAIM) || screen.shows(UNCLAIM) ? true : null);
    if (screen.shows(CLAIM)) {
      screen.click(CLAIM);
      screen.see(UNCLAIM);
    }
    screen.see(By.xpath(FORM));
    return new Form(screen, FORM);
  }

  /** Completes the task that is open. */
  void complete() {
    closeCalendar();
    screen.click(COMPLETE);
    screen.await(
        "for the task to be completed",
        at -> {
          if (screen.shows(REFUSAL)) {
            throw new AssertionError("Refused: " + screen.see(REFUSAL).getText());
          }
          return screen.shows(NOTHING_OPEN) ? true : null;
        });
  }

  /** A calendar that drops down from a date is in the way of the button; it closes beside it. */
  private void closeCalendar() {
    if (screen.shows(CALENDAR)) {
      screen.click(TITLE);
      screen.awaitGone(CALENDAR);
    }
  }

  /** Tries to complete the task that is open, and returns what the refusal says. */
  String completeInVain() {
    screen.click(COMPLETE);
    return screen.see(REFUSAL).getText();
  }

  /** Claims a task, fills its form and completes it. */
  void does(String task, Consumer<Form> filling) {
    filling.accept(claim(task));
    complete();
  }

  boolean lists(String task) {
    return screen.shows(line(task));
  }

  /** The list shows tasks as "FG-AN: Screen the proposal"; those of no case without an acronym. */
  private static By line(String task) {
    return By.xpath(
        "//li//h4/a[contains(concat(': ', normalize-space(), '$'), ': " + task + "$')]");
  }
}
