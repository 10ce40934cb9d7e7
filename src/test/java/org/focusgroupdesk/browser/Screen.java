package org.focusgroupdesk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What the browser shows of the desk, and what a person does with mouse and keyboard. */
class Screen {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Path PICTURES = Path.of("target", "screenshots");

  private final WebDriver driver;
  private final String base;

  Screen(WebDriver driver, String base) {
    this.driver = driver;
    this.base = base;
  }

  /** Opens a page of the desk. */
  void open(String path) {
    driver.get(base + path);
  }

  void reload() {
    driver.navigate().refresh();
  }

  /** The first visible element, as soon as there is one. */
  WebElement see(By what) {
    return await("to see " + what, at -> firstVisible(what));
  }

  /** Clicks the first visible element, as soon as it takes clicks, in the middle of the screen. */
  void click(By what) {
    click(what, true);
  }

  /** Clicks without moving the page, as in a list that has just dropped down. */
  void clickInPlace(By what) {
    click(what, false);
  }

  private void click(By what, boolean inTheMiddle) {
    await(
        "to click " + what,
        at -> {
          WebElement element = firstVisible(what);
          if (element == null || !element.isEnabled()) {
            return null;
          }
          if (inTheMiddle) {
            middle(element);
          }
          element.click();
          return element;
        });
  }

  boolean shows(By what) {
    return firstVisible(what) != null;
  }

  void awaitGone(By what) {
    await("no longer to see " + what, at -> firstVisible(what) == null ? true : null);
  }

  /** The text of the whole page as a person reads it. */
  String text() {
    return await("the text of the page", at -> driver.findElement(By.tagName("body")).getText());
  }

  /** Waits until the page shows this text. */
  void awaitText(String text) {
    await("the page to show: " + text, at -> text().contains(text) ? true : null);
  }

  /** Loads the page anew until it shows this text. */
  void reloadUntil(String text) {
    await(
        "the page to show: " + text,
        at -> {
          if (text().contains(text)) {
            return true;
          }
          reload();
          return null;
        });
  }

  void middle(WebElement element) {
    ((JavascriptExecutor) driver)
        .executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
  }

  <T> T await(String what, Function<WebDriver, T> condition) {
    return await(what, PATIENCE, condition);
  }

  <T> T await(String what, Duration patience, Function<WebDriver, T> condition) {
    return new WebDriverWait(driver, patience)
        .withMessage(() -> "Waited " + what + ", at " + driver.getCurrentUrl())
        .pollingEvery(Duration.ofMillis(100))
        .ignoring(StaleElementReferenceException.class, WebDriverException.class)
        .until(condition);
  }

  /** Whether something holds in two looks at the screen, the second after it was drawn anew. */
  boolean stays(BooleanSupplier fact) {
    if (!fact.getAsBoolean()) {
      return false;
    }
    ((JavascriptExecutor) driver)
        .executeAsyncScript(
            "const done = arguments[0];"
                + "requestAnimationFrame(() => requestAnimationFrame(() => done()))");
    return fact.getAsBoolean();
  }

  private WebElement firstVisible(By what) {
    List<WebElement> found = driver.findElements(what);
    return found.stream().filter(WebElement::isDisplayed).findFirst().orElse(null);
  }

  /** Keeps a picture of what is to be seen now. */
  void photograph(String name) {
    try {
      Files.createDirectories(PICTURES);
      Files.write(
          PICTURES.resolve(name.replaceAll("[^A-Za-z0-9-]+", "-") + ".png"),
          ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
