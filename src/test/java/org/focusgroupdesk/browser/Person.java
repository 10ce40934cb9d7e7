package org.focusgroupdesk.browser;

import java.time.LocalDate;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** Somebody in front of the browser, who may sign in as any of the demo's accounts. */
class Person {

  private final Screen screen;

  Person(WebDriver driver, int port) {
    screen = new Screen(driver, "http://localhost:" + port);
  }

  Screen screen() {
    return screen;
  }

  /** Signs in on the website, after whoever was there has signed out. */
  void signIn(String user) {
    signOut();
    screen.open("/sign-in");
    enter(user);
    screen.see(By.xpath("//button[normalize-space()='Sign out']"));
  }

  private void enter(String user) {
    screen.see(By.id("username")).sendKeys(user);
    screen.see(By.id("password")).sendKeys("demo");
    screen.click(By.xpath("//main//button[normalize-space()='Sign in']"));
  }

  void signOut() {
    screen.open("/");
    By button = By.xpath("//button[normalize-space()='Sign out']");
    if (screen.shows(button)) {
      screen.click(button);
      screen.awaitText("You are signed out.");
    }
  }

  /** Signs in and opens Tasklist. */
  Tasklist tasklistOf(String user) {
    signIn(user);
    return new Tasklist(screen);
  }

  /** Sets the demo's clock to the morning of a day. */
  void letItBe(LocalDate day) {
    openClock();
    WebElement date = screen.see(By.id("date"));
    date.sendKeys(
        "%02d%02d%04d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
    screen.click(By.xpath("//button[normalize-space()='Go there']"));
    screen.awaitText("The clock was moved.");
  }

  /** Presses one of the buttons that let time pass, for example "+4 weeks". */
  void letPass(String step) {
    openClock();
    screen.click(By.xpath("//button[normalize-space()='" + step + "']"));
    screen.awaitText("The clock was moved.");
  }

  /** Anybody who has an account may move the clock. */
  private void openClock() {
    screen.open("/demo/clock");
    if (screen.shows(By.id("username"))) {
      enter("tsb");
    }
    screen.see(By.id("date"));
  }
}
